import { defineWords } from '#lib/i18n/locale.ts';

/** What can be said of it before its code is loaded. */
export const aboutWords = defineWords(
	{
		title: 'STUN, byte by byte',
		question:
			'Twenty bytes go to a STUN server, and it tells you what your packet looked like from there. Can you write them, and read the answer?',
		summary:
			'Assemble a Binding request in a byte editor, send it for real, and work out the address in the answer.'
	},
	{
		title: '바이트로 쓰는 STUN',
		question:
			'20바이트를 STUN 서버로 보내면 서버는 거기서 본 여러분의 주소를 알려 줍니다. 직접 쓰고, 대답을 읽을 수 있을까요?',
		summary: '바이트 편집기에서 Binding 요청을 조립해 진짜로 보내고, 대답 속의 주소를 풀어 봅니다.'
	}
);
