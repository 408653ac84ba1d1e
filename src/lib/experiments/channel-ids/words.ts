import { defineWords } from '#lib/i18n/locale.ts';

export const idWords = defineWords(
	{
		role: 'Who is the DTLS client?',
		roles: {
			answerer: 'The answerer, as it comes: the offer says actpass, the answer active',
			offerer: 'The offerer: the received offer is edited to say active'
		},
		run: 'Open channels',
		again: 'Open anew',
		columns: {
			label: 'Label',
			from: 'Opened by',
			id: 'id',
			how: 'How',
			promise: 'Promise',
			state: 'readyState',
			acts: 'Do'
		},
		froms: { caller: 'the offerer (caller)', callee: 'the answerer (callee)', both: 'both, each its end' },
		inBand: 'in-band',
		negotiated: 'negotiated',
		ordered: 'ordered',
		unordered: 'unordered',
		noId: 'null',
		closeIt: 'Close',
		showBytes: 'Opening message',
		states: {
			idle: 'Each side will open one channel without asking the other, and both will open one whose number they have agreed on.',
			running: 'Offer, answer, DTLS; only then the numbers are known.',
			done: (role: string, offered: string, answered: string) =>
				`The caller is the DTLS ${role}: the channel that it opened has id ${offered}, the callee’s has id ${answered}.`,
			noRole: 'The channels are open.'
		},
		roleSource: 'transport.dtlsRole of the caller',
		form: 'Open one more',
		side: 'Opened by',
		label: 'Label',
		retransmits: 'maxRetransmits',
		lifeTime: 'maxPacketLifeTime, ms',
		idField: 'id',
		priority: 'priority',
		noPriority:
			'priority: not in this browser. It takes the option and passes over it, like any name it does not know.',
		make: 'createDataChannel',
		full: 'There are enough channels on this page. Open anew to begin again.',
		refused: 'The browser refused:',
		attempts: 'What is refused',
		attemptsHint:
			'Eight things that one may try, at the connection above. What the browser says stands beside each.',
		tryAll: 'Try them',
		what: 'What is tried',
		came: 'What came of it',
		accepted: (id: string) => `accepted, id ${id}`,
		sent: 'accepted',
		dcep: 'The message that opens it',
		dcepOf: (label: string) => `DATA_CHANNEL_OPEN of “${label}”`,
		computed: 'computed',
		computedHint:
			'Made from the settings of this channel as RFC 8832 §5.1 asks for it. The real one crossed inside DTLS: no page and nobody on the way can see its bytes.',
		noDcep: 'A negotiated channel has none: both ends were opened by hand.',
		chooseRow: 'Choose “Opening message” in the table.',
		log: 'Both sides’ events, in order',
		logHint:
			'Close a channel and watch: whoever closes goes to closing at once, the other end hears of it when the streams are reset, and then both are closed.',
		noLog: 'Nothing has happened yet.',
		peers: { caller: 'caller', callee: 'callee' },
		failed: 'It went wrong:',
		failedNext: 'Press the button again; if it stays like this, reload the page.',
		unsupported: 'This browser has no RTCPeerConnection.',
		code: 'The code that runs',
		codeHint: 'Two channels in-band, one negotiated, and the edit that exchanges the roles.',
		ran: (times: number) => (times === 1 ? 'ran once' : `ran ${times} times`)
	},
	{
		role: '누가 DTLS 클라이언트인가요?',
		roles: {
			answerer: '응답하는 쪽, 보통 이렇습니다. 제안은 actpass, 응답은 active',
			offerer: '제안하는 쪽. 받은 제안을 active로 고칩니다'
		},
		run: '채널 열기',
		again: '새로 열기',
		columns: {
			label: '레이블',
			from: '연 쪽',
			id: 'id',
			how: '방법',
			promise: '약속',
			state: 'readyState',
			acts: '할 일'
		},
		froms: { caller: '제안한 쪽(발신자)', callee: '응답한 쪽(수신자)', both: '양쪽이 저마다' },
		inBand: '대역 안',
		negotiated: '미리 정함',
		ordered: '순서 있음',
		unordered: '순서 없음',
		noId: 'null',
		closeIt: '닫기',
		showBytes: '여는 메시지',
		states: {
			idle: '양쪽이 서로 묻지 않고 채널을 하나씩 열고, 번호를 미리 정한 채널도 하나 함께 엽니다.',
			running: '제안, 응답, DTLS가 끝나야 번호가 정해집니다.',
			done: (role: string, offered: string, answered: string) =>
				`발신자가 DTLS ${role}입니다. 발신자가 연 채널은 id ${offered}, 수신자가 연 채널은 id ${answered}입니다.`,
			noRole: '채널이 열렸습니다.'
		},
		roleSource: '발신자의 transport.dtlsRole',
		form: '하나 더 열기',
		side: '여는 쪽',
		label: '레이블',
		retransmits: 'maxRetransmits',
		lifeTime: 'maxPacketLifeTime, ms',
		idField: 'id',
		priority: 'priority',
		noPriority: 'priority: 이 브라우저에는 없습니다. 모르는 이름처럼 받아서 그냥 지나칩니다.',
		make: 'createDataChannel',
		full: '이 페이지에는 채널이 충분합니다. 새로 열기를 눌러 처음부터 시작하세요.',
		refused: '브라우저가 거부했어요:',
		attempts: '거부되는 것들',
		attemptsHint: '위의 연결에서 여덟 가지를 시도합니다. 브라우저가 한 말이 옆에 그대로 적힙니다.',
		tryAll: '시도하기',
		what: '시도한 것',
		came: '결과',
		accepted: (id: string) => `받아들임, id ${id}`,
		sent: '받아들임',
		dcep: '채널을 여는 메시지',
		dcepOf: (label: string) => `‘${label}’의 DATA_CHANNEL_OPEN`,
		computed: '계산한 것',
		computedHint:
			'이 채널의 설정으로 RFC 8832 §5.1에 따라 만든 바이트입니다. 실제 메시지는 DTLS 안으로 지나가서, 페이지도 길목의 누구도 그 바이트를 볼 수 없습니다.',
		noDcep: '미리 정한 채널에는 이 메시지가 없습니다. 양쪽이 손수 열었기 때문입니다.',
		chooseRow: '표에서 ‘여는 메시지’를 눌러 보세요.',
		log: '양쪽에서 일어난 일, 차례대로',
		logHint:
			'채널을 하나 닫고 지켜보세요. 닫은 쪽은 곧바로 closing이 되고, 상대는 스트림이 초기화될 때 알게 되며, 그런 다음 양쪽 모두 closed가 됩니다.',
		noLog: '아직 아무 일도 없었습니다.',
		peers: { caller: '발신자', callee: '수신자' },
		failed: '문제가 생겼어요:',
		failedNext: '단추를 다시 눌러 보고, 그래도 같으면 페이지를 새로고침하세요.',
		unsupported: '이 브라우저에는 RTCPeerConnection이 없어요.',
		code: '실행되는 코드',
		codeHint: '대역 안에서 여는 채널 둘, 미리 정한 채널 하나, 그리고 역할을 뒤바꾸는 수정 한 줄입니다.',
		ran: (times: number) => `${times}번 실행`
	}
);
