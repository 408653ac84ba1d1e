import { defineWords } from '#lib/i18n/locale.ts';

export const flipWords = defineWords(
	{
		caller: 'Caller',
		callee: 'Callee',
		noPicture: 'no picture',
		callerSees: 'What the caller receives',
		calleeSees: 'What the callee receives',
		tampering: 'What happens on the way',
		choices: {
			none: 'Nothing',
			offer: 'One digit of the fingerprint in the offer changes',
			answer: 'One digit of the fingerprint in the answer changes',
			removed: 'The fingerprint lines of the answer are gone'
		},
		digit: 'Which of the 64 digits',
		run: 'Call',
		again: 'Call again',
		path: { none: 'no path yet', working: 'on its way', good: 'encrypted', broken: 'path, but no keys' },
		ice: 'ICE',
		connection: 'connection',
		dtls: 'DTLS',
		states: 'The three states at each end, from first to last',
		machine: 'State',
		machines: {
			iceConnection: 'iceConnectionState',
			dtls: 'RTCDtlsTransport.state',
			connection: 'connectionState'
		},
		fingerprints: 'The fingerprint, as it left and as it arrived',
		fingerprintsHint:
			'From the Recording: what setLocalDescription gave, and what setRemoteDescription was given.',
		sent: 'left',
		arrived: 'arrived',
		gone: 'no such line',
		offer: 'Offer, from the caller',
		answer: 'Answer, from the callee',
		same: 'unchanged',
		changed: 'changed',
		says: {
			idle: 'Nothing has been sent yet. Choose what happens on the way, and call.',
			running: 'Offer and answer are on their way.',
			connected: 'The fingerprints fit the certificates. Both ends are connected, and pictures come through.',
			offer:
				'ICE found its path. Then the callee, who is the DTLS client, hashed the certificate that it was shown, found another value than in the offer, and broke off. Neither end was ever encrypted.',
			answer:
				'ICE found its path. The callee had an untouched offer, was content and called itself connected. Then the caller hashed the callee’s certificate, found another value than in the answer, and broke off.',
			refused: (who: string) =>
				`The ${who} refused the description: without a fingerprint there is nothing to hold a certificate against. It never comes to DTLS.`
		},
		nextStep: 'Choose another place for the change and call again.',
		failed: 'The browser says:',
		unexpected:
			'It went another way than the browsers that were measured. The states above are what happened.',
		unsupported: 'This browser has no RTCPeerConnection.',
		code: 'The code that runs',
		codeHint: 'A call, and the hands that its descriptions pass through.',
		ran: (times: number) => (times === 1 ? 'ran once' : `ran ${times} times`)
	},
	{
		caller: '발신자',
		callee: '수신자',
		noPicture: '화면 없음',
		callerSees: '발신자가 받는 화면',
		calleeSees: '수신자가 받는 화면',
		tampering: '전달 도중에 일어나는 일',
		choices: {
			none: '아무 일도 없음',
			offer: '제안에 적힌 지문에서 한 자리가 바뀜',
			answer: '응답에 적힌 지문에서 한 자리가 바뀜',
			removed: '응답에서 지문 줄이 사라짐'
		},
		digit: '64자리 가운데 몇 번째',
		run: '전화 걸기',
		again: '다시 걸기',
		path: {
			none: '아직 경로 없음',
			working: '연결하는 중',
			good: '암호화됨',
			broken: '경로는 있고 키는 없음'
		},
		ice: 'ICE',
		connection: '연결',
		dtls: 'DTLS',
		states: '양쪽 끝의 세 가지 상태, 처음부터 끝까지',
		machine: '상태',
		machines: {
			iceConnection: 'iceConnectionState',
			dtls: 'RTCDtlsTransport.state',
			connection: 'connectionState'
		},
		fingerprints: '떠난 지문과 도착한 지문',
		fingerprintsHint:
			'기록에서 읽은 값입니다. setLocalDescription이 준 것과 setRemoteDescription에 넘겨진 것을 나란히 놓았습니다.',
		sent: '떠날 때',
		arrived: '도착했을 때',
		gone: '그런 줄이 없음',
		offer: '발신자가 보낸 제안',
		answer: '수신자가 보낸 응답',
		same: '그대로',
		changed: '바뀜',
		says: {
			idle: '아직 아무것도 보내지 않았습니다. 도중에 무슨 일이 일어날지 고르고 전화를 걸어 보세요.',
			running: '제안과 응답이 가는 중입니다.',
			connected: '지문이 인증서와 맞습니다. 양쪽 모두 connected이고 화면이 들어옵니다.',
			offer:
				'ICE는 경로를 찾았습니다. 그다음 DTLS 클라이언트인 수신자가 상대의 인증서를 해시해 보니 제안에 적힌 값과 달랐고, 그 자리에서 끊었습니다. 어느 쪽도 암호화된 적이 없습니다.',
			answer:
				'ICE는 경로를 찾았습니다. 수신자가 받은 제안은 멀쩡했으므로 수신자는 만족하고 connected라고 했습니다. 그다음 발신자가 수신자의 인증서를 해시해 보니 응답에 적힌 값과 달라서 끊었습니다.',
			refused: (who: string) =>
				`${who} 쪽 브라우저가 설명을 거부했습니다. 지문이 없으면 인증서를 맞춰 볼 대상이 없기 때문입니다. DTLS까지 가지도 못합니다.`
		},
		nextStep: '바뀌는 곳을 다르게 골라 다시 걸어 보세요.',
		failed: '브라우저가 한 말:',
		unexpected: '측정했던 브라우저들과 다르게 흘러갔습니다. 위의 상태가 실제로 일어난 일입니다.',
		unsupported: '이 브라우저에는 RTCPeerConnection이 없습니다.',
		code: '실행되는 코드',
		codeHint: '전화 한 통과, 그 설명이 거쳐 가는 손입니다.',
		ran: (times: number) => `${times}번 실행`
	}
);
