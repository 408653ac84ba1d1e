import { defineWords } from '../i18n/locale.ts';

/** What an experiment says before its code is loaded. */
export const posterWords = defineWords(
	{
		run: 'Run',
		caller: 'Caller',
		callee: 'Callee',
		nothingYet: 'nothing received yet',
		noPath: 'no path yet',
		idle: 'Nothing has happened yet. Nothing starts before you press.',
		locked: 'Answer the question above, or skip it, and Run unlocks.',
		loadError:
			'The code of this experiment could not be fetched. Check that the site is still reachable and press again.',
		noScript: 'Experiments need JavaScript. The text around them says what they show.'
	},
	{
		run: '실행',
		caller: '발신자',
		callee: '수신자',
		nothingYet: '아직 받은 것이 없습니다',
		noPath: '아직 경로 없음',
		idle: '아직 아무 일도 일어나지 않았습니다. 누르기 전에는 아무것도 시작하지 않습니다.',
		locked: '위 질문에 답하거나 건너뛰면 실행할 수 있습니다.',
		loadError: '실험 코드를 가져오지 못했습니다. 사이트에 접속되는지 확인하고 다시 눌러 주세요.',
		noScript: '실험에는 자바스크립트가 필요합니다. 무엇을 보여 주는지는 본문에 적혀 있습니다.'
	}
);
