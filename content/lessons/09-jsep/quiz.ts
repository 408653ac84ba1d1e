/** Questions of lesson 9. Each wrong option is something that people really think. */
import type { QuizQuestion } from '#lib/lessons/types.ts';

export const quiz: readonly QuizQuestion[] = [
	{
		id: 'create-offer',
		question: {
			en: 'You call createOffer() three times and throw the results away. What has changed?',
			ko: 'createOffer()를 세 번 부르고 결과를 모두 버렸습니다. 무엇이 달라졌을까요?'
		},
		options: [
			{
				id: 'state',
				text: {
					en: 'signalingState is have-local-offer: an offer has been made',
					ko: '제안을 만들었으니 signalingState가 have-local-offer입니다'
				},
				why: {
					en: 'Making a text and setting it are two calls. The state changes with setLocalDescription(), and only then is the offer pending (RFC 9429 §4.1.8).',
					ko: '글을 만드는 것과 설정하는 것은 서로 다른 호출입니다. 상태는 setLocalDescription()에서 바뀌고, 그때 비로소 제안이 대기 상태가 됩니다(RFC 9429 §4.1.8).'
				}
			},
			{
				id: 'gathering',
				text: {
					en: 'The browser has begun to gather candidates',
					ko: '브라우저가 후보를 모으기 시작했습니다'
				},
				why: {
					en: 'Gathering begins when the description is set. The RFC says of createOffer() that it does not trigger gathering (§4.1.8).',
					ko: '후보는 설명을 설정할 때 모으기 시작합니다. RFC는 createOffer()가 후보 수집을 일으키지 않는다고 적습니다(§4.1.8).'
				}
			},
			{
				id: 'nothing',
				right: true,
				text: {
					en: 'Nothing: no state, no candidates, no media',
					ko: '아무것도 달라지지 않았습니다. 상태도, 후보도, 미디어도 그대로입니다'
				},
				why: {
					en: 'createOffer() writes a text. It changes no state, triggers no gathering and starts no media (RFC 9429 §4.1.8).',
					ko: 'createOffer()는 글을 쓸 뿐입니다. 상태를 바꾸지 않고, 후보를 모으지 않고, 미디어를 시작하지 않습니다(RFC 9429 §4.1.8).'
				}
			},
			{
				id: 'sections',
				text: {
					en: 'The call has three offers waiting, one after the other',
					ko: '제안 세 개가 차례로 기다리고 있습니다'
				},
				why: {
					en: 'There is no queue of offers. At most one description of each side is pending, and none was set here.',
					ko: '제안을 쌓아 두는 줄은 없습니다. 대기 중인 설명은 양쪽에 많아야 하나씩이고, 여기서는 하나도 설정하지 않았습니다.'
				}
			}
		]
	},
	{
		id: 'track-event',
		question: {
			en: 'When does the track event fire at the callee?',
			ko: '수신자에게 track 이벤트는 언제 일어날까요?'
		},
		options: [
			{
				id: 'packet',
				text: { en: 'When the first packet of the track arrives', ko: '그 트랙의 첫 패킷이 도착할 때' },
				why: {
					en: 'Much earlier: no path is known yet. The first media shows in unmute, which the received track fires when packets arrive.',
					ko: '그보다 훨씬 먼저입니다. 그때는 아직 경로도 모릅니다. 미디어가 처음 도착하면 받은 트랙에서 unmute가 일어납니다.'
				}
			},
			{
				id: 'remote',
				right: true,
				text: {
					en: 'While setRemoteDescription(offer) is being carried out',
					ko: 'setRemoteDescription(offer)를 처리하는 동안'
				},
				why: {
					en: 'The offer says that a track will be sent, and that is enough. The recorder shows ontrack before setRemoteDescriptionOnSuccess, with muted true (W3C WebRTC §5.1.1).',
					ko: '제안에 트랙을 보내겠다고 적혀 있으면 그것으로 충분합니다. 기록기를 보면 ontrack이 setRemoteDescriptionOnSuccess보다 앞서고, muted는 true입니다(W3C WebRTC §5.1.1).'
				}
			},
			{
				id: 'connected',
				text: { en: 'When connectionState becomes connected', ko: 'connectionState가 connected가 될 때' },
				why: {
					en: 'Descriptions are about what will be sent, not about the path. In the walk above the event came before a single candidate was checked.',
					ko: '설명은 무엇을 보낼지를 말할 뿐 경로와는 관계가 없습니다. 위의 순서에서 이 이벤트는 후보를 하나도 검사하기 전에 일어났습니다.'
				}
			},
			{
				id: 'answer',
				text: {
					en: 'When the callee has set its answer and the state is stable again',
					ko: '수신자가 응답을 설정하고 상태가 다시 stable이 될 때'
				},
				why: {
					en: 'The callee may need the event to write its answer: it adds its own track to the transceiver that the offer made, and so it must know of it before.',
					ko: '수신자가 응답을 쓰려면 이 이벤트가 먼저 필요할 때가 있습니다. 제안이 만든 송수신기에 자기 트랙을 붙이려면 그것이 생겼음을 먼저 알아야 합니다.'
				}
			}
		]
	},
	{
		id: 'jsep-or-model',
		question: {
			en: 'How are JSEP and offer/answer related?',
			ko: 'JSEP과 제안/응답은 어떤 관계일까요?'
		},
		options: [
			{
				id: 'same',
				text: {
					en: 'JSEP is the offer/answer architecture itself',
					ko: 'JSEP이 곧 제안/응답 구조입니다'
				},
				why: {
					en: 'The model is older and comes from elsewhere: RFC 3264 of 2002, made for SIP. JSEP refers to it.',
					ko: '그 모형은 더 오래되었고 다른 곳에서 왔습니다. SIP를 위해 2002년에 나온 RFC 3264이며, JSEP은 그것을 가져다 씁니다.'
				}
			},
			{
				id: 'protocol',
				text: {
					en: 'JSEP is the protocol that carries offers and answers over the network',
					ko: 'JSEP은 제안과 응답을 네트워크로 나르는 프로토콜입니다'
				},
				why: {
					en: 'In spite of its name it sends nothing: it leaves the carrying to the application (RFC 9429 §3.1).',
					ko: '이름과 달리 아무것도 보내지 않습니다. 나르는 일은 애플리케이션에 맡깁니다(RFC 9429 §3.1).'
				}
			},
			{
				id: 'control',
				right: true,
				text: {
					en: 'RFC 3264 is the model; JSEP is how JavaScript drives it',
					ko: 'RFC 3264가 모형이고, JSEP은 자바스크립트가 그것을 다루는 방법입니다'
				},
				why: {
					en: 'RFC 3264 says what an offer and an answer mean. JSEP adds the calls, the states and the rules by which a page makes and sets them (RFC 9429 §1.1).',
					ko: 'RFC 3264는 제안과 응답이 무엇을 뜻하는지 정합니다. JSEP은 페이지가 그것을 만들고 설정하는 호출과 상태와 규칙을 더합니다(RFC 9429 §1.1).'
				}
			},
			{
				id: 'replaced',
				text: {
					en: 'JSEP replaced offer/answer when ICE came',
					ko: 'ICE가 나오면서 JSEP이 제안/응답을 대신하게 되었습니다'
				},
				why: {
					en: 'Nothing was replaced. ICE finds the path, offer and answer agree on the media, and both travel in the same descriptions.',
					ko: '대신한 것은 없습니다. ICE는 경로를 찾고 제안과 응답은 미디어를 합의하며, 둘 다 같은 설명에 실려 갑니다.'
				}
			}
		]
	}
];
