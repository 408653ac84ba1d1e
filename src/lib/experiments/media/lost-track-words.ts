import { defineWords } from '#lib/i18n/locale.ts';

export const lostTrackWords = defineWords(
	{
		camera: (label: string) =>
			`The camera “${label}” has ended by itself: it was unplugged, or its permission was taken back.`,
		microphone: (label: string) =>
			`The microphone “${label}” has ended by itself: it was unplugged, or its permission was taken back.`,
		next: 'Plug it in again or choose another, and open it again. The site’s permissions stand beside the address.'
	},
	{
		camera: (label: string) => `카메라 ‘${label}’가 저절로 끝났어요. 장치가 빠졌거나 권한이 취소된 거예요.`,
		microphone: (label: string) =>
			`마이크 ‘${label}’가 저절로 끝났어요. 장치가 빠졌거나 권한이 취소된 거예요.`,
		next: '장치를 다시 꽂거나 다른 장치를 골라 다시 여세요. 사이트 권한은 주소 옆에서 볼 수 있어요.'
	}
);
