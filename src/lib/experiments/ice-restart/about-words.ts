import { defineWords } from '#lib/i18n/locale.ts';

/** What can be said of it before its code is loaded. */
export const aboutWords = defineWords(
	{
		title: 'ICE restart',
		question: 'A call changes its path without being hung up. What is new afterwards, and what is the same?',
		summary:
			'ufrag, fingerprint and the o= line before and after a restart, on a call that is up and on one that has failed.'
	},
	{
		title: 'ICE 재시작',
		question: '끊지 않고 통화의 경로만 바꿉니다. 무엇이 새로워지고 무엇이 그대로일까요?',
		summary: '이어진 통화와 실패한 통화를 재시작하면서 ufrag, 지문, o= 줄을 앞뒤로 비교합니다.'
	}
);
