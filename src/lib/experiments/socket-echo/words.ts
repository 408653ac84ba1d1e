import { defineWords } from '#lib/i18n/locale.ts';

export const echoWords = defineWords(
	{
		transport: 'Protocol',
		transports: { udp: 'UDP: datagrams', tcp: 'TCP: a stream of bytes' },
		writes: 'The client writes',
		write: (number: number) => `Write ${number}`,
		remove: (number: number) => `Remove write ${number}`,
		add: 'One more',
		isNoDelay: 'No delay (TCP_NODELAY): each write leaves at once',
		isLateReader: 'The server reads only when all has been written',
		tcpOnly: 'These two are for TCP.',
		run: 'Open the sockets and write',
		client: 'Client',
		server: 'Echo server',
		kinds: {
			bound: 'is bound to',
			connected: 'is connected with',
			sent: 'writes',
			received: 'reads',
			ended: 'has written all',
			closed: 'is closed'
		},
		bytes: (count: number) => (count === 1 ? '1 byte' : `${count} bytes`),
		timeline: 'What the sockets did',
		columns: { at: 'ms', socket: 'socket', what: 'what', bytes: 'bytes' },
		source: 'events of the lab server’s sockets',
		states: {
			idle: 'The page has no sockets of its own. The lab server opens two for you, on this machine.',
			running: 'The sockets are open.',
			udp: (sent: number, received: number) =>
				sent === received
					? `${sent} datagrams were written and ${received} were read: each is a thing of its own, also an empty one.`
					: `${sent} datagrams were written and ${received} were read: a datagram may be lost, and nobody is told.`,
			tcp: (sent: number, received: number) =>
				sent === received
					? `${sent} writes and ${received} reads. That they are as many is chance: try it with the late reader.`
					: `${sent} writes, ${received} ${received === 1 ? 'read' : 'reads'}: the bytes are all there, in order, and where a write ended is lost.`
		},
		framing: 'Cutting messages out of a stream',
		framingHint:
			'Each message has its length in front, four bytes. The same six messages are cut into pieces in 200 ways. Which receiver always finds them again?',
		receivers: {
			'each-piece': '1. Each piece is one message',
			'one-per-piece': '2. Keeps the rest, one message a piece',
			bravely: '3. As many as there are, the length always whole',
			patiently: '4. Waits for the length, then for that many'
		},
		receiver: 'Receiver',
		tryFraming: 'Cut 200 times',
		framed: (wrong: number, splits: number) =>
			wrong === 0
				? `All ${splits} ways of cutting gave the six messages back.`
				: `${wrong} of ${splits} ways of cutting went wrong.`,
		first: (pieces: string, got: number, expected: number) =>
			`The first that did: pieces of ${pieces} bytes gave ${got} ${got === 1 ? 'message' : 'messages'} instead of ${expected}, or wrong ones.`,
		failed: 'That did not work:',
		failedNext: 'Press the button again; if it stays like this, reload the page.',
		code: 'The four receivers',
		codeHint: 'They differ in a few words.',
		ran: (times: number) => (times === 1 ? 'ran once' : `ran ${times} times`)
	},
	{
		transport: '프로토콜',
		transports: { udp: 'UDP: 데이터그램', tcp: 'TCP: 바이트 스트림' },
		writes: '클라이언트가 쓸 것',
		write: (number: number) => `쓰기 ${number}`,
		remove: (number: number) => `쓰기 ${number} 지우기`,
		add: '하나 더',
		isNoDelay: '지연 없음(TCP_NODELAY): 쓰는 대로 바로 내보냄',
		isLateReader: '서버는 다 쓰고 난 뒤에야 읽음',
		tcpOnly: '이 두 가지는 TCP에만 해당합니다.',
		run: '소켓을 열고 쓰기',
		client: '클라이언트',
		server: '에코 서버',
		kinds: {
			bound: '바인드',
			connected: '연결됨',
			sent: '씀',
			received: '읽음',
			ended: '다 썼음',
			closed: '닫힘'
		},
		bytes: (count: number) => `${count}바이트`,
		timeline: '소켓이 한 일',
		columns: { at: 'ms', socket: '소켓', what: '일', bytes: '바이트' },
		source: '실습 서버 소켓의 이벤트',
		states: {
			idle: '페이지에는 자기 소켓이 없습니다. 그래서 실습 서버가 이 컴퓨터 안에 소켓 둘을 대신 엽니다.',
			running: '소켓이 열려 있습니다.',
			udp: (sent: number, received: number) =>
				sent === received
					? `데이터그램 ${sent}개를 쓰고 ${received}개를 읽었습니다. 빈 것까지 하나하나가 따로입니다.`
					: `데이터그램 ${sent}개를 쓰고 ${received}개를 읽었습니다. 데이터그램은 잃을 수 있고, 그래도 아무도 알려 주지 않습니다.`,
			tcp: (sent: number, received: number) =>
				sent === received
					? `쓰기 ${sent}번, 읽기 ${received}번. 수가 같은 것은 우연입니다. 늦게 읽기로 해 보세요.`
					: `쓰기 ${sent}번, 읽기 ${received}번. 바이트는 순서대로 다 왔지만, 쓰기가 어디서 끝났는지는 사라졌습니다.`
		},
		framing: '스트림에서 메시지 잘라 내기',
		framingHint:
			'메시지마다 앞에 4바이트로 길이를 적었습니다. 같은 메시지 여섯 개를 200가지로 잘라 보냅니다. 언제나 제대로 찾아내는 수신기는 어느 것일까요?',
		receivers: {
			'each-piece': '1. 조각 하나가 메시지 하나',
			'one-per-piece': '2. 남은 것은 두고, 조각마다 하나씩',
			bravely: '3. 있는 만큼, 길이는 늘 온전하다고 믿고',
			patiently: '4. 길이를 기다리고, 그만큼을 또 기다림'
		},
		receiver: '수신기',
		tryFraming: '200번 잘라 보기',
		framed: (wrong: number, splits: number) =>
			wrong === 0
				? `${splits}가지로 잘라도 모두 메시지 여섯 개가 그대로 나왔습니다.`
				: `${splits}가지 가운데 ${wrong}가지에서 틀렸습니다.`,
		first: (pieces: string, got: number, expected: number) =>
			`처음 틀린 것: ${pieces}바이트 조각에서 ${expected}개가 아니라 ${got}개가 나왔거나 내용이 달랐습니다.`,
		failed: '소켓을 열지 못했습니다:',
		failedNext: '단추를 다시 눌러 보고, 그래도 같으면 페이지를 새로고침하세요.',
		code: '수신기 네 가지',
		codeHint: '몇 마디가 다를 뿐입니다.',
		ran: (times: number) => `${times}번 실행`
	}
);
