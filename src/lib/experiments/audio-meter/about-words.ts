import { defineWords } from '#lib/i18n/locale.ts';

/** What can be said of it before its code is loaded. */
export const aboutWords = defineWords(
	{
		title: 'A level meter, explained',
		question:
			'How loud is a sound, how is that measured, and what does the browser do to a microphone before you get it?',
		summary:
			'Instant, slow and clip meters in dBFS, waveform and spectrum; echo cancellation and its kin on and off, with what really changed.'
	},
	{
		title: '속을 들여다보는 레벨 미터',
		question:
			'소리는 얼마나 크고, 그 크기는 어떻게 잴까요? 그리고 브라우저는 마이크 소리를 건네주기 전에 무엇을 할까요?',
		summary:
			'순간·느린·클리핑 미터를 dBFS로 보고, 파형과 스펙트럼을 그리고, 에코 제거 같은 처리를 켜고 끄며 실제로 무엇이 바뀌는지 잽니다.'
	}
);
