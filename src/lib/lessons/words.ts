import { defineWords } from '../i18n/locale.ts';

/** Words of the pieces that a lesson places. */
export const lessonWords = defineWords(
	{
		predict: {
			name: 'Predict first',
			keep: 'Keep my prediction',
			skip: 'Skip',
			choose: 'Choose an answer first, or skip the question.',
			kept: 'You predicted',
			skipped: 'You skipped the prediction.',
			waiting: 'Now run it: what happens will be set against it here.',
			waitingSkipped: 'Run it: what happens will stand here.',
			again: 'Predict again',
			right: 'It went as you predicted',
			wrong: 'It went another way',
			happened: 'What happened',
			source: 'Seen in'
		},
		cell: {
			name: 'Code to run',
			run: 'Run',
			change: 'Change the code',
			yours: 'This is the code as you left it.',
			reset: 'Reset the code',
			loadError: 'The cell could not be fetched. Press the button again; the browser said:',
			noScript: 'This code runs only with JavaScript.'
		},
		exercise: {
			name: 'Exercise',
			up: (line: string) => `Move up: ${line}`,
			down: (line: string) => `Move down: ${line}`,
			moved: (line: string, place: number, count: number) => `${line} is now line ${place} of ${count}.`,
			keys: 'Move a line with its arrow buttons, or with the ↑ and ↓ keys while one of them has the focus.',
			choices: 'Your choice',
			lines: 'Your order',
			labels: 'Your labels',
			writtenCode: 'Your code',
			keepsCode: 'What you write stays in your notebook until you reset it.',
			chooseLabel: 'Choose …',
			perform: (experiment: string) =>
				`Do it in the experiment “${experiment}” on this page, then have your last run judged.`,
			judge: 'Judge my run',
			stepsName: 'One way to do it',
			run: 'Run my answer',
			runAgain: 'Run again',
			running: 'Running …',
			reset: 'Reset',
			hint: (n: number) => `Show hint ${n} of 3`,
			hintName: (n: number) => `Hint ${n}`,
			solution: 'Show the solution',
			hideSolution: 'Hide the solution',
			solutionName: 'Your answer against the solution',
			same: 'Your answer is the solution.',
			removed: 'take away',
			added: 'put here',
			states: {
				untried: 'Not tried yet',
				running: 'Running on two real connections …',
				passed: 'Passed',
				notYet: 'Not yet',
				nothingYet: 'Nothing to judge yet: do it in the experiment first',
				skipped: 'Cannot be judged here',
				broken: 'The run ended with an error'
			},
			passedBefore: 'You have passed this exercise before.',
			brokenNext: 'Nothing of yours is lost: press Run again, or reload the page.',
			findings: 'What was looked at',
			ok: 'as expected',
			off: 'not as expected',
			observed: 'observed',
			source: 'in',
			at: 'at',
			refused: (call: string) => `The browser refused ${call} and said:`,
			fits: (n: number) => `Hint ${n} fits what went wrong:`,
			dock: 'Open this in the recorder',
			noScript: 'With JavaScript you can run your own answer here. This is the solution:'
		},
		quiz: {
			name: 'Question',
			check: 'Check',
			again: 'Check again',
			choose: 'Choose an answer first.',
			right: 'Right.',
			wrong: 'Not this one.',
			noScript: 'The answer:'
		},
		claim: {
			name: 'Claim',
			ask: 'What do you say?',
			verdicts: { true: 'True', false: 'False', depends: 'It depends', outdated: 'Outdated' },
			open: 'The verdict',
			verdict: 'Verdict',
			same: 'You said the same.',
			other: (verdict: string) => `You said: ${verdict}.`,
			because: 'Because',
			reference: 'Where it is written',
			observed: 'Seen in',
			on: (browsers: string, date: string) => `${browsers}, on ${date}`
		},
		term: {
			more: 'In the glossary',
			tryIt: 'Try it',
			close: 'Close',
			defined: 'Defined in'
		},
		figure: {
			live: 'Live: drawn from your last run',
			still: 'Nothing ran yet: the boxes light up when you press Run'
		}
	},
	{
		predict: {
			name: '먼저 예측하기',
			keep: '이렇게 예측합니다',
			skip: '건너뛰기',
			choose: '먼저 하나를 고르거나 건너뛰세요.',
			kept: '내 예측',
			skipped: '예측을 건너뛰었습니다.',
			waiting: '이제 실행해 보세요. 일어난 일을 여기에 나란히 적어 드립니다.',
			waitingSkipped: '실행해 보세요. 일어난 일을 여기에 적어 드립니다.',
			again: '다시 예측하기',
			right: '예측대로입니다',
			wrong: '예측과 다릅니다',
			happened: '일어난 일',
			source: '확인한 곳'
		},
		cell: {
			name: '실행해 볼 코드',
			run: '실행',
			change: '코드 고치기',
			yours: '지난번에 고쳐 둔 코드입니다.',
			reset: '코드 처음으로',
			loadError: '코드 칸을 불러오지 못했습니다. 단추를 다시 눌러 보세요. 브라우저가 한 말:',
			noScript: '이 코드는 JavaScript가 있어야 실행됩니다.'
		},
		exercise: {
			name: '연습 문제',
			up: (line) => `위로 옮기기: ${line}`,
			down: (line) => `아래로 옮기기: ${line}`,
			moved: (line, place, count) => `${line}: 이제 ${count}줄 중 ${place}번째입니다.`,
			keys: '화살표 버튼으로 줄을 옮깁니다. 버튼에 초점이 있을 때는 ↑, ↓ 키로도 옮길 수 있습니다.',
			choices: '내 선택',
			lines: '내가 정한 순서',
			labels: '내가 붙인 이름',
			writtenCode: '내 코드',
			keepsCode: '쓴 코드는 처음으로 되돌릴 때까지 노트에 남습니다.',
			chooseLabel: '고르세요 …',
			perform: (experiment) =>
				`이 페이지의 ‘${experiment}’ 실험에서 직접 해 본 다음, 마지막 실행을 판정받으세요.`,
			judge: '내 실행 판정',
			stepsName: '한 가지 방법',
			run: '내 답 실행',
			runAgain: '다시 실행',
			running: '실행하는 중 …',
			reset: '처음으로',
			hint: (n) => `힌트 보기 (${n}/3)`,
			hintName: (n) => `힌트 ${n}`,
			solution: '풀이 보기',
			hideSolution: '풀이 숨기기',
			solutionName: '내 답과 풀이 비교',
			same: '내 답이 풀이와 같습니다.',
			removed: '빼기',
			added: '넣기',
			states: {
				untried: '아직 풀지 않았습니다',
				running: '실제 연결 두 개로 실행하는 중 …',
				passed: '통과했습니다',
				notYet: '아직 아닙니다',
				nothingYet: '아직 판정할 것이 없습니다. 먼저 실험에서 해 보세요',
				skipped: '여기서는 판정할 수 없습니다',
				broken: '실행이 오류로 끝났습니다'
			},
			passedBefore: '전에 통과한 문제입니다.',
			brokenNext: '잃은 것은 없습니다. 다시 실행하거나 페이지를 새로 고치세요.',
			findings: '확인한 것',
			ok: '기대한 대로',
			off: '기대와 다름',
			observed: '관찰한 값',
			source: '출처',
			at: '시각',
			refused: (call) => `브라우저가 ${call} 호출을 거절하며 한 말:`,
			fits: (n) => `지금 도움이 될 힌트 ${n}:`,
			dock: '이 기록을 기록기에서 열기',
			noScript: '자바스크립트를 켜면 여기서 직접 답을 실행할 수 있습니다. 풀이는 다음과 같습니다.'
		},
		quiz: {
			name: '문제',
			check: '확인',
			again: '다시 확인',
			choose: '먼저 하나를 고르세요.',
			right: '맞습니다.',
			wrong: '이것은 아닙니다.',
			noScript: '정답:'
		},
		claim: {
			name: '주장',
			ask: '어떻게 생각하시나요?',
			verdicts: { true: '참', false: '거짓', depends: '경우에 따라', outdated: '이제는 아님' },
			open: '판정 보기',
			verdict: '판정',
			same: '같은 판정을 내렸습니다.',
			other: (verdict) => `내 판정: ${verdict}`,
			because: '까닭',
			reference: '근거',
			observed: '확인한 곳',
			on: (browsers, date) => `${browsers} (${date})`
		},
		term: {
			more: '용어집에서 보기',
			tryIt: '해 보기',
			close: '닫기',
			defined: '정의한 곳'
		},
		figure: {
			live: '방금 실행한 기록으로 그렸습니다',
			still: '아직 실행하지 않았습니다. 실행을 누르면 상자에 불이 들어옵니다'
		}
	}
);
