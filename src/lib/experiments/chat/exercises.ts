/** Exercise 11a, with its words: text both ways. */
import type { PerformedExercise } from '#lib/lessons/types.ts';
import { checkBothWays } from './checks.ts';

export const textBothWays: PerformedExercise = {
	id: 'text-both-ways',
	experiment: 'chat',
	kind: 'perform',
	title: { en: 'Text both ways', ko: '양쪽으로 글 보내기' },
	goal: {
		en: 'Connect two ends, wherever the other one is, and have each of them receive at least one text. The channel’s own counters are the proof.',
		ko: '상대편이 어디에 있든 양쪽 끝을 연결하고, 각자 글을 하나 이상 받게 하세요. 채널이 직접 센 수가 증거입니다.'
	},
	hints: {
		en: [
			'Nothing was said, because no channel is open yet. Connect the two ends first.',
			'The channel is open and silent. Write something at one end and press Enter.',
			'A channel has two directions of its own. Let the other end answer, too: with text, not with bytes alone.'
		],
		ko: [
			'아직 열린 채널이 없어서 아무 말도 오가지 않았습니다. 먼저 양쪽 끝을 연결하세요.',
			'채널은 열렸지만 조용합니다. 한쪽에 글을 쓰고 Enter 키를 누르세요.',
			'채널에는 방향이 두 개 있습니다. 다른 쪽도 답하게 하세요. 바이트만이 아니라 글로요.'
		]
	},
	steps: {
		en: [
			'Press “Connect the two ends”.',
			'Write a text at the caller and send it.',
			'Write a text at the callee and send it.',
			'Wait a second for the counters, then have it checked.'
		],
		ko: [
			'“양쪽 끝 연결하기”를 누릅니다.',
			'발신자 쪽에 글을 써서 보냅니다.',
			'수신자 쪽에 글을 써서 보냅니다.',
			'수를 셀 때까지 1초쯤 기다렸다가 확인합니다.'
		]
	},
	check: checkBothWays
};
