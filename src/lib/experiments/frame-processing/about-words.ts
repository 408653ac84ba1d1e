import { defineWords } from '#lib/i18n/locale.ts';

/** What can be said of it before its code is loaded. */
export const aboutWords = defineWords(
	{
		title: 'Every frame through your hands',
		question:
			'Between a camera and whoever sees it, a page can take each frame, change it and pass it on. By which ways, and what does a frame cost?',
		summary:
			'Crop, blur, overlay, background, analyse, drop and delay, in a worker or not, over streams or a canvas: each path with its cost per frame.'
	},
	{
		title: '모든 프레임을 손에 넣고',
		question:
			'카메라와 보는 사람 사이에서 페이지가 프레임을 하나하나 받아 바꾼 다음 넘겨줄 수 있어요. 어떤 길이 있고, 프레임 하나에 얼마나 들까요?',
		summary:
			'자르기, 흐리게, 글자 얹기, 배경, 분석, 버리기, 늦추기를 워커 안팎에서, 스트림으로 또는 캔버스로. 경로마다 프레임 하나에 드는 비용을 잽니다.'
	}
);
