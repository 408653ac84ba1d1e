import { defineWords } from '#lib/i18n/locale.ts';

export const myNatWords = defineWords(
	{
		where: 'Whom to ask',
		places: {
			lab: 'the lab server’s two STUN servers',
			typed: 'two servers that I name',
			practice: 'behind a practice NAT of real sockets'
		},
		first: 'First server',
		second: 'Second server',
		placeholder: 'stun:host:port',
		typedHint:
			'Nothing is contacted before you press Ask. A server that you name sees your public address, as every server on the internet does.',
		problems: {
			'bad-address':
				'That is not the address of a STUN server. It looks like stun:stun.example.org:3478; correct it and ask again.',
			'same-address':
				'Both addresses are the same. To compare, name two servers, best at different addresses.'
		},
		run: 'Ask both',
		asking:
			'Both servers are being asked from one socket. A server that does not answer costs time: 11 s in Firefox 153, 40 s in Chromium 156.',
		idle: 'Your browser will open one socket and ask two STUN servers from it. Choose whom, then ask.',
		found: {
			same: 'Both servers saw the same outside endpoint. This NAT maps independently of the endpoint, as far as two servers can tell: a peer can be told where you are.',
			different:
				'Each server saw another endpoint for the same socket. The mapping depends on who is asked: the port that a peer will see is none of these.',
			'same-port':
				'Both servers saw the same outside endpoint, and its port is the very port that your browser opened. The browser hides its address, so the page cannot tell two cases apart: no NAT at all, or one that keeps ports.',
			'no-nat': 'The outside address is your own: no NAT rewrites this socket on the way to these servers.',
			folded:
				'No reflexive candidate came, and no error either. As a rule the servers saw the very address and port that your browser has itself, and it leaves such a duplicate out: on this way nothing was rewritten.',
			'one-answer':
				'Only one server answered, so there is nothing to compare. The error below says which one was silent.',
			'no-answer':
				'No server answered. UDP may be blocked here, the servers may be down, or the addresses wrong. Try others, or the practice NAT.'
		},
		truth: (mapping: string, isRight: boolean) =>
			isRight
				? `The practice NAT maps ${mapping}: that is what was found.`
				: `The practice NAT maps ${mapping}: that is not what was found.`,
		behaviours: {
			'endpoint-independent': 'endpoint-independently',
			'address-dependent': 'by address',
			'address-and-port-dependent': 'by address and port'
		},
		groups: 'What came back',
		base: (base: string) => `socket ${base}`,
		hidden: 'whose address the browser hides',
		seen: 'Outside endpoint',
		host: 'Own address',
		silent: 'No answer',
		candidateSource: 'onicecandidate, srflx',
		hostSource: 'onicecandidate, host',
		errorSource: (code: number) => `onicecandidateerror.errorCode ${code}`,
		noErrorText: 'the browser gives no text',
		cannot: 'What this cannot tell',
		limits: [
			'How the NAT filters. Both servers only answered; nobody unasked has tried to come in.',
			'How long a mapping lives. That takes waiting: see the keepalive experiment.',
			'Whether ports depend on the address alone or on the port too. For that two servers would have to share an address.',
			'Whether the next network does the same. It is a finding about this path at this moment, and RFC 5780 warns that such findings can be wrong.'
		],
		sameHost:
			'The two lab servers share an address and differ in their port, so a mapping that depends on the address alone would look the same here. Behind the practice NAT they have two addresses.',
		error: 'The browser refused:',
		next: 'Check the addresses, then ask again; if it stays like this, reload the page.',
		code: 'The code that runs',
		codeHint: 'It is all there is to it: a connection with two servers that calls nobody.',
		ran: (times: number) => (times === 1 ? 'ran once' : `ran ${times} times`),
		unsupported: 'This browser has no RTCPeerConnection.'
	},
	{
		where: '누구에게 물을까요',
		places: {
			lab: '실습 서버의 STUN 서버 둘',
			typed: '내가 적는 서버 둘',
			practice: '진짜 소켓으로 만든 연습용 NAT 뒤에서'
		},
		first: '첫째 서버',
		second: '둘째 서버',
		placeholder: 'stun:host:port',
		typedHint:
			'누르기 전에는 어디에도 접속하지 않아요. 여기 적은 서버는 여러분의 공인 주소를 보게 됩니다. 인터넷의 서버라면 다 그렇습니다.',
		problems: {
			'bad-address':
				'STUN 서버의 주소가 아니에요. stun:stun.example.org:3478처럼 생겼습니다. 고쳐서 다시 물어보세요.',
			'same-address':
				'두 주소가 같아요. 견주려면 서로 다른 서버 둘이 필요하고, 주소까지 다르면 가장 좋습니다.'
		},
		run: '둘에게 묻기',
		asking:
			'소켓 하나에서 두 서버에게 묻고 있어요. 서버가 대답하지 않으면 오래 걸립니다. Firefox 153은 11초, Chromium 156은 40초를 기다려요.',
		idle: '브라우저가 소켓을 하나 열고 거기서 STUN 서버 둘에게 묻습니다. 누구에게 물을지 고르고 눌러 보세요.',
		found: {
			same: '두 서버가 본 바깥 주소와 포트가 같아요. 두 서버로 알 수 있는 한, 이 NAT의 매핑은 상대와 무관합니다. 상대에게 여러분이 어디 있는지 알려 줄 수 있어요.',
			different:
				'같은 소켓인데 서버마다 다른 곳을 보았어요. 매핑이 상대에 따라 달라집니다. 피어가 보게 될 포트는 이 가운데 어느 것도 아니에요.',
			'same-port':
				'두 서버가 본 바깥 주소와 포트가 같고, 그 포트는 브라우저가 연 바로 그 포트예요. 브라우저가 주소를 숨기기 때문에 페이지는 둘을 구별할 수 없습니다. NAT가 아예 없거나, 포트를 그대로 두는 NAT이거나.',
			'no-nat':
				'바깥 주소가 여러분의 주소 그대로예요. 이 서버들까지 가는 길에는 이 소켓을 다시 쓰는 NAT가 없습니다.',
			folded:
				'서버 반사 후보가 오지 않았고 오류도 없어요. 대개는 서버가 본 주소와 포트가 브라우저 자신의 것과 똑같아서, 중복된 후보를 브라우저가 뺀 것입니다. 이 길에서는 아무것도 다시 쓰이지 않았어요.',
			'one-answer': '서버 하나만 대답해서 견줄 것이 없어요. 어느 서버가 조용했는지는 아래 오류에 있습니다.',
			'no-answer':
				'어느 서버도 대답하지 않았어요. UDP가 막혔거나, 서버가 꺼졌거나, 주소가 틀렸을 수 있습니다. 다른 서버나 연습용 NAT로 해 보세요.'
		},
		truth: (mapping: string, isRight: boolean) =>
			isRight
				? `연습용 NAT의 매핑은 ${mapping}이고, 알아낸 것과 같아요.`
				: `연습용 NAT의 매핑은 ${mapping}인데, 알아낸 것과 다릅니다.`,
		behaviours: {
			'endpoint-independent': '상대와 무관한 방식',
			'address-dependent': '주소에 따르는 방식',
			'address-and-port-dependent': '주소와 포트에 따르는 방식'
		},
		groups: '돌아온 것',
		base: (base: string) => `소켓 ${base}`,
		hidden: '(브라우저가 주소를 숨김)',
		seen: '바깥 주소와 포트',
		host: '자기 주소',
		silent: '대답 없음',
		candidateSource: 'onicecandidate, srflx',
		hostSource: 'onicecandidate, host',
		errorSource: (code: number) => `onicecandidateerror.errorCode ${code}`,
		noErrorText: '브라우저가 설명을 주지 않음',
		cannot: '이것으로 알 수 없는 것',
		limits: [
			'NAT가 어떻게 거르는지. 두 서버는 대답만 했을 뿐, 묻지 않은 누군가가 들어오려 해 본 적은 없어요.',
			'매핑이 얼마나 오래 사는지. 기다려 보아야 알 수 있습니다. 킵얼라이브 실험에서 해 보세요.',
			'포트가 상대의 주소에만 달렸는지 포트에도 달렸는지. 그러려면 두 서버가 같은 주소를 써야 합니다.',
			'다음 네트워크도 그럴지. 지금 이 길에서 알아낸 것일 뿐이고, RFC 5780도 이런 결과가 틀릴 수 있다고 말합니다.'
		],
		sameHost:
			'실습 서버의 둘은 주소가 같고 포트만 다릅니다. 그래서 주소에만 따르는 매핑은 여기서 똑같아 보입니다. 연습용 NAT 뒤에서는 두 서버의 주소가 다릅니다.',
		error: '브라우저가 거부했어요:',
		next: '주소를 확인하고 다시 물어보세요. 그래도 같으면 페이지를 새로고침하세요.',
		code: '실행되는 코드',
		codeHint: '이것이 전부입니다. 서버 둘을 알고 아무에게도 걸지 않는 연결 하나예요.',
		ran: (times: number) => `${times}번 실행`,
		unsupported: '이 브라우저에는 RTCPeerConnection이 없어요.'
	}
);
