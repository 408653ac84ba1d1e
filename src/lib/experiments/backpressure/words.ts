import { defineWords } from '#lib/i18n/locale.ts';

export const tideWords = defineWords(
	{
		ways: { pressure: 'With back-pressure', 'at-once': 'All at once' },
		wayHints: {
			pressure: 'fill to the high mark, wait for bufferedamountlow',
			'at-once': 'call send() until everything is handed over'
		},
		way: 'The sender',
		amount: 'Amount',
		mib: (value: number) => `${value} MiB`,
		kib: (value: number) => (value >= 1024 ? `${value / 1024} MiB` : `${value} KiB`),
		high: 'High mark: no more is sent',
		low: 'Low mark: bufferedAmountLowThreshold',
		lowIsBelow: 'The low mark stays below the high one.',
		rate: 'The way',
		rates: { 0: 'direct', 5000: 'relay, 5 Mb/s', 20000: 'relay, 20 Mb/s' },
		rateHint: 'A narrow way goes through the lab server’s relay.',
		run: 'Send',
		stop: 'Stop',
		chart: (highest: string, seconds: string) =>
			`bufferedAmount over time: highest ${highest}, ${seconds} seconds.`,
		axisY: 'MB',
		axisX: 'since the first send(), s',
		empty: 'The tide of the buffer will stand here.',
		legend: { level: 'bufferedAmount', high: 'high mark', low: 'low mark' },
		states: {
			idle: 'The sender calls send() for every piece and looks at nothing. How high will the tide come?',
			running: (sent: string) => `The buffer holds ${sent}.`,
			pressure: (highest: string, most: string) =>
				`The tide never came higher than ${highest}. The high mark was ${most}, and one piece may go over it.`,
			all: (taken: string, highest: string) =>
				`send() took all of ${taken}. ${highest} of it stood in the memory of this browser at once, and nothing complained.`,
			refused: (taken: string, wanted: string) =>
				`send() took ${taken} of ${wanted} and then threw the error below. What was refused is not sent later by anybody.`,
			stopped: 'Stopped. What was still in the buffer is gone with the connection.'
		},
		thrown: 'What send() threw:',
		table: 'Runs to compare',
		columns: {
			number: 'Run',
			way: 'Sender',
			marks: 'Marks',
			link: 'Way',
			highest: 'Highest tide',
			taken: 'Taken',
			received: 'Received',
			seconds: 'Seconds',
			blocked: 'Page stood still',
			error: 'Error'
		},
		none: 'none',
		provenance:
			'MB is 1,000,000 bytes. The tide is RTCDataChannel.bufferedAmount, read after each send() and 25 times a second; browsers bring it up to date only between two tasks of the page. The page stood still for as long as a timer came late at most.',
		failed: 'It went wrong:',
		failedNext: 'Press the button again; if it stays like this, reload the page.',
		unsupported: 'This browser has no RTCPeerConnection.',
		code: 'The code that runs',
		codeHint: 'Two ways to send the same pieces: ten lines that wait, and four that do not.',
		ran: (times: number) => (times === 1 ? 'ran once' : `ran ${times} times`)
	},
	{
		ways: { pressure: '역압을 걸고', 'at-once': '한꺼번에' },
		wayHints: {
			pressure: '위 눈금까지 채우고 bufferedamountlow를 기다림',
			'at-once': '다 넘길 때까지 send()를 부름'
		},
		way: '보내는 쪽',
		amount: '보낼 양',
		mib: (value: number) => `${value} MiB`,
		kib: (value: number) => (value >= 1024 ? `${value / 1024} MiB` : `${value} KiB`),
		high: '위 눈금: 더 보내지 않는 높이',
		low: '아래 눈금: bufferedAmountLowThreshold',
		lowIsBelow: '아래 눈금은 늘 위 눈금보다 낮습니다.',
		rate: '길',
		rates: { 0: '바로 연결', 5000: '릴레이, 5 Mb/s', 20000: '릴레이, 20 Mb/s' },
		rateHint: '좁은 길은 실습 서버의 릴레이를 거칩니다.',
		run: '보내기',
		stop: '멈추기',
		chart: (highest: string, seconds: string) =>
			`시간에 따른 bufferedAmount: 가장 높을 때 ${highest}, ${seconds}초.`,
		axisY: 'MB',
		axisX: '첫 send()부터, s',
		empty: '버퍼의 수위가 여기에 그려집니다.',
		legend: { level: 'bufferedAmount', high: '위 눈금', low: '아래 눈금' },
		states: {
			idle: '보내는 쪽은 아무것도 살피지 않고 조각마다 send()를 부릅니다. 수위는 어디까지 오를까요?',
			running: (sent: string) => `버퍼에 ${sent}가 있습니다.`,
			pressure: (highest: string, most: string) =>
				`수위는 ${highest}를 넘지 않았습니다. 위 눈금은 ${most}였고, 조각 하나만큼은 넘을 수 있습니다.`,
			all: (taken: string, highest: string) =>
				`send()는 ${taken}를 모두 받았습니다. 그중 ${highest}가 한때 이 브라우저의 메모리에 쌓였는데, 아무도 불평하지 않았습니다.`,
			refused: (taken: string, wanted: string) =>
				`send()는 ${wanted} 가운데 ${taken}까지 받고 아래 오류를 던졌습니다. 거부된 것은 나중에 누가 대신 보내 주지 않습니다.`,
			stopped: '멈추었습니다. 버퍼에 남아 있던 것은 연결과 함께 사라졌습니다.'
		},
		thrown: 'send()가 던진 것:',
		table: '견주어 볼 결과',
		columns: {
			number: '순번',
			way: '보내는 쪽',
			marks: '눈금',
			link: '길',
			highest: '가장 높은 수위',
			taken: '받아들인 양',
			received: '도착한 양',
			seconds: '초',
			blocked: '페이지가 멈춘 시간',
			error: '오류'
		},
		none: '없음',
		provenance:
			'MB는 1,000,000바이트입니다. 수위는 send() 뒤마다, 그리고 1초에 25번 읽은 RTCDataChannel.bufferedAmount이며, 브라우저는 페이지의 작업과 작업 사이에만 이 값을 고칩니다. 페이지가 멈춘 시간은 타이머가 가장 늦게 온 만큼입니다.',
		failed: '문제가 생겼어요:',
		failedNext: '단추를 다시 눌러 보고, 그래도 같으면 페이지를 새로고침하세요.',
		unsupported: '이 브라우저에는 RTCPeerConnection이 없어요.',
		code: '실행되는 코드',
		codeHint: '같은 조각을 보내는 두 가지 방법입니다. 기다리는 열 줄과 기다리지 않는 네 줄.',
		ran: (times: number) => `${times}번 실행`
	}
);
