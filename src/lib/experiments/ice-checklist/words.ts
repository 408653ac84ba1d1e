import { defineWords } from '#lib/i18n/locale.ts';

export const checklistWords = defineWords(
	{
		scene: 'Scene',
		scenes: {
			plain: 'All candidates handed over',
			withheld: 'The callee’s candidates are withheld',
			impossible: 'Only candidates where nobody is',
			nats: 'Behind two NATs of real sockets (lab server)'
		},
		offerer: 'Who offers',
		role: 'ICE role',
		path: { none: 'no path yet', looking: 'checking pairs', up: 'path up', down: 'no path' },
		ladder: (who: string) => `Pairs of the ${who.toLowerCase()}, over time`,
		selected: 'in use',
		noPairs: 'No pair yet.',
		candidates: 'Candidates and their priorities',
		table: {
			peer: 'Peer',
			candidate: 'Candidate',
			priority: 'Priority',
			type: 'type × 2²⁴',
			local: 'local × 2⁸',
			component: '256 − component'
		},
		checks: 'Packets seen at the NATs',
		sim: {
			title: 'The same in the simulator, one step at a time',
			hint: 'Two ICE agents by RFC 8445, on a clock that waits for you. Times and addresses are made up.',
			badge: 'simulated',
			scene: 'Scene',
			scenes: {
				direct: 'Two hosts that reach each other',
				withheld: 'The callee tells no candidate',
				nats: 'A filter by address meets a symmetric NAT',
				relay: 'Only the relay is left'
			},
			nomination: 'Nomination',
			nominations: {
				regular: 'regular: once, when chosen (RFC 8445)',
				aggressive: 'with every check (what browsers do)'
			},
			back: 'Back',
			next: 'Next step',
			end: 'To the end',
			step: (now: number, all: number) => `step ${now} of ${all}`,
			list: (who: string) => `Check list of the ${who.toLowerCase()}`,
			columns: { pair: 'Pair', state: 'State', checks: 'Checks', priority: 'Priority' },
			nominated: 'nominated',
			dropped: 'given up',
			empty: 'empty',
			notes: {
				'ice-role': ' takes the role',
				'ice-learned-remote': ' learns a peer-reflexive candidate of the other side from a check',
				'ice-learned-local': ' learns its own peer-reflexive candidate from an answer',
				other: ' notes'
			}
		},
		words: {
			idle: 'Nothing has happened yet. Choose a scene and press Run.',
			running: 'Checking pairs …',
			up: (local: string, remote: string, role: string) =>
				`Connected over ${local} ↔ ${remote}, as the caller names it. The caller is ${role}.`,
			prflx:
				'A prflx candidate was never handed over by anybody: the agent learned it from a check that arrived from there.',
			down: 'failed: no pair worked.'
		}
	},
	{
		scene: '장면',
		scenes: {
			plain: '후보를 모두 건네기',
			withheld: '수신자의 후보를 건네지 않기',
			impossible: '아무도 없는 곳의 후보만 건네기',
			nats: '진짜 소켓으로 만든 두 NAT 뒤 (실습 서버)'
		},
		offerer: '제안하는 쪽',
		role: 'ICE 역할',
		path: { none: '아직 경로 없음', looking: '쌍을 검사하는 중', up: '경로 있음', down: '경로 없음' },
		ladder: (who) => `시간에 따른 ${who}의 후보 쌍`,
		selected: '사용 중',
		noPairs: '아직 쌍이 없습니다.',
		candidates: '후보와 우선순위',
		table: {
			peer: '피어',
			candidate: '후보',
			priority: '우선순위',
			type: '종류 × 2²⁴',
			local: '로컬 × 2⁸',
			component: '256 − 컴포넌트'
		},
		checks: 'NAT에서 본 패킷',
		sim: {
			title: '같은 상황을 시뮬레이터에서 한 단계씩',
			hint: 'RFC 8445를 따르는 두 ICE 에이전트입니다. 시계는 여러분을 기다려 줍니다. 시간과 주소는 지어낸 것입니다.',
			badge: '시뮬레이션',
			scene: '장면',
			scenes: {
				direct: '서로 닿는 두 호스트',
				withheld: '수신자가 후보를 알려 주지 않음',
				nats: '주소로 거르는 NAT와 대칭 NAT',
				relay: '릴레이만 남은 경우'
			},
			nomination: '지명',
			nominations: {
				regular: '정식: 고른 뒤 한 번 (RFC 8445)',
				aggressive: '검사할 때마다 (브라우저의 방식)'
			},
			back: '뒤로',
			next: '다음 단계',
			end: '끝까지',
			step: (now, all) => `${all}단계 중 ${now}단계`,
			list: (who) => `${who}의 검사 목록`,
			columns: { pair: '쌍', state: '상태', checks: '검사', priority: '우선순위' },
			nominated: '지명됨',
			dropped: '그만둠',
			empty: '비어 있음',
			notes: {
				'ice-role': '가 맡은 역할:',
				'ice-learned-remote': '가 도착한 검사를 보고 상대의 피어 반사 후보를 알았습니다:',
				'ice-learned-local': '가 응답을 보고 자신의 피어 반사 후보를 알았습니다:',
				other: '의 기록:'
			}
		},
		words: {
			idle: '아직 아무 일도 일어나지 않았습니다. 장면을 고르고 실행을 누르세요.',
			running: '쌍을 검사하는 중 …',
			up: (local, remote, role) =>
				`발신자가 보기에 ${local} ↔ ${remote} 쌍으로 연결되었습니다. 발신자의 역할은 ${role}입니다.`,
			prflx: 'prflx 후보는 아무도 건넨 적이 없습니다. 에이전트가 그곳에서 온 검사를 보고 알아냈습니다.',
			down: 'failed: 통하는 쌍이 없었습니다.'
		}
	}
);
