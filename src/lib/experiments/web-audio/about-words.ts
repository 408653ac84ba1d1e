import { defineWords } from '#lib/i18n/locale.ts';

/** What can be said of it before its code is loaded. */
export const aboutWords = defineWords(
	{
		title: 'Sound through a chain, over a connection',
		question:
			'Filter a sound before it is sent: what of it arrives? And when it is muted, what still travels?',
		summary:
			'A filter, a gain and an echo before the connection, the spectrum after it, and four ways to be silent with their packets counted.'
	},
	{
		title: '노드 사슬을 지나 연결을 건너는 소리',
		question: '보내기 전에 소리를 필터에 통과시키면 무엇이 도착할까요? 음소거하면 무엇이 계속 오갈까요?',
		summary:
			'연결 앞에는 필터와 게인과 에코, 연결 뒤에는 스펙트럼. 조용해지는 네 가지 방법을 패킷 수로 견줍니다.'
	}
);
