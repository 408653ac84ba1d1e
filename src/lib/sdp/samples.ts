/** A library of descriptions to look at and to take apart. Each is fetched when it is wanted. */
import type { Words } from './table/entry.ts';

export interface Sample {
	readonly id: string;
	readonly type: 'offer' | 'answer';
	readonly title: Words;
	readonly note: Words;
	/** The offer of this library that it answers. */
	readonly answers?: string;
	readonly load: () => Promise<string>;
}

export const samples: readonly Sample[] = [
	{
		id: 'chromium-offer',
		type: 'offer',
		title: { en: 'Chromium: audio, video and data', ko: 'Chromium: 오디오, 비디오, 데이터' },
		note: {
			en: 'An offer of Chromium 156 with everything in it and all candidates gathered.',
			ko: 'Chromium 156이 모두 담아 만든 제안입니다. 후보도 다 모았습니다.'
		},
		load: async () => (await import('./samples/chromium-offer.ts')).text
	},
	{
		id: 'chromium-answer',
		type: 'answer',
		answers: 'chromium-offer',
		title: { en: 'Chromium: the answer to it', ko: 'Chromium: 그 응답' },
		note: {
			en: 'What was left of the offer after negotiation: compare codecs, direction and setup.',
			ko: '협상을 거쳐 제안에서 남은 것입니다. 코덱, 방향, setup을 견주어 보세요.'
		},
		load: async () => (await import('./samples/chromium-answer.ts')).text
	},
	{
		id: 'firefox-offer',
		type: 'offer',
		title: { en: 'Firefox: audio, video and data', ko: 'Firefox: 오디오, 비디오, 데이터' },
		note: {
			en: 'The same call as Firefox 153 offers it: other order, hidden addresses, ids in braces.',
			ko: 'Firefox 153이 만든 같은 통화의 제안입니다. 순서가 다르고 주소가 가려져 있으며 식별자는 중괄호 안에 있습니다.'
		},
		load: async () => (await import('./samples/firefox-offer.ts')).text
	},
	{
		id: 'firefox-answer',
		type: 'answer',
		answers: 'firefox-offer',
		title: { en: 'Firefox: the answer to it', ko: 'Firefox: 그 응답' },
		note: {
			en: 'Firefox answers its own offer; one fingerprint for the session serves all sections.',
			ko: 'Firefox가 자기 제안에 한 응답입니다. 세션 부분의 지문 하나를 모든 섹션이 같이 씁니다.'
		},
		load: async () => (await import('./samples/firefox-answer.ts')).text
	},
	{
		id: 'data-only',
		type: 'offer',
		title: { en: 'Data channel only', ko: '데이터 채널만' },
		note: {
			en: 'The smallest offer of all: one section, no RTP. A good one to read line by line.',
			ko: '가장 작은 제안입니다. 섹션 하나뿐이고 RTP가 없어 한 줄씩 읽기에 좋습니다.'
		},
		load: async () => (await import('./samples/data-only.ts')).text
	},
	{
		id: 'trickle',
		type: 'offer',
		title: { en: 'Before the first candidate', ko: '첫 후보가 나오기 전' },
		note: {
			en: 'What RFC 9429 asks of an offer that is sent at once: port 9, 0.0.0.0, and a video that is only wanted bundled.',
			ko: '바로 보내는 제안에 RFC 9429가 요구하는 모습입니다. 포트 9와 0.0.0.0, 묶을 때만 쓰려는 비디오가 있습니다.'
		},
		load: async () => (await import('./samples/trickle.ts')).text
	},
	{
		id: 'simulcast',
		type: 'offer',
		title: { en: 'Simulcast with three encodings', ko: '인코딩 세 개의 사이멀캐스트' },
		note: {
			en: 'The same video in three sizes, named by rid lines; Chromium 156 wrote it.',
			ko: '같은 비디오를 세 크기로 보내며 rid 줄로 이름을 붙입니다. Chromium 156이 썼습니다.'
		},
		load: async () => (await import('./samples/simulcast.ts')).text
	},
	{
		id: 'one-way',
		type: 'offer',
		title: { en: 'One way', ko: '한쪽으로만' },
		note: {
			en: 'A viewer who receives and does not send: recvonly in every media section (Firefox 153).',
			ko: '받기만 하고 보내지 않는 시청자입니다. 미디어 섹션마다 recvonly가 있습니다(Firefox 153).'
		},
		load: async () => (await import('./samples/one-way.ts')).text
	},
	{
		id: 'hold',
		type: 'offer',
		title: { en: 'On hold', ko: '보류' },
		note: {
			en: 'A new offer in a running call that stops receiving: only direction and version have changed.',
			ko: '통화 중에 받기를 멈추는 새 제안입니다. 방향과 버전만 바뀌었습니다.'
		},
		load: async () => (await import('./samples/hold.ts')).text
	},
	{
		id: 'stopped',
		type: 'offer',
		title: { en: 'A stopped section', ko: '멈춘 섹션' },
		note: {
			en: 'A transceiver was stopped: its section stays with port 0 until it is used again.',
			ko: '송수신기를 멈추었습니다. 섹션은 다시 쓰일 때까지 포트 0으로 남습니다.'
		},
		load: async () => (await import('./samples/stopped.ts')).text
	},
	{
		id: 'desk-phone',
		type: 'offer',
		title: { en: 'A SIP desk phone', ko: 'SIP 전화기' },
		note: {
			en: 'RTP/AVP with G.711 and no encryption: what a browser refuses, and why gateways exist.',
			ko: '암호화 없는 RTP/AVP와 G.711입니다. 브라우저가 거부하는 것이고 게이트웨이가 있는 까닭입니다.'
		},
		load: async () => (await import('./samples/desk-phone.ts')).text
	},
	{
		id: 'sfu-answer',
		type: 'answer',
		title: { en: 'A media server', ko: '미디어 서버' },
		note: {
			en: 'The ice-lite answer of an SFU that receives three simulcast encodings.',
			ko: '사이멀캐스트 인코딩 셋을 받는 SFU의 ice-lite 응답입니다.'
		},
		load: async () => (await import('./samples/sfu-answer.ts')).text
	},
	{
		id: 'broken',
		type: 'offer',
		title: { en: 'Damaged by copying', ko: '복사하다 망가진 것' },
		note: {
			en: 'An indented line, a blank one, a mid in capitals, a lost number and more: find them all.',
			ko: '들여 쓴 줄, 빈 줄, 대문자 mid, 사라진 번호 등이 있습니다. 모두 찾아보세요.'
		},
		load: async () => (await import('./samples/broken.ts')).text
	},
	{
		id: 'plan-b',
		type: 'offer',
		title: { en: 'Plan B, a relic', ko: '옛 방식 Plan B' },
		note: {
			en: 'As Chrome wrote before Unified Plan: several videos in one section, told apart by ssrc lines.',
			ko: 'Unified Plan 이전에 Chrome이 쓰던 모습입니다. 한 섹션에 여러 비디오가 있고 ssrc 줄로 구별합니다.'
		},
		load: async () => (await import('./samples/plan-b.ts')).text
	}
];
