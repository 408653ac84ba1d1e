import { defineWords } from '#lib/i18n/locale.ts';

export const inspectorWords = defineWords(
	{
		caller: 'Caller',
		callee: 'Callee',
		kind: 'Certificate of the caller',
		kinds: {
			browser: 'The browser’s own: one it makes for this connection',
			ecdsa: 'One that the page makes: ECDSA, P-256',
			rsa: 'One that the page makes: RSA, 2048 bits'
		},
		life: 'How long it is asked to live',
		lives: { browser: 'nothing is asked', hour: '1 hour', year: '1 year', tenYears: '10 years' },
		relay: 'Through the lab server’s relay, so that the packets panel shows the handshake',
		run: 'Call and inspect',
		again: 'Call again',
		agreed: 'What was agreed on',
		agreedHint:
			'Statistics of type transport, as each end tells them. DTLS and ICE give each end a role of its own.',
		stat: 'Statistic',
		meaning: 'What it is',
		meanings: {
			tlsVersion: 'Version of DTLS. Its numbers count down from FEFF.',
			dtlsCipher: 'What protects the handshake’s end and the data channels.',
			tlsGroup: 'Group of the key exchange.',
			srtpCipher: 'What protects sound and pictures, agreed on inside DTLS.',
			dtlsRole: 'Who said ClientHello: the client, which is the answerer unless it is asked otherwise.',
			iceRole: 'Who chooses the pair of addresses: the offerer.',
			dtlsState: 'Whether certificates fitted and keys are there.'
		},
		notHere: 'not in this browser',
		certificates: 'Announced, and shown',
		certificatesHint:
			'The fingerprint came by signaling. The certificate came over the path that ICE found. DTLS goes on only if one is the hash of the other; here the page does the same sum.',
		otherEnd: (who: string) => `What the ${who.toLowerCase()} was told and shown`,
		announced: 'announced: a=fingerprint of remoteDescription',
		computed: 'computed: SHA-256 of getRemoteCertificates()[0]',
		equal: 'the same',
		unequal: 'not the same',
		issuer: 'Issued by',
		subject: 'Issued to',
		selfIssued: 'the same name: nobody else vouches for it',
		otherIssuer: 'another name',
		key: 'Key',
		from: 'Good from',
		until: 'Good until',
		size: 'Size',
		bytes: (count: number) => `${count} bytes`,
		days: (count: string) => `${count} days`,
		made: 'The certificate that the page made',
		madeHint:
			'generateCertificate keeps the private key inside the browser. Programs get the hash and the end of its life.',
		livesFor: 'lives for',
		asked: 'asked for',
		capped: 'The browser gave less than was asked.',
		madeFingerprint: 'getFingerprints()',
		inOffer: 'a=fingerprint of the offer',
		says: {
			idle: 'Nothing has been agreed on yet. Press, and two ends of this page shake hands.',
			running: 'The two ends are shaking hands.',
			done: 'Both ends are connected. What each of them knows stands below.'
		},
		packetsHint:
			'The handshake crossed the relay: open the dock and its packets. Up to ServerHello it is readable; in DTLS 1.3 everything after it, certificates too, is encrypted.',
		noHash:
			'WebCrypto is only there in secure contexts: open this site by https, or at localhost, to have the hashes computed.',
		failed: 'The browser says:',
		failedNext: 'Press the button again; if it stays like this, choose the browser’s own certificate.',
		unsupported: 'This browser has no RTCPeerConnection.',
		code: 'The code that runs',
		codeHint: 'A call, and what is asked of each end afterwards.',
		ran: (times: number) => (times === 1 ? 'ran once' : `ran ${times} times`)
	},
	{
		caller: '발신자',
		callee: '수신자',
		kind: '발신자의 인증서',
		kinds: {
			browser: '브라우저가 이 연결을 위해 알아서 만드는 것',
			ecdsa: '페이지가 만드는 것: ECDSA, P-256',
			rsa: '페이지가 만드는 것: RSA, 2048비트'
		},
		life: '청하는 수명',
		lives: { browser: '따로 청하지 않음', hour: '1시간', year: '1년', tenYears: '10년' },
		relay: '랩 서버의 중계를 거쳐서, 핸드셰이크를 패킷 패널에서 볼 수 있게',
		run: '전화하고 들여다보기',
		again: '다시 전화하기',
		agreed: '무엇에 합의했나',
		agreedHint: '양쪽이 저마다 말하는 transport 통계입니다. DTLS와 ICE는 양쪽에 서로 다른 역할을 맡깁니다.',
		stat: '통계 항목',
		meaning: '무엇인가',
		meanings: {
			tlsVersion: 'DTLS의 버전입니다. 숫자가 FEFF에서 거꾸로 내려갑니다.',
			dtlsCipher: '핸드셰이크의 뒷부분과 데이터 채널을 지키는 암호입니다.',
			tlsGroup: '키 교환에 쓰는 그룹입니다.',
			srtpCipher: '소리와 영상을 지키는 암호로, DTLS 안에서 합의합니다.',
			dtlsRole: 'ClientHello를 말한 쪽이 client입니다. 따로 정하지 않으면 응답한 쪽입니다.',
			iceRole: '주소 쌍을 고르는 쪽이 controlling입니다. 제안한 쪽이 맡습니다.',
			dtlsState: '인증서가 맞고 키가 있는지를 말합니다.'
		},
		notHere: '이 브라우저에는 없음',
		certificates: '알려 온 것과 보여 준 것',
		certificatesHint:
			'지문은 시그널링으로 왔고, 인증서는 ICE가 찾은 경로로 왔습니다. 지문이 인증서의 해시일 때만 DTLS가 계속됩니다. 여기서는 페이지가 같은 계산을 해 봅니다.',
		otherEnd: (who: string) => `${who}가 듣고 본 것`,
		announced: '알려 온 것: remoteDescription의 a=fingerprint',
		computed: '계산한 것: getRemoteCertificates()[0]의 SHA-256',
		equal: '같음',
		unequal: '다름',
		issuer: '발급한 이',
		subject: '발급받은 이',
		selfIssued: '같은 이름입니다. 다른 누구도 보증하지 않습니다',
		otherIssuer: '다른 이름',
		key: '키',
		from: '유효 기간 시작',
		until: '유효 기간 끝',
		size: '크기',
		bytes: (count: number) => `${count}바이트`,
		days: (count: string) => `${count}일`,
		made: '페이지가 만든 인증서',
		madeHint:
			'generateCertificate가 만든 개인 키는 브라우저 밖으로 나오지 않습니다. 프로그램은 해시와 수명의 끝만 얻습니다.',
		livesFor: '수명',
		asked: '청한 수명',
		capped: '브라우저가 청한 것보다 짧게 주었습니다.',
		madeFingerprint: 'getFingerprints()',
		inOffer: '제안의 a=fingerprint',
		says: {
			idle: '아직 합의한 것이 없습니다. 누르면 이 페이지 안의 양쪽 끝이 핸드셰이크를 합니다.',
			running: '양쪽이 핸드셰이크를 하는 중입니다.',
			done: '양쪽 모두 연결되었습니다. 저마다 아는 것을 아래에 적었습니다.'
		},
		packetsHint:
			'핸드셰이크가 중계를 지나갔습니다. 독을 열고 패킷을 보세요. ServerHello까지는 읽을 수 있고, DTLS 1.3에서는 그 뒤가 인증서까지 모두 암호화되어 있습니다.',
		noHash: 'WebCrypto는 보안 컨텍스트에만 있습니다. https나 localhost로 이 사이트를 열면 해시를 계산합니다.',
		failed: '브라우저가 한 말:',
		failedNext: '단추를 다시 눌러 보고, 그래도 같으면 브라우저가 만드는 인증서를 고르세요.',
		unsupported: '이 브라우저에는 RTCPeerConnection이 없습니다.',
		code: '실행되는 코드',
		codeHint: '전화 한 통과, 그 뒤에 양쪽에 묻는 것들입니다.',
		ran: (times: number) => `${times}번 실행`
	}
);
