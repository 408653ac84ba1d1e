import { defineWords } from '#lib/i18n/locale.ts';

/** What can be said of it before its code is loaded. */
export const aboutWords = defineWords(
	{
		title: 'Cut the cable',
		question:
			'You cut the only path of a call. When does the browser notice, when does it give up, and what brings the call back?',
		summary:
			'A call through the relay, a cable to cut and to join, consent checks as they pass, and what becomes of the data channel.'
	},
	{
		title: '케이블 끊기',
		question:
			'통화의 하나뿐인 경로를 끊습니다. 브라우저는 언제 알아차리고, 언제 포기하고, 무엇이 통화를 되살릴까요?',
		summary:
			'릴레이를 지나는 통화, 끊고 이을 수 있는 케이블, 지나가는 동의 검사, 그리고 데이터 채널이 어떻게 되는지 봅니다.'
	}
);
