import { defineWords } from '#lib/i18n/locale.ts';

export const raceWords = defineWords(
	{
		lanes: {
			reliable: { name: 'Reliable channel', what: 'ordered, repaired: the default of createDataChannel' },
			unreliable: {
				name: 'Unreliable channel',
				what: 'unordered, never repaired: ordered: false, maxRetransmits: 0'
			},
			stream: { name: 'Byte stream', what: 'as TCP and WebSocket: one order for all bytes' }
		},
		chart: (name: string, received: number, sent: number, late: number) =>
			`${name}: ${received} of ${sent} messages arrived, ${late} of them late.`,
		received: 'Arrived',
		late: (ms: number) => `Later than ${ms} ms`,
		median: 'Half within',
		worst: 'Slowest',
		stalls: 'Queues behind a hole',
		legend: (lateMs: number) =>
			`One line a message, as high as it took. The dashed line is ${lateMs} ms: what rises above it (amber) is late. Red, below: never came. Shaded: messages that came out together because one before them had been missing.`,
		provenance:
			'Times are performance.now() at send() and in the message event, both in this page. The stream crosses the same link in segments of the lab server’s own, because a page cannot lose packets of the system’s TCP.',
		messages: 'Messages on each lane',
		run: 'Start the race',
		again: 'Once more',
		states: {
			idle: 'Three lanes, the same messages every 10 ms, the same bad link. Which one keeps its times?',
			connecting: 'The relay is being reached; the link gets bad when the way is up.',
			running: (sent: number, count: number) => `${sent} of ${count} messages are on their way.`,
			done: (reliable: number, unreliable: number, stream: number, lost: number) =>
				`Late: ${reliable} on the reliable channel, ${unreliable} on the unreliable one, ${stream} in the stream. The unreliable one lost ${lost} for it.`
		},
		failed: 'The browser refused:',
		failedNext: 'Press the button again; if it stays like this, reload the page.',
		unsupported: 'This browser has no RTCPeerConnection.',
		code: 'The code that runs',
		codeHint: 'Two channels of one connection, and a stream whose messages have to be cut out by hand.',
		ran: (times: number) => (times === 1 ? 'ran once' : `ran ${times} times`)
	},
	{
		lanes: {
			reliable: { name: '신뢰 채널', what: '순서를 지키고 잃으면 다시 보냄. createDataChannel의 기본값' },
			unreliable: { name: '비신뢰 채널', what: '순서도 재전송도 없음. ordered: false, maxRetransmits: 0' },
			stream: { name: '바이트 스트림', what: 'TCP와 WebSocket처럼 모든 바이트가 한 줄로' }
		},
		chart: (name: string, received: number, sent: number, late: number) =>
			`${name}: 메시지 ${sent}개 가운데 ${received}개가 도착했고, 그중 ${late}개가 늦었습니다.`,
		received: '도착',
		late: (ms: number) => `${ms} ms보다 늦음`,
		median: '절반은 이 안에',
		worst: '가장 느린 것',
		stalls: '구멍 뒤에 생긴 줄',
		legend: (lateMs: number) =>
			`선 하나가 메시지 하나이고, 높이는 걸린 시간입니다. 점선은 ${lateMs} ms이고, 그 위로 올라간 것(호박색)이 늦은 메시지입니다. 아래 빨간색은 오지 않은 것, 칠해진 곳은 앞의 하나를 기다리다 한꺼번에 나온 메시지입니다.`,
		provenance:
			'시간은 send()와 message 이벤트에서 잰 performance.now()로, 둘 다 이 페이지 안의 시계입니다. 페이지는 운영체제의 TCP 패킷을 잃게 할 수 없어서, 스트림은 실습 서버가 직접 만든 세그먼트로 같은 링크를 건넙니다.',
		messages: '레인마다 보낼 메시지',
		run: '경주 시작',
		again: '한 번 더',
		states: {
			idle: '레인 셋에 10 ms마다 같은 메시지, 같은 나쁜 링크. 어느 레인이 시간을 지킬까요?',
			connecting: '릴레이에 연결하는 중입니다. 길이 열리면 그때 링크를 나쁘게 만듭니다.',
			running: (sent: number, count: number) => `${count}개 가운데 ${sent}개를 보냈습니다.`,
			done: (reliable: number, unreliable: number, stream: number, lost: number) =>
				`늦은 메시지: 신뢰 채널 ${reliable}개, 비신뢰 채널 ${unreliable}개, 스트림 ${stream}개. 비신뢰 채널은 그 대신 ${lost}개를 잃었습니다.`
		},
		failed: '브라우저가 거부했어요:',
		failedNext: '단추를 다시 눌러 보고, 그래도 같으면 페이지를 새로고침하세요.',
		unsupported: '이 브라우저에는 RTCPeerConnection이 없어요.',
		code: '실행되는 코드',
		codeHint: '연결 하나에 채널 둘, 그리고 메시지를 손으로 잘라 내야 하는 스트림 하나입니다.',
		ran: (times: number) => `${times}번 실행`
	}
);
