/** Questions of lesson 11. Each wrong option is something that people really think. */
import type { QuizQuestion } from '#lib/lessons/types.ts';

export const quiz: readonly QuizQuestion[] = [
	{
		id: 'default-promise',
		question: {
			en: 'createDataChannel is called with a label and nothing else. What does that channel promise?',
			ko: 'createDataChannel에 레이블만 주었습니다. 이 채널은 무엇을 약속할까요?'
		},
		options: [
			{
				id: 'both',
				text: { en: 'Every message, in order', ko: '빠짐없이, 순서대로' },
				right: true,
				why: {
					en: 'Ordered and reliable is the default. Everything else has to be asked for, and can never be changed afterwards.',
					ko: '순서 있음과 모두 전달이 기본값입니다. 나머지는 따로 청해야 하고, 나중에 바꿀 수 없습니다.'
				}
			},
			{
				id: 'udp',
				text: { en: 'Nothing: it runs over UDP', ko: '아무것도. UDP 위에서 도니까' },
				why: {
					en: 'UDP carries it, and SCTP in between repairs and sorts. What runs below says nothing of what is promised above.',
					ko: 'UDP가 나르지만, 그 사이에서 SCTP가 고치고 줄을 세웁니다. 아래에 무엇이 있는지는 위에서 무엇을 약속하는지를 말해 주지 않습니다.'
				}
			},
			{
				id: 'no-order',
				text: { en: 'Every message, in any order', ko: '빠짐없이, 순서는 상관없이' },
				why: {
					en: 'That is { ordered: false }. It is often what you want, and never what you get unasked.',
					ko: '그것은 { ordered: false }입니다. 원할 때가 많지만, 청하지 않으면 주지 않습니다.'
				}
			}
		]
	},
	{
		id: 'why-16k',
		question: {
			en: 'Why is one told to keep messages to 16 KiB, when 256 KiB are accepted?',
			ko: '256 KiB도 받아들이는데, 왜 메시지를 16 KiB 이하로 하라고 할까요?'
		},
		options: [
			{
				id: 'interleaving',
				text: {
					en: 'A large message holds up all other channels',
					ko: '큰 메시지 하나가 다른 채널을 모두 막는다'
				},
				right: true,
				why: {
					en: 'Without interleaving (RFC 8260) a message is sent to its end before the next one begins, on whatever channel that is: RFC 8831 §6.6.',
					ko: '메시지 끼워 넣기(RFC 8260)가 없으면, 채널이 달라도 앞 메시지가 끝나야 다음 것이 시작됩니다. RFC 8831 §6.6의 이야기입니다.'
				}
			},
			{
				id: 'mtu',
				text: { en: 'It is what fits into a packet', ko: '패킷 하나에 들어가는 크기라서' },
				why: {
					en: 'A packet holds some 1,200 bytes. Both sizes are cut into many, and put together again for you.',
					ko: '패킷 하나에는 1,200바이트쯤 들어갑니다. 16 KiB도 256 KiB도 여럿으로 잘렸다가 다시 붙습니다.'
				}
			},
			{
				id: 'limit',
				text: { en: 'Larger ones are refused', ko: '더 크면 거부되니까' },
				why: {
					en: 'What is refused is said by sctp.maxMessageSize, and it is much larger in browsers of today.',
					ko: '거부되는 크기는 sctp.maxMessageSize가 말해 주고, 요즘 브라우저에서는 훨씬 큽니다.'
				}
			}
		]
	},
	{
		id: 'boundaries',
		question: {
			en: 'Three messages are sent, 100 bytes each. How many message events come at a reliable channel?',
			ko: '100바이트짜리 메시지 셋을 보냅니다. 신뢰 채널에서는 message 이벤트가 몇 번 올까요?'
		},
		options: [
			{
				id: 'three',
				text: { en: 'Three', ko: '세 번' },
				right: true,
				why: {
					en: 'SCTP keeps the boundaries of messages, whatever it cuts them into on the way.',
					ko: 'SCTP는 가는 길에 어떻게 자르든 메시지의 경계를 지킵니다.'
				}
			},
			{
				id: 'any',
				text: { en: 'Any number: it is a stream', ko: '몇 번일지 모른다. 스트림이니까' },
				why: {
					en: 'That is TCP. A data channel needs no lengths in front of messages.',
					ko: '그것은 TCP입니다. 데이터 채널에서는 메시지 앞에 길이를 적지 않아도 됩니다.'
				}
			},
			{
				id: 'one',
				text: { en: 'One, with 300 bytes', ko: '한 번, 300바이트로' },
				why: {
					en: 'Small messages may share a packet, and are still three when they come out.',
					ko: '작은 메시지들은 패킷 하나에 함께 실릴 수 있지만, 나올 때는 여전히 셋입니다.'
				}
			}
		]
	},
	{
		id: 'game-state',
		question: {
			en: 'A game sends where everybody stands, 60 times a second. Which channel?',
			ko: '게임이 모두의 위치를 1초에 60번 보냅니다. 어떤 채널이 맞을까요?'
		},
		options: [
			{
				id: 'unordered-once',
				text: { en: '{ ordered: false, maxRetransmits: 0 }', ko: '{ ordered: false, maxRetransmits: 0 }' },
				right: true,
				why: {
					en: 'The next state makes the last one worthless, so nobody should wait for it. A number in each message lets you drop what comes late.',
					ko: '다음 위치가 오면 앞의 것은 쓸모없으니 기다릴 까닭이 없습니다. 메시지에 번호를 넣으면 늦게 온 것을 버릴 수 있습니다.'
				}
			},
			{
				id: 'ordered-once',
				text: { en: '{ maxRetransmits: 0 }', ko: '{ maxRetransmits: 0 }' },
				why: {
					en: 'Still ordered: after each loss everything waits until the sender has given it up. That is the slow one of the bench.',
					ko: '여전히 순서가 있습니다. 하나를 잃을 때마다, 보낸 쪽이 포기했다고 알릴 때까지 모두가 기다립니다. 실험대에서 느렸던 바로 그 채널입니다.'
				}
			},
			{
				id: 'default',
				text: { en: 'The default, so that nothing is missing', ko: '빠지는 것이 없도록 기본값' },
				why: {
					en: 'What is missing is repaired when it is worth nothing any more, and what is fresh waits behind it.',
					ko: '이미 쓸모없어진 것을 고치느라 새것이 그 뒤에서 기다립니다.'
				}
			}
		]
	}
];
