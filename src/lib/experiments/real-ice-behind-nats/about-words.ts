import { defineWords } from '#lib/i18n/locale.ts';

/** What can be said of it before its code is loaded. */
export const aboutWords = defineWords(
	{
		title: 'The browser’s own ICE behind real NATs',
		question:
			'Two peers, each behind a NAT of your choice, made of real sockets. Will the browser find a path? Say first, then let it try.',
		summary:
			'Any two NAT behaviours, hairpin, CGNAT, blocked UDP: the browser’s ICE agent succeeds or fails for real, and the filtered packets say why.'
	},
	{
		title: '진짜 NAT 뒤에 놓인 브라우저의 ICE',
		question:
			'두 피어를 고른 NAT 뒤에 하나씩 둡니다. NAT는 진짜 소켓으로 만들어져요. 브라우저가 길을 찾을까요? 먼저 말해 보고 맡겨 보세요.',
		summary:
			'어떤 NAT 두 가지든, 헤어핀도 CGNAT도 막힌 UDP도 고를 수 있어요. 브라우저의 ICE 에이전트가 진짜로 성공하거나 실패하고, 걸러진 패킷이 이유를 보여 줍니다.'
	}
);
