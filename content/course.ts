/** The map of the course: five parts, eighteen lessons, and which lesson stands on which. */
import type { CourseLesson, CoursePart } from '#lib/lessons/types.ts';

export const parts: readonly CoursePart[] = [
	{ number: 1, title: { en: 'The lab and the media', ko: '실험실과 미디어' } },
	{ number: 2, title: { en: 'The network underneath', ko: '그 아래의 네트워크' } },
	{ number: 3, title: { en: 'Agreeing and connecting', ko: '합의하고 연결하기' } },
	{ number: 4, title: { en: 'Data and trust', ko: '데이터와 신뢰' } },
	{ number: 5, title: { en: 'Advanced laboratory', ko: '심화 실험실' } }
];

export const course: readonly CourseLesson[] = [
	{
		number: 1,
		slug: 'first-call',
		part: 1,
		title: { en: 'Your first connection', ko: '첫 연결: 서버 없이 두 피어 잇기' },
		summary: {
			en: 'Connect two peers with no server at all, see the four phases of every call, and find out why it worked.',
			ko: '서버 없이 두 피어를 연결하고, 모든 통화가 거치는 네 단계를 직접 보며, 왜 연결됐는지 알아봅니다.'
		},
		minutes: 20,
		requires: []
	},
	{
		number: 2,
		slug: 'capture-devices',
		part: 1,
		title: { en: 'Camera, microphone, choosing devices', ko: '카메라·마이크 캡처와 장치 선택' },
		summary: {
			en: 'Ask for a camera, read what you really got, switch devices during a call, and turn the light off again.',
			ko: '카메라를 요청하고, 실제로 받은 설정을 읽고, 통화 중에 장치를 바꾸고, 다 쓴 장치를 확실히 놓아줍니다.'
		},
		minutes: 25,
		requires: ['first-call']
	},
	{
		number: 3,
		slug: 'snapshot-record',
		part: 1,
		title: {
			en: 'Snapshot, filter, sound only, record, re-capture',
			ko: '스냅샷·필터·오디오·녹화·스트림 캡처'
		},
		summary: {
			en: 'Freeze a frame, bake a filter into its pixels, record a call, and turn any element into a source.',
			ko: '한 장면을 고정하고, 필터를 픽셀에 새기고, 통화를 녹화하고, 화면의 어떤 요소든 소스로 바꿉니다.'
		},
		minutes: 30,
		requires: ['capture-devices']
	},
	{
		number: 4,
		slug: 'sockets',
		part: 2,
		title: { en: 'Streams, sockets, TCP and UDP', ko: '데이터 스트림, 소켓, TCP와 UDP' },
		summary: {
			en: 'Race a reliable channel against an unreliable one over a bad link, and see why real time prefers UDP.',
			ko: '나쁜 회선 위에서 신뢰 전송과 비신뢰 전송을 경주시키며 실시간 통신이 왜 UDP를 택하는지 봅니다.'
		},
		minutes: 25,
		requires: ['first-call']
	},
	{
		number: 5,
		slug: 'nat',
		part: 2,
		title: { en: 'NAT, the box that rewrites packets', ko: 'NAT: 패킷을 다시 쓰는 상자' },
		summary: {
			en: 'Take mapping and filtering apart, and predict which pairs of NATs let two peers meet directly.',
			ko: '매핑과 필터링을 따로 떼어 이해하고, 어떤 NAT끼리 직접 연결되는지 예측합니다.'
		},
		minutes: 30,
		requires: ['sockets']
	},
	{
		number: 6,
		slug: 'stun-turn',
		part: 2,
		title: { en: 'STUN is a mirror, TURN is a hired relay', ko: 'STUN은 거울, TURN은 중계소' },
		summary: {
			en: 'Build a Binding request byte by byte, force a call through a relay, and know when you need neither.',
			ko: 'Binding 요청을 바이트 단위로 만들고, 통화를 중계로 보내 보고, 둘 다 필요 없는 때를 가려냅니다.'
		},
		minutes: 30,
		requires: ['nat']
	},
	{
		number: 7,
		slug: 'signaling-sip',
		part: 3,
		title: { en: 'Signaling, and where SIP fits', ko: '시그널링, 그리고 SIP의 자리' },
		summary: {
			en: 'Carry the same offer by copy and paste, a socket, HTTP and SIP, and see why WebRTC left signaling open.',
			ko: '같은 제안을 복사·붙여넣기, 소켓, HTTP, SIP로 실어 나르며 WebRTC가 시그널링을 정하지 않은 까닭을 봅니다.'
		},
		minutes: 30,
		requires: ['first-call']
	},
	{
		number: 8,
		slug: 'sdp',
		part: 3,
		title: { en: 'Reading a session description', ko: 'SDP 한 줄씩 읽기' },
		summary: {
			en: 'Read an offer line by line, change it only through the API, and see what the answer makes of it.',
			ko: '제안을 한 줄씩 읽고, API로만 바꾸고, 응답이 그것을 어떻게 받아들이는지 확인합니다.'
		},
		minutes: 30,
		requires: ['signaling-sip']
	},
	{
		number: 9,
		slug: 'jsep',
		part: 3,
		title: { en: 'Offers, answers and the state machine', ko: 'JSEP: 제안·응답과 상태 기계' },
		summary: {
			en: 'Walk the signaling states, bounce off the illegal moves, and renegotiate a call that is already up.',
			ko: '시그널링 상태를 하나씩 밟고, 허용되지 않는 이동에 부딪혀 보고, 진행 중인 통화를 다시 협상합니다.'
		},
		minutes: 25,
		requires: ['sdp']
	},
	{
		number: 10,
		slug: 'ice',
		part: 3,
		title: {
			en: 'Candidates, checks, nomination, restart',
			ko: 'ICE: 후보, 연결성 검사, 지명, 재시작'
		},
		summary: {
			en: 'Follow a checklist pair by pair, cut the cable, watch the call heal, and restart it when it cannot.',
			ko: '후보 쌍을 하나씩 검사하고, 케이블을 끊고, 통화가 회복되는지 지켜보고, 안 되면 다시 시작합니다.'
		},
		minutes: 35,
		requires: ['jsep']
	},
	{
		number: 11,
		slug: 'data-channels',
		part: 4,
		title: { en: 'Text, files, game data', ko: '데이터 채널: 텍스트·파일·데이터' },
		summary: {
			en: 'Send chat, files and pointer moves, and choose order, retries and size with open eyes.',
			ko: '채팅과 파일과 포인터 움직임을 보내며 순서, 재전송, 크기를 알고 고릅니다.'
		},
		minutes: 30,
		requires: ['ice']
	},
	{
		number: 12,
		slug: 'security',
		part: 4,
		title: { en: 'DTLS, SRTP and whom you trust', ko: '보안: DTLS·SRTP와 신뢰의 뿌리' },
		summary: {
			en: 'See what is encrypted and from whom, and let an evil signaling server sit in the middle.',
			ko: '무엇이 누구로부터 암호화되는지 보고, 악의적인 시그널링 서버를 가운데에 앉혀 봅니다.'
		},
		minutes: 30,
		requires: ['ice']
	},
	{
		number: 13,
		slug: 'perfect-negotiation',
		part: 5,
		title: { en: 'When both sides talk at once', ko: '완벽한 협상: 동시에 말할 때' },
		summary: {
			en: 'Make two offers collide, resolve it with a polite peer, and find the race that hides in the pattern.',
			ko: '두 제안을 부딪치게 하고, 공손한 피어로 풀고, 그 안에 숨은 경쟁 조건을 찾아냅니다.'
		},
		minutes: 30,
		requires: ['jsep']
	},
	{
		number: 14,
		slug: 'stats-latency',
		part: 5,
		title: { en: 'Measure it yourself', ko: '통계와 지연: 직접 재기' },
		summary: {
			en: 'Walk the statistics graph, compute rates from it, and measure glass-to-glass delay on real frames.',
			ko: '통계 그래프를 따라가며 속도를 계산하고, 실제 프레임으로 화면에서 화면까지의 지연을 잽니다.'
		},
		minutes: 30,
		requires: ['data-channels']
	},
	{
		number: 15,
		slug: 'loss-congestion',
		part: 5,
		title: { en: 'Break the network on purpose', ko: '손실과 혼잡: 일부러 망가뜨리기' },
		summary: {
			en: 'Lose, delay and throttle real packets, and tell repair from congestion control by the numbers.',
			ko: '실제 패킷을 잃고 늦추고 조이며, 복구와 혼잡 제어를 숫자로 구별합니다.'
		},
		minutes: 35,
		requires: ['stats-latency']
	},
	{
		number: 16,
		slug: 'simulcast-svc',
		part: 5,
		title: { en: 'One camera, many qualities', ko: '사이멀캐스트와 SVC: 카메라 하나, 여러 화질' },
		summary: {
			en: 'Send three layers of one picture, switch between them without renegotiating, and see who needs which.',
			ko: '한 화면을 세 층으로 보내고, 재협상 없이 층을 바꾸고, 누구에게 어느 층이 필요한지 봅니다.'
		},
		minutes: 30,
		requires: ['loss-congestion']
	},
	{
		number: 17,
		slug: 'encoded-transforms',
		part: 5,
		title: {
			en: 'Frames in your hands, end-to-end encryption',
			ko: '인코딩된 프레임 변환과 종단 간 암호화'
		},
		summary: {
			en: 'Take encoded frames in a worker, encrypt them against the server in the middle, and rotate the keys.',
			ko: '워커에서 인코딩된 프레임을 다루며 가운데 서버도 볼 수 없게 암호화하고 키를 바꿉니다.'
		},
		minutes: 30,
		requires: ['security']
	},
	{
		number: 18,
		slug: 'topologies-tradeoffs',
		part: 5,
		title: {
			en: 'Mesh, SFU, MCU on paper, and the note re-graded',
			ko: '토폴로지 설계와 장단점 다시 채점'
		},
		summary: {
			en: 'Compute what each topology costs, price the relays, and judge old claims by your own recordings.',
			ko: '토폴로지마다 드는 비용을 계산하고, 중계 값을 매기고, 오래된 주장들을 내 기록으로 다시 채점합니다.'
		},
		minutes: 35,
		// Together these stand on every other lesson.
		requires: ['snapshot-record', 'stun-turn', 'perfect-negotiation', 'simulcast-svc', 'encoded-transforms']
	}
];
