import { defineWords } from '#lib/i18n/locale.ts';

/** What can be said of it before its code is loaded. */
export const aboutWords = defineWords(
	{
		title: 'Two offers at once',
		question:
			'Both sides of a call add a camera, and signaling takes its time. What becomes of two offers that meet on the way?',
		summary:
			'Two peers, messages with delays from a seed, three handlers: collisions, rollbacks and the answer race, lane by lane and fifty at a time.'
	},
	{
		title: '마주친 두 제안',
		question:
			'통화의 양쪽이 카메라를 더하는데 시그널링에 시간이 걸립니다. 가는 길에 마주친 두 제안은 어떻게 될까요?',
		summary:
			'피어 둘, 시드로 정하는 메시지 지연, 처리기 셋: 충돌과 되돌리기와 응답 경쟁을 레인으로 하나씩, 또 쉰 번 한꺼번에 봅니다.'
	}
);
