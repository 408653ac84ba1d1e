import { defineWords } from '#lib/i18n/locale.ts';

export const machineWords = defineWords(
	{
		run: 'Run the walk',
		startOver: 'Two new connections',
		walkLabel: 'Walk',
		walks: {
			call: 'An offer and its answer',
			glare: 'Two offers at once, and a rollback',
			hold: 'Hold and resume',
			stop: 'Stop, and use the section again'
		},
		caller: 'Caller',
		callee: 'Callee',
		noPicture: 'nothing received yet',
		callerSees: 'Picture that the caller receives from the callee',
		calleeSees: 'Picture that the callee receives from the caller',
		connection: 'connection',
		needed: 'negotiationneeded',
		path: { none: 'no path yet', looking: 'looking for a path', up: 'connected', down: 'closed' },
		packets: (who: string) => `${who} sent`,
		packetsOver: (packets: number, seconds: string) => `${packets} packets in ${seconds} s`,
		machine: (who: string, state: string) => `${who}: signaling states, the token is on ${state}.`,
		refusedHere: 'refused',
		anyState: 'from any state: close()',
		words: {
			idle: 'Nothing has happened yet. Run a walk, or take two new connections and make the moves yourself.',
			fresh:
				'Two new connections, both in stable. Every button below makes a real call; nothing is held back.',
			walking: 'The walk is on. A move of your own ends it and takes over.',
			failed: 'The connections could not be made:',
			pending: (who: string, text: string) => `${who}.${text}: the browser has not answered yet.`,
			moved: (who: string, text: string, from: string, to: string) =>
				`${who}.${text}: from ${from} to ${to}.`,
			stayed: (who: string, text: string, state: string) => `${who}.${text}: done. The state stays ${state}.`,
			refused: (who: string, text: string) => `${who}.${text} was refused:`,
			stillIn: (who: string, state: string) => `The ${who} was in ${state} and still is.`,
			allowed: (moves: string) => `Allowed there: ${moves}.`,
			allowedNone: 'A closed connection allows nothing any more.',
			fits: 'The state allows this move. It is the description itself that the browser did not take.',
			noText: 'The other end has made no such description yet, so an empty one was handed over.',
			fired: (count: number) =>
				count === 1 ? 'It fired negotiationneeded.' : `negotiationneeded fired ${count} times.`
		},
		differences: {
			'implicit-rollback':
				'RFC 9429 §5.6 would refuse an offer here. W3C WebRTC §4.4.1.4 lets the browser roll its own offer back first, and then take the other one.',
			'pranswer-rollback':
				'RFC 9429 §5.7 would allow a rollback here. W3C WebRTC §4.4.1.4 refuses it, and Chromium 156 does as W3C says.',
			'other-sides-rollback':
				'By RFC 9429 §5.7 it makes no difference on which side a rollback is set. Firefox 153 takes it only on the side that the offer was set on.',
			'no-pranswer': 'Firefox 153 knows no provisional answers: it refuses them in every state.'
		},
		board: {
			heading: 'Make a move',
			hint: 'Nothing is disabled because it would be illegal: press it, and the browser answers.',
			make: 'Make a text',
			local: 'Set one’s own: setLocalDescription(…)',
			remote: 'Hand over the other’s: setRemoteDescription(…)',
			media: 'Add media',
			rest: 'The connection',
			implicit: '( ) browser decides'
		},
		transceivers: {
			heading: 'Transceivers',
			caption: (who: string) => `${who}: transceivers`,
			none: 'none yet',
			mid: 'mid',
			kind: 'kind',
			direction: 'direction',
			current: 'current',
			sends: 'track',
			stopped: 'stopped',
			yes: 'yes',
			no: 'no',
			wish: (who: string, number: number) => `${who}: direction of transceiver ${number}`,
			hint: 'direction is the wish, current is what the last answer agreed on.',
			past: 'The recorder stands at an earlier moment: let it follow the end to change anything.'
		},
		descriptions: {
			heading: 'Descriptions',
			caption: (who: string) => `${who}: descriptions`,
			slots: {
				pendingLocal: 'pendingLocal',
				currentLocal: 'currentLocal',
				pendingRemote: 'pendingRemote',
				currentRemote: 'currentRemote'
			},
			slot: 'description',
			type: 'type',
			version: 'version',
			digest: 'digest',
			sections: 'm-lines',
			hint: 'version is the last number of session in the o= line; two texts with one digest are the same text.'
		},
		sections: {
			heading: 'Media sections of the last description',
			caption: (who: string, type: string, side: string) => `${who}: ${side} ${type}`,
			local: 'own',
			remote: 'received',
			place: 'place',
			port: 'port',
			zeroed: 'zeroed',
			bundleOnly: 'bundle-only',
			none: 'no description yet'
		},
		list: {
			heading: 'Moves made',
			none: 'No move yet.',
			at: 'time',
			who: 'who',
			move: 'move',
			result: 'result'
		},
		rules: {
			heading: 'The table of moves',
			hint: 'State by move, after RFC 9429 §3.2. A dash is a refusal: InvalidStateError.',
			state: 'state',
			refused: 'refused',
			notes: 'Where documents and browsers part from it (2026-11-22):'
		},
		code: 'The code that runs',
		codeHint: 'This is the file itself, not a copy: lines light up as they run.',
		ran: (times: number) => `(ran ${times} times)`,
		unsupported:
			'This browser has no RTCPeerConnection, so the experiment cannot run here. The text stays readable; a current Firefox, Chrome, Edge or Safari can run it.'
	},
	{
		run: '순서 실행',
		startOver: '새 연결 두 개',
		walkLabel: '순서',
		walks: {
			call: '제안과 응답 한 번',
			glare: '동시에 낸 두 제안과 되돌리기',
			hold: '보류와 재개',
			stop: '중지한 뒤 그 자리를 다시 쓰기'
		},
		caller: '발신자',
		callee: '수신자',
		noPicture: '아직 받은 것이 없습니다',
		callerSees: '발신자가 수신자에게서 받은 화면',
		calleeSees: '수신자가 발신자에게서 받은 화면',
		connection: '연결',
		needed: 'negotiationneeded',
		path: { none: '아직 경로 없음', looking: '경로를 찾는 중', up: '연결됨', down: '닫힘' },
		packets: (who) => `${who}가 보낸 양`,
		packetsOver: (packets, seconds) => `${seconds}초 동안 패킷 ${packets}개`,
		machine: (who, state) => `${who}의 시그널링 상태. 말은 ${state}에 있습니다.`,
		refusedHere: '거절됨',
		anyState: '어느 상태에서든 close()',
		words: {
			idle: '아직 아무 일도 일어나지 않았습니다. 정해진 순서를 실행하거나, 새 연결 두 개를 만들어 직접 두어 보세요.',
			fresh: '새 연결 두 개가 모두 stable에 있습니다. 아래 버튼은 모두 진짜 호출이며 막아 둔 것이 없습니다.',
			walking:
				'순서대로 진행하고 있습니다. 직접 수를 두면 순서는 거기서 끝나고 그다음은 여러분이 이어 갑니다.',
			failed: '연결을 만들지 못했습니다:',
			pending: (who, text) => `${who}.${text}: 브라우저가 아직 답하지 않았습니다.`,
			moved: (who, text, from, to) => `${who}.${text}: ${from}에서 ${to}(으)로 옮겨 갔습니다.`,
			stayed: (who, text, state) => `${who}.${text}: 되었습니다. 상태는 그대로 ${state}입니다.`,
			refused: (who, text) => `${who}.${text}가 거절되었습니다:`,
			stillIn: (who, state) => `${who}는 ${state} 상태였고 지금도 그대로입니다.`,
			allowed: (moves) => `거기서 둘 수 있는 수: ${moves}.`,
			allowedNone: '닫힌 연결에서는 아무것도 할 수 없습니다.',
			fits: '이 상태에서 둘 수 있는 수입니다. 브라우저가 받아들이지 않은 것은 설명의 내용입니다.',
			noText: '상대가 그런 설명을 아직 만들지 않아서 빈 설명을 건넸습니다.',
			fired: (count) =>
				count === 1 ? 'negotiationneeded가 일어났습니다.' : `negotiationneeded가 ${count}번 일어났습니다.`
		},
		differences: {
			'implicit-rollback':
				'RFC 9429 §5.6대로라면 여기서 제안은 거절됩니다. W3C WebRTC §4.4.1.4에서는 브라우저가 자기 제안을 먼저 되돌린 다음 상대의 제안을 받습니다.',
			'pranswer-rollback':
				'RFC 9429 §5.7대로라면 여기서 되돌릴 수 있습니다. W3C WebRTC §4.4.1.4는 거절하며, Chromium 156도 그렇게 합니다.',
			'other-sides-rollback':
				'RFC 9429 §5.7에 따르면 되돌리기는 어느 쪽에 설정하든 같습니다. Firefox 153은 제안을 설정한 그쪽에서만 받습니다.',
			'no-pranswer': 'Firefox 153에는 임시 응답이 없어서 어느 상태에서든 거절합니다.'
		},
		board: {
			heading: '수 두기',
			hint: '규칙에 어긋난다고 막아 둔 버튼은 없습니다. 누르면 브라우저가 답합니다.',
			make: '설명 만들기',
			local: '자기 것 설정: setLocalDescription(…)',
			remote: '상대 것 건네기: setRemoteDescription(…)',
			media: '미디어 더하기',
			rest: '연결',
			implicit: '( ) 브라우저가 정함'
		},
		transceivers: {
			heading: '송수신기(transceiver)',
			caption: (who) => `${who}의 송수신기`,
			none: '아직 없습니다',
			mid: 'mid',
			kind: '종류',
			direction: '방향',
			current: '현재',
			sends: '트랙',
			stopped: '중지',
			yes: '예',
			no: '아니요',
			wish: (who, number) => `${who}의 송수신기 ${number}의 방향`,
			hint: '방향은 바라는 것이고, 현재는 마지막 응답에서 합의한 것입니다.',
			past: '기록기가 지난 순간을 보고 있습니다. 바꾸려면 끝을 따라가게 하세요.'
		},
		descriptions: {
			heading: '세션 설명',
			caption: (who) => `${who}의 세션 설명`,
			slots: {
				pendingLocal: 'pendingLocal',
				currentLocal: 'currentLocal',
				pendingRemote: 'pendingRemote',
				currentRemote: 'currentRemote'
			},
			slot: '설명',
			type: '종류',
			version: '버전',
			digest: '요약값',
			sections: 'm= 줄',
			hint: '버전은 o= 줄에 적힌 세션의 판 번호입니다. 요약값이 같으면 같은 글입니다.'
		},
		sections: {
			heading: '마지막 설명의 미디어 섹션',
			caption: (who, type, side) => `${who}: ${side} ${type}`,
			local: '자기',
			remote: '받은',
			place: '자리',
			port: '포트',
			zeroed: '비움',
			bundleOnly: 'bundle-only',
			none: '아직 설명이 없습니다'
		},
		list: {
			heading: '지금까지 둔 수',
			none: '아직 둔 수가 없습니다.',
			at: '시각',
			who: '누가',
			move: '수',
			result: '결과'
		},
		rules: {
			heading: '수의 표',
			hint: 'RFC 9429 §3.2를 상태와 수의 표로 옮긴 것입니다. 줄표는 거절이며 오류 이름은 InvalidStateError입니다.',
			state: '상태',
			refused: '거절',
			notes: '문서와 브라우저가 이 표와 다른 곳(2026-11-22):'
		},
		code: '실행되는 코드',
		codeHint: '옮겨 적은 것이 아니라 실행되는 파일 그대로입니다. 실행되는 줄에 불이 들어옵니다.',
		ran: (times) => `(${times}번 실행됨)`,
		unsupported:
			'이 브라우저에는 RTCPeerConnection이 없어 실험을 실행할 수 없습니다. 글은 그대로 읽을 수 있고, 최신 Firefox, Chrome, Edge, Safari에서는 실행됩니다.'
	}
);
