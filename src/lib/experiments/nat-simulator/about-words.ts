import { defineWords } from '#lib/i18n/locale.ts';

/** What can be said of it before its code is loaded. */
export const aboutWords = defineWords(
	{
		title: 'The NAT laboratory',
		question:
			'Two peers, the boxes between them, and a clock that stops when you want it to. Which packet gets through, which does not, and which table decided it?',
		summary:
			'Every packet between two peers and their NATs, simulated event by event: mappings, filters, check lists, bytes. Go back, branch off, share the run.'
	},
	{
		title: 'NAT 실험실',
		question:
			'두 피어와 그 사이의 상자들, 그리고 마음대로 멈출 수 있는 시계가 있습니다. 어떤 패킷이 통과하고 어떤 것이 막히며, 그것을 정한 표는 어느 것일까요?',
		summary:
			'두 피어와 NAT 사이의 모든 패킷을 사건 하나하나 시뮬레이션합니다. 매핑과 필터, 검사 목록, 바이트까지 보고, 뒤로 가고, 갈래를 치고, 링크로 나눌 수 있어요.'
	}
);
