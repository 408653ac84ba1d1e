import { defineWords } from '#lib/i18n/locale.ts';

/** What can be said of it before its code is loaded. */
export const aboutWords = defineWords(
	{
		title: 'Turning the camera',
		question:
			'Can a web page turn a camera, zoom, focus and set its exposure? Which of it does this browser know, and what becomes of a wish that the camera cannot grant?',
		summary:
			'Pan, tilt, zoom, exposure, focus, white balance and more: controls made from what the camera says it can do.'
	},
	{
		title: '카메라 돌리고 맞추기',
		question:
			'웹 페이지가 카메라를 돌리고, 당기고, 초점과 노출을 맞출 수 있을까요? 이 브라우저는 그 가운데 무엇을 알고, 카메라가 들어줄 수 없는 요청은 어떻게 될까요?',
		summary:
			'팬, 틸트, 줌, 노출, 초점, 화이트 밸런스까지: 카메라가 할 수 있다고 말하는 대로 조절 장치가 만들어집니다.'
	}
);
