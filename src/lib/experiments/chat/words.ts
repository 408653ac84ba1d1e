import { defineWords } from '#lib/i18n/locale.ts';

export const chatWords = defineWords(
	{
		idle: 'Nothing is open yet. Connect the two ends, and write.',
		linked:
			'Connected. What you write goes from end to end, through no server. Every box above is one message, as it was sent.',
		heading: (role: string) => `Messages at the ${role}`,
		roles: { caller: 'caller', callee: 'callee' },
		empty: {
			connecting: 'Nothing said yet.',
			open: 'The channel is open. Nothing said yet.',
			closed: 'Nothing was said.'
		},
		channel: 'channel',
		own: 'sent',
		other: 'received',
		text: 'text',
		binary: 'bytes',
		size: (bytes: number) => (bytes === 1 ? '1 byte' : `${bytes.toLocaleString('en')} bytes`),
		nothing: '(an empty message)',
		cut: '… the rest is not shown',
		delivery: {
			buffered: 'in this browser’s buffer',
			left: 'left the buffer: handed to the network',
			acknowledged: 'the other page has it (receipt)'
		},
		missing:
			'No receipt for 5 seconds. The message may have arrived all the same: only the other page can say so.',
		receipts: 'Answer with receipts',
		as: 'Send as',
		asText: 'text',
		asBytes: 'bytes (hex)',
		label: (role: string) => `Message from the ${role}`,
		placeholder: { text: 'Write something', bytes: 'de ad be ef' },
		send: 'Send',
		refused: {
			'too-large': 'More than 64 KiB does not go into one message here. Send it in parts.',
			'no-bytes': 'These are no bytes yet: two hexadecimal digits each, such as “de ad 00”.'
		},
		breach: {
			'too-large': 'Ended: the other page sent a message of more than 64 KiB. Connect again to go on.',
			'too-fast': 'Ended: the other page sent more than 20 messages a second. Connect again to go on.',
			'not-a-message':
				'Ended: the other page sent something that is neither text nor bytes. Connect again to go on.',
			'false-receipt': 'Ended: the other page sent a receipt that cannot be true. Connect again to go on.'
		},
		closed: 'The channel is closed.',
		states: {
			heading: 'Three different things',
			buffered: 'In the buffer',
			bufferedMeans: 'send() has returned, and bufferedAmount counts the bytes. Nothing has left yet.',
			left: 'Left the buffer',
			leftMeans: 'bufferedAmount fell. The bytes are the network’s now; whether they arrive is not known.',
			acknowledged: 'Acknowledged',
			acknowledgedMeans:
				'The other page wrote back that it has the message. SCTP acknowledges packets too, but tells no page of it.'
		},
		buffered: 'buffered',
		code: 'The code that runs',
		codeHint: 'Two channels: one for what is said, one for receipts. Lines light up as they run.',
		ran: (times: number) => (times === 1 ? 'ran once' : `ran ${times} times`)
	},
	{
		idle: '아직 아무것도 열리지 않았습니다. 양쪽 끝을 연결하고 글을 써 보세요.',
		linked:
			'연결되었습니다. 여기 쓴 글은 서버를 거치지 않고 끝에서 끝으로 갑니다. 위의 상자 하나가 보낸 그대로의 메시지(message) 하나입니다.',
		heading: (role) => `${role} 쪽 메시지`,
		roles: { caller: '발신자', callee: '수신자' },
		empty: {
			connecting: '아직 아무 말도 없습니다.',
			open: '채널이 열렸습니다. 아직 아무 말도 없습니다.',
			closed: '아무 말도 오가지 않았습니다.'
		},
		channel: '채널',
		own: '보냄',
		other: '받음',
		text: '글',
		binary: '바이트',
		size: (bytes) => `${bytes.toLocaleString('ko')}바이트`,
		nothing: '(빈 메시지)',
		cut: '… 나머지는 줄였습니다',
		delivery: {
			buffered: '이 브라우저의 버퍼에 있음',
			left: '버퍼를 떠남: 네트워크에 넘겼음',
			acknowledged: '상대 페이지가 받음 (수신 확인)'
		},
		missing:
			'5초째 수신 확인이 없습니다. 그래도 도착했을 수는 있습니다. 도착했다고 말해 줄 수 있는 것은 상대 페이지뿐입니다.',
		receipts: '받으면 수신 확인 보내기',
		as: '보내는 형식',
		asText: '글',
		asBytes: '바이트(16진수)',
		label: (role) => `${role}가 보내는 메시지`,
		placeholder: { text: '글을 써 보세요', bytes: 'de ad be ef' },
		send: '보내기',
		refused: {
			'too-large': '여기서는 메시지 하나에 64 KiB까지만 담습니다. 나누어 보내세요.',
			'no-bytes': '아직 바이트가 아닙니다. “de ad 00”처럼 한 바이트에 16진수 두 자리를 쓰세요.'
		},
		breach: {
			'too-large': '끝냈습니다. 상대 페이지가 64 KiB보다 큰 메시지를 보냈습니다. 계속하려면 다시 연결하세요.',
			'too-fast':
				'끝냈습니다. 상대 페이지가 1초에 20개가 넘는 메시지를 보냈습니다. 계속하려면 다시 연결하세요.',
			'not-a-message':
				'끝냈습니다. 상대 페이지가 글도 바이트도 아닌 것을 보냈습니다. 계속하려면 다시 연결하세요.',
			'false-receipt':
				'끝냈습니다. 상대 페이지가 사실일 수 없는 수신 확인을 보냈습니다. 계속하려면 다시 연결하세요.'
		},
		closed: '채널이 닫혔습니다.',
		states: {
			heading: '서로 다른 세 가지',
			buffered: '버퍼에 있음',
			bufferedMeans:
				'send()는 돌아왔고, 그 바이트는 bufferedAmount에 들어 있습니다. 아직 떠난 것은 없습니다.',
			left: '버퍼를 떠남',
			leftMeans: 'bufferedAmount가 줄었습니다. 이제 네트워크의 몫이고, 도착할지는 알 수 없습니다.',
			acknowledged: '확인됨',
			acknowledgedMeans:
				'상대 페이지가 받았다고 답했습니다. SCTP도 패킷마다 확인을 주고받지만, 페이지에는 알려 주지 않습니다.'
		},
		buffered: '버퍼',
		code: '실행되는 코드',
		codeHint: '채널 두 개: 하나는 채팅, 하나는 수신 확인. 실행되는 줄에 불이 들어옵니다.',
		ran: (times) => `${times}번 실행됨`
	}
);
