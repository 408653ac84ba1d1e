import { defineWords } from '#lib/i18n/locale.ts';
import { withParticles } from '#lib/sdp/particles.ts';

export const simulatorWords = defineWords(
	{
		simulated: 'simulated',
		simulatedHint:
			'Every packet and every number here is computed. The messages are real STUN, byte by byte.',
		options: {
			isShared: 'Both behind one outer NAT',
			isDouble: 'Two NATs in a row (CGNAT)',
			isHairpin: 'NATs turn packets round (hairpin)',
			isBlocked: 'Callee: all UDP blocked',
			turn: 'A TURN relay is allowed'
		},
		network: 'The network',
		seed: 'Seed',
		lifetime: 'Unused mappings live, seconds',
		custom:
			'This link holds a network that the boxes above cannot show in full. Change one of them, and yours is made.',
		badLink:
			'The address of this page holds a network that cannot be read. It was cut short or changed on its way; ask for the link again, or build the network here.',
		tooLong: 'Nothing was decided for a very long time. Step on, or change the network.',
		actions: {
			run: 'Run',
			pause: 'Pause',
			step: 'One event',
			back: 'One back',
			end: 'To the end',
			wait: 'Wait 15 s',
			speed: 'Speed',
			moment: 'Moment of the run',
			share: 'Make a link',
			copy: 'Copy',
			copied: 'Copied'
		},
		speeds: (value: number) => (value === 1 ? 'as it is' : `${Math.round(1 / value)} times slower`),
		at: (ms: string, step: number, total: number) => `${ms} ms, event ${step} of ${total}`,
		clock: 'Clock',
		clockSource: 'simulation.now, simulated',
		nodes: {
			caller: 'caller',
			callee: 'callee',
			server: 'STUN server',
			turn: 'STUN and TURN server',
			internet: 'the internet',
			nat: (number: number) => `NAT ${number}`
		},
		map: 'The network and the packets on their way; the list below says the same in words.',
		kinds: {
			'binding-request': 'Binding request to the server',
			'binding-answer': 'answer of the server',
			check: 'connectivity check',
			'check-answer': 'answer to a check',
			'check-error': 'error answer to a check',
			turn: 'TURN message',
			data: 'data',
			indication: 'keepalive'
		},
		relayed: (kind: string) => `${kind}, inside TURN`,
		log: 'What happened last',
		logNone: 'Nothing yet. Press Run, or go event by event.',
		bytes: 'Bytes',
		bytesOf: (number: number) => `Bytes of packet ${number}`,
		chosen: (number: number, kind: string, from: string, to: string) =>
			`Packet ${number}: ${kind}, ${from} → ${to}`,
		close: 'Close',
		fates: {
			filtered: 'this sender has not been written to, so the filter is closed',
			'no-mapping': 'no mapping stands at that port',
			'no-hairpin': 'this NAT does not turn packets round',
			blocked: 'UDP is blocked here',
			'no-route': 'nobody can be reached at that address',
			lost: 'it was lost',
			other: 'it is not let through'
		},
		story: {
			sent: (from: string, to: string, kind: string, source: string, destination: string) =>
				`${from} → ${to}: ${kind}, ${source} to ${destination}`,
			lost: (from: string, to: string, kind: string, why: string) => `${from} → ${to}: ${kind}; ${why}`,
			dropped: (node: string, kind: string, source: string, why: string) =>
				`${node} drops a ${kind} from ${source}: ${why}`,
			made: (nat: string, inside: string, outside: string, remote: string) =>
				`${nat} makes a mapping: ${inside} is now ${outside}${remote ? `, towards ${remote}` : ''}`,
			opened: (nat: string, outside: string, remote: string) =>
				`${nat} opens ${outside} for ${remote || 'everybody'}`,
			expired: (nat: string, inside: string, outside: string) =>
				`${nat} forgets that ${inside} was ${outside}`,
			candidate: (peer: string, kind: string, endpoint: string) =>
				`${peer} has a ${kind} candidate: ${endpoint}`,
			gathered: (peer: string) => `${peer} has all its candidates`,
			told: (peer: string, what: string) => `signaling: ${peer} is told of ${what}`,
			state: (peer: string, state: string) => `${peer}: ICE is ${state}`,
			learned: (peer: string, endpoint: string) =>
				`${peer} learns a peer-reflexive candidate from a check: ${endpoint}`,
			selected: (peer: string, local: string, remote: string) => `${peer} selects ${local} to ${remote}`,
			data: (peer: string, text: string) => `${peer} gets data: ${text}`,
			change: (what: string) => `you: ${what}`
		},
		tables: 'Tables of the NATs',
		tableOf: (nat: string, mapping: string, filtering: string) => `${nat} (${mapping}/${filtering})`,
		empty: 'empty',
		columns: {
			inside: 'inside',
			outside: 'outside',
			towards: 'mapping holds towards',
			open: 'open for',
			left: 'time left',
			everybody: 'everybody'
		},
		leftSource: 'mapping.leftMs, simulated',
		lists: 'Check lists',
		listOf: (peer: string) => `Check list of the ${peer}`,
		pairColumns: { local: 'local', remote: 'remote', state: 'state', checks: 'checks sent' },
		pairStates: {
			Frozen: 'frozen',
			Waiting: 'waiting',
			'In-Progress': 'in progress',
			Succeeded: 'succeeded',
			Failed: 'failed'
		},
		inUse: 'in use',
		changesTitle: 'Do something to this run',
		changesHint:
			'It happens at the moment that you look at. What came later is forgotten: you are on another branch.',
		change: 'What',
		doIt: 'Do it now',
		changes: {
			'forget-0': 'Restart NAT 1: its table is empty',
			'forget-1': 'Restart NAT 2: its table is empty',
			'block-0': 'Block UDP at NAT 1',
			'unblock-0': 'Let UDP through NAT 1 again',
			'cut-caller': 'Pull the caller’s cable',
			'mend-caller': 'Put the caller’s cable back',
			'restart-caller': 'The caller restarts ICE',
			'data-caller': 'The caller sends data',
			'data-callee': 'The callee sends data'
		},
		changeNames: {
			forget: 'a NAT was restarted',
			'block-udp': 'UDP was blocked or let through',
			cut: 'a cable was pulled or put back',
			loss: 'loss was changed',
			'restart-ice': 'ICE was restarted',
			data: 'data was sent'
		},
		shareTitle: 'Share this run',
		shareHint:
			'The link holds the network, what you did to it, and the moment that you look at. Nothing is uploaded.',
		link: 'Link',
		copyFailed: 'The browser did not let the page copy. Choose the link and copy it yourself.',
		states: {
			idle: 'Two peers want to meet. Choose what each is behind, then run, or go event by event.',
			running: 'The run is under way. Go back as far as you like: the same run comes again, event by event.',
			direct: (local: string, remote: string) =>
				`They meet directly. Seen from the caller the path is ${local} to ${remote}.`,
			directLearned: (peer: string) =>
				` The ${peer} learned the other’s real port from a check: it is peer-reflexive.`,
			relayed: (local: string, remote: string) =>
				`They meet at the relay. Seen from the caller the path is ${local} to ${remote}.`,
			'nothing-arrives':
				'They do not meet. No check arrives on either side: each NAT lets in only whom its own peer has written to, and the other sends from a port that nobody was told of.',
			'answers-dropped':
				'They do not meet. Checks arrive at one side, but its answers leave from another port than the one that was asked, and they are dropped.',
			'ports-keep-moving':
				'They do not meet. Checks arrive, but each answer leaves from a new port and does not count.',
			lost: 'They had a path, or might have had one. What was done to the run took it away, and ICE gave up.',
			'udp-blocked': 'They do not meet. One NAT lets no UDP through.',
			'no-valid-pair': 'They do not meet. No pair of candidates worked both ways.'
		}
	},
	{
		simulated: '시뮬레이션',
		simulatedHint: '여기 보이는 패킷과 수는 모두 계산한 것입니다. 메시지는 바이트까지 진짜 STUN이에요.',
		options: {
			isShared: '둘 다 같은 바깥 NAT 뒤에',
			isDouble: 'NAT 두 겹(CGNAT)',
			isHairpin: 'NAT가 패킷을 되돌려 줌(헤어핀)',
			isBlocked: '수신자: UDP 전부 차단',
			turn: 'TURN 중계 허용'
		},
		network: '네트워크',
		seed: '시드',
		lifetime: '쓰지 않는 매핑의 수명(초)',
		custom:
			'이 링크의 네트워크는 위의 칸으로 다 나타낼 수 없어요. 칸을 하나라도 바꾸면 그 값으로 새로 만듭니다.',
		badLink:
			'이 페이지 주소에 담긴 네트워크를 읽을 수 없어요. 옮기는 사이에 잘렸거나 바뀐 것입니다. 링크를 다시 받거나 여기서 네트워크를 직접 만드세요.',
		tooLong: '아주 오랫동안 아무것도 정해지지 않았어요. 더 진행하거나 네트워크를 바꾸어 보세요.',
		actions: {
			run: '실행',
			pause: '잠시 멈춤',
			step: '한 사건씩',
			back: '한 사건 뒤로',
			end: '끝까지',
			wait: '15초 기다리기',
			speed: '속도',
			moment: '실행 시점',
			share: '링크 만들기',
			copy: '복사',
			copied: '복사했어요'
		},
		speeds: (value: number) => (value === 1 ? '있는 그대로' : `${Math.round(1 / value)}배 느리게`),
		at: (ms: string, step: number, total: number) => `${ms} ms, 사건 ${total}개 중 ${step}번째`,
		clock: '시계',
		clockSource: 'simulation.now, 시뮬레이션',
		nodes: {
			caller: '발신자',
			callee: '수신자',
			server: 'STUN 서버',
			turn: 'STUN·TURN 서버',
			internet: '인터넷',
			nat: (number: number) => `NAT ${number}`
		},
		map: '네트워크와 지나가는 패킷이에요. 아래 목록이 같은 내용을 글로 말합니다.',
		kinds: {
			'binding-request': '서버에 보내는 Binding 요청',
			'binding-answer': '서버의 응답',
			check: '연결성 검사',
			'check-answer': '검사의 응답',
			'check-error': '검사의 오류 응답',
			turn: 'TURN 메시지',
			data: '데이터',
			indication: '킵얼라이브'
		},
		relayed: (kind: string) => `${kind}(TURN에 담김)`,
		log: '방금 일어난 일',
		logNone: '아직 없어요. 실행을 누르거나 한 사건씩 진행하세요.',
		bytes: '바이트',
		bytesOf: (number: number) => `패킷 ${number}의 바이트`,
		chosen: (number: number, kind: string, from: string, to: string) =>
			`패킷 ${number}: ${kind}, ${from} → ${to}`,
		close: '닫기',
		fates: {
			filtered: '먼저 보낸 적이 없는 상대라 필터가 닫혀 있음',
			'no-mapping': '그 포트에 매핑이 없음',
			'no-hairpin': '이 NAT는 패킷을 되돌려 주지 않음',
			blocked: 'UDP가 막혀 있음',
			'no-route': '그 주소로는 닿을 수 없음',
			lost: '도중에 잃어버림',
			other: '통과하지 못함'
		},
		story: {
			sent: (from: string, to: string, kind: string, source: string, destination: string) =>
				`${from} → ${to}: ${kind} (${source} → ${destination})`,
			lost: (from: string, to: string, kind: string, why: string) => `${from} → ${to}: ${kind}, ${why}`,
			dropped: (node: string, kind: string, source: string, why: string) =>
				withParticles(`${node}이(가) ${source}에서 온 패킷을 버림(${kind}): ${why}`),
			made: (nat: string, inside: string, outside: string, remote: string) =>
				withParticles(
					`${nat}이(가) 매핑을 만듦: ${inside} = ${outside}${remote ? `, ${remote} 쪽으로만` : ''}`
				),
			opened: (nat: string, outside: string, remote: string) =>
				withParticles(`${nat}이(가) ${outside}의 필터를 엶. 들어올 수 있는 상대: ${remote || '누구나'}`),
			expired: (nat: string, inside: string, outside: string) =>
				withParticles(`${nat}이(가) ${inside} = ${outside} 매핑을 잊음`),
			candidate: (peer: string, kind: string, endpoint: string) => `${peer}의 ${kind} 후보: ${endpoint}`,
			gathered: (peer: string) => `${peer}가 후보를 다 모음`,
			told: (peer: string, what: string) => `시그널링으로 ${peer}에게 전해짐: ${what}`,
			state: (peer: string, state: string) => `${peer}의 ICE 상태: ${state}`,
			learned: (peer: string, endpoint: string) =>
				`${peer}가 검사를 받고 피어 반사 후보를 알게 됨: ${endpoint}`,
			selected: (peer: string, local: string, remote: string) => `${peer}가 고른 쌍: ${local} ↔ ${remote}`,
			data: (peer: string, text: string) => `${peer}가 데이터를 받음: ${text}`,
			change: (what: string) => `내가 한 일: ${what}`
		},
		tables: 'NAT의 표',
		tableOf: (nat: string, mapping: string, filtering: string) => `${nat} (${mapping}/${filtering})`,
		empty: '비어 있음',
		columns: {
			inside: '안쪽',
			outside: '바깥쪽',
			towards: '매핑이 통하는 상대',
			open: '들어올 수 있는 상대',
			left: '남은 시간',
			everybody: '누구나'
		},
		leftSource: 'mapping.leftMs, 시뮬레이션',
		lists: '검사 목록',
		listOf: (peer: string) => `${peer}의 검사 목록`,
		pairColumns: { local: '이쪽', remote: '저쪽', state: '상태', checks: '보낸 검사' },
		pairStates: {
			Frozen: '얼어 있음',
			Waiting: '기다림',
			'In-Progress': '진행 중',
			Succeeded: '성공',
			Failed: '실패'
		},
		inUse: '쓰는 중',
		changesTitle: '이 실행에 손대기',
		changesHint: '지금 보고 있는 순간에 일어납니다. 그 뒤의 일은 잊고 다른 갈래로 나아가요.',
		change: '할 일',
		doIt: '지금 하기',
		changes: {
			'forget-0': 'NAT 1을 껐다 켜기: 표가 비게 됨',
			'forget-1': 'NAT 2를 껐다 켜기: 표가 비게 됨',
			'block-0': 'NAT 1에서 UDP 막기',
			'unblock-0': 'NAT 1에서 UDP 다시 통과',
			'cut-caller': '발신자의 케이블 뽑기',
			'mend-caller': '발신자의 케이블 다시 꽂기',
			'restart-caller': '발신자가 ICE 재시작',
			'data-caller': '발신자가 데이터 보내기',
			'data-callee': '수신자가 데이터 보내기'
		},
		changeNames: {
			forget: 'NAT를 껐다 켬',
			'block-udp': 'UDP를 막거나 통과시킴',
			cut: '케이블을 뽑거나 꽂음',
			loss: '손실을 바꿈',
			'restart-ice': 'ICE를 재시작함',
			data: '데이터를 보냄'
		},
		shareTitle: '이 실행 공유하기',
		shareHint: '링크에는 네트워크와 여러분이 한 일, 지금 보고 있는 순간이 담깁니다. 어디에도 올리지 않아요.',
		link: '링크',
		copyFailed: '브라우저가 복사를 허락하지 않았어요. 링크를 골라 직접 복사하세요.',
		states: {
			idle: '두 피어가 만나려고 합니다. 저마다 어떤 NAT 뒤에 있는지 고르고, 실행하거나 한 사건씩 진행해 보세요.',
			running: '실행하는 중이에요. 얼마든지 뒤로 갈 수 있고, 똑같은 실행이 사건 하나하나 그대로 다시 옵니다.',
			direct: (local: string, remote: string) =>
				`둘이 직접 만났어요. 발신자가 보기에 ${local} ↔ ${remote} 쌍을 씁니다.`,
			directLearned: (peer: string) =>
				` ${peer}는 상대의 진짜 포트를 검사를 받고서야 알았어요. 그래서 피어 반사(prflx)입니다.`,
			relayed: (local: string, remote: string) =>
				`둘이 중계 서버에서 만났어요. 발신자가 보기에 ${local} ↔ ${remote} 쌍을 씁니다.`,
			'nothing-arrives':
				'만나지 못했어요. 어느 쪽에도 검사가 도착하지 않습니다. NAT마다 자기 피어가 먼저 보낸 상대만 들여보내는데, 상대는 아무도 모르는 포트에서 보내기 때문이에요.',
			'answers-dropped':
				'만나지 못했어요. 한쪽에는 검사가 도착하지만, 그 응답이 물어본 포트가 아닌 다른 포트에서 나가 버려집니다.',
			'ports-keep-moving':
				'만나지 못했어요. 검사는 도착하지만 응답이 매번 새 포트에서 나가서 쓸모가 없습니다.',
			lost: '길이 있었거나 있을 뻔했어요. 이 실행에 한 일 때문에 길이 사라졌고 ICE가 포기했습니다.',
			'udp-blocked': '만나지 못했어요. 한쪽 NAT가 UDP를 전혀 통과시키지 않습니다.',
			'no-valid-pair': '만나지 못했어요. 양방향으로 통하는 후보 쌍이 없었습니다.'
		}
	}
);
