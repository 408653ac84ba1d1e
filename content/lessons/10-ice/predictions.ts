/** What lesson 10 asks before something runs, and how the Recording answers. */
import { addressesIn, eventsOf } from '#lib/experiments/address-privacy/privacy.ts';
import { storyOf } from '#lib/experiments/cut-the-cable/checks.ts';
import { statesOf } from '#lib/experiments/ice/facts.ts';
import { comparedIn } from '#lib/experiments/ice-restart/checks.ts';
import { runsIn, spreadTo } from '#lib/experiments/trickle-race/race.ts';
import { selectedPair } from '#lib/recording/candidates.ts';
import { lastStatsReport } from '#lib/recording/stats-delta.ts';
import type { Prediction } from '#lib/lessons/types.ts';

export const predictions: readonly Prediction[] = [
	{
		id: 'untold',
		experiment: 'ice-checklist',
		question: {
			en: 'Choose the scene in which the callee’s candidates are withheld: the caller is told no address to send to. What happens?',
			ko: '수신자의 후보를 건네지 않는 장면을 골라 보세요. 발신자는 보낼 주소를 하나도 듣지 못합니다. 어떻게 될까요?'
		},
		options: [
			{
				id: 'no',
				text: {
					en: 'No path: the caller knows nowhere to send',
					ko: '경로가 없습니다. 발신자는 보낼 곳을 모릅니다'
				}
			},
			{ id: 'yes', text: { en: 'They connect all the same', ko: '그래도 연결됩니다' } },
			{
				id: 'relay',
				text: { en: 'They connect, but only through a relay', ko: '릴레이를 거쳐서만 연결됩니다' }
			}
		],
		outcome: ({ events }) => {
			const scene = events.find((event) => event.type === 'note' && event.note === 'scene');
			if (scene?.type !== 'note' || scene.value !== 'withheld') return undefined;
			const pair = selectedPair(lastStatsReport(events, 'caller')?.report ?? {});
			if (pair) return pair.local?.type === 'relay' ? 'relay' : 'yes';
			return statesOf(events, 'caller', 'onconnectionstatechange').some(({ value }) => value === 'failed')
				? 'no'
				: undefined;
		},
		explanation: {
			en: 'They connect. The callee knows the caller’s address and sends a check there; the caller sees where that check came from, and has a candidate that nobody told it: peer-reflexive.',
			ko: '연결됩니다. 수신자는 발신자의 주소를 알고 그리로 검사를 보냅니다. 발신자는 그 검사가 어디서 왔는지 보고, 아무도 알려 주지 않은 후보를 얻습니다. 피어 반사 후보입니다.'
		},
		source: 'remote-candidate.candidateType'
	},
	{
		id: 'race-winner',
		experiment: 'trickle-race',
		question: {
			en: 'The STUN server answers after 300 ms. How much earlier does trickle find a path than waiting for all candidates?',
			ko: 'STUN 서버는 300 ms 뒤에 답합니다. 트리클은 후보를 다 기다릴 때보다 얼마나 먼저 경로를 찾을까요?'
		},
		options: [
			{
				id: 'same',
				text: {
					en: 'Not at all: somebody has to wait for STUN',
					ko: '똑같습니다. 누군가는 STUN을 기다려야 합니다'
				}
			},
			{ id: 'some', text: { en: 'A little, less than 150 ms', ko: '조금. 150 ms보다 적게' } },
			{ id: 'all', text: { en: 'By 150 ms or more', ko: '150 ms 이상' } }
		],
		outcome: ({ events }) => {
			const runs = runsIn(events).filter(({ isOver }) => isOver);
			const [trickle, wait] = [spreadTo(runs, 'trickle', 'paired'), spreadTo(runs, 'wait', 'paired')];
			if (!trickle || !wait) return undefined;
			const gained = wait.median - trickle.median;
			return gained >= 150 ? 'all' : gained > 20 ? 'some' : 'same';
		},
		explanation: {
			en: 'By all that gathering takes. The pair that works here is made of host candidates, which are there at once; only who waits for everything waits for STUN.',
			ko: '후보를 모으는 시간만큼 빠릅니다. 여기서 통하는 쌍은 곧바로 생기는 호스트 후보들이고, STUN을 기다리는 것은 다 기다리는 쪽뿐입니다.'
		},
		source: 'oniceconnectionstatechange → connected'
	},
	{
		id: 'what-restart-changes',
		experiment: 'ice-restart',
		question: {
			en: 'A call is up, and ICE is restarted. What will connectionState say?',
			ko: '이어진 통화에서 ICE를 재시작합니다. connectionState는 뭐라고 할까요?'
		},
		options: [
			{
				id: 'again',
				text: { en: 'connecting, then connected again', ko: 'connecting이었다가 다시 connected' }
			},
			{ id: 'broken', text: { en: 'disconnected, then connected', ko: 'disconnected였다가 connected' } },
			{ id: 'nothing', text: { en: 'Nothing: it stays connected', ko: '아무 말도 없이 connected 그대로' } }
		],
		outcome: ({ events }) => {
			const { after } = comparedIn(events);
			const states = statesOf(events, 'caller', 'onconnectionstatechange');
			const up = states.find(({ value }) => value === 'connected');
			if (!after || !up || up.at > after.at) return undefined;
			const moved = events.some((event) => event.type === 'note' && event.note === 'ice-restart-moved');
			if (!moved) return undefined;
			const later = states.filter(({ at }) => at > after.at).map(({ value }) => value);
			return later.includes('disconnected') ? 'broken' : later.length > 0 ? 'again' : 'nothing';
		},
		explanation: {
			en: 'Nothing. The old pair carries everything until a new one is found (RFC 8445 §9), so nobody above ICE notices.',
			ko: '아무 말도 없습니다. 새 쌍을 찾을 때까지 옛 쌍이 모든 것을 나르므로(RFC 8445 §9) ICE 위에서는 아무도 눈치채지 못합니다.'
		},
		source: 'onconnectionstatechange'
	},
	{
		id: 'how-soon-noticed',
		experiment: 'cut-the-cable',
		question: {
			en: 'You cut the cable. After how long will the browser say disconnected?',
			ko: '케이블을 끊습니다. 브라우저는 얼마 뒤에 disconnected라고 할까요?'
		},
		options: [
			{
				id: 'once',
				text: { en: 'Within a second: packets are missing', ko: '1초 안에. 패킷이 오지 않으니까요' }
			},
			{ id: 'seconds', text: { en: 'After 3 to 13 seconds', ko: '3~13초 뒤에' } },
			{ id: 'half-minute', text: { en: 'After about half a minute', ko: '30초쯤 뒤에' } }
		],
		outcome: ({ events }) => {
			const { firstCut, disconnected } = storyOf(events);
			if (firstCut === undefined || disconnected === undefined) return undefined;
			const ms = disconnected - firstCut;
			return ms < 3000 ? 'once' : ms <= 13_000 ? 'seconds' : 'half-minute';
		},
		explanation: {
			en: 'After some seconds. Nobody tells the browser: it notices that checks are no longer answered, and one lost answer proves nothing.',
			ko: '몇 초 뒤입니다. 브라우저에 알려 주는 것은 없습니다. 검사에 답이 없음을 스스로 알아차려야 하고, 답 하나를 잃은 것만으로는 아무것도 알 수 없습니다.'
		},
		source: 'onconnectionstatechange → disconnected'
	},
	{
		id: 'which-addresses',
		experiment: 'address-privacy',
		question: {
			en: 'A page you have allowed nothing makes a connection. What does it see of this machine’s address?',
			ko: '아무것도 허용하지 않은 페이지가 연결을 만듭니다. 이 기기의 주소를 어떻게 보게 될까요?'
		},
		options: [
			{ id: 'address', text: { en: 'The address itself', ko: '주소 그대로' } },
			{ id: 'name', text: { en: 'A name in its place', ko: '주소 대신 이름' } },
			{ id: 'nothing', text: { en: 'Nothing: there are no candidates', ko: '아무것도. 후보가 없습니다' } }
		],
		outcome: ({ events }) => {
			const hosts = addressesIn(eventsOf(events, 'before')).filter(
				({ source, type }) => source === 'onicecandidate' && type === 'host'
			);
			if (hosts.length > 0) return hosts.every(({ reveals }) => reveals === 'name') ? 'name' : 'address';
			return events.some((event) => event.type === 'onicecandidate' && event.candidate === null)
				? 'nothing'
				: undefined;
		},
		explanation: {
			en: 'A random name that ends in .local, unless this site has a permission for camera or microphone, or your browser does not hide addresses.',
			ko: '.local로 끝나는 무작위 이름입니다. 이 사이트에 카메라나 마이크 권한이 이미 있거나 주소를 숨기지 않는 브라우저라면 주소가 그대로 보입니다.'
		},
		source: 'onicecandidate'
	}
];
