/** What the experiments about ICE say in common. */
import { defineWords } from '#lib/i18n/locale.ts';

export const iceWords = defineWords(
	{
		run: 'Run',
		runAgain: 'Run again',
		stop: 'Stop',
		caller: 'Caller',
		callee: 'Callee',
		code: 'The code that runs',
		codeHint: 'This is the file itself, not a copy: lines light up as they run.',
		ran: (times: number) => `(ran ${times} times)`,
		failed: 'The run ended with an error of the browser:',
		again: 'Press the button again to start afresh.',
		unsupported:
			'This browser has no RTCPeerConnection, so the experiment cannot run here. The text stays readable; a current Firefox, Chrome, Edge or Safari can run it.',
		seconds: (ms: number) => `${(ms / 1000).toFixed(1)} s`,
		ms: (ms: number) => `${ms.toFixed(0)} ms`
	},
	{
		run: '실행',
		runAgain: '다시 실행',
		stop: '멈추기',
		caller: '발신자',
		callee: '수신자',
		code: '실행되는 코드',
		codeHint: '옮겨 적은 것이 아니라 실행되는 파일 그대로입니다. 실행되는 줄에 불이 들어옵니다.',
		ran: (times) => `(${times}번 실행됨)`,
		failed: '브라우저 오류로 실행이 끝났습니다:',
		again: '버튼을 다시 누르면 처음부터 시작합니다.',
		unsupported:
			'이 브라우저에는 RTCPeerConnection이 없어 실험을 실행할 수 없습니다. 글은 그대로 읽을 수 있고, 최신 Firefox, Chrome, Edge, Safari에서는 실행됩니다.',
		seconds: (ms) => `${(ms / 1000).toFixed(1)}초`,
		ms: (ms) => `${ms.toFixed(0)} ms`
	}
);
