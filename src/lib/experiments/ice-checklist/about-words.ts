import { defineWords } from '#lib/i18n/locale.ts';

/** What can be said of it before its code is loaded. */
export const aboutWords = defineWords(
	{
		title: 'The check list',
		question:
			'Each side knows some addresses of both. Which pairs are tried, what becomes of each, and who decides which one is used?',
		summary:
			'Pairs and their states over time, from getStats of both peers; priorities taken apart; the same in the simulator, one step at a time.'
	},
	{
		title: '검사 목록',
		question:
			'양쪽은 서로의 주소를 몇 개씩 압니다. 어떤 쌍을 시도하고, 각각 어떻게 되며, 어느 쌍을 쓸지는 누가 정할까요?',
		summary:
			'두 피어의 getStats로 보는 후보 쌍의 상태 변화, 분해한 우선순위, 그리고 한 단계씩 진행하는 시뮬레이터를 봅니다.'
	}
);
