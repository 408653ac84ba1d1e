import { defineWords } from '#lib/i18n/locale.ts';

/** What can be said of it before its code is loaded. */
export const aboutWords = defineWords(
	{
		title: 'File transfer',
		question:
			'Files of any size from end to end. Can they go without flooding the buffer, and come out whole even when they are cut in the middle?',
		summary:
			'Files over a data channel: back-pressure, straight to the disk, SHA-256 at both ends, and going on where it broke off.'
	},
	{
		title: '파일 보내기',
		question:
			'크기가 얼마든 파일을 끝에서 끝으로 보냅니다. 버퍼를 넘치게 하지 않고, 도중에 잘려도 온전하게 도착할까요?',
		summary: '데이터 채널로 보내는 파일: 역압, 디스크로 흘려 저장하기, 양쪽의 SHA-256, 끊긴 곳에서 이어 가기.'
	}
);
