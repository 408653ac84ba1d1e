import { defineWords } from '#lib/i18n/locale.ts';

export const sipCallWords = defineWords(
	{
		run: 'Run',
		runAgain: 'Run again',
		stepping: 'Step by step',
		again: 'Start over',
		locked: 'First make your prediction above.',
		story: 'What happens',
		stories: {
			whole: 'A whole call: ring, answer, hold, resume, hang up',
			cancelled: 'The caller gives up while it rings',
			busy: 'The callee is busy',
			'no-codec': 'No codec in common',
			nobody: 'Nobody of that name',
			away: 'The callee is not registered',
			'wrong-password': 'A wrong password'
		},
		where: 'Registrar and proxy',
		places: {
			page: 'In this page',
			server: 'Lab server'
		},
		placeHints: {
			page: 'the same code, works everywhere',
			server: 'SIP over WebSocket, for telephones outside too',
			looking: 'looking for it …',
			absent: 'none behind this page: start one with “npm start” and open the page from there'
		},
		caller: 'Alice, the caller',
		callee: 'Bob, the callee',
		noPicture: 'nothing received yet',
		callerSees: 'Picture that Alice receives from Bob',
		calleeSees: 'Picture that Bob receives from Alice',
		registration: 'registrar',
		registrations: { off: 'off', ready: 'not registered', registered: 'registered' },
		call: 'call',
		calls: {
			none: 'none',
			calling: 'calling',
			ringing: 'ringing',
			talking: 'talking',
			held: 'on hold',
			over: 'over'
		},
		connection: 'connection',
		media: {
			none: 'no media yet',
			looking: 'looking for a path',
			up: (types: string) => `media ${types}`,
			down: 'media path closed',
			broken: 'media path lost'
		},
		proxy: { page: 'SIP: proxy in this page', server: 'SIP: proxy of the lab server' },
		packets: 'packets at Bob',
		packetsBack: 'packets at Alice',
		callAddress: 'Another telephone at this lab server can call Bob here:',
		udp: (port: number) => `Over UDP the lab server listens on port ${port}.`,
		noUdp: 'For telephones over UDP start it with “npm start -- --sip-udp 5060”.',
		step: {
			heading: 'The telephones, one button each',
			'register-caller': 'Register Alice',
			'register-callee': 'Register Bob',
			invite: 'Alice calls',
			progress: 'Bob reports 183',
			answer: 'Bob answers',
			decline: 'Bob declines (486)',
			'hang-up-caller': 'Alice hangs up',
			'cancel-caller': 'Alice gives up (CANCEL)',
			'hang-up-callee': 'Bob hangs up',
			hold: 'Hold (re-INVITE)',
			resume: 'Resume (re-INVITE)'
		},
		ladder: {
			heading: 'Every SIP message',
			hint: 'Open one to read all of it. Names, passwords and digests are shown: this is a lab, and its passwords are no secret (alice-secret).',
			empty: 'No message yet. They appear here as they pass a socket.',
			lanes: { caller: 'Alice', proxy: 'proxy', callee: 'Bob' },
			to: (from: string, to: string) => `${from} to ${to}`,
			answers: (method: string) => `to ${method}`,
			headers: 'Headers',
			unknown: 'An extension that this table does not know.',
			body: (type: string, bytes: string) => `Body: ${type || 'no type'}, ${bytes} bytes`,
			noBody: 'No body.'
		},
		words: {
			idle: 'Two telephones and a proxy between them. Nothing is connected yet.',
			stepping:
				'Both telephones have a socket to the proxy. Press the buttons in the order you like; what does not fit now is greyed out.',
			running: 'Calling …',
			whole:
				'The call is over. Seven steps of SIP: register, INVITE, ring, answer, ACK, re-INVITE for hold and resume, BYE. The media went straight from one peer to the other; the proxy saw none of it.',
			cancelled: 'Alice gave up before Bob answered: CANCEL has its own 200, and the INVITE ends with 487.',
			busy: 'Bob declined: 486 went back through the proxy, and Alice’s side acknowledged it hop by hop.',
			'no-codec':
				'Alice offered PCMU alone, Bob has Opus alone. The browser did not refuse the offer: it answered with port 0. The telephone turned that into 488.',
			nobody: 'The proxy knows no “nobody”: 404, and no telephone rang.',
			away: 'Bob exists and is not registered: 480, the proxy has no address to send the INVITE to.',
			'wrong-password':
				'The registrar challenged, got a digest that does not fit, and challenged again. JsSIP gives up after that.',
			failed: 'The run ended with an error:'
		},
		refused: (why: string) => `Ended with: ${why}`,
		code: 'The code that runs',
		codeHint:
			'This is the file itself, not a copy: lines light up as they run. SIP is spoken by the library JsSIP.',
		ran: (times: number) => `(ran ${times} times)`,
		unsupported:
			'This browser has no RTCPeerConnection, so the experiment cannot run here. The text stays readable; a current Firefox, Chrome, Edge or Safari can run it.'
	},
	{
		run: '실행',
		runAgain: '다시 실행',
		stepping: '한 단계씩',
		again: '처음부터',
		locked: '먼저 위에서 예측해 보세요.',
		story: '무슨 일이 일어날까',
		stories: {
			whole: '통화 전체: 벨, 받기, 보류, 다시 잇기, 끊기',
			cancelled: '벨이 울리는 동안 발신자가 그만둠',
			busy: '수신자가 통화 중',
			'no-codec': '공통 코덱이 없음',
			nobody: '그런 이름이 없음',
			away: '수신자가 등록하지 않음',
			'wrong-password': '틀린 비밀번호'
		},
		where: '등록 서버와 프록시',
		places: {
			page: '이 페이지 안',
			server: '실습 서버'
		},
		placeHints: {
			page: '같은 코드이고 어디서나 됩니다',
			server: 'WebSocket으로 SIP를 주고받고, 바깥 전화도 걸 수 있습니다',
			looking: '찾는 중 …',
			absent: '이 페이지 뒤에 없습니다. “npm start”로 띄우고 그 주소에서 페이지를 여세요'
		},
		caller: '발신자 앨리스',
		callee: '수신자 밥',
		noPicture: '아직 받은 것이 없습니다',
		callerSees: '앨리스가 밥에게서 받은 화면',
		calleeSees: '밥이 앨리스에게서 받은 화면',
		registration: '등록',
		registrations: { off: '꺼짐', ready: '등록 안 됨', registered: '등록됨' },
		call: '통화',
		calls: {
			none: '없음',
			calling: '거는 중',
			ringing: '벨 울림',
			talking: '통화 중',
			held: '보류',
			over: '끝남'
		},
		connection: '연결',
		media: {
			none: '아직 미디어 없음',
			looking: '경로를 찾는 중',
			up: (types) => `미디어 ${types}`,
			down: '미디어 경로 닫힘',
			broken: '미디어 경로 끊김'
		},
		proxy: { page: 'SIP: 이 페이지 안의 프록시', server: 'SIP: 실습 서버의 프록시' },
		packets: '밥이 받은 패킷',
		packetsBack: '앨리스가 받은 패킷',
		callAddress: '이 실습 서버에 붙은 다른 전화는 이 주소로 밥에게 걸 수 있습니다:',
		udp: (port) => `실습 서버는 UDP ${port}번 포트에서도 SIP를 받습니다.`,
		noUdp: 'UDP 전화를 쓰려면 “npm start -- --sip-udp 5060”으로 띄우세요.',
		step: {
			heading: '전화 동작마다 버튼 하나',
			'register-caller': '앨리스 등록',
			'register-callee': '밥 등록',
			invite: '앨리스가 걸기',
			progress: '밥이 183 보내기',
			answer: '밥이 받기',
			decline: '밥이 거절 (486)',
			'hang-up-caller': '앨리스가 끊기',
			'cancel-caller': '앨리스가 그만두기 (CANCEL)',
			'hang-up-callee': '밥이 끊기',
			hold: '보류 (re-INVITE)',
			resume: '다시 잇기 (re-INVITE)'
		},
		ladder: {
			heading: '모든 SIP 메시지',
			hint: '열면 전체를 읽을 수 있습니다. 이름과 비밀번호, 다이제스트가 그대로 보입니다. 실습용이라 비밀번호(alice-secret)도 비밀이 아닙니다.',
			empty: '아직 메시지가 없습니다. 소켓을 지나는 대로 여기에 나타납니다.',
			lanes: { caller: '앨리스', proxy: '프록시', callee: '밥' },
			to: (from, to) => `${from}에서 ${to}(으)로`,
			answers: (method) => `${method}에 대해`,
			headers: '헤더',
			unknown: '이 표에 없는 확장 헤더입니다.',
			body: (type, bytes) => `본문: ${type || '종류 없음'}, ${bytes}바이트`,
			noBody: '본문이 없습니다.'
		},
		words: {
			idle: '전화 두 대와 그 사이의 프록시입니다. 아직 아무것도 연결되지 않았습니다.',
			stepping:
				'두 전화가 프록시에 소켓으로 이어졌습니다. 버튼을 원하는 순서로 눌러 보세요. 지금 할 수 없는 것은 흐리게 보입니다.',
			running: '거는 중 …',
			whole:
				'통화가 끝났습니다. 등록, INVITE, 벨, 받기, ACK, 보류와 다시 잇기(re-INVITE), BYE까지가 SIP의 한 통화입니다. 미디어는 두 피어 사이를 바로 오갔고 프록시는 보지 못했습니다.',
			cancelled:
				'밥이 받기 전에 앨리스가 그만두었습니다. CANCEL에는 따로 200이 오고, INVITE는 487로 끝납니다.',
			busy: '밥이 거절했습니다. 486이 프록시를 거쳐 돌아왔고, ACK는 구간마다 따로 오갔습니다.',
			'no-codec':
				'앨리스는 PCMU만 제안했고 밥에게는 Opus만 있습니다. 브라우저는 제안을 거절하지 않고 포트 0으로 응답했습니다. 전화가 그것을 488로 바꾸었습니다.',
			nobody: '프록시는 “nobody”를 모릅니다. 404로 답했고 아무 전화도 울리지 않았습니다.',
			away: '밥은 있지만 등록하지 않았습니다. 프록시에는 INVITE를 보낼 주소가 없어 480으로 답했습니다.',
			'wrong-password':
				'등록 서버가 챌린지를 보냈고, 맞지 않는 다이제스트가 와서 다시 챌린지를 보냈습니다. JsSIP는 거기서 그만둡니다.',
			failed: '오류로 실행이 끝났습니다:'
		},
		refused: (why) => `끝난 까닭: ${why}`,
		code: '실행되는 코드',
		codeHint:
			'옮겨 적은 것이 아니라 실행되는 파일 그대로입니다. 실행되는 줄에 불이 들어옵니다. SIP는 JsSIP 라이브러리가 주고받습니다.',
		ran: (times) => `(${times}번 실행됨)`,
		unsupported:
			'이 브라우저에는 RTCPeerConnection이 없어 실험을 실행할 수 없습니다. 글은 그대로 읽을 수 있고, 최신 Firefox, Chrome, Edge, Safari에서는 실행됩니다.'
	}
);
