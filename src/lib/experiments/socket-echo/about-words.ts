import { defineWords } from '#lib/i18n/locale.ts';

/** What can be said of it before its code is loaded. */
export const aboutWords = defineWords(
	{
		title: 'Sockets: datagrams and a stream',
		question:
			'You write three times. How often will the other end read? Real UDP and TCP sockets answer, and receivers try to find messages again in a stream.',
		summary:
			'What pages cannot have: real sockets. Datagrams keep their boundaries, a stream has none; four receivers are tried on 200 ways of cutting.'
	},
	{
		title: '소켓: 데이터그램과 스트림',
		question:
			'세 번 씁니다. 상대는 몇 번에 나누어 읽을까요? 진짜 UDP와 TCP 소켓이 답하고, 수신기들이 스트림에서 메시지를 다시 찾아 봅니다.',
		summary:
			'페이지에는 없는 진짜 소켓. 데이터그램은 경계를 지키고 스트림에는 경계가 없습니다. 수신기 네 가지를 200가지로 잘라 시험합니다.'
	}
);
