import { defineWords } from '#lib/i18n/locale.ts';

/** What can be said of it before its code is loaded. */
export const aboutWords = defineWords(
	{
		title: 'A call through a relay',
		question:
			'Two peers that may only use the relay call each other. What does the relay see of the call, and what does it cost?',
		summary:
			'A relayed call over UDP or TCP: the packets as the relay sees them, the lifetime of its allocations, and a cost sheet.'
	},
	{
		title: '릴레이로 거는 통화',
		question:
			'릴레이만 쓸 수 있는 두 피어가 통화합니다. 릴레이는 통화에서 무엇을 볼 수 있고, 비용은 얼마나 들까요?',
		summary: 'UDP나 TCP로 릴레이를 거치는 통화: 릴레이가 보는 패킷, 할당의 수명, 그리고 비용 계산서.'
	}
);
