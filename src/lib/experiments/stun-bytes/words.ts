import { defineWords } from '#lib/i18n/locale.ts';

export const stunWords = defineWords(
	{
		sample: 'Begin with',
		own: 'your own bytes',
		samples: {
			ready: 'A Binding request: the 20 bytes',
			empty: 'Nothing: type it yourself',
			'no-cookie': 'Without the magic cookie',
			'wrong-length': 'With a length that is wrong',
			indication: 'An indication instead of a request',
			allocate: 'An Allocate request, which is TURN’s',
			check: 'RFC 5769 §2.1: a connectivity check',
			'answer-v4': 'RFC 5769 §2.2: its answer, IPv4',
			'answer-v6': 'RFC 5769 §2.3: its answer, IPv6',
			'long-term': 'RFC 5769 §2.4: a long-term credential'
		},
		bytes: (count: number) => `The message in hexadecimal: ${count} ${count === 1 ? 'byte' : 'bytes'}`,
		editorLabel: 'The bytes in the editor and what they say',
		randomId: 'Random transaction id',
		fixLength: 'Fix the length',
		addFingerprint: 'Add FINGERPRINT',
		attribute: 'Attribute',
		addAttribute: 'Add it',
		half: 'Half a byte stands at the end: it needs a second digit.',
		foreign: 'Something here is no hexadecimal digit (0 to 9, a to f). It is passed over.',
		answered: 'This is a Binding request: a STUN server answers it.',
		silences: {
			'too-short': 'A STUN message has at least 20 bytes; there are fewer. A server drops it.',
			'not-stun': 'The first two bits are not zero, so this is some other protocol. A server drops it.',
			'no-cookie':
				'Bytes 5 to 8 are not 21 12 a4 42, the magic cookie. A server takes it for something else.',
			'odd-length':
				'The length is no multiple of four: attributes are padded to four bytes. A server drops it.',
			truncated: 'The length promises more bytes than there are. Fix the length, or add what is missing.',
			'trailing-bytes': 'There are more bytes than the length says. Fix the length.',
			'attribute-overrun': 'An attribute promises more bytes than the message has.',
			'too-many-attributes': 'There are more attributes than anybody sends.',
			'not-a-request':
				'This is no request: an indication asks for no answer, and an answer gets none. Nobody will reply.',
			'not-binding': 'The method is not Binding. A STUN server without TURN does not know it.'
		},
		fingerprint: {
			valid: 'FINGERPRINT is right: the CRC of all that stands before it.',
			wrong: 'FINGERPRINT does not fit: something before it has been changed, or it is not at the end.'
		},
		send: 'Send it',
		idle: 'Nothing has been sent yet.',
		waiting: 'Sent. Waiting for an answer …',
		came: (count: number) =>
			`An answer of ${count} bytes came back. Read it below: which address stands in it?`,
		silent: 'Silence. STUN goes over UDP: what a server does not understand it drops, and nobody tells you.',
		failed: 'It could not be sent:',
		failedNext: 'Send it again; if it stays like this, reload the page.',
		tookStat: 'Answer after',
		waitedStat: 'Waited for',
		toStat: 'Sent to',
		reply: 'The answer',
		yourReading: 'Address and port in XOR-MAPPED-ADDRESS',
		check: 'Check my reading',
		reveal: 'Show the arithmetic',
		right:
			'Right. That is what the socket itself knows: the mirror told the truth, and no NAT was in between.',
		wrong:
			'Not yet. Take the value of attribute 0x0020, leave out its first two bytes, and XOR the rest: the port with 21 12, the address with 21 12 a4 42.',
		socketSays: 'The socket that asked says of itself',
		steps: {
			title: 'XOR-MAPPED-ADDRESS, worked out (RFC 8489 §14.2)',
			what: 'part',
			sent: 'in the message',
			key: 'cookie, then transaction id',
			means: 'means',
			port: 'port',
			address: 'address'
		},
		code: 'The code that reads the answer',
		codeHint: 'Nothing but bytes: no library is needed to ask a mirror.',
		ran: (times: number) => (times === 1 ? 'ran once' : `ran ${times} times`)
	},
	{
		sample: '시작할 바이트',
		own: '직접 쓴 바이트',
		samples: {
			ready: 'Binding 요청: 20바이트',
			empty: '빈 칸: 직접 입력하기',
			'no-cookie': '매직 쿠키가 없는 것',
			'wrong-length': '길이가 틀린 것',
			indication: '요청 대신 알림(indication)',
			allocate: 'TURN의 Allocate 요청',
			check: 'RFC 5769 §2.1: 연결성 검사',
			'answer-v4': 'RFC 5769 §2.2: 그 응답, IPv4',
			'answer-v6': 'RFC 5769 §2.3: 그 응답, IPv6',
			'long-term': 'RFC 5769 §2.4: 장기 자격 증명'
		},
		bytes: (count) => `16진수로 쓴 메시지: ${count}바이트`,
		editorLabel: '편집기의 바이트와 그 뜻',
		randomId: '트랜잭션 ID 무작위로',
		fixLength: '길이 고치기',
		addFingerprint: 'FINGERPRINT 붙이기',
		attribute: '속성',
		addAttribute: '붙이기',
		half: '끝에 바이트가 반만 있어요. 숫자가 하나 더 필요합니다.',
		foreign: '16진수(0~9, a~f)가 아닌 글자가 있어요. 그 글자는 건너뜁니다.',
		answered: 'Binding 요청이에요. STUN 서버가 대답합니다.',
		silences: {
			'too-short': 'STUN 메시지는 적어도 20바이트인데 모자라요. 서버는 버립니다.',
			'not-stun': '처음 두 비트가 0이 아니니 다른 프로토콜이에요. 서버는 버립니다.',
			'no-cookie': '5~8번째 바이트가 매직 쿠키 21 12 a4 42가 아니에요. 서버는 STUN으로 보지 않습니다.',
			'odd-length': '길이가 4의 배수가 아니에요. 속성은 4바이트 단위로 채웁니다. 서버는 버립니다.',
			truncated: '길이가 실제 바이트보다 많다고 말해요. 길이를 고치거나 모자란 것을 채우세요.',
			'trailing-bytes': '길이가 말하는 것보다 바이트가 많아요. 길이를 고치세요.',
			'attribute-overrun': '어떤 속성이 메시지에 있는 것보다 많은 바이트를 약속해요.',
			'too-many-attributes': '속성이 지나치게 많아요.',
			'not-a-request':
				'요청이 아니에요. 알림은 대답을 바라지 않고, 응답에는 응답하지 않습니다. 아무도 대답하지 않아요.',
			'not-binding': '메서드가 Binding이 아니에요. TURN을 하지 않는 STUN 서버는 모르는 말입니다.'
		},
		fingerprint: {
			valid: 'FINGERPRINT가 맞아요. 앞의 모든 바이트에서 계산한 CRC입니다.',
			wrong: 'FINGERPRINT가 맞지 않아요. 앞의 무언가가 바뀌었거나 맨 끝에 있지 않습니다.'
		},
		send: '보내기',
		idle: '아직 아무것도 보내지 않았어요.',
		waiting: '보냈어요. 대답을 기다리는 중 …',
		came: (count) => `${count}바이트짜리 대답이 왔어요. 아래에서 읽어 보세요. 어떤 주소가 들어 있나요?`,
		silent:
			'대답이 없어요. STUN은 UDP로 다녀요. 서버는 알아듣지 못한 것을 버리고, 아무도 알려 주지 않습니다.',
		failed: '보내지 못했어요:',
		failedNext: '다시 보내 보고, 그래도 같으면 페이지를 새로고침하세요.',
		tookStat: '대답까지',
		waitedStat: '기다린 시간',
		toStat: '보낸 곳',
		reply: '대답',
		yourReading: 'XOR-MAPPED-ADDRESS 속의 주소와 포트',
		check: '읽은 것 확인',
		reveal: '풀이 보기',
		right: '맞아요. 소켓 스스로 아는 주소와 같아요. 거울은 본 대로 말했고, 사이에 NAT는 없었습니다.',
		wrong:
			'아직 아니에요. 속성 0x0020의 값에서 처음 두 바이트를 빼고 나머지를 XOR 하세요. 포트는 21 12와, 주소는 21 12 a4 42와.',
		socketSays: '물어본 소켓이 아는 자기 주소',
		steps: {
			title: 'XOR-MAPPED-ADDRESS 풀이 (RFC 8489 §14.2)',
			what: '부분',
			sent: '메시지 속',
			key: '쿠키, 이어서 트랜잭션 ID',
			means: '뜻',
			port: '포트',
			address: '주소'
		},
		code: '대답을 읽는 코드',
		codeHint: '바이트뿐이에요. 거울에게 묻는 데 라이브러리는 필요 없습니다.',
		ran: (times) => `${times}번 실행`
	}
);
