import { defineWords } from '#lib/i18n/locale.ts';

/** What can be said of it before its code is loaded. */
export const aboutWords = defineWords(
	{
		title: 'Who decides how much is sent',
		question:
			'A limit can be asked of the sender, written into the description, or be the link itself. How does each of them look from both ends?',
		summary:
			'maxBitrate, b= lines and a narrow link compared by measured bytes, with content hints and degradation preferences.'
	},
	{
		title: '얼마나 보낼지는 누가 정하나',
		question:
			'한도는 송신자에게 부탁할 수도, 설명에 적을 수도, 링크 자체일 수도 있습니다. 양쪽 끝에서 보면 저마다 어떻게 다를까요?',
		summary:
			'maxBitrate, b= 줄, 좁은 링크를 실제로 잰 바이트로 견주고, 콘텐츠 힌트와 저하 선호도도 함께 바꿔 봅니다.'
	}
);
