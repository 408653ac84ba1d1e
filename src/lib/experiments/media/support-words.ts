import { defineWords } from '#lib/i18n/locale.ts';

export const supportWords = defineWords(
	{
		missing: (api: string) => `This browser has no ${api}.`,
		since: (list: string) => `It is in ${list}.`,
		nowhere: 'No browser has it yet.'
	},
	{
		missing: (api: string) => `이 브라우저에는 ${api}이(가) 없어요.`,
		since: (list: string) => `지원하는 브라우저: ${list}.`,
		nowhere: '아직 어떤 브라우저에도 없어요.'
	}
);
