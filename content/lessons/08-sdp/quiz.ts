/** Questions of lesson 8. Each wrong option is something that people really think. */
import type { QuizQuestion } from '#lib/lessons/types.ts';

export const quiz: readonly QuizQuestion[] = [
	{
		id: 'port-nine',
		question: {
			en: 'The first offer says m=video 9. What happens at port 9?',
			ko: '첫 제안에 m=video 9라고 적혀 있습니다. 9번 포트에서는 무슨 일이 일어날까요?'
		},
		options: [
			{
				id: 'listens',
				text: {
					en: 'The browser listens there for the picture',
					ko: '브라우저가 거기서 화면을 기다린다'
				},
				why: {
					en: 'It could not: when the offer is written no address has been gathered yet. Which ports are used is decided by ICE, among the candidates.',
					ko: '그럴 수 없습니다. 제안을 쓸 때는 아직 주소를 하나도 모으지 않았습니다. 어느 포트를 쓸지는 ICE가 후보들 가운데서 정합니다.'
				}
			},
			{
				id: 'open',
				text: {
					en: 'The firewall has to let it through',
					ko: '방화벽이 그 포트를 열어 주어야 한다'
				},
				why: {
					en: 'No packet ever goes there. Opening port 9 changes nothing for a call; what has to pass are the candidates’ ports.',
					ko: '그곳으로 가는 패킷은 없습니다. 9번 포트를 열어도 통화에는 아무 변화가 없습니다. 지나가야 하는 것은 후보의 포트입니다.'
				}
			},
			{
				id: 'placeholder',
				right: true,
				text: {
					en: 'Nothing: 9 is a placeholder until there are candidates',
					ko: '아무 일도 없다. 후보가 생기기 전까지 자리를 채우는 값이다'
				},
				why: {
					en: 'A field of the line must hold something, and 0 would mean rejected. So an offer without candidates says 9, with the address 0.0.0.0 in c= (RFC 9429 §5.2.1).',
					ko: '그 자리에는 무언가 적어야 하는데 0이라고 쓰면 거절이 됩니다. 그래서 후보가 없는 제안은 9를 쓰고 c= 줄의 주소는 0.0.0.0으로 둡니다(RFC 9429 §5.2.1).'
				}
			}
		]
	},
	{
		id: 'delete-section',
		question: {
			en: 'The call goes on without the picture. Can its media section be deleted from the next offer?',
			ko: '화면 없이 통화를 이어 갑니다. 다음 제안에서 그 미디어 섹션을 지울 수 있을까요?'
		},
		options: [
			{
				id: 'yes',
				text: { en: 'Yes: what is not wanted is left out', ko: '된다. 필요 없는 것은 빼면 된다' },
				why: {
					en: 'Sections are matched by their place. With one missing, all that follow would be about something else; both browsers refuse such an offer.',
					ko: '섹션은 자리로 짝을 맞춥니다. 하나가 빠지면 그 뒤가 모두 엉뚱한 것을 가리키게 되므로 두 브라우저 모두 그런 제안을 거절합니다.'
				}
			},
			{
				id: 'inactive',
				text: {
					en: 'Yes, after it has been set to inactive',
					ko: '먼저 inactive로 바꾸면 된다'
				},
				why: {
					en: 'inactive is an agreed section that carries nothing for now. It keeps its place and its port as much as any other.',
					ko: 'inactive는 지금 아무것도 나르지 않기로 합의한 섹션입니다. 다른 섹션과 마찬가지로 자리와 포트를 그대로 가집니다.'
				}
			},
			{
				id: 'zeroed',
				right: true,
				text: {
					en: 'No: it gets port 0 and keeps its place, until another one takes it over',
					ko: '안 된다. 포트가 0이 되어 자리에 남고, 나중에 다른 섹션이 그 자리를 쓸 수 있다'
				},
				why: {
					en: 'The number of m= lines never shrinks. A stopped section is zeroed, and a later one may be put in its place (RFC 3264 §8, RFC 9429 §5.2.2).',
					ko: 'm= 줄의 수는 줄어들지 않습니다. 중지한 섹션은 비워지고, 나중에 생긴 섹션이 그 자리에 들어갈 수 있습니다(RFC 3264 §8, RFC 9429 §5.2.2).'
				}
			}
		]
	},
	{
		id: 'resolution',
		question: {
			en: 'Where in offer and answer is the resolution of the picture agreed?',
			ko: '화면의 해상도는 제안과 응답의 어디에서 합의될까요?'
		},
		options: [
			{
				id: 'fmtp',
				text: { en: 'In the a=fmtp lines of the codec', ko: '코덱의 a=fmtp 줄에서' },
				why: {
					en: 'A codec’s parameters may set a ceiling for what the receiver can decode, such as max-fs in Firefox. What is sent below it is up to the sender.',
					ko: '코덱 매개변수는 수신 쪽이 디코딩할 수 있는 한도를 말하기도 합니다. Firefox의 max-fs가 그렇습니다. 그 아래에서 무엇을 보낼지는 보내는 쪽의 일입니다.'
				}
			},
			{
				id: 'mline',
				text: {
					en: 'In the m= line, before the payload types',
					ko: 'm= 줄에서, 페이로드 타입 앞에'
				},
				why: {
					en: 'The m= line has four things to say: kind, port, protocol, formats. None of them is a size.',
					ko: 'm= 줄이 말하는 것은 종류, 포트, 프로토콜, 형식 네 가지입니다. 크기는 없습니다.'
				}
			},
			{
				id: 'nowhere',
				right: true,
				text: {
					en: 'Normally nowhere: it changes during the call as network and processor allow',
					ko: '보통은 어디에도 없다. 통화하는 동안 네트워크와 프로세서의 형편에 따라 바뀐다'
				},
				why: {
					en: 'A line for it exists, a=imageattr, and is optional (RFC 9429 §3.6); browsers do not write it. Every frame says its own size.',
					ko: '그것을 위한 a=imageattr 줄이 있기는 하지만 선택 사항이고(RFC 9429 §3.6) 브라우저는 쓰지 않습니다. 프레임은 저마다 자기 크기를 말합니다.'
				}
			}
		]
	}
];
