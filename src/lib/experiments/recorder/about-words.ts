import { defineWords } from '#lib/i18n/locale.ts';

/** What can be said of it before its code is loaded. */
export const aboutWords = defineWords(
	{
		title: 'The recorder, and what is in its files',
		question:
			'A browser records whatever plays in it. Which container, which codecs, how many of the frames are really in the file?',
		summary:
			'Record picture, sound or both from any source, play it back, and read the file packet by packet.'
	},
	{
		title: '녹화기와 파일의 속',
		question:
			'브라우저는 그 안에서 나오는 것이라면 무엇이든 녹화합니다. 어떤 컨테이너에, 어떤 코덱으로, 프레임은 몇 개나 실제로 파일에 들어 있을까요?',
		summary: '어떤 소스든 영상, 소리, 또는 둘 다 녹화하고, 재생하고, 파일을 패킷 단위로 읽습니다.'
	}
);
