import { defineWords } from '#lib/i18n/locale.ts';

/** What can be said of it before its code is loaded. */
export const aboutWords = defineWords(
	{
		title: 'Sharing a screen',
		question:
			'A page asks to see your screen. What may it wish for, what does it get, and what should the picture lose first when the link is narrow: frames or pixels?',
		summary:
			'Every option of getDisplayMedia with the settings that came, the end of a share, and two content hints side by side on one capped link.'
	},
	{
		title: '화면 공유하기',
		question:
			'페이지가 화면을 보여 달라고 합니다. 무엇을 바랄 수 있고 실제로는 무엇을 받을까요? 링크가 좁으면 프레임과 픽셀 가운데 무엇을 먼저 버려야 할까요?',
		summary:
			'getDisplayMedia의 모든 옵션과 실제로 온 설정, 공유가 끝나는 순간, 그리고 좁은 링크 하나에 나란히 놓은 두 콘텐츠 힌트를 봅니다.'
	}
);
