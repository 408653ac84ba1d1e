import { defineWords } from '#lib/i18n/locale.ts';

export const claimsWords = defineWords(
	{
		title: 'What people say of WebRTC',
		description:
			'Claims about WebRTC, each with a verdict, the place where it is written, and what was measured.',
		lead: (n: number) =>
			`${n} sentences that are said of WebRTC, each with a verdict, the place where it is written, and what was seen in which browser and when. Each lesson lets you guess first.`,
		others: 'The rest, lesson by lesson',
		inLesson: (n: number) => `Lesson ${n}`,
		tryIt: 'Try it',
		contents: 'Topics'
	},
	{
		title: 'WebRTC를 두고 하는 말들',
		description: 'WebRTC에 관한 주장마다 판정과 근거 문서, 직접 잰 결과를 붙였습니다.',
		lead: (n) =>
			`WebRTC를 두고 흔히 하는 말 ${n}개입니다. 말마다 판정, 적혀 있는 문서, 어느 브라우저에서 언제 확인했는지를 붙였습니다. 강의에서는 먼저 맞혀 볼 수 있습니다.`,
		others: '나머지, 강의 순서대로',
		inLesson: (n) => `${n}강`,
		tryIt: '해 보기',
		contents: '주제'
	}
);
