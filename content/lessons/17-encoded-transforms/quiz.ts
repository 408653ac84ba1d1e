/** Questions of lesson 17. Each wrong option is something that people really think. */
import type { QuizQuestion } from '#lib/lessons/types.ts';

export const quiz: readonly QuizQuestion[] = [
	{
		id: 'from-whom-to-whom',
		question: {
			en: 'A conference runs through an SFU, with no transforms. From whom to whom does DTLS-SRTP encrypt?',
			ko: '변환 없이 SFU를 거치는 회의입니다. DTLS-SRTP는 누구에게서 누구까지 암호화할까요?'
		},
		options: [
			{
				id: 'hops',
				text: {
					en: 'From the sender to the SFU, and anew from the SFU to each receiver',
					ko: '송신자에서 SFU까지, 그리고 SFU에서 수신자마다 새로'
				},
				right: true,
				why: {
					en: 'Each connection has a handshake and keys of its own, and the SFU is an end of all of them. In between it holds the frames in the clear.',
					ko: '연결마다 핸드셰이크와 키가 따로 있고, SFU는 그 모두의 한쪽 끝입니다. 그 사이에 프레임은 평문으로 SFU의 손에 있습니다.'
				}
			},
			{
				id: 'through',
				text: {
					en: 'From the sender to the receivers: the SFU only hands packets on',
					ko: '송신자에서 수신자까지. SFU는 패킷을 넘길 뿐이다'
				},
				why: {
					en: 'It hands them on after decrypting and encrypting them. A TURN relay hands on packets that it cannot open.',
					ko: '풀었다가 다시 암호화해서 넘깁니다. 열지 못하는 패킷을 그대로 넘기는 것은 TURN 중계입니다.'
				}
			},
			{
				id: 'fingerprints',
				text: {
					en: 'From end to end, if the receivers know the sender’s fingerprint',
					ko: '수신자가 송신자의 지문을 안다면 끝에서 끝까지'
				},
				why: {
					en: 'The fingerprint in their description is that of the SFU. They never shake hands with the sender.',
					ko: '수신자가 받은 설명에 적힌 것은 SFU의 지문입니다. 송신자와는 핸드셰이크를 한 적이 없습니다.'
				}
			}
		]
	},
	{
		id: 'why-clear',
		question: {
			en: 'Why does the worker leave the first bytes of a frame readable?',
			ko: '워커는 왜 프레임의 첫 바이트들을 읽을 수 있게 남길까요?'
		},
		options: [
			{
				id: 'read',
				text: {
					en: 'Packetizers, depacketizers and SFUs read them: is it a key frame, how large is it',
					ko: '패킷으로 나누고 모으는 쪽과 SFU가 읽기 때문에. 키 프레임인지, 얼마나 큰지'
				},
				right: true,
				why: {
					en: 'Without them the browser takes ciphertext for a header, and an SFU cannot start anybody with a key frame. The alternative is to carry this beside the frame, in an RTP header extension.',
					ko: '없으면 브라우저는 암호문을 헤더로 읽고, SFU는 누구도 키 프레임부터 시작하게 하지 못합니다. 프레임 바깥의 RTP 헤더 확장에 싣는 방법도 있습니다.'
				}
			},
			{
				id: 'harmless',
				text: {
					en: 'They hold nothing of importance, so why spend time on them',
					ko: '중요한 것이 없으니 시간을 들일 까닭이 없어서'
				},
				why: {
					en: 'Ten bytes cost nothing to encrypt. And they matter enough to be authenticated: a changed size would lead the decoder astray.',
					ko: '10바이트를 암호화하는 데는 시간이 들지 않습니다. 그리고 인증은 해야 할 만큼 중요합니다. 크기가 바뀌면 디코더가 엉뚱한 길로 갑니다.'
				}
			},
			{
				id: 'iv',
				text: {
					en: 'The IV is in there, and it cannot be encrypted itself',
					ko: 'IV가 거기에 있고, IV는 암호화할 수 없어서'
				},
				why: {
					en: 'The counter that makes the IV is readable too, but it stands at the end of our frames, and belongs to no codec.',
					ko: 'IV가 되는 카운터도 읽을 수 있지만, 그것은 프레임 끝에 있고 코덱과는 상관이 없습니다.'
				}
			}
		]
	},
	{
		id: 'late-joiner',
		question: {
			en: 'Somebody joins a running call and gets the right key. What lets the picture start?',
			ko: '진행 중인 통화에 누가 들어와 맞는 키를 받았습니다. 무엇이 있어야 화면이 시작될까요?'
		},
		options: [
			{
				id: 'key-frame',
				text: { en: 'A key frame', ko: '키 프레임' },
				right: true,
				why: {
					en: 'Delta frames say what changed since a picture that the newcomer has not got. So it asks for a whole one.',
					ko: '델타 프레임은 새로 온 사람에게 없는 화면에서 무엇이 바뀌었는지를 말합니다. 그래서 온전한 화면을 요청합니다.'
				}
			},
			{
				id: 'key',
				text: { en: 'The key: from then on every frame opens', ko: '키. 그때부터 모든 프레임이 열린다' },
				why: {
					en: 'They open, and cannot be decoded. In exercise 17b the worker opens frames for a while before there is a picture.',
					ko: '열리기는 하지만 디코딩할 수 없습니다. 연습 17b에서 워커는 화면이 나오기 전에도 한동안 프레임을 엽니다.'
				}
			},
			{
				id: 'nack',
				text: {
					en: 'A NACK for what it missed so far',
					ko: '지금까지 놓친 것을 다시 달라는 NACK'
				},
				why: {
					en: 'Nobody keeps minutes of packets. A NACK is for a few that were lost a moment ago.',
					ko: '몇 분 치 패킷을 간직하는 곳은 없습니다. NACK은 방금 잃은 몇 개를 위한 것입니다.'
				}
			}
		]
	}
];
