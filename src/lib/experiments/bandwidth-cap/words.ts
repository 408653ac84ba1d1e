import { defineWords } from '#lib/i18n/locale.ts';

export const capWords = defineWords(
	{
		way: 'The limit',
		ways: {
			none: 'none',
			'max-bitrate': 'maxBitrate of the sender',
			'b-as': 'b=AS in the answer',
			'b-tias': 'b=TIAS in the answer',
			link: 'the link itself'
		},
		kbps: 'How much',
		kilobits: (value: number) => `${value} kb/s`,
		hint: 'contentHint',
		preference: 'degradationPreference',
		asItIs: 'not set',
		noHint: 'This browser has no contentHint: it changes nothing here.',
		run: 'Set it and measure',
		sees: 'What arrives',
		placeholder: 'no picture yet',
		pictureLabel: 'The picture as the callee gets it',
		steps: {
			connecting: 'Connecting through the relay.',
			settling: 'The limit is set. A sender takes some seconds to follow.',
			measuring: 'Measuring for five seconds.'
		},
		states: {
			idle: 'One call, one limit at a time. What counts is what was sent, in bytes.',
			done: (asked: string, sent: string, received: string) =>
				`Asked for ${asked}: ${sent} were sent, ${received} arrived.`,
			free: (sent: string) => `Without a limit ${sent} were sent.`
		},
		table: {
			title: 'Measured',
			way: 'limit',
			asked: 'asked',
			sent: 'sent',
			received: 'received',
			width: 'width',
			frames: 'frames a second',
			roundTrip: 'round trip',
			also: 'hint, preference'
		},
		sources:
			'sent: caller outbound-rtp, Δ bytesSent × 8 / Δ t. received: callee inbound-rtp, Δ bytesReceived × 8 / Δ t. width, frames: callee inbound-rtp. round trip: caller candidate-pair.',
		failed: 'The browser refused:',
		failedNext: 'Measure again; if it stays like this, reload the page.',
		unsupported: 'This browser has no RTCPeerConnection.',
		code: 'The code that runs',
		codeHint: 'maxBitrate needs no signaling, a b= line needs a negotiation, the link asks nobody.',
		ran: (times: number) => (times === 1 ? 'ran once' : `ran ${times} times`)
	},
	{
		way: '한도',
		ways: {
			none: '없음',
			'max-bitrate': '송신자의 maxBitrate',
			'b-as': '응답의 b=AS',
			'b-tias': '응답의 b=TIAS',
			link: '링크 자체'
		},
		kbps: '크기',
		kilobits: (value: number) => `${value} kb/s`,
		hint: 'contentHint',
		preference: 'degradationPreference',
		asItIs: '정하지 않음',
		noHint: '이 브라우저에는 contentHint가 없어서 바꿔도 달라지지 않습니다.',
		run: '걸고 재기',
		sees: '도착한 것',
		placeholder: '아직 영상 없음',
		pictureLabel: '수신자가 받은 영상',
		steps: {
			connecting: '릴레이를 거쳐 연결하는 중입니다.',
			settling: '한도를 걸었습니다. 송신자가 따라오는 데 몇 초 걸립니다.',
			measuring: '5초 동안 재는 중입니다.'
		},
		states: {
			idle: '통화 하나에 한도를 하나씩 겁니다. 실제로 보낸 바이트로 따집니다.',
			done: (asked: string, sent: string, received: string) =>
				`한도를 ${asked}로 걸었더니 ${sent}를 보냈고 ${received}가 도착했습니다.`,
			free: (sent: string) => `한도가 없으면 ${sent}를 보냅니다.`
		},
		table: {
			title: '잰 값',
			way: '한도',
			asked: '정한 값',
			sent: '보냄',
			received: '받음',
			width: '너비',
			frames: '초당 프레임',
			roundTrip: '왕복',
			also: '힌트, 선호'
		},
		sources:
			'보냄: caller outbound-rtp, Δ bytesSent × 8 / Δ t. 받음: callee inbound-rtp, Δ bytesReceived × 8 / Δ t. 너비, 프레임: callee inbound-rtp. 왕복: caller candidate-pair.',
		failed: '브라우저가 거부했어요:',
		failedNext: '다시 재 보고, 그래도 같으면 페이지를 새로고침하세요.',
		unsupported: '이 브라우저에는 RTCPeerConnection이 없어요.',
		code: '실행되는 코드',
		codeHint:
			'maxBitrate에는 시그널링이 필요 없고, b= 줄에는 협상이 필요하며, 링크는 아무에게도 묻지 않습니다.',
		ran: (times: number) => `${times}번 실행`
	}
);
