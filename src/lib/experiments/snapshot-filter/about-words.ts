import { defineWords } from '#lib/i18n/locale.ts';

/** What can be said of it before its code is loaded. */
export const aboutWords = defineWords(
	{
		title: 'A still and its filter',
		question:
			'Two stills of a live picture look the same through a filter. Which of the two files that you export still has it?',
		summary:
			'Freeze a frame, filter it on the screen or in the pixels, export it, and read the file again with a pixel probe.'
	},
	{
		title: '정지 화면과 필터',
		question:
			'실시간 영상의 정지 화면 두 장이 필터를 거쳐 똑같아 보입니다. 내보낸 두 파일 가운데 필터가 남아 있는 것은 어느 쪽일까요?',
		summary:
			'프레임 하나를 멈춰 화면에만, 또는 픽셀에 필터를 걸고 내보낸 다음, 파일을 다시 열어 픽셀을 읽어 봅니다.'
	}
);
