/** What the codes of `icecandidateerror` mean and what to do: STUN's and TURN's own (RFC 8489 §14.8, RFC 8656 §19), and the browser's 701. */
import type { Localized } from '#lib/i18n/locale.ts';

const table: Readonly<Record<number, Localized>> = {
	300: {
		en: 'Try another server: this one sends its clients on (ALTERNATE-SERVER). Ask for that one directly.',
		ko: '다른 서버로 가라는 답이에요(ALTERNATE-SERVER). 그 서버 주소를 직접 넣으세요.'
	},
	400: {
		en: 'The server did not understand the request. It may be no TURN server, or a proxy changes what passes.',
		ko: '서버가 요청을 이해하지 못했어요. TURN 서버가 아니거나, 중간의 프록시가 내용을 바꾸고 있을 수 있어요.'
	},
	401: {
		en: 'The user name or the credential is wrong, or has run out: names that begin with a number hold only until that time. Ask for new ones, and compare the clocks.',
		ko: '사용자 이름이나 자격 증명이 틀렸거나 만료됐어요. 숫자로 시작하는 이름은 그 시각까지만 유효합니다. 새로 받고, 두 기기의 시계도 비교하세요.'
	},
	403: {
		en: 'The server knows you and forbids this, often because of where the peer is. Look at its lists of allowed and denied addresses.',
		ko: '서버가 알면서도 금지했어요. 상대 주소 때문인 경우가 많습니다. 서버의 허용·차단 주소 목록을 보세요.'
	},
	420: {
		en: 'The server does not know an attribute that it would have to. It may be very old.',
		ko: '서버가 꼭 알아야 할 속성을 몰라요. 아주 오래된 서버일 수 있어요.'
	},
	437: {
		en: 'Allocation mismatch: the server thinks this port has an allocation already, or has none. Usually gone with the next attempt.',
		ko: '할당이 어긋났어요. 서버는 이 포트에 이미 할당이 있거나 없다고 봅니다. 보통 다시 하면 사라져요.'
	},
	438: {
		en: 'Stale nonce: the server wants a new one. Browsers ask again by themselves; if it stays, the server changes its nonce with every request.',
		ko: 'nonce가 낡았어요. 브라우저가 알아서 다시 묻습니다. 계속되면 서버가 요청마다 nonce를 바꾸는 것이에요.'
	},
	441: {
		en: 'Wrong credentials: the allocation belongs to another user.',
		ko: '자격 증명이 달라요. 이 할당은 다른 사용자의 것입니다.'
	},
	442: {
		en: 'The server does not relay over this transport. Browsers ask for UDP only.',
		ko: '서버가 이 전송으로는 중계하지 않아요. 브라우저는 UDP만 요청합니다.'
	},
	486: {
		en: 'This user has as many allocations as the server gives. Close old calls, or raise the quota.',
		ko: '이 사용자가 받을 수 있는 할당을 다 썼어요. 지난 통화를 닫거나 한도를 올리세요.'
	},
	500: {
		en: 'The server failed; try again, and look at its log.',
		ko: '서버 오류예요. 다시 해 보고 서버 로그를 보세요.'
	},
	508: {
		en: 'The server has no relay address or port left. Widen its port range.',
		ko: '서버에 남은 중계 주소나 포트가 없어요. 포트 범위를 넓히세요.'
	},
	600: {
		en: 'The server refuses, whatever is asked.',
		ko: '무엇을 물어도 서버가 거절해요.'
	},
	701: {
		en: 'The browser could not reach the server at all: the name is not known, nothing listens there, a firewall drops it, or a certificate is not trusted. Try another transport; where a candidate of the same server came over another address of this machine, it does no harm.',
		ko: '브라우저가 서버에 아예 닿지 못했어요. 이름을 못 찾았거나, 듣는 곳이 없거나, 방화벽이 버리거나, 인증서를 믿을 수 없는 것입니다. 다른 전송으로 해 보세요. 같은 서버의 후보가 이 기기의 다른 주소로 나왔다면 문제가 되지 않아요.'
	}
};
const other: Localized = {
	en: 'A code of the server’s own; its log says more.',
	ko: '서버가 정한 코드예요. 서버 로그에 더 나옵니다.'
};

export const iceErrorWords = {
	en: (code: number): string => (table[code] ?? other).en,
	ko: (code: number): string => (table[code] ?? other).ko
};
/** The codes that have their own sentence. */
export const knownIceErrors = Object.keys(table).map(Number);
