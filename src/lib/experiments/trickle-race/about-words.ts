import { defineWords } from '#lib/i18n/locale.ts';

/** What can be said of it before its code is loaded. */
export const aboutWords = defineWords(
	{
		title: 'The trickle race',
		question:
			'Gathering takes 300 ms here, because the STUN server is slow on purpose. Does your call have to wait for it?',
		summary:
			'Trickle, waiting for all candidates, and candidates gathered ahead: every phase of the set-up, several times over, with median and spread.'
	},
	{
		title: '트리클 경주',
		question:
			'이곳의 STUN 서버는 일부러 느려서 후보를 모으는 데 300 ms가 걸립니다. 통화도 그만큼 기다려야 할까요?',
		summary:
			'트리클, 후보를 다 모을 때까지 기다리기, 미리 모아 두기. 연결의 모든 단계를 여러 번 재고 중앙값과 편차를 봅니다.'
	}
);
