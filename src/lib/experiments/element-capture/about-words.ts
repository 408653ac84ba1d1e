import { defineWords } from '#lib/i18n/locale.ts';

/** What can be said of it before its code is loaded. */
export const aboutWords = defineWords(
	{
		title: 'Any element as a source',
		question:
			'A canvas that is drawn on, a film that plays: can what they show be sent like a camera’s picture?',
		summary:
			'captureStream() of a canvas and of a film, into another element, over a connection and into a file, with each frame’s number read back in every place.'
	},
	{
		title: '어떤 요소든 소스로',
		question: '그림을 그리는 캔버스, 재생되는 영상. 거기 보이는 것을 카메라 영상처럼 보낼 수 있을까요?',
		summary:
			'캔버스와 영상을 captureStream()으로 잡아 다른 요소로, 연결 너머로, 파일로 보내고, 자리마다 프레임 번호를 다시 읽습니다.'
	}
);
