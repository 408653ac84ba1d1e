/** Words of cells, and of the page that holds them. */
import { defineWords } from '../i18n/locale.ts';

export const cellWords = defineWords(
	{
		title: 'Cells',
		description: 'Write JavaScript with real peer connections and run it: recorded, and shut in a frame.',
		lead: 'Write code and run it. Every connection it makes is recorded, and appears in the recorder below like any experiment.',
		noScript: 'Cells need JavaScript: they run it.',
		number: (n: number) => `Cell ${n}`,
		code: (n: number) => `Code of cell ${n}`,
		frame: (n: number) => `What cell ${n} shows`,
		codeOf: (name: string) => `Code: ${name}`,
		frameOf: (name: string) => `What the code shows: ${name}`,
		asItWas: 'Reset the code',
		run: 'Run',
		runAgain: 'Run again',
		stop: 'Stop',
		up: (n: number) => `Move cell ${n} up`,
		down: (n: number) => `Move cell ${n} down`,
		remove: (n: number) => `Remove cell ${n}`,
		removed: 'Removed.',
		undo: 'Put it back',
		add: 'Add a cell',
		full: (n: number) => `There are ${n} cells. Remove one to add another.`,
		moved: (from: number, to: number) => `Cell ${from} is now cell ${to}.`,
		recorder: 'Open the recorder',
		servers: 'May ask STUN and TURN servers',
		output: 'Output',
		line: (n: number) => `line ${n}`,
		kinds: { log: '', warn: 'Warning:', error: 'Error:' },
		states: {
			idle: 'Not run yet.',
			running: 'Running …',
			live: 'The code has run to its end. What it opened lives until you press Stop.',
			threw: 'The code ended with an error. What it opened before lives until you press Stop.',
			stopped: 'Stopped. Everything it opened is closed; what was recorded stays.',
			ended: 'Ended. Everything it opened is closed; what was recorded stays.'
		},
		troubles: {
			flood: 'The frame said too much too fast, so it was ended. Log less often, for example once a second.',
			'too-much':
				'The frame has said more than a page can hold, so it was ended. Record less, or run it for a shorter time.',
			'not-loaded':
				'The frame did not come: the server does not answer, and this browser has not kept the site yet. Start the server or go online, and press Run again; your code is kept.',
			'too-long': 'The code is longer than 100,000 characters, so it was not run. Cut it into several cells.',
			broken:
				'The cell could not be set up. Press Run again, or reload the page; your code is kept. The browser said:'
		},
		storage:
			'This browser does not let the site store your cells: they last until you leave the page. Copy what you want to keep.',
		unknown: (slug: string) => `There is no experiment “${slug}”, so an example stands here.`,
		opened: (slug: string) => `The code of “${slug}” is in the first cell.`,
		plays: 'From here on the cell plays the part of the page.',
		lent: (lack: string) =>
			`This code does not run here by itself: its functions are called by their page. It needs ${lack}.`,
		lends: 'What a cell lends',
		lendsIntro: 'RTCPeerConnection is the browser’s own. Beside it there is lab:',
		lendsList: [
			['lab.picture(name), lab.tone(hertz)', 'a made picture, a made tone: MediaStreams'],
			['lab.show(stream, name)', 'shows a stream below the code'],
			['lab.observe(connection, name)', 'names a connection; all are recorded anyway'],
			[
				'lab.negotiate(a, b), lab.exchangeCandidates(a, b)',
				'offer, answer and candidates between two connections of this cell'
			],
			['lab.connected(connection), lab.opened(channel)', 'promises for the moment it is up'],
			['lab.note(key, value), lab.wait(ms)', 'a fact for the Recording, a pause'],
			[
				'lab.signal(peer, direction, kind, message)',
				'a message of your own signaling for the Recording; direction is “sent” or “received”'
			]
		] as readonly (readonly [string, string])[],
		safety: 'What keeps it in, and what does not',
		safetyText: [
			'The code runs in a frame of no origin: it cannot reach this page, what the site has stored, cameras, or any address by fetch, images or frames. Await works anywhere in it.',
			'A loop that runs for 2 seconds without a pause is ended with an error, and Stop removes the frame with everything in it.',
			'WebRTC itself stays open, for it is the subject: code can send packets to an address that is written in a candidate. STUN and TURN servers are asked only where you allow it. Run only code that you have read.'
		] as readonly string[]
	},
	{
		title: '코드',
		description: '진짜 피어 연결을 쓰는 JavaScript를 써서 실행합니다. 기록되고, 프레임 안에 갇혀 있습니다.',
		lead: '코드를 써서 실행해 보세요. 코드가 만든 연결은 모두 기록되고, 다른 실험처럼 아래 기록기에 나타납니다.',
		noScript: '코드 칸은 JavaScript를 실행하는 곳이라 JavaScript가 필요합니다.',
		number: (n) => `코드 칸 ${n}`,
		code: (n) => `코드 칸 ${n}의 코드`,
		frame: (n) => `코드 칸 ${n}이 보여 주는 것`,
		codeOf: (name) => `코드: ${name}`,
		frameOf: (name) => `코드가 보여 주는 것: ${name}`,
		asItWas: '코드 처음으로',
		run: '실행',
		runAgain: '다시 실행',
		stop: '중지',
		up: (n) => `코드 칸 ${n} 위로 옮기기`,
		down: (n) => `코드 칸 ${n} 아래로 옮기기`,
		remove: (n) => `코드 칸 ${n} 지우기`,
		removed: '지웠습니다.',
		undo: '되돌리기',
		add: '코드 칸 더하기',
		full: (n) => `코드 칸이 ${n}개입니다. 하나를 지우면 더할 수 있습니다.`,
		moved: (from, to) => `코드 칸 ${from}이 이제 ${to}번째입니다.`,
		recorder: '기록기 열기',
		servers: 'STUN, TURN 서버에 물어도 됩니다',
		output: '출력',
		line: (n) => `${n}번째 줄`,
		kinds: { log: '', warn: '경고:', error: '오류:' },
		states: {
			idle: '아직 실행하지 않았습니다.',
			running: '실행하는 중 …',
			live: '코드가 끝까지 실행되었습니다. 코드가 연 것은 중지를 누를 때까지 살아 있습니다.',
			threw: '코드가 오류로 끝났습니다. 그 전에 연 것은 중지를 누를 때까지 살아 있습니다.',
			stopped: '중지했습니다. 코드가 연 것은 모두 닫혔고 기록은 남아 있습니다.',
			ended: '끝냈습니다. 코드가 연 것은 모두 닫혔고 기록은 남아 있습니다.'
		},
		troubles: {
			flood: '프레임이 너무 많은 것을 너무 빨리 보내서 끝냈습니다. 1초에 한 번처럼 출력을 줄여 보세요.',
			'too-much':
				'프레임이 페이지가 담을 수 있는 것보다 많이 보내서 끝냈습니다. 기록을 줄이거나 더 짧게 실행하세요.',
			'not-loaded':
				'프레임이 오지 않았습니다. 서버가 대답하지 않고, 이 브라우저에는 아직 사이트가 보관되지 않았습니다. 서버를 켜거나 온라인으로 돌아와 다시 실행하세요. 코드는 남아 있습니다.',
			'too-long': '코드가 100,000자를 넘어 실행하지 않았습니다. 여러 칸으로 나누세요.',
			broken:
				'코드 칸을 준비하지 못했습니다. 다시 실행하거나 페이지를 새로 고치세요. 코드는 남아 있습니다. 브라우저가 한 말:'
		},
		storage:
			'이 브라우저가 저장을 허락하지 않아 코드는 페이지를 떠날 때까지만 남아 있습니다. 남기고 싶은 것은 복사해 두세요.',
		unknown: (slug) => `‘${slug}’라는 실험은 없어 예제를 넣어 두었습니다.`,
		opened: (slug) => `‘${slug}’의 코드를 첫 칸에 넣었습니다.`,
		plays: '여기부터는 코드 칸이 페이지의 역할을 합니다.',
		lent: (lack) =>
			`이 코드는 여기서 혼자 실행되지 않습니다. 위의 함수들은 그 실험 페이지가 부릅니다. 실행하려면 ${lack} 필요합니다.`,
		lends: '코드 칸이 빌려주는 것',
		lendsIntro: 'RTCPeerConnection은 브라우저의 것 그대로입니다. 그 밖에 lab이 있습니다.',
		lendsList: [
			['lab.picture(name), lab.tone(hertz)', '만든 화면, 만든 소리. MediaStream입니다'],
			['lab.show(stream, name)', '스트림을 코드 아래에 보여 줍니다'],
			['lab.observe(connection, name)', '연결에 이름을 붙입니다. 이름이 없어도 모두 기록됩니다'],
			[
				'lab.negotiate(a, b), lab.exchangeCandidates(a, b)',
				'이 칸의 두 연결 사이에서 제안, 응답, 후보를 건넵니다'
			],
			['lab.connected(connection), lab.opened(channel)', '연결되거나 열리는 순간을 기다리는 프로미스'],
			['lab.note(key, value), lab.wait(ms)', '기록에 남길 사실, 잠깐 쉬기'],
			[
				'lab.signal(peer, direction, kind, message)',
				'직접 만든 시그널링의 메시지를 기록에 남깁니다. direction은 ‘sent’나 ‘received’입니다'
			]
		],
		safety: '막는 것과 막지 못하는 것',
		safetyText: [
			'코드는 출처(origin)가 없는 프레임에서 실행됩니다. 이 페이지, 사이트가 저장한 것, 카메라에 닿을 수 없고, fetch나 이미지나 프레임으로 어떤 주소에도 갈 수 없습니다. await는 어디서나 쓸 수 있습니다.',
			'2초 동안 쉬지 않고 도는 반복문은 오류로 끝나고, 중지를 누르면 프레임이 통째로 사라집니다.',
			'WebRTC는 열려 있습니다. 배우려는 것이 바로 그것이니까요. 코드는 후보에 적힌 주소로 패킷을 보낼 수 있습니다. STUN, TURN 서버에는 허락한 칸에서만 묻습니다. 읽어 본 코드만 실행하세요.'
		]
	}
);
