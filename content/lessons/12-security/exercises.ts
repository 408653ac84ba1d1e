/** Exercises of lesson 12: what they ask and the three hints. How they run and are judged stands beside their experiment. */
import { nameTheEvilCall } from '#lib/experiments/evil-signaling/exercises.ts';
import { flipADigit } from '#lib/experiments/fingerprint-flip/exercises.ts';
import { decodeHandshake, hashIt, ownCertificate } from '#lib/experiments/handshake-inspector/exercises.ts';
import type { ExerciseDefinition } from '#lib/lessons/types.ts';

export const exercises: readonly ExerciseDefinition[] = [
	{
		...flipADigit,
		title: { en: '12a. Path without keys', ko: '12a. 경로는 있고 키는 없는' },
		goal: {
			en: 'Make a call in which ICE connects at both ends, DTLS and the connection fail at both, and neither end was encrypted even for a moment.',
			ko: '양쪽 모두 ICE는 연결되고, DTLS와 연결은 실패하며, 어느 쪽도 한순간이나마 암호화된 적이 없는 통화를 만드세요.'
		},
		hints: {
			en: [
				'Nothing failed. Have one digit of a fingerprint changed on the way.',
				'Without any fingerprint the description is refused, and no handshake begins. It must be there, and be wrong.',
				'One end was connected for a moment: it had checked an untouched fingerprint and was content. Whose certificate is shown first? Change the fingerprint of that one.'
			],
			ko: [
				'실패한 것이 없습니다. 지문의 한 자리가 전달 도중에 바뀌게 하세요.',
				'지문이 아예 없으면 설명이 거부되어 핸드셰이크가 시작되지 않습니다. 지문은 있되 틀려야 합니다.',
				'한쪽이 잠깐 connected였습니다. 멀쩡한 지문을 확인하고 만족했기 때문입니다. 인증서를 먼저 보여 주는 쪽은 누구일까요? 그쪽의 지문을 바꾸세요.'
			]
		},
		steps: {
			en: [
				'In “One digit of a fingerprint”, choose the offer.',
				'Choose any digit and press “Call”.',
				'When both ends say failed, have it checked.'
			],
			ko: [
				'‘지문의 한 자리’ 실험에서 제안을 고릅니다.',
				'아무 자리나 고르고 ‘전화 걸기’를 누릅니다.',
				'양쪽이 failed가 되면 확인합니다.'
			]
		}
	},
	{
		...hashIt,
		title: { en: '12b. The sum that DTLS does', ko: '12b. DTLS가 하는 계산' },
		goal: {
			en: 'shown is what getRemoteCertificates()[0] gave. Which comparison is true on every call, and is what DTLS checks?',
			ko: 'shown은 getRemoteCertificates()[0]이 준 것입니다. 어떤 비교가 모든 통화에서 참이고, DTLS가 확인하는 그것일까요?'
		},
		hints: {
			en: [
				'Look at the name in front of the fingerprint: it says which hash it is, and how long.',
				'The whole certificate is hashed, not only the key in it. Two certificates with the same key have different fingerprints.',
				'Your own description has the fingerprint of your own certificate. What the other end has shown was announced by the other end.'
			],
			ko: [
				'지문 앞에 적힌 이름을 보세요. 어떤 해시인지, 얼마나 긴지 말해 줍니다.',
				'안에 든 키만이 아니라 인증서 전체를 해시합니다. 키가 같아도 인증서가 다르면 지문이 다릅니다.',
				'내 설명에는 내 인증서의 지문이 있습니다. 상대가 보여 준 것은 상대가 알려 온 것과 견줘야 합니다.'
			]
		}
	},
	{
		...decodeHandshake,
		title: { en: '12c. Decode the handshake', ko: '12c. 핸드셰이크 해독하기' },
		goal: {
			en: 'Statistics tell the version and the SRTP cipher by these codes. Say what each is; then a call is made, and yours are among them.',
			ko: '통계는 버전과 SRTP 암호를 이런 부호로 말합니다. 저마다 무엇인지 말해 보세요. 그다음 전화를 걸면, 내 브라우저의 것도 그 가운데 있습니다.'
		},
		hints: {
			en: [
				'The numbers of DTLS count down: FEFF was 1.0, and the newer the lower. There was no 1.1.',
				'Look at the end of the names: HMAC_SHA1_80 signs with 80 bits. AEAD is authenticated encryption, both in one.',
				'Two of the codes are versions of the handshake, two are ciphers for sound and pictures. One has got into the wrong drawer.'
			],
			ko: [
				'DTLS의 숫자는 거꾸로 내려갑니다. FEFF가 1.0이었고, 새로울수록 작습니다. 1.1은 없었습니다.',
				'이름의 끝을 보세요. HMAC_SHA1_80은 80비트로 인증합니다. AEAD는 인증과 암호화를 한 번에 하는 방식입니다.',
				'둘은 핸드셰이크의 버전이고, 둘은 소리와 영상을 지키는 암호입니다. 하나가 엉뚱한 서랍에 들어갔습니다.'
			]
		}
	},
	{
		...nameTheEvilCall,
		title: { en: '12d. Which call was listened to?', ko: '12d. 어느 전화를 엿들었을까' },
		goal: {
			en: 'Make two calls in the last part of “An evil signaling server”. One of them was listened to. Say which.',
			ko: '‘악의적인 시그널링 서버’의 마지막 부분에서 전화를 두 번 거세요. 그 가운데 한 번은 누가 엿들었습니다. 어느 쪽인지 말하세요.'
		},
		hints: {
			en: [
				'There are no two calls to look at yet. Make them first.',
				'The two calls are there. Look at their strings and press the one that you think was listened to.',
				'That one was honest. Every call has strings of its own; what tells is whether the two ends of one call have the same. Make two new calls and try again.'
			],
			ko: [
				'아직 살펴볼 전화 두 통이 없습니다. 먼저 전화를 거세요.',
				'전화 두 통이 있습니다. 문자열을 보고 누가 엿들었다고 생각하는 쪽을 누르세요.',
				'그 전화는 정직했습니다. 문자열은 전화마다 다릅니다. 한 전화의 양쪽이 같은지를 봐야 합니다. 새로 두 번 걸어 다시 해 보세요.'
			]
		},
		steps: {
			en: [
				'Press “Make two calls”.',
				'In each row, compare the caller’s string with the callee’s.',
				'Press the call whose two strings differ, and have it checked.'
			],
			ko: [
				'‘두 번 전화하기’를 누릅니다.',
				'줄마다 발신자의 문자열과 수신자의 문자열을 견줍니다.',
				'두 문자열이 다른 전화를 누르고 확인합니다.'
			]
		}
	},
	{
		...ownCertificate,
		title: { en: '12e. A certificate of your own', ko: '12e. 내가 만든 인증서' },
		goal: {
			en: 'A certificate has been made. How do you get its fingerprint into the offer, so that the call connects with it? Its life is measured as well.',
			ko: '인증서를 하나 만들었습니다. 그 지문이 제안에 실리고 그 인증서로 연결되게 하려면 어떻게 할까요? 수명도 함께 잽니다.'
		},
		hints: {
			en: [
				'The call connected, with another certificate: a member that the browser does not know is passed over without a word. There may be several.',
				'The certificate belongs to a connection from its beginning: it cannot be changed later.',
				'The words were right, the certificate was not. What you write into a description does not change what is shown in the handshake.'
			],
			ko: [
				'연결은 되었지만 다른 인증서입니다. 브라우저는 모르는 이름을 말없이 지나칩니다. 인증서는 여럿일 수도 있습니다.',
				'인증서는 연결이 만들어질 때 정해지고, 나중에 바꿀 수 없습니다.',
				'말은 맞았지만 인증서가 아니었습니다. 설명에 무엇을 적든 핸드셰이크에서 보여 주는 것은 바뀌지 않습니다.'
			]
		}
	}
];
