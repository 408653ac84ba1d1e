/** Fields of connection, channels, transport, pairs, candidates and certificates. */
import type { FieldRows } from '../field-rows.ts';

export const pathFields: FieldRows = {
	// Connection and channels
	dataChannelsOpened: ['Data channels that have been open so far.', '지금까지 열린 데이터 채널의 수입니다.'],
	dataChannelsClosed: [
		'Data channels that were open and are no more.',
		'열렸다가 닫힌 데이터 채널의 수입니다.'
	],
	label: ['The name that the page gave the channel.', '페이지가 채널에 붙인 이름입니다.'],
	protocol: [
		'What the page says goes over the channel; often empty.',
		'채널 위의 프로토콜 이름으로, 흔히 비어 있습니다.'
	],
	'local-candidate.protocol': [
		'udp or tcp: what reaches this address.',
		'이 주소로 가는 프로토콜입니다. udp 또는 tcp입니다.'
	],
	'remote-candidate.protocol': [
		'udp or tcp: what reaches this address.',
		'이 주소로 가는 프로토콜입니다. udp 또는 tcp입니다.'
	],
	dataChannelIdentifier: [
		'Number of the SCTP streams that carry the channel (RFC 8832).',
		'채널을 나르는 SCTP 스트림의 번호입니다(RFC 8832).'
	],
	'data-channel.state': [
		'connecting, open, closing or closed.',
		'connecting, open, closing, closed 가운데 하나입니다.'
	],
	messagesSent: ['Messages that the page has sent.', '페이지가 보낸 메시지의 수입니다.'],
	messagesReceived: ['Messages that have arrived.', '도착한 메시지의 수입니다.'],
	'data-channel.bytesSent': [
		'Bytes of messages that were sent, without SCTP and DTLS around them.',
		'SCTP와 DTLS를 뺀, 보낸 메시지의 바이트입니다.'
	],
	'data-channel.bytesReceived': [
		'Bytes of messages that arrived, without SCTP and DTLS around them.',
		'SCTP와 DTLS를 뺀, 도착한 메시지의 바이트입니다.'
	],
	// Transport
	'transport.bytesSent': [
		'Payload bytes of everything that went over this transport.',
		'이 전송로로 나간 모든 것의 페이로드 바이트입니다.'
	],
	'transport.bytesReceived': [
		'Payload bytes of everything that came over this transport.',
		'이 전송로로 들어온 모든 것의 페이로드 바이트입니다.'
	],
	'transport.packetsSent': [
		'Packets of any kind that went over this transport.',
		'이 전송로로 나간 모든 패킷의 수입니다.'
	],
	'transport.packetsReceived': [
		'Packets of any kind that came over this transport.',
		'이 전송로로 들어온 모든 패킷의 수입니다.'
	],
	selectedCandidatePairId: [
		'The pair of addresses that carries everything now: the id of that object.',
		'지금 모든 것을 나르는 후보 쌍 객체의 id입니다.'
	],
	selectedCandidatePairChanges: [
		'How often another pair was selected; the first one counts.',
		'선택된 쌍이 바뀐 횟수로, 첫 선택도 셉니다.'
	],
	localCertificateId: ['This end’s certificate: the id of that object.', '이쪽 인증서 객체의 id입니다.'],
	remoteCertificateId: [
		'The other end’s certificate: the id of that object.',
		'상대 인증서 객체의 id입니다.'
	],
	iceRole: [
		'controlling chooses the pair, controlled follows (RFC 8445).',
		'controlling은 쌍을 고르고 controlled는 따릅니다(RFC 8445).'
	],
	iceState: ['How far ICE has come.', 'ICE가 어디까지 왔는지입니다.'],
	iceLocalUsernameFragment: [
		'This end’s ICE name; a restart gives a new one.',
		'이쪽의 ICE 이름(ufrag)입니다. 재시작하면 바뀝니다.'
	],
	dtlsState: ['How far encryption has come.', '암호화 협상(DTLS)이 어디까지 왔는지입니다.'],
	dtlsRole: [
		'client began the handshake, server waited.',
		'client가 핸드셰이크를 시작하고 server는 기다렸습니다.'
	],
	tlsVersion: [
		'Version of DTLS in hex: FEFD is 1.2, FEFC is 1.3.',
		'DTLS 버전의 16진수입니다. FEFD는 1.2, FEFC는 1.3입니다.'
	],
	dtlsCipher: ['Cipher suite of the handshake.', '핸드셰이크에서 정한 암호 모음입니다.'],
	srtpCipher: ['How the media packets are encrypted.', '미디어 패킷을 암호화하는 방식입니다.'],
	ccfbMessagesSent: [
		'Congestion reports that were sent (RFC 8888).',
		'보낸 혼잡 피드백의 수입니다(RFC 8888).'
	],
	ccfbMessagesReceived: [
		'Congestion reports that arrived (RFC 8888).',
		'도착한 혼잡 피드백의 수입니다(RFC 8888).'
	],
	// Pair
	localCandidateId: ['The address at this end: the id of that object.', '이쪽 주소(후보) 객체의 id입니다.'],
	remoteCandidateId: [
		'The address at the other end: the id of that object.',
		'상대 주소(후보) 객체의 id입니다.'
	],
	state: [
		'How the check of this pair stands: waiting, in-progress, failed or succeeded.',
		'이 쌍의 검사 상태입니다. waiting, in-progress, failed, succeeded 가운데 하나입니다.'
	],
	nominated: ['Whether the controlling end has chosen it.', 'controlling 쪽이 이 쌍을 지명했는지입니다.'],
	selected: ['Firefox’s own: whether this pair is in use.', 'Firefox만의 필드로, 이 쌍을 쓰고 있는지입니다.'],
	writable: [
		'Not in the specification: checks are answered.',
		'명세에 없는 필드로, 검사에 답이 온다는 뜻입니다.'
	],
	readable: [
		'Not in the specification: something has arrived on it.',
		'명세에 없는 필드로, 이 쌍으로 무언가 도착했다는 뜻입니다.'
	],
	priority: [
		'Rank of the candidate, or of the pair (RFC 8445 §5.1.2, §6.1.2.3).',
		'후보 또는 후보 쌍의 우선순위입니다(RFC 8445 §5.1.2, §6.1.2.3).'
	],
	'candidate-pair.bytesSent': [
		'Payload bytes that were sent on this pair, without IP and UDP around them.',
		'IP와 UDP를 뺀, 이 쌍으로 보낸 페이로드 바이트입니다.'
	],
	'candidate-pair.bytesReceived': [
		'Payload bytes that arrived on this pair.',
		'이 쌍으로 도착한 페이로드 바이트입니다.'
	],
	'candidate-pair.packetsSent': [
		'Packets of any kind that were sent on this pair.',
		'이 쌍으로 보낸 모든 패킷의 수입니다.'
	],
	'candidate-pair.packetsReceived': [
		'Packets of any kind that arrived on this pair.',
		'이 쌍으로 도착한 모든 패킷의 수입니다.'
	],
	lastPacketSentTimestamp: [
		'When the last packet went out, in milliseconds since 1970.',
		'마지막 패킷이 나간 시각으로, 1970년부터의 밀리초입니다.'
	],
	currentRoundTripTime: [
		'Time there and back of the last STUN check on this pair. Half of it is one way only if both ways are alike.',
		'이 쌍에서 마지막으로 한 STUN 검사의 왕복 시간입니다. 오가는 길이 똑같을 때만 절반이 편도입니다.'
	],
	'candidate-pair.totalRoundTripTime': [
		'Sum of the round trips of all checks.',
		'모든 검사의 왕복 시간의 합입니다.'
	],
	availableOutgoingBitrate: [
		'What the sender believes the way out can carry.',
		'송신자가 나가는 길에 실을 수 있다고 보는 비트레이트입니다.'
	],
	availableIncomingBitrate: [
		'What the receiver believes the way in can carry.',
		'수신자가 들어오는 길에 실을 수 있다고 보는 비트레이트입니다.'
	],
	requestsReceived: ['STUN checks that came in.', '들어온 STUN 검사 요청의 수입니다.'],
	requestsSent: [
		'STUN checks that were sent, those for consent left out.',
		'보낸 STUN 검사 요청의 수로, 동의 확인은 뺍니다.'
	],
	responsesReceived: ['Answers to checks that came in.', '도착한 검사 응답의 수입니다.'],
	responsesSent: ['Answers to checks that were sent.', '보낸 검사 응답의 수입니다.'],
	consentRequestsSent: [
		'Checks whether the other end still wants to hear (RFC 7675).',
		'상대가 아직 듣고 싶은지 묻는 동의 확인(RFC 7675)의 수입니다.'
	],
	packetsDiscardedOnSend: ['Packets that the socket did not take.', '소켓이 받아 주지 않아 버린 패킷입니다.'],
	bytesDiscardedOnSend: ['Bytes in those packets.', '그 패킷들의 바이트입니다.'],
	// Candidates
	address: [
		'The IP address; hidden or empty where the page may not know it.',
		'IP 주소입니다. 페이지가 알면 안 되는 경우 숨기거나 비웁니다.'
	],
	ip: ['The old name of address.', 'address의 옛 이름입니다.'],
	port: ['The port of that address.', '그 주소의 포트입니다.'],
	candidateType: [
		'host, srflx, prflx or relay: where the address comes from.',
		'host, srflx, prflx, relay 가운데 하나로, 주소가 어디서 왔는지 말합니다.'
	],
	url: [
		'The STUN or TURN server that told the address, where one did.',
		'주소를 알려 준 STUN이나 TURN 서버의 주소입니다.'
	],
	relayProtocol: [
		'How this end reaches its relay: udp, tcp or tls.',
		'이쪽이 릴레이에 닿는 방식입니다. udp, tcp, tls 가운데 하나입니다.'
	],
	foundation: [
		'Candidates with the same one come from the same place.',
		'같은 값이면 같은 데서 온 후보입니다.'
	],
	relatedAddress: [
		'The address behind a reflexive or relayed one.',
		'srflx나 relay 후보 뒤에 있는 원래 주소입니다.'
	],
	relatedPort: ['The port behind it.', '그 원래 포트입니다.'],
	usernameFragment: ['The ICE name that the candidate belongs to.', '이 후보가 속한 ICE 이름(ufrag)입니다.'],
	tcpType: [
		'Which side opens a TCP candidate: active, passive or so.',
		'TCP 후보에서 누가 여는지입니다. active, passive, so 가운데 하나입니다.'
	],
	networkType: [
		'Chromium’s own: what kind of network it is, where the page may know.',
		'Chromium만의 필드로, 페이지가 알아도 될 때 어떤 네트워크인지 말합니다.'
	],
	isRemote: [
		'Chromium’s own: whether the candidate is the other end’s.',
		'Chromium만의 필드로, 상대의 후보인지 말합니다.'
	],
	// Certificates
	fingerprint: [
		'Digest of the certificate; the one in the description has to equal it.',
		'인증서의 지문입니다. SDP에 적힌 지문과 같아야 합니다.'
	],
	fingerprintAlgorithm: ['How the digest was made, such as sha-256.', '지문을 만든 방법입니다. 예: sha-256.'],
	base64Certificate: ['The certificate itself.', '인증서 자체입니다.'],
	issuerCertificateId: [
		'Who signed it: the id of that object. WebRTC’s certificates sign themselves.',
		'서명한 인증서 객체의 id입니다. WebRTC 인증서는 스스로 서명합니다.'
	]
};
