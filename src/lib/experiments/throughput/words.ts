import { defineWords } from '#lib/i18n/locale.ts';

export const throughputWords = defineWords(
	{
		piece: 'Piece',
		bytes: (value: number) => (value >= 1_048_576 ? `${value / 1_048_576} MiB` : `${value / 1024} KiB`),
		channels: 'Channels',
		order: 'Order',
		ordered: 'ordered',
		unordered: 'unordered',
		amount: 'Amount',
		mb: (value: number) => `${value} MB`,
		run: 'Measure',
		stop: 'Stop',
		progress: (received: string, wanted: string) => `${received} of ${wanted} MB came out`,
		noRuns: 'Each run will stand here as a bar.',
		bar: (rate: string, piece: string, channels: number, order: string) =>
			`${rate} MB/s: pieces of ${piece}, ${channels === 1 ? 'one channel' : `${channels} channels`}, ${order}`,
		states: {
			idle: 'Both ends are in this page: no network is in between, only the browser’s own work. How much is that?',
			running: (received: string, wanted: string) => `${received} of ${wanted} MB are through.`,
			done: (rate: string, received: string, messages: number, seconds: string) =>
				`${rate} MB/s: ${received} MB in ${messages} messages, ${seconds} s from the first to the last.`,
			few: 'It was over before the clock moved. Choose a larger amount.',
			stopped: 'Stopped; no row comes of it.'
		},
		table: 'Runs to compare',
		columns: {
			number: 'Run',
			piece: 'Piece',
			channels: 'Channels',
			order: 'Order',
			received: 'Bytes received',
			messages: 'Messages',
			ms: 'First to last, ms',
			rate: 'MB/s'
		},
		method:
			'MB/s is (bytes received − bytes of the first message) ÷ (time of the last message − time of the first), with 1 MB = 1,000,000 bytes. Bytes are counted in the receiver’s message events, times are performance.now() there. The buffer of each sender is kept between 256 KiB and 1 MiB.',
		limit: (size: string) => `This connection takes messages of up to ${size} bytes (sctp.maxMessageSize).`,
		tooLarge: 'A piece larger than sctp.maxMessageSize is refused. Choose a smaller one and press again.',
		failed: 'The browser refused:',
		failedNext: 'Press the button again; if it stays like this, reload the page.',
		unsupported: 'This browser has no RTCPeerConnection.',
		code: 'The code that runs',
		codeHint: 'Negotiated channels, a sender with back-pressure, and a receiver that only counts.',
		ran: (times: number) => (times === 1 ? 'ran once' : `ran ${times} times`)
	},
	{
		piece: '조각 크기',
		bytes: (value: number) => (value >= 1_048_576 ? `${value / 1_048_576} MiB` : `${value / 1024} KiB`),
		channels: '채널 수',
		order: '순서',
		ordered: '순서 있음',
		unordered: '순서 없음',
		amount: '보낼 양',
		mb: (value: number) => `${value} MB`,
		run: '재기',
		stop: '멈추기',
		progress: (received: string, wanted: string) => `${wanted} MB 가운데 ${received} MB 도착`,
		noRuns: '잴 때마다 여기에 막대가 하나씩 놓입니다.',
		bar: (rate: string, piece: string, channels: number, order: string) =>
			`${rate} MB/s: 조각 ${piece}, 채널 ${channels}개, ${order}`,
		states: {
			idle: '양쪽 끝이 이 페이지 안에 있어 사이에 네트워크가 없습니다. 브라우저가 하는 일뿐입니다. 얼마나 될까요?',
			running: (received: string, wanted: string) => `${wanted} MB 가운데 ${received} MB가 지나갔습니다.`,
			done: (rate: string, received: string, messages: number, seconds: string) =>
				`${rate} MB/s입니다. ${received} MB를 메시지 ${messages}개로 보냈고, 첫 메시지부터 마지막까지 ${seconds}초 걸렸습니다.`,
			few: '시계가 움직이기도 전에 끝났습니다. 더 많이 보내 보세요.',
			stopped: '멈추었습니다. 이번 것은 표에 남기지 않습니다.'
		},
		table: '견주어 볼 결과',
		columns: {
			number: '순번',
			piece: '조각 크기',
			channels: '채널 수',
			order: '순서',
			received: '받은 바이트',
			messages: '메시지 수',
			ms: '첫 메시지부터 마지막까지, ms',
			rate: 'MB/s'
		},
		method:
			'MB/s = (받은 바이트 − 첫 메시지의 바이트) ÷ (마지막 메시지의 시각 − 첫 메시지의 시각)이고, 1 MB는 1,000,000바이트입니다. 바이트는 받는 쪽의 message 이벤트에서 세고, 시각은 그때의 performance.now()입니다. 보내는 쪽 버퍼는 채널마다 256 KiB와 1 MiB 사이로 유지합니다.',
		limit: (size: string) => `이 연결은 메시지 하나를 ${size}바이트까지 받습니다(sctp.maxMessageSize).`,
		tooLarge: 'sctp.maxMessageSize보다 큰 조각은 거부됩니다. 더 작은 것을 골라 다시 눌러 보세요.',
		failed: '브라우저가 거부했어요:',
		failedNext: '단추를 다시 눌러 보고, 그래도 같으면 페이지를 새로고침하세요.',
		unsupported: '이 브라우저에는 RTCPeerConnection이 없어요.',
		code: '실행되는 코드',
		codeHint: '미리 정한 채널, 역압을 거는 송신, 그리고 세기만 하는 수신입니다.',
		ran: (times: number) => `${times}번 실행`
	}
);
