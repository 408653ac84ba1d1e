import { defineWords } from '#lib/i18n/locale.ts';

export const modeWords = defineWords(
	{
		modes: {
			'ordered-reliable': 'Ordered, reliable',
			'unordered-reliable': 'Unordered, reliable',
			'unordered-lifetime': 'Unordered, repaired for 150 ms',
			'unordered-once': 'Unordered, never repaired',
			'ordered-once': 'Ordered, never repaired',
			own: 'Your own'
		},
		choose: 'Channels that are measured, one after the other',
		ownMode: 'Your own channel',
		ordered: 'Ordered',
		repair: 'Repaired',
		repairs: {
			always: 'until it has come',
			maxRetransmits: 'so many times',
			maxPacketLifeTime: 'for so long'
		},
		times: 'Times (maxRetransmits)',
		lifetime: 'Milliseconds (maxPacketLifeTime)',
		onlyOne: 'One limit or the other: both at once are refused.',
		count: 'Messages',
		bytes: 'Bytes of each',
		everyMs: 'One every',
		ms: (value: number) => `${value} ms`,
		load: (kbps: number) => `${kbps} kb/s of messages`,
		noneChosen: 'Choose one channel at least.',
		run: 'Measure',
		stop: 'Stop',
		chart: (name: string, received: number, sent: number, overtaken: number) =>
			`${name}: ${received} of ${sent} messages came, ${overtaken} of them after one that was sent later.`,
		axisY: 'latency, ms',
		axisX: 'sent at, s',
		empty: 'One dot for each message will stand here.',
		legend: {
			came: 'came',
			overtaken: 'came after a later one',
			lost: 'never came',
			how: 'Further right: sent later. Higher: took longer. All pictures have the same scale.'
		},
		states: {
			idle: 'Three channels are chosen. Two of them never repair anything. Are those the quick ones?',
			connecting: 'The relay is being reached; the link gets bad when the way is up.',
			running: (name: string, sent: number, count: number) => `${name}: ${sent} of ${count} sent.`,
			done: (quickest: string, slowest: string) =>
				`Half of the messages had come soonest on “${quickest}” and latest on “${slowest}”.`,
			doneOne: 'Measured. Choose another channel and compare it in the table.'
		},
		table: 'Runs to compare',
		columns: {
			number: 'Run',
			mode: 'Channel',
			link: 'Link',
			load: 'Messages',
			p50: 'p50',
			p95: 'p95',
			p99: 'p99',
			most: 'max',
			lost: 'Lost',
			overtaken: 'Overtaken'
		},
		linkOf: (percent: number, ms: number) => `${percent} %, ${ms} ms`,
		loadOf: (count: number, bytes: number, everyMs: number) => `${count} × ${bytes} B, every ${everyMs} ms`,
		clear: 'Empty the table',
		provenance:
			'Latency is performance.now() in the message event minus performance.now() at send(): both ends are in this page, so it is one clock. p95: 95 in 100 of those that came took no longer (nearest rank). A busy machine adds its own lateness to all of them.',
		failed: 'The browser refused:',
		failedNext: 'Change what it names and press again.',
		unsupported: 'This browser has no RTCPeerConnection.',
		code: 'The code that runs',
		codeHint: 'One channel, its promises, and a stamp in each message.',
		ran: (times: number) => (times === 1 ? 'ran once' : `ran ${times} times`)
	},
	{
		modes: {
			'ordered-reliable': '순서 있음, 모두 전달',
			'unordered-reliable': '순서 없음, 모두 전달',
			'unordered-lifetime': '순서 없음, 150 ms까지만 재전송',
			'unordered-once': '순서 없음, 재전송 안 함',
			'ordered-once': '순서 있음, 재전송 안 함',
			own: '직접 정하기'
		},
		choose: '차례로 잴 채널',
		ownMode: '직접 정하는 채널',
		ordered: '순서 지키기',
		repair: '재전송',
		repairs: { always: '도착할 때까지', maxRetransmits: '몇 번까지', maxPacketLifeTime: '얼마 동안' },
		times: '횟수(maxRetransmits)',
		lifetime: '밀리초(maxPacketLifeTime)',
		onlyOne: '둘 가운데 하나만 고를 수 있습니다. 둘 다 주면 거부됩니다.',
		count: '메시지 수',
		bytes: '하나의 바이트',
		everyMs: '보내는 간격',
		ms: (value: number) => `${value} ms`,
		load: (kbps: number) => `메시지만 ${kbps} kb/s`,
		noneChosen: '채널을 하나 이상 고르세요.',
		run: '재기',
		stop: '멈추기',
		chart: (name: string, received: number, sent: number, overtaken: number) =>
			`${name}: 메시지 ${sent}개 가운데 ${received}개가 왔고, 그중 ${overtaken}개는 나중에 보낸 것보다 늦게 왔습니다.`,
		axisY: '지연, ms',
		axisX: '보낸 때, s',
		empty: '메시지마다 점 하나가 여기에 찍힙니다.',
		legend: {
			came: '도착',
			overtaken: '나중에 보낸 것보다 늦게 도착',
			lost: '오지 않음',
			how: '오른쪽일수록 나중에 보냈고, 높을수록 오래 걸렸습니다. 모든 그림의 눈금이 같습니다.'
		},
		states: {
			idle: '채널 셋을 골라 두었습니다. 그중 둘은 아무것도 다시 보내지 않습니다. 그 둘이 빠를까요?',
			connecting: '릴레이에 연결하는 중입니다. 길이 열리면 그때 링크를 나쁘게 만듭니다.',
			running: (name: string, sent: number, count: number) =>
				`${name}: ${count}개 가운데 ${sent}개를 보냈습니다.`,
			done: (quickest: string, slowest: string) =>
				`절반이 도착하는 데 걸린 시간은 ‘${quickest}’에서 가장 짧고 ‘${slowest}’에서 가장 길었습니다.`,
			doneOne: '다 쟀습니다. 다른 채널도 골라 표에서 비교해 보세요.'
		},
		table: '견주어 볼 결과',
		columns: {
			number: '순번',
			mode: '채널',
			link: '링크',
			load: '메시지',
			p50: 'p50',
			p95: 'p95',
			p99: 'p99',
			most: '최대',
			lost: '손실',
			overtaken: '추월당함'
		},
		linkOf: (percent: number, ms: number) => `${percent}%, ${ms} ms`,
		loadOf: (count: number, bytes: number, everyMs: number) => `${count} × ${bytes} B, ${everyMs} ms마다`,
		clear: '표 비우기',
		provenance:
			'지연은 message 이벤트에서 잰 performance.now()에서 send() 때의 performance.now()를 뺀 값입니다. 양쪽 끝이 이 페이지 안에 있어 시계가 하나입니다. p95는 도착한 것 백에 아흔다섯이 그 안에 왔다는 뜻입니다(최근접 순위). 컴퓨터가 바쁘면 그만큼 모두에게 더해집니다.',
		failed: '브라우저가 거부했어요:',
		failedNext: '메시지가 가리키는 값을 고치고 다시 눌러 보세요.',
		unsupported: '이 브라우저에는 RTCPeerConnection이 없어요.',
		code: '실행되는 코드',
		codeHint: '채널 하나와 그 약속, 그리고 메시지마다 찍는 시각입니다.',
		ran: (times: number) => `${times}번 실행`
	}
);
