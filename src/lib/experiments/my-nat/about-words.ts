import { defineWords } from '#lib/i18n/locale.ts';

/** What can be said of it before its code is loaded. */
export const aboutWords = defineWords(
	{
		title: 'What two mirrors say of your NAT',
		question:
			'Two STUN servers look at the same socket of your browser. Do they see the same port? What does that tell, and what can it not tell?',
		summary:
			'Ask two STUN servers from one socket, compare what they saw, and practise on NATs whose answer is known.'
	},
	{
		title: '거울 두 개가 말하는 나의 NAT',
		question:
			'STUN 서버 둘이 브라우저의 같은 소켓을 바라봅니다. 둘이 본 포트가 같을까요? 그것으로 무엇을 알 수 있고 무엇은 알 수 없을까요?',
		summary: '소켓 하나에서 STUN 서버 둘에게 물어 답을 견주고, 답을 아는 NAT 뒤에서 연습합니다.'
	}
);
