import { defineWords } from '#lib/i18n/locale.ts';

/** What can be said of it before its code is loaded. */
export const aboutWords = defineWords(
	{
		title: 'How long may you be silent?',
		question:
			'A NAT forgets a mapping that is not used, and does not say when. How rarely can you send and still be reached?',
		summary: 'A NAT with a hidden timer: try intervals until you know how long it remembers.'
	},
	{
		title: '얼마나 오래 조용히 있어도 될까?',
		question:
			'NAT는 쓰지 않는 매핑을 잊는데, 언제 잊는지는 말해 주지 않습니다. 얼마나 드물게 보내도 여전히 닿을 수 있을까요?',
		summary: '타이머를 숨긴 NAT가 하나 있습니다. 간격을 바꿔 보며 얼마나 오래 기억하는지 알아내세요.'
	}
);
