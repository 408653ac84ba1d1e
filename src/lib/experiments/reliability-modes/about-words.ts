import { defineWords } from '#lib/i18n/locale.ts';

/** What can be said of it before its code is loaded. */
export const aboutWords = defineWords(
	{
		title: 'What a channel promises',
		question:
			'A link loses every twentieth packet. Which channel is the quickest on it: one that repairs, one that does not, one that keeps the order?',
		summary:
			'The same messages on channels of different promises over a bad link: latency of each message, losses, overtaking.'
	},
	{
		title: '채널이 하는 약속',
		question:
			'패킷 스무 개 가운데 하나를 잃는 링크가 있습니다. 다시 보내는 채널, 보내지 않는 채널, 순서를 지키는 채널 가운데 어느 것이 가장 빠를까요?',
		summary: '약속이 서로 다른 채널에 같은 메시지를 보내 메시지마다의 지연과 손실, 추월을 비교합니다.'
	}
);
