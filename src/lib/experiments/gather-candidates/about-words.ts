import { defineWords } from '#lib/i18n/locale.ts';

/** What can be said of it before its code is loaded. */
export const aboutWords = defineWords(
	{
		title: 'Ask servers for candidates, and prove them',
		question:
			'Do these STUN and TURN servers work from here? Gather from any list of servers, and let a real call go through each kind of candidate.',
		summary:
			'Any STUN and TURN servers, yours too: candidates as they come, errors in plain words, and a call through each kind as proof.'
	},
	{
		title: '서버에 후보를 묻고 증명하기',
		question:
			'이 STUN, TURN 서버는 여기서 될까요? 어떤 서버 목록이든 후보를 모으고, 후보 종류마다 진짜 전화를 걸어 봅니다.',
		summary:
			'여러분의 것을 포함해 어떤 STUN, TURN 서버든: 나오는 대로 보는 후보, 쉬운 말로 푼 오류, 종류마다 건 전화라는 증거.'
	}
);
