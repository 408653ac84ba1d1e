import { defineWords } from '#lib/i18n/locale.ts';

export const glassWords = defineWords(
	{
		run: 'Measure straight',
		runBox: 'Measure through the box',
		stop: 'Hang up',
		clear: 'clear',
		far: '100 ms away',
		box: 'What the box does to the caller’s packets',
		sent: 'Drawn',
		received: 'Shown',
		sentLabel: 'The picture as it is drawn, with the time burned in',
		receivedLabel: 'The same picture as it arrives',
		noneSent: 'nothing drawn yet',
		noneReceived: 'nothing received yet',
		states: {
			idle: 'A picture with the time burned in is drawn, sent to the other end of this page, and read back there frame by frame.',
			connecting: 'Connecting …',
			up: 'Every frame that is shown is read. The two clocks in the pictures differ by the delay.',
			upBox: 'Every frame crosses the box. Move it 100 ms away, and watch which numbers follow.',
			done: 'Hung up. The measurement stays.'
		},
		measured: 'From glass to glass',
		p50: 'half of the frames (p50)',
		p95: '95 of 100 frames (p95)',
		source: (frames: number) => `burned-in time code, requestVideoFrameCallback, last ${frames} frames`,
		series: 'Delay of every frame over time',
		spread: 'How the delays are spread',
		seriesLabel: (p50: string, p95: string) =>
			`Delay of each frame over time, in milliseconds; half are below ${p50}, 95 of 100 below ${p95}.`,
		spreadLabel: (bins: string) => `Number of frames by delay: ${bins}.`,
		frames: 'frames',
		budget: 'Where the milliseconds go',
		budgetLabel: (parts: string) => `Parts of the delay: ${parts}.`,
		waiting: 'Two reports are needed first.',
		steps: {
			encode: 'encode',
			send: 'wait to be sent',
			network: 'network',
			buffer: 'jitter buffer',
			decode: 'decode',
			render: 'until it is shown'
		},
		assumed: 'assumed: half of the round trip, as if both ways were alike',
		notHere: 'not in this browser',
		rest: 'unexplained',
		restHint:
			'measured, less all of the above: capture, hand-overs, waiting for the next tick, and what the assumption misses',
		restNegative: 'the parts come to more than was measured: they overlap, or the assumption is wrong',
		paper: 'Other ways, on paper',
		paperHint: (date: string) =>
			`Not measured here: what follows from each one’s own rules, and what is typical (looked up ${date}).`,
		path: 'Way',
		held: 'Kept back by rule',
		typical: 'Typical',
		where: 'Where it is written',
		seconds: (value: string) => `${value} s`,
		paths: {
			whip: 'WebRTC in (WHIP) and out',
			'll-hls': 'RTMP in, Low-Latency HLS out: 3 parts of 0.33 s',
			hls: 'RTMP in, HLS out: 3 segments of 6 s'
		},
		paperWhy:
			'RTMP itself takes about as long as any TCP stream. What takes long is to cut the stream into files and to stay some of them away from the end.',
		failed: 'The browser refused:',
		failedNext: 'Measure again; if it stays like this, reload the page.',
		unsupported: 'This browser has no RTCPeerConnection.',
		fallback:
			'This browser has no requestVideoFrameCallback: frames are looked for at every repaint, which is coarser.',
		code: 'The code that runs',
		codeHint: 'It sends the picture and reads it back. The statistics are asked beside it.',
		ran: (times: number) => (times === 1 ? 'ran once' : `ran ${times} times`)
	},
	{
		run: '곧바로 재기',
		runBox: '상자를 거쳐 재기',
		stop: '끊기',
		clear: '깨끗함',
		far: '100 ms 거리',
		box: '상자가 발신자의 패킷에 하는 일',
		sent: '그린 화면',
		received: '보이는 화면',
		sentLabel: '시각을 새겨 그리는 그대로의 화면',
		receivedLabel: '도착한 같은 화면',
		noneSent: '아직 그린 것이 없습니다',
		noneReceived: '아직 받은 것이 없습니다',
		states: {
			idle: '시각을 새긴 화면을 그려 이 페이지의 다른 쪽으로 보내고, 거기서 프레임마다 시각을 다시 읽습니다.',
			connecting: '연결하는 중입니다 …',
			up: '보이는 프레임을 모두 읽고 있습니다. 두 화면에 적힌 시각의 차이가 지연입니다.',
			upBox: '모든 프레임이 상자를 지나갑니다. 100 ms 멀리 옮기고 어느 숫자가 따라오는지 보세요.',
			done: '끊었습니다. 잰 값은 남아 있습니다.'
		},
		measured: '화면에서 화면까지',
		p50: '프레임 절반 (p50)',
		p95: '100개 가운데 95개 (p95)',
		source: (frames: number) => `새겨진 시각, requestVideoFrameCallback, 최근 프레임 ${frames}개`,
		series: '시간에 따른 프레임마다의 지연',
		spread: '지연의 분포',
		seriesLabel: (p50: string, p95: string) =>
			`시간에 따른 프레임마다의 지연(밀리초). 절반은 ${p50}, 100개 가운데 95개는 ${p95} 아래입니다.`,
		spreadLabel: (bins: string) => `지연에 따른 프레임 수: ${bins}.`,
		frames: '프레임',
		budget: '밀리초는 어디로 가나',
		budgetLabel: (parts: string) => `지연의 구성: ${parts}.`,
		waiting: '먼저 보고서가 둘 필요합니다.',
		steps: {
			encode: '인코딩',
			send: '전송 대기',
			network: '네트워크',
			buffer: '지터 버퍼',
			decode: '디코딩',
			render: '보일 때까지'
		},
		assumed: '가정: 오가는 길이 같다고 보고 왕복 시간의 절반',
		notHere: '이 브라우저에 없음',
		rest: '설명되지 않은 몫',
		restHint:
			'잰 값에서 위의 것을 모두 뺀 나머지: 캡처, 단계 사이의 전달, 다음 박자를 기다리는 시간, 그리고 가정이 놓친 것',
		restNegative: '구성 요소의 합이 잰 값보다 큽니다. 서로 겹치거나 가정이 틀린 것입니다',
		paper: '계산해 본 다른 방식',
		paperHint: (date: string) =>
			`여기서 잰 값이 아닙니다. 각 방식의 규칙에서 나오는 값과 흔한 값입니다(${date}에 찾아봄).`,
		path: '방식',
		held: '규칙상 물러나 있는 시간',
		typical: '흔한 값',
		where: '근거',
		seconds: (value: string) => `${value}초`,
		paths: {
			whip: 'WebRTC로 올리고(WHIP) WebRTC로 보기',
			'll-hls': 'RTMP로 올리고 저지연 HLS로 보기: 0.33초 조각 3개',
			hls: 'RTMP로 올리고 HLS로 보기: 6초 세그먼트 3개'
		},
		paperWhy:
			'RTMP 자체는 여느 TCP 스트림만큼 걸립니다. 오래 걸리는 것은 스트림을 파일로 자르고, 끝에서 몇 개 떨어져 재생하기 때문입니다.',
		failed: '브라우저가 거부했어요:',
		failedNext: '다시 재 보고, 그래도 같으면 페이지를 새로고침하세요.',
		unsupported: '이 브라우저에는 RTCPeerConnection이 없어요.',
		fallback:
			'이 브라우저에는 requestVideoFrameCallback이 없어서 화면을 다시 그릴 때마다 찾습니다. 그만큼 거칠어요.',
		code: '실행되는 코드',
		codeHint: '화면을 보내고 다시 읽을 뿐입니다. 통계는 그 곁에서 묻습니다.',
		ran: (times: number) => `${times}번 실행`
	}
);
