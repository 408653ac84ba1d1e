/** Exercises of lesson 10: what they ask and their hints. How they run and are judged stands beside their experiments. */
import { hiddenBefore } from '#lib/experiments/address-privacy/exercises.ts';
import { cutAndHeal } from '#lib/experiments/cut-the-cable/exercises.ts';
import {
	calleeControls,
	decodePriorities,
	nobodyThere,
	withholdOneSide
} from '#lib/experiments/ice-checklist/exercises.ts';
import { restartOnly } from '#lib/experiments/ice-restart/exercises.ts';
import { sendEarly } from '#lib/experiments/trickle-race/exercises.ts';
import type { ExerciseDefinition } from '#lib/lessons/types.ts';

export const exercises: readonly ExerciseDefinition[] = [
	{
		...decodePriorities,
		title: { en: '10a. Take a priority apart', ko: '10a. 우선순위 분해하기' },
		goal: {
			en: 'Say what each expression gives in your browser. A real connection gathers candidates and learns one from a check; your labels are compared with their priorities.',
			ko: '각 식이 이 브라우저에서 어떤 값이 될지 정하세요. 실제 연결이 후보를 모으고 검사에서 하나를 배우면, 그 우선순위와 라벨을 견줍니다.'
		},
		options: [
			{ id: '126', text: { en: '126', ko: '126' } },
			{ id: '110', text: { en: '110', ko: '110' } },
			{ id: '100', text: { en: '100', ko: '100' } },
			{ id: '90-125', text: { en: '90 in Chromium, 125 in Firefox', ko: 'Chromium은 90, Firefox는 125' } },
			{ id: '1', text: { en: '1', ko: '1' } }
		],
		hints: {
			en: [
				'Every line needs a label. The first eight bits are the type preference; RFC 8445 §5.1.2.2 recommends 126, 110, 100 and 0.',
				'Browsers want TCP only where UDP does not work, so they give it a type preference of their own, below that of UDP.',
				'What was learned from a check is peer-reflexive, and that is preferred to server-reflexive: 110 and not 100.'
			],
			ko: [
				'모든 줄에 라벨이 필요합니다. 앞 8비트가 종류 선호도이고, RFC 8445 §5.1.2.2는 126, 110, 100, 0을 권합니다.',
				'브라우저는 UDP가 안 될 때만 TCP를 쓰려고, TCP에 UDP보다 낮은 종류 선호도를 따로 줍니다.',
				'검사에서 배운 것은 피어 반사 후보이고, 서버 반사 후보보다 앞섭니다. 100이 아니라 110입니다.'
			]
		}
	},
	{
		...sendEarly,
		title: { en: '10b. Do not wait', ko: '10b. 기다리지 않기' },
		goal: {
			en: 'Choose the lines with which the offer goes out without a single candidate line, and the call finds a path no later than one that waits. The STUN server takes 300 ms.',
			ko: '후보 줄이 하나도 없는 제안을 보내면서, 다 기다린 통화보다 늦지 않게 경로를 찾는 코드를 고르세요. STUN 서버는 300 ms가 걸립니다.'
		},
		hints: {
			en: [
				'This offer was full of candidate lines: it was sent when gathering was complete, and that is what takes 300 ms.',
				'The offer had no candidates, and none came after it. Neither side had an address to check.',
				'The candidates did go one by one, but only after all of them were there. What trickles must go as soon as it is found.'
			],
			ko: [
				'이 제안에는 후보 줄이 가득했습니다. 수집이 끝난 뒤에 보냈고, 바로 그 수집이 300 ms 걸립니다.',
				'제안에 후보가 없고 뒤따라 온 것도 없습니다. 양쪽 모두 검사할 주소가 없었습니다.',
				'하나씩 보내기는 했지만 다 모인 뒤에야 보냈습니다. 트리클이라면 찾는 대로 보내야 합니다.'
			]
		}
	},
	{
		...withholdOneSide,
		title: { en: '10c. Known to one side only', ko: '10c. 한쪽만 아는 주소' },
		goal: {
			en: 'Hand candidates over so that the caller is told none and the call still connects: the remote end of the caller’s pair must be peer-reflexive.',
			ko: '발신자에게는 후보를 하나도 건네지 않으면서 통화가 연결되게 하세요. 발신자가 쓰는 쌍의 원격 후보가 피어 반사여야 합니다.'
		},
		hints: {
			en: [
				'Both were told everything. One side has to know nothing, so that it can only learn from a check.',
				'Nobody knew anything: no check was sent, and there was nothing to learn from.',
				'The right idea on the wrong side: this time the caller was told, and the callee learned. handCandidates(from, to) tells the second one.'
			],
			ko: [
				'양쪽 모두 다 들었습니다. 한쪽은 아무것도 몰라야 검사에서 배울 수밖에 없습니다.',
				'아무도 아무것도 몰랐습니다. 검사가 나가지 않았으니 배울 것도 없었습니다.',
				'생각은 맞지만 방향이 반대입니다. 이번에는 발신자가 듣고 수신자가 배웠습니다. handCandidates(from, to)는 두 번째 피어에게 알려 줍니다.'
			]
		}
	},
	{
		...calleeControls,
		title: { en: '10d. Who controls?', ko: '10d. 누가 정하는가' },
		goal: {
			en: 'Make the callee the controlling agent: its iceRole must be controlling, and that of the caller controlled.',
			ko: '수신자를 controlling 에이전트로 만드세요. 수신자의 iceRole이 controlling, 발신자의 iceRole이 controlled여야 합니다.'
		},
		hints: {
			en: [
				'The caller offered, so the caller controls (RFC 8445 §6.1.1).',
				'Who is first with a candidate does not matter. The role follows from the descriptions.',
				'The callee did offer. If this was not judged to pass, run it again.'
			],
			ko: [
				'발신자가 제안했으니 발신자가 controlling입니다(RFC 8445 §6.1.1).',
				'후보를 누가 먼저 보냈는지는 상관없습니다. 역할은 설명에서 정해집니다.',
				'수신자가 제안하기는 했습니다. 통과하지 못했다면 다시 실행해 보세요.'
			]
		}
	},
	{
		...restartOnly,
		title: { en: '10e. New path, same call', ko: '10e. 경로만 새로' },
		goal: {
			en: 'On a call that is up: a new ufrag, the same fingerprint, the o= version one higher, and connectionState never leaves connected.',
			ko: '이어진 통화에서 ufrag는 새로워지고, 지문은 그대로이고, o= 버전은 하나 오르고, connectionState는 connected를 벗어나지 않게 하세요.'
		},
		hints: {
			en: [
				'The offer was new and its credentials were old: nobody had asked for a restart.',
				'restartIce() only asks. Nothing has been offered: look for the second description.',
				'That is another connection: it has another certificate, and the first one is closed.'
			],
			ko: [
				'제안은 새것이지만 자격 증명은 그대로입니다. 아무도 재시작을 요청하지 않았습니다.',
				'restartIce()는 요청만 합니다. 아무것도 제안하지 않았으니 두 번째 설명이 없습니다.',
				'그것은 다른 연결입니다. 인증서가 다르고, 첫 연결은 닫혔습니다.'
			]
		}
	},
	{
		...cutAndHeal,
		title: { en: '10f. Cut, heal, cut', ko: '10f. 끊고, 잇고, 다시 끊기' },
		goal: {
			en: 'In “Cut the cable”: cut until disconnected, join it and see it heal by itself; cut again until failed. Then look at the data channel.',
			ko: '‘케이블 끊기’ 실험에서 disconnected가 될 때까지 끊었다가, 이어서 저절로 회복되는 것을 보세요. 그런 다음 failed가 될 때까지 다시 끊고, 데이터 채널을 살펴보세요.'
		},
		steps: {
			en: [
				'Press Run and wait for connected.',
				'Cut the cable, and wait for disconnected.',
				'Join the cable, and wait for connected. Do not restart.',
				'Cut it again, and wait for failed: half a minute or so.'
			],
			ko: [
				'실행을 누르고 connected를 기다립니다.',
				'케이블을 끊고 disconnected를 기다립니다.',
				'케이블을 잇고 connected를 기다립니다. 재시작은 하지 않습니다.',
				'다시 끊고 failed를 기다립니다. 30초쯤 걸립니다.'
			]
		},
		hints: {
			en: [
				'The connection has not been disconnected yet. Cut the cable and be patient: it takes some seconds to notice.',
				'It was disconnected; now join the cable before the browser gives up, and wait for connected.',
				'It healed. Now the second cut, left alone until failed, with no restart before.'
			],
			ko: [
				'아직 disconnected가 된 적이 없습니다. 케이블을 끊고 기다리세요. 알아차리는 데 몇 초 걸립니다.',
				'disconnected가 되었습니다. 브라우저가 포기하기 전에 케이블을 잇고 connected를 기다리세요.',
				'회복되었습니다. 이제 두 번째로 끊고 failed가 될 때까지 그대로 두세요. 그 전에 재시작하면 안 됩니다.'
			]
		}
	},
	{
		...hiddenBefore,
		title: { en: '10g. Before anybody said yes', ko: '10g. 허락하기 전에' },
		goal: {
			en: 'In “What a page learns of your addresses”, in a browser that has allowed this site nothing: every host address must end in .local, or be empty in the statistics.',
			ko: '‘페이지가 알게 되는 내 주소’ 실험에서, 이 사이트에 아무것도 허용하지 않은 브라우저로 확인하세요. 모든 호스트 주소가 .local로 끝나거나, 통계에서는 비어 있어야 합니다.'
		},
		steps: {
			en: [
				'Take camera and microphone away from this site in the browser’s settings, and reload.',
				'Press “Look without asking”.'
			],
			ko: [
				'브라우저 설정에서 이 사이트의 카메라와 마이크 권한을 거두고 새로 고칩니다.',
				'‘묻지 않고 살펴보기’를 누릅니다.'
			]
		},
		hints: {
			en: [
				'Nothing has been looked at yet. Press “Look without asking”.',
				'The addresses are there as they are: this site has a permission already. Take it away, or use a private window, and reload.',
				'The candidates are hidden and the statistics have not come: wait until the run is done.'
			],
			ko: [
				'아직 살펴본 것이 없습니다. ‘묻지 않고 살펴보기’를 누르세요.',
				'주소가 그대로 보입니다. 이 사이트에 이미 권한이 있습니다. 권한을 거두거나 비공개 창을 쓰고 새로 고치세요.',
				'후보는 숨겨졌지만 통계가 아직 없습니다. 실행이 끝날 때까지 기다리세요.'
			]
		}
	},
	{
		...nobodyThere,
		title: { en: '10h. Nobody there', ko: '10h. 아무도 없는 곳' },
		goal: {
			en: 'Make the connection fail, not merely wait: the agent must have something to check, and nothing may answer. It takes up to 15 seconds.',
			ko: '기다리기만 하는 것이 아니라 실패하게 만드세요. 검사할 것은 있는데 답하는 것이 없어야 합니다. 15초까지 걸립니다.'
		},
		hints: {
			en: [
				'Those are true candidates: a path was found at once.',
				'With no candidate there is nothing to check, so nothing can fail: the connection stays new. Compare exercise 1b.',
				'One candidate that leads nowhere does no harm beside others that are true: one working pair is enough.'
			],
			ko: [
				'진짜 후보라서 곧바로 경로를 찾았습니다.',
				'후보가 없으면 검사할 것이 없고 실패할 것도 없습니다. 연결은 new에 머뭅니다. 연습 1b와 견주어 보세요.',
				'진짜 후보 곁에 있는 헛된 후보 하나는 해롭지 않습니다. 통하는 쌍이 하나면 충분합니다.'
			]
		}
	}
];
