import { defineWords } from '#lib/i18n/locale.ts';

export const evilWords = defineWords(
	{
		caller: 'Caller',
		callee: 'Callee',
		middle: 'The server in the middle',
		noPicture: 'no picture',
		callerSees: 'What the caller receives',
		calleeSees: 'What the callee receives',
		server: 'The signaling server',
		servers: {
			honest: 'Honest: it hands on what it is given',
			evil: 'Evil: it answers one and calls the other, itself'
		},
		run: 'Call',
		again: 'Call again',
		connection: 'connection',
		dtls: 'DTLS',
		path: {
			none: 'no call',
			working: 'on its way',
			honest: 'one encrypted connection',
			evil: 'two encrypted connections'
		},
		string: 'String at this end',
		noString: '··· ··· ··· ···',
		chat: (who: string) => `Chat of the ${who}`,
		text: (who: string) => `Text of the ${who}`,
		example: 'We meet at 10, at the bridge.',
		send: 'Send',
		own: 'said',
		other: 'heard',
		middleSees: 'Pictures, decrypted',
		middlePicture: (who: string) => `Picture of the ${who}, as the middle sees it`,
		middleReads: 'Texts: what it read, and what it sent on',
		nothingRead: 'Nothing was said yet.',
		nothingHeard: 'What is sent and what comes stands here.',
		find: 'Put in the place of',
		put: 'this',
		from: { caller: 'from the caller', callee: 'from the callee' },
		unchanged: 'sent on as it was',
		says: {
			idle: 'Nobody has called yet. Choose a server, and call.',
			running: 'The descriptions are with the server.',
			honest:
				'Both ends are connected, and both have the same string. What they say to each other stays between them.',
			evil: 'Both ends say connected, DTLS too, and each has checked a certificate. It was not the one of the other end. Only the strings differ.',
			challenge: 'Two calls were made. Look at their strings, and say which one was listened to.',
			right: 'That is the one. Its two ends made their strings of different fingerprints.',
			wrong: 'Not that one. Compare the two strings of one call with each other, not one call with the other.'
		},
		twoCalls: 'Two calls, one of them listened to',
		twoCallsHint:
			'The order is drawn by lot. No state and no error tells you who is in the middle. You have the strings that the two ends read to each other.',
		make: 'Make two calls',
		call: (round: number) => `Call ${round}`,
		which: 'Which one was listened to?',
		guess: (round: number) => `Call ${round} was`,
		failed: 'The browser says:',
		failedNext: 'Press the button again; if it stays like this, reload the page.',
		noHash:
			'WebCrypto is only there in secure contexts: open this site by https, or at localhost, to have strings computed.',
		unsupported: 'This browser has no RTCPeerConnection.',
		code: 'The code that runs',
		codeHint: 'Two ends, and the server between them: all of it, the evil part too.',
		ran: (times: number) => (times === 1 ? 'ran once' : `ran ${times} times`)
	},
	{
		caller: '발신자',
		callee: '수신자',
		middle: '가운데에 앉은 서버',
		noPicture: '화면 없음',
		callerSees: '발신자가 받는 화면',
		calleeSees: '수신자가 받는 화면',
		server: '시그널링 서버',
		servers: {
			honest: '정직함: 받은 것을 그대로 건네줍니다',
			evil: '악의적임: 한쪽에는 스스로 응답하고, 다른 쪽에는 스스로 전화를 겁니다'
		},
		run: '전화 걸기',
		again: '다시 걸기',
		connection: '연결',
		dtls: 'DTLS',
		path: {
			none: '통화 없음',
			working: '연결하는 중',
			honest: '암호화된 연결 하나',
			evil: '암호화된 연결 둘'
		},
		string: '이쪽 끝의 문자열',
		noString: '··· ··· ··· ···',
		chat: (who: string) => `${who}의 채팅`,
		text: (who: string) => `${who}의 글`,
		example: '10시에 다리에서 만나요.',
		send: '보내기',
		own: '보냄',
		other: '받음',
		middleSees: '복호화된 화면',
		middlePicture: (who: string) => `가운데에서 보는 ${who}의 화면`,
		middleReads: '글: 읽은 것과 대신 보낸 것',
		nothingRead: '아직 아무 말도 오가지 않았습니다.',
		nothingHeard: '보낸 글과 받은 글이 여기에 적힙니다.',
		find: '이것을 찾아',
		put: '이것으로 바꿈',
		from: { caller: '발신자에게서', callee: '수신자에게서' },
		unchanged: '그대로 보냄',
		says: {
			idle: '아직 아무도 전화하지 않았습니다. 서버를 고르고 전화를 걸어 보세요.',
			running: '설명이 서버에 있습니다.',
			honest: '양쪽 모두 연결되었고 문자열이 같습니다. 둘이 나누는 말은 둘 사이에만 있습니다.',
			evil: '양쪽 모두 connected라고 하고 DTLS도 그렇습니다. 저마다 인증서도 확인했습니다. 다만 그것은 상대의 인증서가 아니었습니다. 문자열만 다릅니다.',
			challenge: '전화를 두 번 걸었습니다. 문자열을 보고 어느 쪽을 누가 엿들었는지 말해 보세요.',
			right: '맞습니다. 그 전화의 양쪽은 서로 다른 지문으로 문자열을 만들었습니다.',
			wrong: '그 전화가 아닙니다. 두 전화를 서로 비교하지 말고, 한 전화 안의 두 문자열을 맞춰 보세요.'
		},
		twoCalls: '두 통의 전화, 한 통은 누가 엿듣습니다',
		twoCallsHint:
			'순서는 무작위로 정합니다. 가운데에 누가 있는지는 상태도 오류도 말해 주지 않습니다. 양쪽이 서로 읽어 주는 문자열만 있습니다.',
		make: '두 번 전화하기',
		call: (round: number) => `${round}번 전화`,
		which: '어느 전화를 엿들었을까요?',
		guess: (round: number) => `${round}번 전화`,
		failed: '브라우저가 한 말:',
		failedNext: '단추를 다시 눌러 보고, 그래도 같으면 페이지를 새로고침하세요.',
		noHash:
			'WebCrypto는 보안 컨텍스트에만 있습니다. https나 localhost로 이 사이트를 열면 문자열을 계산합니다.',
		unsupported: '이 브라우저에는 RTCPeerConnection이 없습니다.',
		code: '실행되는 코드',
		codeHint: '양쪽 끝과 그 사이의 서버입니다. 악의적인 부분까지 모두 있습니다.',
		ran: (times: number) => `${times}번 실행`
	}
);
