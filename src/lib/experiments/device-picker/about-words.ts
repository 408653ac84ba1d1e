import { defineWords } from '#lib/i18n/locale.ts';

/** What can be said of it before its code is loaded. */
export const aboutWords = defineWords(
	{
		title: 'Choosing devices',
		question:
			'Which cameras, microphones and speakers are here, what may the page know of them before you allow it, and how is one changed during a call?',
		summary:
			'The list before and after permission, plugging in and out, another camera without renegotiation, an output for each sound.'
	},
	{
		title: '장치 고르기',
		question:
			'어떤 카메라와 마이크와 스피커가 있을까요? 허락하기 전에 페이지는 무엇을 알 수 있고, 통화 중에는 어떻게 바꿀까요?',
		summary:
			'권한 전후의 장치 목록, 꽂고 빼기, 재협상 없이 카메라 바꾸기, 소리마다 다른 출력을 직접 해 봅니다.'
	}
);
