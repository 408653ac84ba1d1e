import { defineWords } from '#lib/i18n/locale.ts';

/** What can be said of it before its code is loaded. */
export const aboutWords = defineWords(
	{
		title: 'Telephone keys in a call',
		question:
			'Press a key during a call. Does its tone travel as sound, and who makes what the other side hears?',
		summary:
			'A keypad in a real call: named events, their two frequencies, what the statistics and an ear at the other end say.'
	},
	{
		title: '통화 중에 누르는 키',
		question: '통화 중에 키를 누릅니다. 그 소리가 그대로 날아갈까요? 상대가 듣는 소리는 누가 만든 걸까요?',
		summary: '진짜 통화 속의 키패드: 이름 붙은 이벤트와 두 주파수, 그리고 통계와 반대편의 귀가 말해 주는 것.'
	}
);
