import { defineWords } from '#lib/i18n/locale.ts';

/** What can be said of it before its code is loaded. */
export const aboutWords = defineWords(
	{
		title: 'An evil signaling server',
		question:
			'Both ends say connected, and everything is encrypted. How can somebody in the middle read and alter all of it?',
		summary:
			'A signaling server that ends both connections at itself, what it can see and change, and the short string that gives it away.'
	},
	{
		title: '악의적인 시그널링 서버',
		question:
			'양쪽 모두 connected라고 하고 모든 것이 암호화되어 있습니다. 그런데 어떻게 가운데에서 다 읽고 고칠 수 있을까요?',
		summary:
			'양쪽 연결을 자기에게서 끝내는 시그널링 서버, 그 서버가 보고 바꿀 수 있는 것, 그리고 그것을 드러내는 짧은 문자열.'
	}
);
