import { defineWords } from '#lib/i18n/locale.ts';

export const searchWords = defineWords(
	{
		title: 'Search',
		description: 'Full-text search over every lesson, experiment, term and claim, in your own browser.',
		lead: 'Every lesson, experiment, term and claim. The index comes with the site: what you look for stays in this browser.',
		label: 'Look for',
		example: 'for example: glare, m= line, 401, jitter buffer',
		waiting: 'Looking …',
		found: (n: number) => (n === 0 ? 'Nothing found' : n === 1 ? 'One page' : `${n} pages`),
		nothing:
			'Nothing here has all of these words. Try fewer of them, or the beginning of a word, or the English term.',
		missing: {
			what: 'The search index could not be loaded.',
			next: 'It is made by npm run build and comes with the built site: with npm run dev there is none. If this is a built site, see whether its server still runs, and try again.'
		},
		again: 'Try again',
		terms: 'In the glossary',
		pages: 'On the pages',
		more: (n: number) => `${n} more`,
		noScript: 'The search needs JavaScript. The course map and the glossary lead everywhere without it.',
		kinds: {
			lessons: 'lesson',
			experiments: 'experiment',
			glossary: 'glossary',
			claims: 'claims',
			support: 'browsers',
			page: 'page'
		}
	},
	{
		title: '찾기',
		description: '모든 강의, 실험, 용어, 주장을 내 브라우저 안에서 찾습니다.',
		lead: '모든 강의와 실험, 용어, 주장에서 찾습니다. 색인은 사이트에 들어 있어서 무엇을 찾는지는 이 브라우저 밖으로 나가지 않습니다.',
		label: '찾을 말',
		example: '예: 동시 제안, m= 줄, 401, 지터 버퍼',
		waiting: '찾는 중 …',
		found: (n) => (n === 0 ? '찾은 것이 없습니다' : `${n}쪽`),
		nothing:
			'이 말이 모두 들어 있는 쪽이 없습니다. 단어를 줄이거나, 앞부분만 쓰거나, 영어 용어로 찾아보세요.',
		missing: {
			what: '검색 색인을 불러오지 못했습니다.',
			next: '색인은 npm run build가 만들어 사이트에 넣습니다. npm run dev에는 없습니다. 빌드한 사이트라면 서버가 켜져 있는지 보고 다시 해 보세요.'
		},
		again: '다시 시도',
		terms: '용어집에서',
		pages: '본문에서',
		more: (n) => `${n}쪽 더 보기`,
		noScript: '찾기에는 자바스크립트가 필요합니다. 강의 지도와 용어집은 자바스크립트 없이도 볼 수 있습니다.',
		kinds: {
			lessons: '강의',
			experiments: '실험',
			glossary: '용어집',
			claims: '주장',
			support: '브라우저',
			page: '쪽'
		}
	}
);
