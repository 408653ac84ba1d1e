/** Questions of lesson 3. Each wrong option is something that people really think. */
import type { QuizQuestion } from '#lib/lessons/types.ts';

export const quiz: readonly QuizQuestion[] = [
	{
		id: 'why-in-colour',
		question: {
			en: 'A page shows a snapshot in grey, with a CSS filter. The saved picture is in colour. Why?',
			ko: '페이지는 CSS 필터로 스냅샷을 회색으로 보여 줍니다. 그런데 저장한 그림은 컬러입니다. 왜일까요?'
		},
		options: [
			{
				id: 'box',
				text: { en: 'CSS filters the box, not the bitmap', ko: 'CSS는 상자를 거를 뿐 비트맵은 그대로라서' },
				right: true,
				why: {
					en: 'The filter works when the element is shown. toBlob() reads the bitmap inside, which is as it was.',
					ko: '필터는 요소를 보여 줄 때 적용됩니다. toBlob()은 그 안의 비트맵을 읽고, 비트맵은 그대로입니다.'
				}
			},
			{
				id: 'png',
				text: { en: 'PNG cannot store filters', ko: 'PNG는 필터를 저장할 수 없어서' },
				why: {
					en: 'A PNG stores pixels, grey ones just as well. They only have to be grey before it is written.',
					ko: 'PNG는 픽셀을 저장하고, 회색 픽셀도 얼마든지 저장합니다. 쓰기 전에 이미 회색이면 됩니다.'
				}
			},
			{
				id: 'late',
				text: { en: 'The filter was applied too late', ko: '필터를 너무 늦게 걸어서' },
				why: {
					en: 'No moment is early enough: a style is never part of the bitmap. ctx.filter is, when it is set before drawing.',
					ko: '아무리 일찍 걸어도 같습니다. 스타일은 비트맵의 일부가 되지 않습니다. 그리기 전에 설정한 ctx.filter라면 다릅니다.'
				}
			}
		]
	},
	{
		id: 'muting-saves',
		question: {
			en: 'Does muting a track save the bandwidth it used?',
			ko: '트랙을 음소거하면 쓰던 대역폭이 모두 절약될까요?'
		},
		options: [
			{
				id: 'no',
				text: { en: 'No, packets go on', ko: '아니요, 패킷은 계속 갑니다' },
				right: true,
				why: {
					en: 'Silence and black are encoded and sent too. They are small, but never nothing.',
					ko: '침묵과 검은 화면도 인코딩되어 전송됩니다. 작기는 해도 없어지지는 않습니다.'
				}
			},
			{
				id: 'all',
				text: { en: 'Yes, nothing is sent', ko: '네, 아무것도 보내지 않습니다' },
				why: {
					en: 'That is what inactive, replaceTrack(null) or an inactive encoding do. enabled = false is meant to be undone at once, so the flow stays up.',
					ko: '그것은 inactive, replaceTrack(null), 꺼 둔 인코딩이 하는 일입니다. enabled = false는 곧바로 되돌릴 수 있어야 하므로 흐름을 유지합니다.'
				}
			},
			{
				id: 'renegotiates',
				text: { en: 'Yes, after a renegotiation', ko: '네, 다시 협상하고 나면' },
				why: {
					en: 'enabled changes nothing that was negotiated; no negotiation follows.',
					ko: 'enabled는 협상한 내용을 바꾸지 않으므로 협상이 뒤따르지 않습니다.'
				}
			}
		]
	},
	{
		id: 'which-type',
		question: {
			en: 'Which type of file will a MediaRecorder give?',
			ko: 'MediaRecorder는 어떤 형식의 파일을 만들까요?'
		},
		options: [
			{
				id: 'ask',
				text: {
					en: 'It differs: ask isTypeSupported()',
					ko: '브라우저마다 다르니 isTypeSupported()로 물어봅니다'
				},
				right: true,
				why: {
					en: 'Chromium 156 records WebM and MP4, Firefox 153 WebM. Ask for what you need, and read mimeType afterwards.',
					ko: 'Chromium 156은 WebM과 MP4, Firefox 153은 WebM으로 녹화합니다. 필요한 것을 물어보고, 끝난 뒤 mimeType을 읽으세요.'
				}
			},
			{
				id: 'mp4',
				text: { en: 'Always MP4', ko: '언제나 MP4' },
				why: {
					en: 'Safari would agree, Firefox has none at all. A file named .mp4 is not one by its name.',
					ko: 'Safari라면 맞지만 Firefox에는 아예 없습니다. 이름을 .mp4로 붙인다고 MP4가 되지는 않습니다.'
				}
			},
			{
				id: 'source',
				text: { en: 'The type of the source', ko: '소스와 같은 형식' },
				why: {
					en: 'A stream has no file type. The recorder encodes what it gets, also where the source was a file.',
					ko: '스트림에는 파일 형식이 없습니다. 소스가 파일이었더라도 녹화기는 받은 것을 새로 인코딩합니다.'
				}
			}
		]
	}
];
