import { defineWords } from '#lib/i18n/locale.ts';

/** What can be said of it before its code is loaded. */
export const aboutWords = defineWords(
	{
		title: 'The patient ward',
		question:
			'A call comes in with one thing in it broken. On which layer is it: permission, signaling, SDP, ICE, DTLS, data, media or quality?',
		summary:
			'Real calls, each with one seeded fault. Read the recorder, name the layer, and see what the machine says.'
	},
	{
		title: '환자 병동',
		question:
			'한 가지가 망가진 통화가 들어옵니다. 권한, 시그널링, SDP, ICE, DTLS, 데이터, 미디어, 품질 가운데 어느 층일까요?',
		summary:
			'시드로 정한 고장이 하나씩 든 진짜 통화입니다. 기록기를 읽고, 층을 말하고, 기계의 판정과 견주어 보세요.'
	}
);
