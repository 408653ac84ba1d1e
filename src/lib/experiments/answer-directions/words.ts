import { defineWords } from '#lib/i18n/locale.ts';

export const directionWords = defineWords(
	{
		run: 'Negotiate this cell',
		runAll: 'Run all 16',
		clear: 'Clear the table',
		caller: 'Caller',
		callee: 'Callee',
		table: 'The answer’s direction, by what was offered and what the callee wants',
		corner: 'offer ↓ callee wants →',
		cell: (offered: string, wish: string) => `Offer ${offered}, callee wants ${wish}`,
		cellEmpty: 'not negotiated yet',
		cellDone: (answer: string, there: number, back: number) =>
			`answer ${answer}; packets to the callee ${there}, to the caller ${back}`,
		youSaid: (direction: string, isRight: boolean) =>
			`you said ${direction}, which is ${isRight ? 'right' : 'not it'}`,
		hasTrack: 'The callee has a picture to send',
		offered: 'The offer says',
		wish: 'the callee’s transceiver says',
		predict: 'What will the answer say?',
		written: 'The answer’s text',
		asMade: 'as the browser writes it',
		byHand: (direction: string) => `a=${direction} written by hand`,
		answered: 'The answer says',
		current: 'currentDirection',
		toCallee: 'packets that the callee received',
		toCaller: 'packets that the caller received',
		refused: 'The caller’s browser refused the answer:',
		refusedWhy:
			'An answer may narrow what was offered, never widen it. The caller still waits for an answer; press once more with the browser’s own text.',
		failed: 'The run ended with an error of the browser:',
		failedNext: 'Nothing is lost: press again.',
		states: {
			idle: 'Nothing has happened yet. Choose a cell of the table, say what you expect, and negotiate it.',
			running: 'Negotiating, and watching for packets …',
			progress: (done: number) => `${done} of 16 cells are filled.`,
			right: (direction: string) => `As you said: the answer is ${direction}.`,
			wrong: (said: string, direction: string) => `You said ${said}; the answer is ${direction}.`,
			plain: (direction: string) => `The answer is ${direction}.`,
			accepted: (direction: string) =>
				`Accepted: a=${direction} is no wider than the offer. The callee does not know of the change.`,
			nothingToSend:
				'The callee agreed to send and has nothing to send: the direction stands, packets do not.'
		},
		legend: '→ packets went to the callee, ← packets went to the caller, · nothing flowed.',
		code: 'The code that runs',
		codeHint: 'This is the file itself, not a copy: lines light up as they run.',
		ran: (times: number) => `(ran ${times} times)`,
		unsupported:
			'This browser has no RTCPeerConnection, so the experiment cannot run here. The text stays readable; a current Firefox, Chrome, Edge or Safari can run it.'
	},
	{
		run: '이 칸 협상하기',
		runAll: '16칸 모두 실행',
		clear: '표 비우기',
		caller: '발신자',
		callee: '수신자',
		table: '제안의 방향과 수신자가 원하는 방향에 따른 응답의 방향',
		corner: '제안 ↓ 수신자의 뜻 →',
		cell: (offered, wish) => `제안 ${offered}, 수신자의 뜻 ${wish}`,
		cellEmpty: '아직 협상하지 않음',
		cellDone: (answer, there, back) =>
			`응답 ${answer}. 수신자가 받은 패킷 ${there}개, 발신자가 받은 패킷 ${back}개`,
		youSaid: (direction, isRight) => `예측 ${direction}, ${isRight ? '맞음' : '틀림'}`,
		hasTrack: '수신자에게 보낼 화면이 있음',
		offered: '제안',
		wish: '수신자 송수신기',
		predict: '응답은 무엇이라고 할까요?',
		written: '응답의 글',
		asMade: '브라우저가 쓴 그대로',
		byHand: (direction) => `손으로 쓴 a=${direction}`,
		answered: '응답',
		current: 'currentDirection',
		toCallee: '수신자가 받은 패킷',
		toCaller: '발신자가 받은 패킷',
		refused: '발신자의 브라우저가 응답을 거절했습니다:',
		refusedWhy:
			'응답은 제안을 좁힐 수는 있어도 넓힐 수는 없습니다. 발신자는 여전히 응답을 기다립니다. 브라우저가 쓴 글로 다시 눌러 보세요.',
		failed: '브라우저 오류로 실행이 끝났습니다:',
		failedNext: '잃은 것은 없습니다. 다시 눌러 보세요.',
		states: {
			idle: '아직 아무 일도 일어나지 않았습니다. 표에서 칸을 고르고, 어떻게 될지 예측한 다음 협상해 보세요.',
			running: '협상하고 패킷을 지켜보는 중 …',
			progress: (done) => `16칸 가운데 ${done}칸을 채웠습니다.`,
			right: (direction) => `예측대로 응답은 ${direction}입니다.`,
			wrong: (said, direction) => `예측은 ${said}, 응답은 ${direction}입니다.`,
			plain: (direction) => `응답은 ${direction}입니다.`,
			accepted: (direction) =>
				`받아들였습니다. a=${direction}은 제안보다 넓지 않습니다. 수신자는 글이 바뀐 것을 모릅니다.`,
			nothingToSend:
				'수신자는 보내기로 했지만 보낼 것이 없습니다. 방향은 합의되었어도 패킷은 흐르지 않습니다.'
		},
		legend: '→ 수신자 쪽으로, ← 발신자 쪽으로 패킷이 흘렀습니다. · 아무것도 흐르지 않았습니다.',
		code: '실행되는 코드',
		codeHint: '옮겨 적은 것이 아니라 실행되는 파일 그대로입니다. 실행되는 줄에 불이 들어옵니다.',
		ran: (times) => `(${times}번 실행됨)`,
		unsupported:
			'이 브라우저에는 RTCPeerConnection이 없어 실험을 실행할 수 없습니다. 글은 그대로 읽을 수 있고, 최신 Firefox, Chrome, Edge, Safari에서는 실행됩니다.'
	}
);
