import { defineWords } from '#lib/i18n/locale.ts';

/** What can be said of it before its code is loaded. */
export const aboutWords = defineWords(
	{
		title: 'Channels by number',
		question:
			'Two peers open channels at the same time and never ask each other. Why do they never take the same number?',
		summary:
			'Ids by DTLS role, in-band and negotiated, what is refused, the opening message byte by byte, and how a channel closes.'
	},
	{
		title: '번호로 불리는 채널',
		question:
			'두 피어가 서로 묻지도 않고 동시에 채널을 엽니다. 그런데도 번호가 겹치지 않는 까닭은 무엇일까요?',
		summary:
			'DTLS 역할이 정하는 id, 대역 안 개설과 미리 정한 개설, 거부되는 설정, 여는 메시지의 바이트, 닫히는 순서.'
	}
);
