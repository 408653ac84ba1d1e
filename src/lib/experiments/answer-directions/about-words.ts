import { defineWords } from '#lib/i18n/locale.ts';

/** What can be said of it before its code is loaded. */
export const aboutWords = defineWords(
	{
		title: 'What the answer may say',
		question:
			'An offer says sendrecv, sendonly, recvonly or inactive. What does the answer say to it, and what flows then?',
		summary: 'Four offered directions, four answerers: predict each answer, negotiate it, count the packets.'
	},
	{
		title: '응답이 말할 수 있는 방향',
		question:
			'제안은 sendrecv, sendonly, recvonly, inactive 가운데 하나를 말합니다. 응답은 무엇이라고 답하고, 그러면 무엇이 흐를까요?',
		summary: '제안의 방향 넷과 응답하는 쪽의 방향 넷. 칸마다 응답을 예측하고, 협상하고, 패킷을 셉니다.'
	}
);
