import { defineWords } from '#lib/i18n/locale.ts';

export const glareWords = defineWords(
	{
		run: 'Run',
		runAgain: 'Run again',
		many: (count: number) => `Run ${count} random schedules`,
		stop: 'Stop',
		caller: 'Caller',
		callee: 'Callee',
		/** In the middle of a sentence. */
		who: { caller: 'caller', callee: 'callee' },
		noPicture: 'nothing received yet',
		callerSees: 'Picture that the caller receives from the callee',
		calleeSees: 'Picture that the callee receives from the caller',
		connection: 'connection',
		signaling: 'signaling',
		polite: 'polite',
		impolite: 'impolite',
		path: { none: 'no path yet', looking: 'looking for a path', up: 'connected', down: 'closed' },
		handler: {
			label: 'Handler of both sides',
			naive: 'naive: offers and answers, no more',
			twoFlags: 'two flags: makingOffer, ignoreOffer',
			guarded: 'guarded: and isSettingRemoteAnswerPending',
			yours: 'yours'
		},
		politeness: {
			label: 'Who gives way',
			caller: 'the caller is polite',
			callee: 'the callee is polite',
			hint: 'A naive handler knows no manners.'
		},
		timing: {
			label: 'Schedule',
			preset: 'Ready-made',
			together: 'both at once',
			apart: 'one after the other',
			race: 'the answer race',
			own: 'own numbers',
			gap: 'Callee presses after',
			delay: 'A message takes',
			seed: 'Seed',
			ms: 'ms',
			hint: 'With seed 0 every message takes just that long. With any other number each takes its own part of it, the same parts every time.',
			adds: 'The callee adds',
			camera: 'a camera',
			microphone: 'a microphone'
		},
		held: 'The delays are made by timers in this page. Everything else is real: two connections, their states, their packets.',
		lanes: {
			heading: 'What the two machines did',
			hint: 'Time runs downwards; the distances are not to scale, the numbers are. Move the recorder’s cursor to go back.',
			label: (caller: string, callee: string) =>
				`Lanes of both signaling machines. Caller: ${caller}. Callee: ${callee}.`,
			press: { camera: 'adds a camera', microphone: 'adds a microphone' },
			glare: 'glare',
			ignored: 'ignored',
			lost: 'lost',
			rollback: 'rollback',
			track: 'track',
			list: 'The same as a list',
			rows: {
				press: (who: string, what: string) => `${who} ${what}`,
				state: (who: string, state: string) => `${who}: ${state}`,
				sent: (who: string, type: string, delay: number) =>
					`${who} sends its ${type}, ${delay} ms on the way`,
				arrived: (who: string, type: string) => `${who} receives the ${type}`,
				collided: (who: string, type: string) =>
					`${who} receives the ${type} with its own offer on the table`,
				duringAnswer: (who: string, type: string) =>
					`${who} receives the ${type} while it is setting an answer`,
				ignored: 'and ignores it',
				refused: (who: string, call: string, name: string) => `${who}.${call} is refused: ${name}`,
				track: (who: string) => `${who} has a track of the other side`
			},
			none: 'Nothing yet.'
		},
		words: {
			idle: 'Nothing has happened yet. A run opens a call with a data channel, and then both sides add a track.',
			opening: 'The call is being opened.',
			running: 'The call is up; the schedule is running.',
			failed: 'The run could not be made:',
			noGlare: 'No offers collided: whoever came second found everything agreed.',
			glare: 'The offers crossed: each side had one on the table when the other’s arrived.',
			yielded: (who: string) => `The ${who} gave way. Its own offer was rolled back, its track was not.`,
			bothYielded: 'Both gave way: each rolled its own offer back and answered the other’s.',
			ignored: (who: string) => `The ${who} ignored the offer that collided, and waited for its answer.`,
			bothIgnored: 'Both ignored what they were offered. Nobody will ever answer.',
			race: (who: string, other: string) =>
				`The ${who} threw away an offer that collided with nothing: it was just setting the answer to its own. The ${other} does not know, and waits.`,
			saved: (who: string) =>
				`An offer reached the ${who} while it was setting an answer. It took it: the browser sets one after the other.`,
			refused: (who: string, call: string) => `${who}.${call} was refused:`,
			lateAnswer: 'An answer came to a peer in stable. The offer that it answers had been rolled back.',
			otherKind:
				'The description has a section of another kind in a place that the peer holds for its own. This browser does not take it there.',
			otherRefusal: 'What the page wanted does not fit the state that the peer is in.',
			moreRefusals: (count: number) =>
				count === 1 ? 'One more call was refused.' : `${count} more calls were refused.`,
			agreed: (ms: string) =>
				`Both are stable and connected, each with the other’s track, ${ms} ms after the first press.`,
			stuck: (who: string) => `The ${who} is left in have-local-offer.`,
			bothStuck: 'Both are left in have-local-offer.',
			stableButRefused: 'Both ended in stable, but not by agreement: an answer was thrown away.',
			noTrack: (who: string) => `The ${who} never got the other’s track.`,
			neverQuiet: 'The offers went on and on. After three seconds the channel was cut off.',
			notAgreed: 'The two did not come to agree.',
			many: (over: number, agreed: number) => `${agreed} of ${over} schedules ended well.`,
			manyRunning: (over: number, count: number) => `${over} of ${count} schedules are done.`
		},
		score: {
			heading: 'Score',
			hint: 'Each schedule ends well when both ends are stable and connected, each has the other’s track, and nothing was refused. Five schedules share a call. Press one to see its lanes above.',
			agreed: 'ended well',
			glare: 'collisions',
			ignored: 'offers ignored',
			rollbacks: 'rollbacks',
			refusals: 'calls refused',
			races: 'lost to the race',
			cell: (seed: number, well: string, details: string) => `Schedule ${seed}: ${well}. ${details}`,
			well: 'ended well',
			badly: 'did not end well',
			details: (ignored: number, rollbacks: number, refusals: number) =>
				`${ignored} ignored, ${rollbacks} rolled back, ${refusals} refused`,
			shown: (seed: number, gap: number, first: string) =>
				`Schedule ${seed}: the ${first} presses first, the other ${gap} ms later.`,
			again: 'Run this one alone'
		},
		code: 'The code that runs',
		codeHint: 'This is the file itself, not a copy: lines light up as they run.',
		ran: (times: number) => `(ran ${times} times)`,
		unsupported:
			'This browser has no RTCPeerConnection, so the experiment cannot run here. The text stays readable; a current Firefox, Chrome, Edge or Safari can run it.'
	},
	{
		run: '실행',
		runAgain: '다시 실행',
		many: (count) => `무작위 시간표 ${count}개 실행`,
		stop: '중단',
		caller: '발신자',
		callee: '수신자',
		who: { caller: '발신자', callee: '수신자' },
		noPicture: '아직 받은 것이 없습니다',
		callerSees: '발신자가 수신자에게서 받은 화면',
		calleeSees: '수신자가 발신자에게서 받은 화면',
		connection: '연결',
		signaling: '시그널링',
		polite: '공손함',
		impolite: '무례함',
		path: { none: '아직 경로 없음', looking: '경로를 찾는 중', up: '연결됨', down: '닫힘' },
		handler: {
			label: '양쪽의 처리기',
			naive: '순진한 처리기: 제안하고 응답할 뿐',
			twoFlags: '깃발 둘: makingOffer, ignoreOffer',
			guarded: '지킴이: isSettingRemoteAnswerPending까지',
			yours: '여러분의 처리기'
		},
		politeness: {
			label: '누가 양보하나',
			caller: '발신자가 공손합니다',
			callee: '수신자가 공손합니다',
			hint: '순진한 처리기는 예의를 모릅니다.'
		},
		timing: {
			label: '시간표',
			preset: '준비된 것',
			together: '둘이 동시에',
			apart: '하나 끝나고 하나',
			race: '응답 경쟁',
			own: '직접 정한 값',
			gap: '수신자가 누를 때까지',
			delay: '메시지가 가는 시간',
			seed: '시드',
			ms: 'ms',
			hint: '시드가 0이면 모든 메시지가 꼭 그만큼 걸립니다. 다른 수를 넣으면 메시지마다 그 시간의 일부만 걸리고, 같은 시드는 늘 같은 값을 냅니다.',
			adds: '수신자가 더하는 것',
			camera: '카메라',
			microphone: '마이크'
		},
		held: '지연은 이 페이지의 타이머가 만듭니다. 두 연결과 그 상태, 오가는 패킷은 모두 진짜입니다.',
		lanes: {
			heading: '두 상태 기계가 한 일',
			hint: '시간은 아래로 흐릅니다. 간격은 실제 비율이 아니지만 숫자는 실제 값입니다. 기록기의 커서를 옮기면 지난 순간으로 돌아갑니다.',
			label: (caller, callee) => `두 시그널링 상태 기계의 레인. 발신자: ${caller}. 수신자: ${callee}.`,
			press: { camera: '카메라 추가', microphone: '마이크 추가' },
			glare: '충돌',
			ignored: '무시',
			lost: '유실',
			rollback: '되돌림',
			track: '트랙',
			list: '같은 내용을 목록으로',
			rows: {
				press: (who, what) => `${who}: ${what}`,
				state: (who, state) => `${who}: ${state}`,
				sent: (who, type, delay) => `${who}가 ${type}를 보냄, 가는 데 ${delay} ms`,
				arrived: (who, type) => `${who}가 ${type}를 받음`,
				collided: (who, type) => `${who}가 자기 제안을 낸 채로 ${type}를 받음`,
				duringAnswer: (who, type) => `${who}가 응답을 설정하는 중에 ${type}를 받음`,
				ignored: '그리고 무시함',
				refused: (who, call, name) => `${who}.${call} 거절됨: ${name}`,
				track: (who) => `${who}에게 상대의 트랙이 생김`
			},
			none: '아직 아무것도 없습니다.'
		},
		words: {
			idle: '아직 아무 일도 일어나지 않았습니다. 실행하면 데이터 채널만 있는 통화를 열고, 이어서 양쪽이 트랙을 하나씩 더합니다.',
			opening: '통화를 여는 중입니다.',
			running: '통화가 이어졌고 시간표대로 진행하고 있습니다.',
			failed: '실행하지 못했습니다:',
			noGlare: '부딪친 제안이 없습니다. 나중에 온 쪽은 모든 것이 합의된 뒤에 왔습니다.',
			glare: '제안이 서로 엇갈렸습니다. 상대의 제안이 도착했을 때 양쪽 모두 자기 제안을 내놓은 상태였습니다.',
			yielded: (who) => `${who}가 양보했습니다. 자기 제안은 되돌렸지만 트랙은 그대로입니다.`,
			bothYielded: '둘 다 양보했습니다. 저마다 자기 제안을 되돌리고 상대의 제안에 응답했습니다.',
			ignored: (who) => `${who}는 부딪친 제안을 무시하고 자기 제안의 응답을 기다렸습니다.`,
			bothIgnored: '둘 다 받은 제안을 무시했습니다. 응답할 사람이 아무도 없습니다.',
			race: (who, other) =>
				`${who}가 아무것과도 부딪치지 않은 제안을 버렸습니다. 마침 자기 제안의 응답을 설정하던 참이었습니다. ${other}는 그것을 모르고 기다립니다.`,
			saved: (who) =>
				`${who}가 응답을 설정하는 동안 제안이 도착했습니다. 그대로 받았고, 브라우저가 차례로 설정합니다.`,
			refused: (who, call) => `거절된 호출: ${who}.${call}`,
			lateAnswer: 'stable에 있는 피어에게 응답이 왔습니다. 그 응답이 답하는 제안은 이미 되돌린 뒤였습니다.',
			otherKind:
				'자기 섹션이 있던 자리에 다른 종류의 섹션이 들어 있는 설명입니다. 이 브라우저는 그 자리에 받아들이지 못합니다.',
			otherRefusal: '페이지가 하려던 일이 피어의 지금 상태와 맞지 않습니다.',
			moreRefusals: (count) => `거절된 호출이 ${count}개 더 있습니다.`,
			agreed: (ms) =>
				`처음 누르고 ${ms} ms 뒤, 양쪽 모두 stable이고 연결되어 있으며 서로의 트랙을 받았습니다.`,
			stuck: (who) => `${who}는 have-local-offer에 남았습니다.`,
			bothStuck: '둘 다 have-local-offer에 남았습니다.',
			stableButRefused: '둘 다 stable로 끝났지만 합의한 것은 아닙니다. 응답 하나가 버려졌습니다.',
			noTrack: (who) => `${who}는 상대의 트랙을 끝내 받지 못했습니다.`,
			neverQuiet: '제안이 끝없이 오가서 3초 뒤에 채널을 끊었습니다.',
			notAgreed: '둘은 합의에 이르지 못했습니다.',
			many: (over, agreed) => `시간표 ${over}개 가운데 ${agreed}개가 잘 끝났습니다.`,
			manyRunning: (over, count) => `시간표 ${count}개 가운데 ${over}개를 마쳤습니다.`
		},
		score: {
			heading: '점수',
			hint: '양쪽이 stable이고 연결되어 있으며, 서로의 트랙을 받았고, 거절된 호출이 없으면 잘 끝난 것입니다. 시간표 다섯 개가 통화 하나를 함께 씁니다. 하나를 누르면 위에 그 레인이 나옵니다.',
			agreed: '잘 끝남',
			glare: '충돌',
			ignored: '무시한 제안',
			rollbacks: '되돌리기',
			refusals: '거절된 호출',
			races: '경쟁에서 유실',
			cell: (seed, well, details) => `시간표 ${seed}: ${well}. ${details}`,
			well: '잘 끝남',
			badly: '잘 끝나지 않음',
			details: (ignored, rollbacks, refusals) => `무시 ${ignored}, 되돌림 ${rollbacks}, 거절 ${refusals}`,
			shown: (seed, gap, first) => `시간표 ${seed}: ${first}가 먼저 누르고 상대는 ${gap} ms 뒤에 누릅니다.`,
			again: '이것만 다시 실행'
		},
		code: '실행되는 코드',
		codeHint: '옮겨 적은 것이 아니라 실행되는 파일 그대로입니다. 실행되는 줄에 불이 들어옵니다.',
		ran: (times) => `(${times}번 실행됨)`,
		unsupported:
			'이 브라우저에는 RTCPeerConnection이 없어 실험을 실행할 수 없습니다. 글은 그대로 읽을 수 있고, 최신 Firefox, Chrome, Edge, Safari에서는 실행됩니다.'
	}
);
