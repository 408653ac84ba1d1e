import { defineWords } from '#lib/i18n/locale.ts';

export const codecWords = defineWords(
	{
		run: 'Run',
		runAgain: 'Run again',
		renegotiate: 'Negotiate again, during the call',
		hangUp: 'Hang up',
		reset: 'Put the lists back',
		caller: 'Caller',
		callee: 'Callee',
		connection: 'connection',
		noPicture: 'nothing received yet',
		callerSees: 'Picture that the caller receives from the callee',
		calleeSees: 'Picture that the callee receives from the caller',
		path: { none: 'no path yet', waiting: 'no packets yet', rejected: 'rejected' },
		kindLegend: 'Codecs for',
		kinds: { video: 'the picture', audio: 'the sound' },
		ownOrder: 'The callee has an order of its own',
		sends: 'sends',
		payloadType: 'as payload type',
		decoded: 'frames the other side decoded',
		heard: 'packets the other side received',
		sendsNothing: 'sends nothing yet',
		refused: 'The browser refused:',
		refusedNext:
			'A list must hold at least one codec that carries something of its own, and only codecs of this browser. The lists stand as you left them: switch something on or off and press again.',
		failedNext: 'The lists stand as you left them: change something and press Run again.',
		words: {
			idle: 'Nothing has happened yet. Move a codec with its arrows, switch one off with its box, then press Run.',
			running: 'Agreeing, and waiting for the first packets …',
			changed:
				'The lists have changed since. Nothing that is sent changes by that: negotiate again, or press Run for new connections.',
			rejected:
				'No codec in common: the answer rejects the section with port 0, and nothing is sent in it. The section stays in both texts.',
			hungUp: 'Hung up. Both connections are closed and every track is stopped.',
			caller: (mime: string, first: string) =>
				`The caller sends ${mime}: ${first} stands first in the answer, and the answer says what the callee would like to receive.`,
			callee: (mime: string, first: string) =>
				`The callee sends ${mime}: ${first} stands first in the offer, and the offer says what the caller would like to receive.`
		},
		list: {
			heading: { caller: 'What the caller would like', callee: 'What the callee would like' },
			up: (name: string) => `Move up: ${name}`,
			down: (name: string) => `Move down: ${name}`,
			moved: (name: string, place: number, count: number) => `${name} is now number ${place} of ${count}.`,
			keys: 'The lists come from RTCRtpReceiver.getCapabilities(). Arrow buttons, or the ↑ and ↓ keys on one of them, move a codec; a box that is not ticked leaves it out. With every box empty the browser has its own order back.',
			profiles: (n: number) => `${n} profiles`,
			helper: 'helper',
			receiveOnly: 'receive only',
			unknown: 'not in this browser’s list'
		},
		line: {
			offer: 'The offer’s m= line',
			answer: 'The answer’s m= line',
			none: 'not made yet',
			order: 'Payload types, the preferred one first',
			repairs: (n: number) => `+ ${n} for retransmission`,
			rejected: 'Port 0: rejected.'
		},
		orphans: (n: number) =>
			n === 1
				? 'One line of this offer belongs to no codec in it. The browser wrote it, not you.'
				: `${n} lines of this offer belong to no codec in it. The browser wrote them, not you.`,
		code: 'The code that runs',
		codeHint: 'This is the file itself, not a copy: lines light up as they run.',
		ran: (times: number) => `(ran ${times} times)`,
		unsupported:
			'This browser has no RTCRtpTransceiver.setCodecPreferences(), so the experiment cannot run here. The text stays readable; a current Firefox, Chrome, Edge or Safari can run it.'
	},
	{
		run: '실행',
		runAgain: '다시 실행',
		renegotiate: '통화 중에 다시 협상',
		hangUp: '끊기',
		reset: '목록 되돌리기',
		caller: '발신자',
		callee: '수신자',
		connection: '연결',
		noPicture: '아직 받은 것이 없습니다',
		callerSees: '발신자가 수신자에게서 받은 화면',
		calleeSees: '수신자가 발신자에게서 받은 화면',
		path: { none: '아직 경로 없음', waiting: '아직 패킷 없음', rejected: '거절됨' },
		kindLegend: '어느 쪽 코덱',
		kinds: { video: '화면', audio: '소리' },
		ownOrder: '수신자에게도 자기 순서가 있음',
		sends: '보내는 코덱',
		payloadType: '페이로드 타입',
		decoded: '상대가 디코딩한 프레임',
		heard: '상대가 받은 패킷',
		sendsNothing: '아직 보내는 것이 없습니다',
		refused: '브라우저가 거절했습니다:',
		refusedNext:
			'목록에는 그 자체로 무언가를 실어 나르는 코덱이 하나는 있어야 하고, 이 브라우저가 아는 코덱만 들어갈 수 있습니다. 목록은 그대로 남아 있으니 켜고 끈 것을 고친 다음 다시 눌러 보세요.',
		failedNext: '목록은 그대로 남아 있습니다. 무언가를 바꾸고 다시 실행해 보세요.',
		words: {
			idle: '아직 아무 일도 일어나지 않았습니다. 화살표로 코덱을 옮기거나 체크를 풀어 끈 다음 실행을 누르세요.',
			running: '합의하고 첫 패킷을 기다리는 중 …',
			changed:
				'그 뒤로 목록이 바뀌었습니다. 그것만으로는 보내는 것이 바뀌지 않습니다. 다시 협상하거나, 실행을 눌러 새로 연결하세요.',
			rejected:
				'공통 코덱이 없습니다. 응답이 포트 0으로 섹션을 거절했고 그 섹션으로는 아무것도 보내지 않습니다. 섹션 자체는 두 글에 그대로 남습니다.',
			hungUp: '끊었습니다. 두 연결을 모두 닫고 트랙도 모두 멈췄습니다.',
			caller: (mime, first) =>
				`발신자는 ${mime}을(를) 보냅니다. 응답의 맨 앞에 ${first}이(가) 있고, 응답은 수신자가 받고 싶은 것을 말하기 때문입니다.`,
			callee: (mime, first) =>
				`수신자는 ${mime}을(를) 보냅니다. 제안의 맨 앞에 ${first}이(가) 있고, 제안은 발신자가 받고 싶은 것을 말하기 때문입니다.`
		},
		list: {
			heading: { caller: '발신자가 원하는 순서', callee: '수신자가 원하는 순서' },
			up: (name) => `위로: ${name}`,
			down: (name) => `아래로: ${name}`,
			moved: (name, place, count) => `${name}: ${count}개 가운데 ${place}번째입니다.`,
			keys: '목록은 RTCRtpReceiver.getCapabilities()에서 가져옵니다. 화살표 버튼을 누르거나 버튼 위에서 ↑, ↓ 키를 누르면 순서가 바뀌고, 체크를 풀면 빠집니다. 체크를 모두 풀면 순서는 다시 브라우저에 맡겨집니다.',
			profiles: (n) => `프로파일 ${n}개`,
			helper: '보조',
			receiveOnly: '받기만 가능',
			unknown: '이 브라우저의 목록에 없음'
		},
		line: {
			offer: '제안의 m= 줄',
			answer: '응답의 m= 줄',
			none: '아직 만들지 않았습니다',
			order: '페이로드 타입, 앞에 있을수록 선호',
			repairs: (n) => `+ 재전송용 ${n}개`,
			rejected: '포트 0: 거절되었습니다.'
		},
		orphans: (n) => `이 제안에는 어느 코덱에도 속하지 않는 줄이 ${n}개 있습니다. 브라우저가 쓴 것입니다.`,
		code: '실행되는 코드',
		codeHint: '옮겨 적은 것이 아니라 실행되는 파일 그대로입니다. 실행되는 줄에 불이 들어옵니다.',
		ran: (times) => `(${times}번 실행됨)`,
		unsupported:
			'이 브라우저에는 RTCRtpTransceiver.setCodecPreferences()가 없어 실험을 실행할 수 없습니다. 글은 그대로 읽을 수 있고, 최신 Firefox, Chrome, Edge, Safari에서는 실행됩니다.'
	}
);
