import { defineWords } from '#lib/i18n/locale.ts';

/** What can be said of it before its code is loaded. */
export const aboutWords = defineWords(
	{
		title: 'Frames in your hands',
		question:
			'An SFU is the other end of your connection and sees what you send. Can a call be kept from it, and what does it get then?',
		summary:
			'Encrypt each frame in a worker, see what a curious SFU makes of it, give wrong keys, and turn them over.'
	},
	{
		title: '손에 쥔 프레임',
		question:
			'SFU는 연결의 상대이므로 보내는 것을 다 봅니다. SFU에게 감춘 채로 통화할 수 있을까요? 그러면 SFU는 무엇을 받을까요?',
		summary:
			'워커에서 프레임마다 암호화하고, 호기심 많은 SFU가 무엇을 보는지 확인하고, 틀린 키를 주고, 키를 바꿔 봅니다.'
	}
);
