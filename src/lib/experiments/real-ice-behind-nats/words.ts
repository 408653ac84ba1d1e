import { defineWords } from '#lib/i18n/locale.ts';

export const natWords = defineWords(
	{
		caller: 'caller',
		callee: 'callee',
		behind: (who: string) => `The ${who} is behind`,
		folk: 'Known as',
		folkNames: {
			'full-cone': 'full cone',
			'address-restricted': 'address-restricted',
			'port-restricted': 'port-restricted',
			symmetric: 'symmetric',
			none: 'no such name'
		},
		mapping: 'Mapping',
		filtering: 'Filtering',
		behaviours: {
			'endpoint-independent': 'endpoint-independent',
			'address-dependent': 'address-dependent',
			'address-and-port-dependent': 'address- and port-dependent'
		},
		options: {
			turn: 'TURN allowed',
			isShared: 'Both behind the caller’s NAT',
			isHairpin: 'NATs turn packets round (hairpin)',
			isDouble: 'Two NATs in a row (CGNAT)',
			isBlocked: 'Callee: all UDP blocked'
		},
		predict: 'Will they connect?',
		yes: 'yes',
		no: 'no',
		run: 'Try it for real',
		runFolk: 'All 16 pairs of folk names',
		runAll: 'All 81 pairs',
		stop: 'Stop',
		path: { none: 'no call yet', looking: 'looking for a path', up: 'a path', down: 'no path' },
		states: {
			idle: 'Choose two NATs, say what you expect, and let the browser try.',
			running:
				'Both ends send checks. If there is a path it is found within a second; to give up takes a browser 11 to 16 seconds.',
			matrix: (done: number, all: number) =>
				`${done} of ${all} pairs are done. The ones without a path take a browser 11 to 16 seconds each, several side by side.`,
			matrixDone: (done: number, open: number) => `${done} pairs tried, ${open} connected.`,
			connected: (local: string, remote: string) =>
				`Connected. Seen from the caller the path is ${local} to ${remote}.`,
			failed: 'No path: every check was dropped by a NAT until the browser gave up.',
			right: 'As you said.',
			wrong: 'You had expected the opposite. The packets below say why.',
			stopped: 'Stopped.'
		},
		simulator: (isSame: boolean) =>
			isSame
				? 'The simulator says the same.'
				: 'The simulator says otherwise; see the lesson for why the two may differ.',
		connectedStat: 'Channel open',
		failedStat: 'Given up',
		selected: 'Selected pair',
		filtered: 'Filtered at a NAT',
		let: 'Let through',
		evidence: 'What the NATs did with the packets',
		evidenceHint:
			'The first packets at the outside of the NATs, as the lab server saw them. Open the dock’s Packets panel for every byte.',
		table: { at: 'ms', whose: 'NAT of', from: 'from', to: 'to', what: 'what', fate: 'became' },
		fates: {
			delivered: 'let through',
			filtered: 'filtered: this sender had not been contacted',
			'no-mapping': 'dropped: no mapping there',
			'no-hairpin': 'dropped: this NAT does not turn packets round',
			blocked: 'dropped: UDP is blocked',
			'no-route': 'dropped: nobody is there',
			'not-permitted': 'dropped: the relay has no permission',
			other: 'dropped'
		},
		summary: { check: 'check', answer: (endpoint: string) => `answer: ${endpoint}` },
		more: (count: number) => `and ${count} more`,
		none: 'Nothing yet.',
		mappings: 'Mapping tables',
		mappingRow: (outside: string, inside: string, remote: string) =>
			remote ? `${outside} ← ${inside}, towards ${remote}` : `${outside} ← ${inside}, towards everybody`,
		matrixTitle: 'Caller’s NAT by row, callee’s by column',
		cell: {
			untried: 'not tried',
			none: 'no path',
			of: (caller: string, callee: string, outcome: string) => `${caller} and ${callee}: ${outcome}`
		},
		matrixNote:
			'A cell shows the selected candidate types as the caller sees them. Press one to look at that pair.',
		servers: 'STUN and TURN',
		code: 'The code that runs',
		codeHint:
			'The page plays the signaling server. It sends no host candidates, and gives each address a socket that stands for it.',
		ran: (times: number) => (times === 1 ? 'ran once' : `ran ${times} times`),
		failedError: 'The browser refused:',
		failedNext: 'Press run again; if it stays like this, reload the page.',
		unsupported: 'This browser has no RTCPeerConnection.'
	},
	{
		caller: '발신자',
		callee: '수신자',
		behind: (who: string) => `${who}의 NAT`,
		folk: '흔한 이름',
		folkNames: {
			'full-cone': 'full cone',
			'address-restricted': 'address-restricted',
			'port-restricted': 'port-restricted',
			symmetric: 'symmetric',
			none: '이름 없음'
		},
		mapping: '매핑',
		filtering: '필터링',
		behaviours: {
			'endpoint-independent': '상대와 무관',
			'address-dependent': '주소에 따라',
			'address-and-port-dependent': '주소와 포트에 따라'
		},
		options: {
			turn: 'TURN 허용',
			isShared: '둘 다 발신자의 NAT 뒤에',
			isHairpin: 'NAT가 패킷을 되돌려 줌(헤어핀)',
			isDouble: 'NAT 두 겹(CGNAT)',
			isBlocked: '수신자: UDP 전부 차단'
		},
		predict: '연결될까요?',
		yes: '예',
		no: '아니요',
		run: '진짜로 해 보기',
		runFolk: '흔한 이름 16쌍 모두',
		runAll: '81쌍 모두',
		stop: '멈추기',
		path: { none: '아직 통화 없음', looking: '길을 찾는 중', up: '길이 있음', down: '길이 없음' },
		states: {
			idle: 'NAT 둘을 고르고, 어떻게 될지 먼저 말한 다음 브라우저에게 맡겨 보세요.',
			running:
				'양쪽이 연결성 검사를 보내고 있어요. 길이 있으면 1초 안에 찾고, 포기하는 데는 11초에서 16초가 걸립니다.',
			matrix: (done: number, all: number) =>
				`${all}쌍 가운데 ${done}쌍이 끝났어요. 길이 없는 쌍은 브라우저가 포기하기까지 11초에서 16초씩 걸려서 여러 쌍을 나란히 돌립니다.`,
			matrixDone: (done: number, open: number) => `${done}쌍을 해 보았고 ${open}쌍이 연결되었어요.`,
			connected: (local: string, remote: string) =>
				`연결되었어요. 발신자가 보기에 ${local} ↔ ${remote} 쌍을 씁니다.`,
			failed: '길이 없어요. NAT가 검사를 모두 버려서 결국 브라우저가 포기했습니다.',
			right: '예상한 대로예요.',
			wrong: '예상과 반대였어요. 이유는 아래 패킷에 있습니다.',
			stopped: '멈추었어요.'
		},
		simulator: (isSame: boolean) =>
			isSame
				? '시뮬레이터도 같은 답을 냅니다.'
				: '시뮬레이터는 다르게 답합니다. 둘이 왜 다를 수 있는지는 강의를 보세요.',
		connectedStat: '채널이 열리기까지',
		failedStat: '포기하기까지',
		selected: '선택된 쌍',
		filtered: 'NAT에서 걸러짐',
		let: '통과',
		evidence: 'NAT가 패킷을 어떻게 했나',
		evidenceHint:
			'실습 서버가 NAT 바깥쪽에서 본 첫 패킷들이에요. 바이트 하나하나는 아래 도크의 패킷 패널에 있습니다.',
		table: { at: 'ms', whose: '어느 NAT', from: '보낸 곳', to: '받는 곳', what: '내용', fate: '결과' },
		fates: {
			delivered: '통과',
			filtered: '걸러짐: 이쪽에서 먼저 보낸 적이 없는 상대',
			'no-mapping': '버림: 그 자리에 매핑이 없음',
			'no-hairpin': '버림: 이 NAT는 패킷을 되돌려 주지 않음',
			blocked: '버림: UDP가 막혀 있음',
			'no-route': '버림: 그 주소에 아무도 없음',
			'not-permitted': '버림: 릴레이에 허가가 없음',
			other: '버림'
		},
		summary: { check: '연결성 검사', answer: (endpoint: string) => `응답: ${endpoint}` },
		more: (count: number) => `그리고 ${count}개 더`,
		none: '아직 없어요.',
		mappings: '매핑 표',
		mappingRow: (outside: string, inside: string, remote: string) =>
			remote ? `${outside} ← ${inside}, ${remote} 쪽으로만` : `${outside} ← ${inside}, 누구에게나`,
		matrixTitle: '행은 발신자의 NAT, 열은 수신자의 NAT',
		cell: {
			untried: '아직',
			none: '길 없음',
			of: (caller: string, callee: string, outcome: string) => `${caller}와 ${callee}: ${outcome}`
		},
		matrixNote: '칸에는 발신자가 본 선택된 후보 종류가 나옵니다. 칸을 누르면 그 쌍을 볼 수 있어요.',
		servers: 'STUN과 TURN',
		code: '실행되는 코드',
		codeHint:
			'시그널링 서버 노릇은 페이지가 합니다. 호스트 후보는 보내지 않고, 주소마다 그 주소를 대신하는 소켓을 붙여 줍니다.',
		ran: (times: number) => `${times}번 실행`,
		failedError: '브라우저가 거부했어요:',
		failedNext: '다시 실행해 보고, 그래도 같으면 페이지를 새로고침하세요.',
		unsupported: '이 브라우저에는 RTCPeerConnection이 없어요.'
	}
);
