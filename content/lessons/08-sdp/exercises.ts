/** Exercises of lesson 8: what they ask and the three hints. How they run and are judged stands beside their experiments. */
import { nothingToSend } from '#lib/experiments/answer-directions/exercises.ts';
import { chooseVp9, rejectSection } from '#lib/experiments/codec-preferences/exercises.ts';
import { editYourOwn, labelLines } from '#lib/experiments/sdp-workbench/exercises.ts';
import type { ExerciseDefinition } from '#lib/lessons/types.ts';

export const exercises: readonly ExerciseDefinition[] = [
	{
		...labelLines,
		options: [
			{ id: 'session', text: { en: 'the session as a whole', ko: '세션 전체' } },
			{ id: 'section', text: { en: 'opens a media section', ko: '미디어 섹션의 시작' } },
			{ id: 'grouping', text: { en: 'names and groups sections', ko: '섹션의 이름과 묶음' } },
			{ id: 'ice', text: { en: 'ICE: how to reach me', ko: 'ICE: 어떻게 닿을까' } },
			{ id: 'dtls', text: { en: 'DTLS: how to recognise me', ko: 'DTLS: 무엇으로 알아볼까' } },
			{ id: 'codecs', text: { en: 'codecs', ko: '코덱' } },
			{ id: 'direction', text: { en: 'direction', ko: '방향' } },
			{ id: 'data', text: { en: 'data channels', ko: '데이터 채널' } }
		],
		title: { en: '8a. Twelve lines', ko: '8a. 열두 줄' },
		goal: {
			en: 'Say of each line what it is about. The lines below come from Chromium 156; the run takes the same twelve kinds out of an offer that your browser makes for it, and looks each of them up in the table of lines.',
			ko: '줄마다 무엇에 관한 것인지 고르세요. 아래 줄은 Chromium 156의 것입니다. 실행하면 여러분의 브라우저가 제안을 새로 만들고, 거기서 같은 종류의 열두 줄을 찾아 줄의 표에 비추어 봅니다.'
		},
		hints: {
			en: [
				'Some lines have no label yet. Read what stands before the colon: most names say what they belong to.',
				'ICE finds a path and needs a name and a password for its checks. DTLS proves who is at the other end, and needs a certificate and a rule who speaks first.',
				'Only the lines before the first m= are about the session as a whole. A mid is the name of a section, and the group calls sections by their mids; the m= line itself opens one.'
			],
			ko: [
				'아직 고르지 않은 줄이 있습니다. 콜론 앞을 읽어 보세요. 이름만 봐도 어디에 속하는지 대개 알 수 있습니다.',
				'ICE는 경로를 찾습니다. 검사에 쓸 이름과 비밀번호가 필요합니다. DTLS는 저쪽이 누구인지 확인합니다. 인증서와, 누가 먼저 말을 걸지에 대한 규칙이 필요합니다.',
				'첫 m=보다 앞에 있는 줄만 세션 전체에 관한 것입니다. mid는 섹션의 이름이고 group은 그 이름들로 섹션을 묶습니다. m= 줄은 섹션을 시작합니다.'
			]
		}
	},
	{
		...chooseVp9,
		title: { en: '8b. VP9, please', ko: '8b. VP9로 부탁해요' },
		goal: {
			en: 'Make the caller send VP9, with setCodecPreferences() and without touching a text. You are judged by the statistics: outbound-rtp.codecId must lead to video/VP9.',
			ko: '글은 건드리지 말고 setCodecPreferences()로 발신자가 VP9를 보내게 하세요. 통계로 판정합니다. outbound-rtp.codecId를 따라가면 video/VP9가 나와야 합니다.'
		},
		steps: {
			en: [
				'In “What the caller would like”, move VP9 up until it is first. Leave the callee without an order of its own: it then keeps the offer’s.',
				'Press Run, or negotiate again if the call is on.',
				'Or tick “The callee has an order of its own” and put VP9 first there: what the caller sends follows the answer.'
			],
			ko: [
				'‘발신자가 원하는 순서’에서 VP9를 맨 위로 올립니다. 수신자에게는 자기 순서를 주지 않습니다. 그러면 제안의 순서를 그대로 따릅니다.',
				'실행을 누르거나, 통화 중이라면 다시 협상합니다.',
				'또는 ‘수신자에게도 자기 순서가 있음’을 켜고 거기서 VP9를 맨 앞에 둡니다. 발신자가 보내는 것은 응답을 따르기 때문입니다.'
			]
		},
		hints: {
			en: [
				'No preference was handed to the browser: the lists stand as it had them. Move VP9 with its arrow buttons, then run.',
				'A list was handed over, and another codec stood before VP9. What counts is the first name in the answer that is not a helper.',
				'The callee has an order of its own, and it wants something else. The answer lists what the callee would like to receive, and the caller sends the first of that.'
			],
			ko: [
				'브라우저에 건넨 순서가 없습니다. 목록이 처음 그대로입니다. 화살표로 VP9를 옮긴 다음 실행하세요.',
				'목록을 건네기는 했지만 다른 코덱이 VP9보다 앞에 있습니다. 응답에서 보조가 아닌 첫 이름이 결정합니다.',
				'수신자에게 자기 순서가 있고 다른 것을 원합니다. 응답에는 수신자가 받고 싶은 것이 적히고, 발신자는 그 첫째를 보냅니다.'
			]
		}
	},
	{
		...nothingToSend,
		title: { en: '8d. Nothing to send', ko: '8d. 보낼 것이 없을 때' },
		goal: {
			en: 'The caller offers a picture with a=sendrecv. The callee has no track, touches no transceiver and answers. Which direction will the answer have?',
			ko: '발신자가 a=sendrecv로 화면을 제안합니다. 수신자는 트랙이 없고, 송수신기를 건드리지 않은 채 응답합니다. 응답의 방향은 무엇일까요?'
		},
		hints: {
			en: [
				'The callee was asked whether it sends, too. It has nothing, and nobody told its transceiver to.',
				'Read the word from the side of the one who writes it. What the caller calls sending is not what the callee does.',
				'Without a word from you the callee refuses nothing: what is offered it takes. Only it gives nothing back.'
			],
			ko: [
				'수신자도 보낼지 물어본 것입니다. 그런데 보낼 것이 없고, 송수신기에 보내라고 한 사람도 없습니다.',
				'방향은 쓰는 사람의 편에서 읽습니다. 발신자에게 보내기인 것이 수신자에게는 보내기가 아닙니다.',
				'아무 말도 하지 않으면 수신자는 아무것도 거절하지 않습니다. 주는 것은 받습니다. 돌려주는 것이 없을 뿐입니다.'
			]
		}
	},
	{
		...rejectSection,
		title: { en: '8c. Rejected', ko: '8c. 거절된 섹션' },
		goal: {
			en: 'The caller offers sound and picture, with VP8 as the only codec for the picture. Choose the line that the callee has to run before it answers, so that the answer rejects the picture: m=video 0. The caller must take that answer.',
			ko: '발신자가 소리와 화면을 제안합니다. 화면의 코덱은 VP8 하나뿐입니다. 응답이 화면을 거절하도록(m=video 0) 수신자가 응답하기 전에 실행할 줄을 고르세요. 발신자가 그 응답을 받아들여야 합니다.'
		},
		hints: {
			en: [
				'Taking the track away leaves the section: the callee still receives. Look at the direction of the answer.',
				'inactive is an agreement to carry nothing for now, with a port of its own. A rejected section has port 0.',
				'stop() takes its time: while an offer is being answered, the section is answered as inactive. The zero comes with the next offer. What makes an answer impossible right now?'
			],
			ko: [
				'트랙을 빼도 섹션은 남습니다. 수신자는 여전히 받습니다. 응답의 방향을 보세요.',
				'inactive는 지금 아무것도 나르지 않기로 한 합의이고 포트도 있습니다. 거절된 섹션의 포트는 0입니다.',
				'stop()은 바로 끝나지 않습니다. 제안에 응답하는 동안에는 그 섹션에 inactive로 답하고, 0은 다음 제안에 적힙니다. 지금 당장 합의할 수 없게 만드는 것은 무엇일까요?'
			]
		}
	},
	{
		...editYourOwn,
		options: [
			{
				id: 'certificate',
				text: { en: 'no call: it promises another certificate', ko: '통화 안 됨: 다른 인증서를 약속함' }
			},
			{
				id: 'sections',
				text: {
					en: 'no call: sections do not fit the transceivers',
					ko: '통화 안 됨: 섹션이 송수신기와 맞지 않음'
				}
			},
			{
				id: 'api',
				text: { en: 'a call, changed: an API could do that', ko: '통화됨, 내용이 바뀜: API로도 됨' }
			},
			{ id: 'ignored', text: { en: 'a call: nobody reads that line', ko: '통화됨: 아무도 읽지 않는 줄' } }
		],
		title: { en: '8e. Editing your own', ko: '8e. 자기 설명 고치기' },
		goal: {
			en: 'RFC 9429 §5.4 forbids changing a description between createOffer() and setLocalDescription(). Say of each edit whether a call comes of it all the same, and why. Each is carried out on two new connections of your browser.',
			ko: 'RFC 9429 §5.4는 createOffer()와 setLocalDescription() 사이에 설명을 고치지 못하게 합니다. 그래도 통화가 되는지, 왜 그런지 고칠 것마다 고르세요. 하나하나 여러분의 브라우저에서 새 연결 두 개로 해 봅니다.'
		},
		hints: {
			en: [
				'Some edits have no label yet. Ask of each: who besides the browser has already acted on that line?',
				'Two things are older than the text: the certificate that the browser will show, and the transceivers that its sections stand for. A text that denies one of them leads to no call, whether the browser says so at once or the handshake fails later.',
				'Both kinds of harmless edits connect. The difference: has anything changed in the call? The order of codecs and the direction are obeyed, a session’s name and an unknown line are not read.'
			],
			ko: [
				'아직 고르지 않은 것이 있습니다. 그 줄에 적힌 일을 브라우저가 이미 해 버린 것은 아닐까요?',
				'글보다 먼저 있는 것이 둘 있습니다. 브라우저가 내보일 인증서와, 섹션이 가리키는 송수신기입니다. 둘 가운데 하나를 부정하는 글로는 통화가 되지 않습니다. 브라우저가 바로 거절하거나, 나중에 핸드셰이크가 실패합니다.',
				'탈이 없는 두 가지는 모두 연결됩니다. 통화에서 달라지는 것이 있는지가 다릅니다. 코덱의 순서와 방향은 그대로 따르지만, 세션 이름과 모르는 줄은 읽지 않습니다.'
			]
		}
	}
];
