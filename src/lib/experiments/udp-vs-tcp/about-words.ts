import { defineWords } from '#lib/i18n/locale.ts';

/** What can be said of it before its code is loaded. */
export const aboutWords = defineWords(
	{
		title: 'A race: repaired, unrepaired, and one long line',
		question:
			'The same messages cross the same bad link in three ways. Which of them keeps its times, and what does it give up for that?',
		summary:
			'A reliable channel, an unreliable one and a byte stream over one conditioned link: who waits behind whom, message by message.'
	},
	{
		title: '경주: 다시 보내기, 안 보내기, 한 줄로 서기',
		question:
			'같은 메시지가 같은 나쁜 링크를 세 가지 방법으로 건넙니다. 어느 쪽이 시간을 지키고, 그 대신 무엇을 포기할까요?',
		summary:
			'신뢰 채널, 비신뢰 채널, 바이트 스트림을 조절된 링크 하나에 나란히 놓고 누가 누구 뒤에서 기다리는지 메시지마다 봅니다.'
	}
);
