import { defineWords } from '#lib/i18n/locale.ts';

export const leaveWords = defineWords(
	{
		title: 'Leave without the recording?',
		stay: 'Stay here',
		save: 'Download, then leave',
		leave: 'Leave and lose it'
	},
	{
		title: '녹화를 두고 떠날까요?',
		stay: '여기 있기',
		save: '내려받고 떠나기',
		leave: '버리고 떠나기'
	}
);
