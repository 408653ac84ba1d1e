/** What stands below the code of an experiment, about opening it in a cell. */
import { defineWords } from '../i18n/locale.ts';

export const cellLinkWords = defineWords(
	{
		open: 'Open in a cell',
		runs: 'It runs there by itself, and you can change it.',
		reads: 'To read and take from: it needs things that only this page lends.'
	},
	{
		open: '코드 칸에서 열기',
		runs: '그대로 실행되고, 고쳐 볼 수 있습니다.',
		reads: '읽고 가져다 쓰는 용도입니다. 이 페이지만 빌려주는 것이 필요합니다.'
	}
);
