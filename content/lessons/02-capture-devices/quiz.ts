/** Questions of lesson 2. Each wrong option is something that people really think. */
import type { QuizQuestion } from '#lib/lessons/types.ts';

export const quiz: readonly QuizQuestion[] = [
	{
		id: 'whose-prompt',
		question: {
			en: 'Who draws the question “may this site use your camera?”',
			ko: '“이 사이트가 카메라를 써도 될까요?”라는 물음은 누가 그리는 것일까요?'
		},
		options: [
			{
				id: 'browser',
				text: { en: 'The browser, outside the page', ko: '브라우저가 페이지 바깥에' },
				right: true,
				why: {
					en: 'The page can neither draw it, nor read it, nor press its buttons. It only learns the answer: a stream, or NotAllowedError.',
					ko: '페이지는 그것을 그릴 수도, 읽을 수도, 누를 수도 없습니다. 답만 알게 됩니다. 스트림이거나 NotAllowedError이거나.'
				}
			},
			{
				id: 'alert',
				text: { en: 'The page, with alert()', ko: '페이지가 alert()로' },
				why: {
					en: 'Old notes call it an alert. A page that could draw the question could also fake the answer, so the browser keeps it to itself.',
					ko: '오래된 자료에서는 alert라고 부르기도 합니다. 물음을 그릴 수 있는 페이지라면 답도 꾸며 낼 수 있으므로 브라우저가 직접 그립니다.'
				}
			},
			{
				id: 'system',
				text: { en: 'The operating system, each time', ko: '운영체제가 매번' },
				why: {
					en: 'Systems have a permission of their own, for the whole browser. It is asked once; the question about this site is the browser’s.',
					ko: '운영체제에는 브라우저 전체에 대한 권한이 따로 있습니다. 그것은 한 번만 묻고, 사이트마다 묻는 것은 브라우저입니다.'
				}
			}
		]
	},
	{
		id: 'ideal-or-exact',
		question: {
			en: 'A camera can do 1280 × 720 at most. What does width: { ideal: 4096 } give?',
			ko: '카메라가 최대 1280 × 720까지 됩니다. width: { ideal: 4096 }을 요청하면 어떻게 될까요?'
		},
		options: [
			{
				id: 'nearest',
				text: { en: 'A picture 1280 wide', ko: '너비 1280인 영상' },
				right: true,
				why: {
					en: 'The nearest one. With exact the same request would be refused, and the error would name width.',
					ko: '가장 가까운 것이 옵니다. 같은 요청을 exact로 했다면 거절되고, 오류가 width를 짚었을 것입니다.'
				}
			},
			{
				id: 'refused',
				text: { en: 'OverconstrainedError', ko: 'OverconstrainedError' },
				why: {
					en: 'That is what exact, min and max can lead to. A wish is never refused.',
					ko: '그것은 exact, min, max일 때 일어나는 일입니다. 바람은 거절되지 않습니다.'
				}
			},
			{
				id: 'stretched',
				text: { en: 'A picture stretched to 4096', ko: '4096으로 늘린 영상' },
				why: {
					en: 'Browsers may crop and scale down, but they do not make up pixels: 4096 is outside what this camera’s capabilities say.',
					ko: '브라우저는 자르고 줄이기는 해도 없는 픽셀을 만들어 내지는 않습니다. 4096은 이 카메라의 능력 범위 밖입니다.'
				}
			}
		]
	},
	{
		id: 'why-no-names',
		question: {
			en: 'Why does enumerateDevices() give no names before permission?',
			ko: '허락하기 전에 enumerateDevices()가 이름을 주지 않는 까닭은 무엇일까요?'
		},
		options: [
			{
				id: 'fingerprint',
				text: {
					en: 'Because names and ids would tell visitors apart',
					ko: '이름과 ID가 있으면 방문자를 구별할 수 있어서'
				},
				right: true,
				why: {
					en: 'A list of devices is a fingerprint: few people have exactly the same ones. It is given to sites that the reader trusts with the devices themselves.',
					ko: '장치 목록은 지문과 같습니다. 똑같은 장치를 가진 사람은 드물기 때문입니다. 그래서 장치를 맡길 만큼 믿는 사이트에만 줍니다.'
				}
			},
			{
				id: 'driver',
				text: { en: 'Because the driver is loaded only then', ko: '그때서야 드라이버를 불러오기 때문에' },
				why: {
					en: 'The browser knows the names all the time. It keeps them from the page on purpose.',
					ko: '브라우저는 이름을 처음부터 알고 있습니다. 일부러 페이지에 알려 주지 않는 것입니다.'
				}
			},
			{
				id: 'slow',
				text: { en: 'Because it would be slow', ko: '느려지기 때문에' },
				why: {
					en: 'The list takes the same time with names and without. What is saved is privacy, not time.',
					ko: '이름이 있든 없든 걸리는 시간은 같습니다. 아끼는 것은 시간이 아니라 사생활입니다.'
				}
			}
		]
	}
];
