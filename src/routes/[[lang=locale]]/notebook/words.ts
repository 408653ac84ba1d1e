import { defineWords } from '../../../lib/i18n/locale.ts';

export const notebookWords = defineWords(
	{
		title: 'Notebook',
		description:
			'Your predictions, answers and exercises, kept in this browser: look at them, take them with you, or erase them.',
		lead: 'What you predicted, answered and solved. It is kept in this browser only, and nothing on this site requires it.',
		opening: 'Your notebook is opened once the page is alive.',
		noScript: 'The notebook needs JavaScript: it is kept by your browser and never sent to a server.',
		empty: 'Nothing is noted yet. It fills as you go through the lessons.',
		begin: 'Begin with lesson 1',
		storage: {
			forbidden:
				'This browser does not let the site store anything, so your notebook lasts until you close or reload the page. Export it before that, or allow storage for this site and reload.',
			full: 'The storage of this browser is full, so new notes last until you close or reload the page. Export the notebook, or make room, and go on.',
			newer:
				'The notebook stored here was written by a newer version of this site and is left as it is. What you do now lasts until you close or reload the page; reload to get the newer version.'
		},
		unreadable:
			'Part of the stored notebook could not be read. It was not thrown away: it is kept under “rtc-notebook/notebook/unreadable” in the storage of this site, and the rest goes on.',
		lesson: (n: number) => `Lesson ${n}`,
		standing: { new: 'not begun', begun: 'begun', done: 'done' },
		sections: (read: number) => (read === 1 ? '1 section read' : `${read} sections read`),
		predictions: 'Predictions',
		quiz: 'Questions',
		exercises: 'Exercises',
		claims: 'Claims',
		code: 'Code',
		lines: (n: number) => (n === 1 ? '1 line' : `${n} lines`),
		changed: (date: string) => `changed on ${date}`,
		skipped: 'skipped',
		predicted: 'You predicted',
		happened: 'what happened',
		notRun: 'not run yet',
		right: 'right',
		wrong: 'not right yet',
		tries: (n: number) => (n === 1 ? '1 try' : `${n} tries`),
		hints: (n: number) => (n === 1 ? '1 hint' : `${n} hints`),
		passed: (date: string) => `passed on ${date}`,
		notPassed: 'not passed yet',
		agree: 'as the verdict says',
		differ: 'the verdict says otherwise',
		move: 'Take it with you',
		moveText:
			'Export gives you a file. Import adds what a file holds to what is here; nothing is replaced by less.',
		export: 'Export as a file',
		import: 'Import a file',
		imported: (lessons: number) =>
			lessons === 1
				? 'Imported: the file had notes on 1 lesson.'
				: `Imported: the file had notes on ${lessons} lessons.`,
		leftOut: (n: number) =>
			n === 1
				? '1 entry could not be understood and was left out:'
				: `${n} entries could not be understood and were left out:`,
		unchanged: 'Your notebook is as it was.',
		problems: {
			'too-large':
				'The file is too large to be a notebook. Choose the file that “Export as a file” gave you.',
			'not-json':
				'The file is not complete, or is not a notebook: its text is not JSON. Export it again where it came from, and choose that file.',
			'not-a-notebook':
				'The file is not a notebook of this site. Choose one that “Export as a file” gave you; recordings are opened in the recorder at the bottom of a lesson.',
			'newer-version':
				'The file comes from a newer version of this site. Reload this page to get that version, then import again.',
			unreadable:
				'The file could not be read. Check that it still exists and that you may open it, then choose it again.'
		},
		erase: 'Erase',
		eraseText:
			'Forgets everything that this site keeps in this browser: notes and answers, the code you wrote, your cells, kept runs, received files. It cannot be undone. To erase runs alone, go to “Kept runs”.',
		eraseAsk: 'Erase everything …',
		eraseSure: 'Really erase everything? Export first what you may want again.',
		eraseYes: 'Yes, erase everything',
		eraseNo: 'Keep it',
		erased: 'Erased. Nothing of yours is stored any more.',
		eraseFailed:
			'Your notes are erased, but not everything else. Close the other tabs of this site and erase again. The browser said:'
	},
	{
		title: '노트',
		description:
			'내 예측과 답과 연습 문제가 이 브라우저에 남습니다. 살펴보고, 파일로 내려받고, 지울 수 있습니다.',
		lead: '예측하고 답하고 푼 것을 모았습니다. 이 브라우저에만 남으며, 노트가 없어도 모든 강의를 볼 수 있습니다.',
		opening: '페이지가 준비되면 노트를 엽니다.',
		noScript: '노트에는 자바스크립트가 필요합니다. 노트는 브라우저에 보관되며 서버로 보내지 않습니다.',
		empty: '아직 적힌 것이 없습니다. 강의를 따라가면 채워집니다.',
		begin: '1강부터 시작하기',
		storage: {
			forbidden:
				'이 브라우저가 사이트의 저장을 막고 있어, 페이지를 닫거나 새로 고치면 노트가 사라집니다. 그 전에 파일로 내려받거나, 이 사이트의 저장을 허용하고 새로 고치세요.',
			full: '브라우저의 저장 공간이 가득 차서, 새로 적는 것은 페이지를 닫거나 새로 고치면 사라집니다. 파일로 내려받거나 공간을 비운 뒤 계속하세요.',
			newer:
				'저장된 노트가 이 사이트의 더 새로운 판에서 쓴 것이어서 그대로 두었습니다. 지금 하는 일은 페이지를 닫거나 새로 고치면 사라집니다. 새로 고쳐서 새 판을 받으세요.'
		},
		unreadable:
			'저장된 노트의 일부를 읽지 못했습니다. 버리지 않고 이 사이트 저장소의 “rtc-notebook/notebook/unreadable”에 옮겨 두었으며, 나머지는 그대로 이어집니다.',
		lesson: (n) => `${n}강`,
		standing: { new: '시작 전', begun: '읽는 중', done: '완료' },
		sections: (read) => `읽은 절 ${read}개`,
		predictions: '예측',
		quiz: '문제',
		exercises: '연습 문제',
		claims: '주장',
		code: '코드',
		lines: (n) => `${n}줄`,
		changed: (date) => `${date}에 고침`,
		skipped: '건너뜀',
		predicted: '내 예측',
		happened: '일어난 일',
		notRun: '아직 실행하지 않음',
		right: '맞음',
		wrong: '아직 아님',
		tries: (n) => `${n}번 시도`,
		hints: (n) => `힌트 ${n}개`,
		passed: (date) => `${date} 통과`,
		notPassed: '아직 통과하지 않음',
		agree: '판정과 같음',
		differ: '판정과 다름',
		move: '가지고 다니기',
		moveText:
			'내보내면 파일로 받습니다. 가져오면 파일의 내용이 지금 노트에 더해지며, 있던 것이 줄어들지 않습니다.',
		export: '파일로 내보내기',
		import: '파일 가져오기',
		imported: (lessons) => `가져왔습니다. 파일에 강의 ${lessons}개의 기록이 있었습니다.`,
		leftOut: (n) => `알아볼 수 없는 항목 ${n}개는 뺐습니다.`,
		unchanged: '노트는 그대로입니다.',
		problems: {
			'too-large': '파일이 너무 커서 노트일 수 없습니다. “파일로 내보내기”로 받은 파일을 고르세요.',
			'not-json':
				'파일이 온전하지 않거나 노트가 아닙니다. 내용이 JSON이 아닙니다. 원래 있던 곳에서 다시 내보낸 다음 그 파일을 고르세요.',
			'not-a-notebook':
				'이 사이트의 노트 파일이 아닙니다. “파일로 내보내기”로 받은 파일을 고르세요. 실험 기록은 강의 페이지 아래의 기록기에서 엽니다.',
			'newer-version':
				'이 사이트의 더 새로운 판에서 만든 파일입니다. 이 페이지를 새로 고쳐 새 판을 받은 뒤 다시 가져오세요.',
			unreadable: '파일을 읽지 못했습니다. 파일이 아직 있는지, 열 권한이 있는지 확인하고 다시 고르세요.'
		},
		erase: '지우기',
		eraseText:
			'이 사이트가 브라우저에 남긴 것을 모두 지웁니다. 기록과 답, 직접 쓴 코드, 코드 칸, 보관한 실행, 받은 파일이 모두 사라지며 되돌릴 수 없습니다. 실행만 지우려면 ‘보관한 실행’으로 가세요.',
		eraseAsk: '모두 지우기 …',
		eraseSure: '정말로 모두 지울까요? 다시 볼 것이 있으면 먼저 내보내세요.',
		eraseYes: '네, 모두 지웁니다',
		eraseNo: '그대로 두기',
		erased: '지웠습니다. 저장된 것이 없습니다.',
		eraseFailed:
			'노트는 지웠지만 나머지를 다 지우지 못했습니다. 이 사이트의 다른 탭을 닫고 다시 지우세요. 브라우저가 한 말:'
	}
);
