import { defineWords } from '#lib/i18n/locale.ts';

export const supportWords = defineWords(
	{
		title: 'Which browser has what',
		description: 'What the lessons use of browsers: since which version, and whether this browser has it.',
		lead: 'What the lessons use, since which version browsers have it, and whether the browser that you are reading this with does. The column of this browser is asked of it here and now.',
		source: (version: string, date: string) =>
			`Versions: @mdn/browser-compat-data ${version} of ${date}, read when this site was built. That a name is there does not say that it behaves: the experiments do.`,
		feature: 'API',
		here: 'this browser',
		yes: 'has it',
		no: 'not here',
		unasked: 'not asked yet',
		none: 'no',
		partial: 'in part',
		preview: 'preview',
		since: (version: string) => `since ${version}`,
		tryIt: 'try it',
		onlyMissing: 'Only what this browser lacks',
		count: (has: number, all: number) => `This browser has ${has} of ${all}.`,
		allThere: 'It lacks none of them.',
		names: {
			chrome: 'Chrome',
			edge: 'Edge',
			firefox: 'Firefox',
			safari: 'Safari',
			chrome_android: 'Chrome Android',
			safari_ios: 'Safari iOS'
		}
	},
	{
		title: '어느 브라우저에 무엇이 있나',
		description: '강의에서 쓰는 API가 어느 버전부터 있는지, 지금 이 브라우저에는 있는지 봅니다.',
		lead: '강의에서 쓰는 API가 브라우저마다 어느 버전부터 있는지, 지금 읽고 계신 브라우저에는 있는지를 모았습니다. 이 브라우저 열은 이 자리에서 브라우저에 직접 물어본 결과입니다.',
		source: (version, date) =>
			`버전은 사이트를 빌드할 때 읽은 @mdn/browser-compat-data ${version}(${date})에서 왔습니다. 이름이 있다고 제대로 동작한다는 뜻은 아닙니다. 동작은 실험으로 확인하세요.`,
		feature: 'API',
		here: '이 브라우저',
		yes: '있음',
		no: '없음',
		unasked: '아직 묻지 않음',
		none: '없음',
		partial: '일부',
		preview: '미리보기',
		since: (version) => `${version}부터`,
		tryIt: '해 보기',
		onlyMissing: '이 브라우저에 없는 것만',
		count: (has, all) => `이 브라우저에는 ${all}개 가운데 ${has}개가 있습니다.`,
		allThere: '없는 것이 하나도 없습니다.',
		names: {
			chrome: 'Chrome',
			edge: 'Edge',
			firefox: 'Firefox',
			safari: 'Safari',
			chrome_android: 'Chrome Android',
			safari_ios: 'Safari iOS'
		}
	}
);
