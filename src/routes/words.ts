import { defineWords } from '../lib/i18n/locale.ts';

/** Words of the site's frame and of its pages. */
export const siteWords = defineWords(
	{
		name: 'RTC Notebook',
		skip: 'Skip to content',
		nav: 'Site',
		course: 'Course',
		experiments: 'Experiments',
		sdp: 'SDP',
		dumps: 'Dumps',
		glossary: 'Glossary',
		claims: 'Claims',
		support: 'Browsers',
		referencePages: 'Looking things up',
		search: 'Search',
		notebook: 'Notebook',
		language: '한국어',
		languageLabel: '한국어 페이지',
		keepFailed: 'The notebook could not be loaded. Check the connection to this site, then press Keep again.',
		theme: 'Theme',
		themes: { system: 'System', light: 'Light', dark: 'Dark' },
		footer:
			'Everything runs in your own browser. Nothing goes to a third party, no camera is needed, and nothing starts before you press it.',
		offline: {
			kept: 'The whole site is kept in this browser: it works without its server, and without a network.',
			update: 'A newer version of this site has arrived.',
			take: 'Open it now',
			later: 'Later'
		},
		home: {
			title: 'RTC Notebook: learn WebRTC by making it happen',
			description:
				'Lessons on WebRTC in which every concept runs as a real peer connection in your own browser, recorded and explained line by line.',
			heading: 'Learn WebRTC by making it happen.',
			lead: 'Each lesson runs real peer connections in your own browser. Everything that happens is recorded, explained line by line, and broken on purpose, until it holds no surprise.',
			start: 'Start lesson 1',
			mapHeading: 'The course',
			mapLead: 'Eighteen lessons in five parts, and what each of them builds on.',
			promises: [
				{ title: 'Real', text: 'Two connections, real packets, your browser. What is simulated says so.' },
				{ title: 'Recorded', text: 'Each call, event and statistic is kept: scrub back, save, load again.' },
				{ title: 'Checked', text: 'Exercises are judged by what the connection did, not by what you typed.' }
			]
		},
		map: {
			part: (n: number) => `Part ${n}`,
			planned: 'planned',
			available: 'open',
			visited: 'begun',
			done: 'done',
			minutes: (n: number) => `${n} min`,
			needs: (titles: string) => `Needs: ${titles}`,
			legend: 'Legend'
		},
		lesson: {
			lesson: (n: number) => `Lesson ${n}`,
			minutes: (n: number) => `about ${n} minutes`,
			outcomes: 'When you are done you can',
			requires: 'Builds on',
			nothing: 'It builds on nothing: begin here.',
			onThisPage: 'On this page',
			references: 'References',
			previous: 'Previous',
			next: 'Next',
			planned: 'planned, not written yet',
			allLessons: 'All lessons',
			noScript: 'You can read everything without JavaScript; the experiments need it.'
		},
		gallery: {
			title: 'Experiments',
			description: 'Every experiment by itself: real WebRTC in your own browser, ready to run.',
			lead: 'Each experiment by itself, without the lesson around it. Nothing starts before you press Run.',
			open: 'Open',
			back: 'All experiments',
			usedIn: 'Used in'
		},
		error: {
			title: 'This page is not here',
			text: 'The address may be mistyped, or the lesson is planned and not written yet.',
			home: 'To the course map'
		}
	},
	{
		name: 'RTC Notebook',
		skip: '본문으로 건너뛰기',
		nav: '사이트',
		course: '강의',
		experiments: '실험',
		sdp: 'SDP',
		dumps: '덤프',
		glossary: '용어집',
		claims: '주장',
		support: '브라우저',
		referencePages: '찾아보기',
		search: '찾기',
		notebook: '노트',
		language: 'English',
		languageLabel: 'View in English',
		keepFailed: '노트를 불러오지 못했습니다. 이 사이트와의 연결을 확인하고 ‘보관’을 다시 눌러 주세요.',
		theme: '테마',
		themes: { system: '시스템', light: '밝게', dark: '어둡게' },
		footer:
			'모든 것은 여러분의 브라우저 안에서만 실행됩니다. 제삼자에게는 아무것도 보내지 않고, 카메라도 필요 없으며, 누르기 전에는 아무것도 시작하지 않습니다.',
		offline: {
			kept: '사이트 전체를 이 브라우저에 담아 두었습니다. 서버나 네트워크 없이도 열립니다.',
			update: '이 사이트의 새 버전이 도착했습니다.',
			take: '지금 열기',
			later: '나중에'
		},
		home: {
			title: 'RTC Notebook: 직접 해 보며 배우는 WebRTC',
			description:
				'모든 개념을 내 브라우저의 진짜 피어 연결로 실행하고, 기록하고, 한 줄씩 풀어 보는 WebRTC 강의입니다.',
			heading: 'WebRTC, 직접 해 보며 배웁니다.',
			lead: '강의마다 여러분의 브라우저에서 진짜 피어 연결이 돌아갑니다. 일어난 일을 모두 기록하고, 한 줄씩 짚어 보고, 일부러 망가뜨려 보면 더는 낯설지 않습니다.',
			start: '1강 시작하기',
			mapHeading: '강의 지도',
			mapLead: '다섯 부, 열여덟 강의와 각 강의의 바탕이 되는 강의를 한눈에 봅니다.',
			promises: [
				{ title: '진짜로', text: '연결 두 개, 실제 패킷, 내 브라우저. 시뮬레이션은 그렇다고 밝힙니다.' },
				{
					title: '기록하고',
					text: '호출과 이벤트, 통계를 모두 남깁니다. 되감고, 저장하고, 다시 불러오세요.'
				},
				{ title: '확인합니다', text: '연습 문제는 입력한 글이 아니라 연결이 실제로 한 일로 채점합니다.' }
			]
		},
		map: {
			part: (n) => `${n}부`,
			planned: '준비 중',
			available: '열림',
			visited: '읽는 중',
			done: '완료',
			minutes: (n) => `${n}분`,
			needs: (titles) => `먼저 볼 강의: ${titles}`,
			legend: '범례'
		},
		lesson: {
			lesson: (n) => `${n}강`,
			minutes: (n) => `약 ${n}분`,
			outcomes: '이 강의를 마치면',
			requires: '먼저 볼 강의',
			nothing: '먼저 볼 강의가 없습니다. 여기서 시작하세요.',
			onThisPage: '이 페이지에서',
			references: '참고 문헌',
			previous: '이전',
			next: '다음',
			planned: '준비 중입니다',
			allLessons: '전체 강의',
			noScript: '글은 자바스크립트 없이도 모두 읽을 수 있습니다. 실험에는 자바스크립트가 필요합니다.'
		},
		gallery: {
			title: '실험',
			description: '실험만 따로 모았습니다. 내 브라우저에서 바로 실행하는 진짜 WebRTC입니다.',
			lead: '강의 본문 없이 실험만 모았습니다. 실행을 누르기 전에는 아무것도 시작하지 않습니다.',
			open: '열기',
			back: '전체 실험',
			usedIn: '이 실험을 쓰는 강의'
		},
		error: {
			title: '이 페이지는 없습니다',
			text: '주소가 잘못되었거나, 아직 준비 중인 강의일 수 있습니다.',
			home: '강의 지도로'
		}
	}
);
