import { defineWords } from '#lib/i18n/locale.ts';

/** What can be said of it before its code is loaded. */
export const aboutWords = defineWords(
	{
		title: 'May I? The states of a permission',
		question:
			'What happens between the question and the answer, and what does each error of getUserMedia say? Try every one that can be tried here.',
		summary:
			'Prompt, granted, denied, as events tell them; every error reproduced or explained, with its cause and its cure.'
	},
	{
		title: '써도 될까요? 권한의 상태',
		question:
			'질문과 대답 사이에 무슨 일이 일어날까요? getUserMedia의 오류는 저마다 무엇을 뜻할까요? 일으킬 수 있는 것은 모두 일으켜 보세요.',
		summary: 'prompt, granted, denied를 이벤트로 따라가고, 오류마다 직접 일으키거나 원인과 해결책을 읽습니다.'
	}
);
