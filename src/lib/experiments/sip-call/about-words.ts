import { defineWords } from '#lib/i18n/locale.ts';

/** What can be said of it before its code is loaded. */
export const aboutWords = defineWords(
	{
		title: 'A call over SIP',
		question:
			'How do telephones agree on a call? Two of them register and call each other through a proxy; read every message.',
		summary:
			'Two SIP telephones, a registrar and a proxy: challenge, ring, answer, hold, hang up, message by message.'
	},
	{
		title: 'SIP로 거는 통화',
		question:
			'전화들은 어떻게 통화를 약속할까요? 전화 두 대가 등록하고 프록시를 거쳐 서로 겁니다. 메시지를 하나하나 읽어 보세요.',
		summary: 'SIP 전화 두 대와 등록 서버, 프록시: 인증, 벨, 받기, 보류, 끊기를 메시지 단위로 봅니다.'
	}
);
