import { defineWords } from '#lib/i18n/locale.ts';

/** What can be said of it before its code is loaded. */
export const aboutWords = defineWords(
	{
		title: 'The tide in the buffer',
		question:
			'A sender is faster than the network. Where does all of that wait, who notices, and what happens when there is no more room?',
		summary: 'The tide of bufferedAmount, with back-pressure and without, down to the browser’s own error.'
	},
	{
		title: '버퍼의 밀물과 썰물',
		question:
			'보내는 쪽이 네트워크보다 빠릅니다. 넘치는 것은 어디서 기다리고, 누가 알아채며, 자리가 다 차면 어떻게 될까요?',
		summary: '역압을 걸 때와 걸지 않을 때의 bufferedAmount, 그리고 브라우저가 내는 바로 그 오류까지.'
	}
);
