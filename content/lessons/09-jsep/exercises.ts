/** Exercises of lesson 9: what they ask and their hints. How they run and are judged stands beside their experiment. */
import {
	hold,
	needsNegotiation,
	refusedAnswer,
	rollBack,
	stopOne,
	walkByHand
} from '#lib/experiments/jsep-machine/exercises.ts';
import type { ExerciseDefinition } from '#lib/lessons/types.ts';

export const exercises: readonly ExerciseDefinition[] = [
	{
		...walkByHand,
		title: { en: '9a. There and back', ko: '9a. 갔다가 돌아오기' },
		goal: {
			en: 'By your own moves, lead the caller from stable through have-local-offer back to stable, and the callee through have-remote-offer. Not one move may be refused. Begin with two new connections.',
			ko: '직접 수를 두어, 발신자는 stable에서 have-local-offer를 거쳐 다시 stable로, 수신자는 have-remote-offer를 거쳐 stable로 돌아오게 하세요. 거절되는 수가 하나도 없어야 합니다. 새 연결 두 개로 시작합니다.'
		},
		steps: {
			en: [
				'Press “Two new connections”.',
				'Caller: addTrack(audio), so that there is something to offer.',
				'Caller: setLocalDescription(offer).',
				'Callee: setRemoteDescription(offer).',
				'Callee: setLocalDescription(answer).',
				'Caller: setRemoteDescription(answer).'
			],
			ko: [
				'‘새 연결 두 개’를 누릅니다.',
				'발신자: addTrack(audio). 제안할 것이 있어야 합니다.',
				'발신자: setLocalDescription(offer).',
				'수신자: setRemoteDescription(offer).',
				'수신자: setLocalDescription(answer).',
				'발신자: setRemoteDescription(answer).'
			]
		},
		hints: {
			en: [
				'Ready-made walks do not count. Press “Two new connections” and use the buttons below the drawing.',
				'Each peer sets its own text before it takes the other’s answer: a caller that has not set its offer is still in stable, and there it refuses an answer.',
				'One half is missing: the callee is back in stable, the caller still waits. The answer has to be handed over.'
			],
			ko: [
				'정해진 순서를 실행한 것은 세지 않습니다. ‘새 연결 두 개’를 누르고 그림 아래의 버튼을 쓰세요.',
				'자기 글을 먼저 설정해야 상대의 응답을 받을 수 있습니다. 제안을 설정하지 않은 발신자는 아직 stable에 있고, 거기서는 응답을 거절합니다.',
				'절반이 빠졌습니다. 수신자는 stable로 돌아왔지만 발신자는 아직 기다립니다. 응답을 건네야 합니다.'
			]
		}
	},
	{
		...refusedAnswer,
		title: { en: '9b. An answer to nothing', ko: '9b. 묻지 않은 것에 대한 응답' },
		goal: {
			en: 'Provoke an InvalidStateError: set an answer on a peer that is in stable. The token must bounce and stay where it is.',
			ko: 'InvalidStateError를 일부러 일으키세요. stable에 있는 피어에 응답을 설정하면 됩니다. 말은 튕겨서 제자리에 남아야 합니다.'
		},
		steps: {
			en: [
				'Walk an offer and its answer, so that there is an answer.',
				'Caller: setRemoteDescription(answer), once more. It is in stable and expects none.'
			],
			ko: [
				'제안과 응답을 한 번 주고받아 응답이 있게 합니다.',
				'발신자: setRemoteDescription(answer)를 한 번 더. 발신자는 stable에 있고 기다리는 응답이 없습니다.'
			]
		},
		hints: {
			en: [
				'No answer has been set anywhere yet. Which buttons set one?',
				'That peer was not in stable. Look at where the token stands before you press.',
				'In stable it was, but the browser refused for another reason: read the error name. An answer that nobody has made is an empty text; make a whole call first, then hand its answer over twice.'
			],
			ko: [
				'아직 어디에도 응답을 설정하지 않았습니다. 응답을 설정하는 버튼은 어느 것일까요?',
				'그 피어는 stable에 있지 않았습니다. 누르기 전에 말이 어디 있는지 보세요.',
				'stable이기는 했지만 거절한 이유가 다릅니다. 오류 이름을 읽어 보세요. 아무도 만들지 않은 응답은 빈 글입니다. 먼저 통화를 끝까지 맺고, 그 응답을 두 번 건네 보세요.'
			]
		}
	},
	{
		...rollBack,
		title: { en: '9c. Two offers on the table', ko: '9c. 마주친 두 제안' },
		goal: {
			en: 'Both sides of a call have just set a new offer: both are in have-local-offer. Order the lines so that the callee takes its own offer back and answers the caller’s. After the rollback its pendingLocalDescription must be null, and nothing may be refused.',
			ko: '통화의 양쪽이 방금 새 제안을 설정해서 둘 다 have-local-offer에 있습니다. 수신자가 자기 제안을 거두고 발신자의 제안에 응답하도록 줄의 순서를 정하세요. 되돌린 뒤 수신자의 pendingLocalDescription은 null이어야 하고, 거절되는 호출이 없어야 합니다.'
		},
		hints: {
			en: [
				'Nobody has answered anything yet: what callee.localDescription holds is an offer. One side has to give way first, and it is the callee.',
				'The rollback came too late. Taking an offer in have-local-offer rolls the own one back without being asked; a rollback after that finds nothing of its own to take back.',
				'createAnswer() needs an offer to answer. After the rollback the callee is in stable, with nothing on the table.'
			],
			ko: [
				'아직 아무도 응답하지 않았습니다. callee.localDescription에 들어 있는 것은 제안입니다. 한쪽이 먼저 물러나야 하고, 여기서는 수신자입니다.',
				'되돌리기가 너무 늦었습니다. have-local-offer에서 상대의 제안을 받으면 자기 제안은 저절로 되돌려집니다. 그 뒤의 되돌리기는 되돌릴 자기 것을 찾지 못합니다.',
				'createAnswer()에는 응답할 제안이 있어야 합니다. 되돌린 다음 수신자는 stable에 있고 받은 제안이 없습니다.'
			]
		}
	},
	{
		...needsNegotiation,
		options: [
			{ id: 'one', text: { en: 'fires once', ko: '한 번 일어남' } },
			{ id: 'none', text: { en: 'does not fire', ko: '일어나지 않음' } }
		],
		title: { en: '9d. What has to be negotiated?', ko: '9d. 무엇을 다시 협상해야 할까요?' },
		goal: {
			en: 'A call with sound and picture from the caller is up and agreed. Say of each line whether negotiationneeded fires at the caller. All lines run one after the other; after each of them the two peers agree again.',
			ko: '발신자가 소리와 화면을 보내는 통화가 합의되어 있습니다. 줄마다 발신자에게 negotiationneeded가 일어나는지 고르세요. 모든 줄을 차례로 실행하며, 한 줄이 끝날 때마다 두 피어는 다시 합의합니다.'
		},
		hints: {
			en: [
				'Give every line a label. Ask of each: would a new offer say anything else than the one that is agreed?',
				'What is sent over a track may change without a word: another picture of the same kind, silence, a text that is made and not set. None of it stands in the agreed description.',
				'Sections, directions and ICE credentials stand in the description. Whoever changes one of them has something to tell the other side.'
			],
			ko: [
				'모든 줄에 답을 고르세요. 새 제안을 쓴다면 지금 합의된 것과 다른 내용이 들어갈까요?',
				'트랙으로 보내는 내용은 아무 말 없이 바뀔 수 있습니다. 같은 종류의 다른 화면, 무음, 만들기만 하고 설정하지 않은 글이 그렇습니다. 합의된 설명에는 이런 것이 적혀 있지 않습니다.',
				'섹션과 방향과 ICE 자격 증명은 설명에 적혀 있습니다. 그것을 바꾸면 상대에게 알릴 것이 생깁니다.'
			]
		}
	},
	{
		...hold,
		title: { en: '9e. On hold', ko: '9e. 통화 보류' },
		goal: {
			en: 'Choose the lines that put the call on hold: for a second and a half the caller sends not one packet, and currentDirection says inactive. negotiate() sets an offer and hands the answer back. The run takes about three seconds.',
			ko: '통화를 보류하는 줄을 고르세요. 1.5초 동안 발신자가 패킷을 하나도 보내지 않고 currentDirection이 inactive여야 합니다. negotiate()는 제안을 설정하고 응답까지 받아 옵니다. 실행에는 3초쯤 걸립니다.'
		},
		hints: {
			en: [
				'A disabled track is muted, not held: it sends silence and black, and that takes packets too.',
				'Without a track there is nothing to send, and yet nothing was agreed: the other side still expects media, and currentDirection is what it was.',
				'direction is a wish. Until an answer agrees to it, currentDirection stays, and so do the packets.'
			],
			ko: [
				'끈 트랙은 음소거이지 보류가 아닙니다. 무음과 검은 화면을 보내는데 여기에도 패킷이 듭니다.',
				'트랙이 없으면 보낼 것은 없지만 합의한 것도 없습니다. 상대는 여전히 미디어를 기다리고 currentDirection은 그대로입니다.',
				'direction은 바라는 것입니다. 응답이 동의하기 전에는 currentDirection도 패킷도 그대로입니다.'
			]
		}
	},
	{
		...stopOne,
		title: { en: '9f. Stopped, but not gone', ko: '9f. 멈췄지만 사라지지 않은 것' },
		goal: {
			en: 'Make a call with sound and picture by your own moves, stop one transceiver and agree again: as many m= lines as before, one of them with port 0.',
			ko: '직접 수를 두어 소리와 화면이 있는 통화를 만들고, 송수신기 하나를 중지한 다음 다시 합의하세요. m= 줄의 수는 그대로이고 그중 하나의 포트가 0이어야 합니다.'
		},
		steps: {
			en: [
				'Press “Two new connections”. Caller: addTrack(audio), addTrack(video).',
				'Walk an offer and its answer, as in 9a.',
				'Caller, second row of its transceivers: stop().',
				'Walk an offer and its answer once more, and look at the media sections.'
			],
			ko: [
				'‘새 연결 두 개’를 누릅니다. 발신자: addTrack(audio), addTrack(video).',
				'9a처럼 제안과 응답을 한 번 주고받습니다.',
				'발신자의 송수신기 표 둘째 줄에서 stop().',
				'제안과 응답을 다시 한 번 주고받고 미디어 섹션을 봅니다.'
			]
		},
		hints: {
			en: [
				'Nothing was stopped by your own hand yet. Each row of the transceiver table has a stop().',
				'Stopping is a wish as well: negotiationneeded has fired. The port becomes 0 when a new offer has been answered.',
				'A transceiver that is stopped before anything was agreed never gets a section. Agree first, stop then, agree again.'
			],
			ko: [
				'아직 직접 중지한 것이 없습니다. 송수신기 표의 줄마다 stop()이 있습니다.',
				'중지도 바라는 것일 뿐입니다. 그래서 negotiationneeded가 일어났습니다. 새 제안에 응답을 받아야 포트가 0이 됩니다.',
				'합의하기 전에 중지한 송수신기는 섹션을 얻지 못합니다. 먼저 합의하고, 그다음 중지하고, 다시 합의하세요.'
			]
		}
	}
];
