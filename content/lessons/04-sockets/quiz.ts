/** Questions of lesson 4. Each wrong option is something that people really think. */
import type { QuizQuestion } from '#lib/lessons/types.ts';

export const quiz: readonly QuizQuestion[] = [
	{
		id: 'connectionless-insecure',
		question: {
			en: 'UDP knows no connections. Is it therefore insecure?',
			ko: 'UDP에는 연결이라는 것이 없습니다. 그래서 안전하지 않을까요?'
		},
		options: [
			{
				id: 'no',
				text: {
					en: 'No: that is a matter of what runs on it',
					ko: '아니요, 그 위에 무엇을 얹느냐의 문제입니다'
				},
				right: true,
				why: {
					en: 'DTLS and SRTP run on UDP and encrypt everything that WebRTC sends. TCP by itself encrypts nothing either.',
					ko: 'DTLS와 SRTP가 UDP 위에서 돌며 WebRTC가 보내는 것을 모두 암호화합니다. TCP도 그것만으로는 아무것도 암호화하지 않습니다.'
				}
			},
			{
				id: 'yes',
				text: { en: 'Yes: anybody can read it', ko: '네, 누구나 읽을 수 있습니다' },
				why: {
					en: 'Anybody on the way can read bare UDP, and bare TCP just as well. Secrecy comes from encryption, not from a connection.',
					ko: '길목에 있으면 맨 UDP를 읽을 수 있고, 맨 TCP도 똑같이 읽을 수 있습니다. 비밀은 연결이 아니라 암호화에서 나옵니다.'
				}
			},
			{
				id: 'handshake',
				text: {
					en: 'Yes: it has no handshake to check who is there',
					ko: '네, 누구인지 확인할 핸드셰이크가 없습니다'
				},
				why: {
					en: 'TCP’s handshake checks that an address answers, not who is behind it. DTLS brings the handshake that does.',
					ko: 'TCP의 핸드셰이크는 그 주소가 답하는지를 볼 뿐 누구인지는 보지 않습니다. 그것을 보는 핸드셰이크는 DTLS가 합니다.'
				}
			}
		]
	},
	{
		id: 'one-lost-packet',
		question: {
			en: 'One packet of a TCP connection is lost. What is delayed?',
			ko: 'TCP 연결의 패킷 하나를 잃었습니다. 무엇이 늦어질까요?'
		},
		options: [
			{
				id: 'behind',
				text: { en: 'Everything behind it', ko: '그 뒤의 모든 것' },
				right: true,
				why: {
					en: 'There is one order for all bytes. What has arrived behind the hole waits until the hole is filled.',
					ko: '모든 바이트가 한 줄로 서 있습니다. 구멍 뒤에 이미 도착한 것도 구멍이 메워질 때까지 기다립니다.'
				}
			},
			{
				id: 'itself',
				text: { en: 'That packet alone', ko: '그 패킷만' },
				why: {
					en: 'That would be so without an order. The order is what makes the others wait.',
					ko: '순서가 없다면 그렇습니다. 다른 것을 기다리게 하는 것이 바로 순서입니다.'
				}
			},
			{
				id: 'nothing',
				text: { en: 'Nothing: it is sent again', ko: '없음. 다시 보내니까' },
				why: {
					en: 'It is sent again, after somebody has noticed: that takes a round trip at least, and a timer at worst.',
					ko: '다시 보내기는 합니다. 하지만 누군가 알아챈 다음입니다. 적어도 왕복 한 번, 나쁘면 타이머 하나만큼 걸립니다.'
				}
			}
		]
	},
	{
		id: 'which-is-bytes',
		question: { en: 'Which of these is a stream of bytes?', ko: '이 가운데 바이트의 스트림은 무엇일까요?' },
		options: [
			{
				id: 'tcp',
				text: { en: 'What TCP delivers', ko: 'TCP가 건네주는 것' },
				right: true,
				why: {
					en: 'Bytes in order, without boundaries. Everything else here keeps messages or packets apart.',
					ko: '순서가 있고 경계가 없는 바이트입니다. 나머지는 모두 메시지나 패킷을 따로따로 둡니다.'
				}
			},
			{
				id: 'media-stream',
				text: { en: 'A MediaStream', ko: 'MediaStream' },
				why: {
					en: 'A MediaStream is an object that holds tracks. No byte can be read from it.',
					ko: 'MediaStream은 트랙을 담은 객체입니다. 거기서 바이트를 읽을 수는 없습니다.'
				}
			},
			{
				id: 'channel',
				text: { en: 'A data channel', ko: '데이터 채널' },
				why: {
					en: 'A data channel delivers messages as they were sent. You never have to look for their ends.',
					ko: '데이터 채널은 메시지를 보낸 그대로 건네줍니다. 끝을 찾을 일이 없습니다.'
				}
			},
			{
				id: 'rtp',
				text: { en: 'An RTP stream', ko: 'RTP 스트림' },
				why: {
					en: 'A row of datagrams with one SSRC: each is whole, some are missing.',
					ko: 'SSRC 하나를 나누어 쓰는 데이터그램의 줄입니다. 하나하나는 온전하고, 몇 개는 빠져 있습니다.'
				}
			}
		]
	}
];
