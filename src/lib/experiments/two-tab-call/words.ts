import { defineWords } from '#lib/i18n/locale.ts';

export const twoTabWords = defineWords(
	{
		join: 'Join the room',
		joinAgain: 'Join again',
		secondTab: 'Open the second tab',
		leave: 'Hang up and leave',
		mute: 'Mute this tab',
		unmute: 'Unmute this tab',
		listen: 'Listen to the other tab',
		stopListening: 'Stop listening',
		locked: 'Answer the question above, or skip it, and the room opens.',
		callerFirst: 'Caller: the first tab',
		calleeSecond: 'Callee: the second tab',
		caller: { here: 'Caller: this tab', there: 'Caller: the other tab' },
		callee: { here: 'Callee: this tab', there: 'Callee: the other tab' },
		pictureSent: 'Picture that this tab sends',
		pictureReceived: 'Picture received from the other tab',
		noPicture: 'no picture yet',
		noTab: 'no other tab yet',
		signaling: 'signaling',
		connection: 'connection',
		presence: 'tab',
		presences: { absent: 'not here', here: 'here', away: 'signaling away' },
		path: {
			none: 'no path yet',
			looking: 'looking for a path',
			up: (types: string) => types,
			broken: 'path interrupted',
			down: 'path closed'
		},
		roundTrip: 'round trip',
		by: { broadcast: 'signaling by BroadcastChannel', server: 'signaling by the lab server' },
		form: {
			heading: 'Where the tabs meet',
			via: 'Signaling goes through',
			broadcast: 'BroadcastChannel',
			broadcastHint: 'tabs of this browser, no server',
			server: 'Lab server',
			serverHint: 'other browsers and machines too',
			room: 'Room',
			fixed: 'Leave the room to change these.',
			problems: {
				empty: 'A room needs a name. Type a word, such as “notebook”.',
				'too-long': 'This name is too long for a room: 40 characters at most.',
				'odd-characters':
					'A room name has letters, digits, “-” and “_” only, of any script: no spaces, no other signs.'
			},
			share: 'Open this in another browser or on another machine',
			copy: 'Copy',
			copied: 'Copied',
			onlyHere:
				'“localhost” means this machine to every machine. For others, start the lab server like this, and use one of the addresses that it prints:'
		},
		words: {
			idle: 'Nothing has happened yet. Join the room in this tab, then open the second one.',
			joining: 'Looking who is in the room …',
			waiting: 'This tab is the first in the room, so it will be the caller. It waits for a second one.',
			calling: {
				caller: 'The other tab is here. This one was first, so it calls: it makes the offer.',
				callee: 'The other tab was here first, so it calls. This one answers its offer.'
			},
			connected: {
				caller:
					'Connected. This tab called, because it was here first. Pictures, sound and text now go directly from tab to tab, without signaling.',
				callee:
					'Connected. This tab answered, because it came second. Pictures, sound and text now go directly from tab to tab, without signaling.'
			},
			disconnected: 'The path is interrupted. ICE goes on checking it.',
			failed: {
				caller: 'No packet gets through any more. This tab offers new candidates (ICE restart).',
				callee: 'No packet gets through any more. The caller has to offer new candidates (ICE restart).'
			},
			ended: {
				bye: 'The other tab was closed, was reloaded or left. This one keeps its seat, is the first now, and connects again when somebody comes.',
				lost: 'The other tab is gone without a word. This one keeps its seat, is the first now, and connects again when somebody comes.'
			},
			full: 'The room is full: two tabs are in it already. Close one of them or choose another room, and join again.',
			absent: {
				broadcast:
					'This browser has no BroadcastChannel. Choose the lab server instead, or a current browser.',
				server:
					'No lab server answers behind this page. Start it with “npm start” in the project’s folder and open the address it prints, or choose BroadcastChannel, which needs no server.'
			},
			busy: 'The lab server takes no more rooms at the moment. Try again later, or choose BroadcastChannel.',
			left: 'Left. The connection is closed, every track is stopped and the seat is free.',
			muted: 'This tab is muted: it sends black and silence, the packets go on.',
			carrierLostUp: 'The lab server is gone. The call goes on without it; this tab keeps looking for it.',
			carrierLost: 'The lab server is gone. This tab keeps looking for it and takes its seat again.',
			carrierBack: 'The lab server is back, and this tab has its seat again.',
			otherAway: 'The signaling of the other tab is away. The call goes on without it.',
			refused: (list: string) => `Refused and not passed on: ${list}.`,
			refusals: {
				foreign: (n: number) => `${n} × not a message of ours`,
				'too-large': (n: number) => `${n} × too large`,
				'too-fast': (n: number) => `${n} × too fast`
			},
			error: 'The browser refused a step:',
			blocked: 'The browser opened no second tab. Open this address in one yourself:'
		},
		chat: {
			heading: 'Text over the data channel',
			label: 'Text to the other tab',
			send: 'Send',
			closed: 'The channel opens when both tabs are connected.',
			empty: 'No text yet.',
			own: 'this tab',
			other: 'the other tab'
		},
		wires: {
			heading: 'Signaling messages as they pass',
			empty: 'None yet. They pass while the tabs find each other and agree; once connected, hardly any.',
			sent: 'sent',
			received: 'received',
			bytes: (n: string) => `${n} B`,
			meanings: {
				hello: 'I am here. Who else?',
				welcome: 'So am I.',
				full: 'Two are here already.',
				bye: 'I am leaving.',
				offer: 'This is what I propose.',
				answer: 'Agreed, like this.',
				join: 'May I have a seat?',
				joined: 'You have a seat.',
				refused: 'No seat for you.',
				'peer-joined': 'Somebody came.',
				'peer-left': 'The other one is gone.',
				disconnect: 'I am leaving.',
				noMore: 'no more candidates'
			}
		},
		code: 'The code that runs',
		codeHint: 'This is the file itself, not a copy: lines light up as they run in this tab.',
		ran: (times: number) => `(ran ${times} times)`,
		unsupported: (missing: string) =>
			`This browser has no ${missing}, so the experiment cannot run here. The text stays readable; a current Firefox, Chrome, Edge or Safari can run it.`
	},
	{
		join: '방에 들어가기',
		joinAgain: '다시 들어가기',
		secondTab: '두 번째 탭 열기',
		leave: '끊고 나가기',
		mute: '이 탭 음소거',
		unmute: '음소거 해제',
		listen: '상대 탭 소리 듣기',
		stopListening: '그만 듣기',
		locked: '위 질문에 답하거나 건너뛰면 방에 들어갈 수 있습니다.',
		callerFirst: '발신자: 먼저 온 탭',
		calleeSecond: '수신자: 나중에 온 탭',
		caller: { here: '발신자: 이 탭', there: '발신자: 상대 탭' },
		callee: { here: '수신자: 이 탭', there: '수신자: 상대 탭' },
		pictureSent: '이 탭이 보내는 화면',
		pictureReceived: '상대 탭에서 받은 화면',
		noPicture: '아직 화면이 없습니다',
		noTab: '아직 다른 탭이 없습니다',
		signaling: '시그널링',
		connection: '연결',
		presence: '탭',
		presences: { absent: '없음', here: '있음', away: '시그널링 끊김' },
		path: {
			none: '아직 경로 없음',
			looking: '경로를 찾는 중',
			up: (types) => types,
			broken: '경로 끊김',
			down: '경로 닫힘'
		},
		roundTrip: '왕복 시간',
		by: { broadcast: 'BroadcastChannel 시그널링', server: '실습 서버 시그널링' },
		form: {
			heading: '두 탭이 만날 곳',
			via: '시그널링 통로',
			broadcast: 'BroadcastChannel',
			broadcastHint: '이 브라우저의 탭끼리, 서버 없이',
			server: '실습 서버',
			serverHint: '다른 브라우저, 다른 기기와도',
			room: '방 이름',
			fixed: '방에서 나가면 바꿀 수 있습니다.',
			problems: {
				empty: '방 이름이 비어 있습니다. “notebook”처럼 한 단어를 적어 주세요.',
				'too-long': '방 이름이 너무 깁니다. 40자까지 쓸 수 있습니다.',
				'odd-characters':
					'방 이름에는 글자와 숫자, “-”와 “_”만 쓸 수 있습니다. 어느 나라 글자든 괜찮지만 공백과 다른 기호는 안 됩니다.'
			},
			share: '다른 브라우저나 다른 기기에서 열 주소',
			copy: '복사',
			copied: '복사됨',
			onlyHere:
				'“localhost”는 어느 기기에서든 그 기기 자신을 뜻합니다. 다른 기기에서 들어오게 하려면 실습 서버를 다음과 같이 시작하고, 그때 출력되는 주소를 쓰세요.'
		},
		words: {
			idle: '아직 아무 일도 일어나지 않았습니다. 이 탭에서 방에 들어간 뒤 두 번째 탭을 여세요.',
			joining: '방에 누가 있는지 살펴보는 중 …',
			waiting: '이 탭이 방에 먼저 왔으므로 발신자가 됩니다. 두 번째 탭을 기다리고 있습니다.',
			calling: {
				caller: '다른 탭이 들어왔습니다. 먼저 와 있던 이 탭이 전화를 겁니다. 곧 제안을 만듭니다.',
				callee: '먼저 와 있던 탭이 전화를 겁니다. 이 탭은 그 제안에 응답합니다.'
			},
			connected: {
				caller:
					'연결되었습니다. 먼저 와 있던 이 탭이 걸었습니다. 이제 화면과 소리와 글은 시그널링을 거치지 않고 탭에서 탭으로 바로 갑니다.',
				callee:
					'연결되었습니다. 나중에 온 이 탭이 받았습니다. 이제 화면과 소리와 글은 시그널링을 거치지 않고 탭에서 탭으로 바로 갑니다.'
			},
			disconnected: '경로가 끊겼습니다. ICE가 계속 확인하고 있습니다.',
			failed: {
				caller: '패킷이 더는 오가지 않습니다. 이 탭이 새 후보를 제안합니다(ICE 재시작).',
				callee: '패킷이 더는 오가지 않습니다. 발신자가 새 후보를 제안해야 합니다(ICE 재시작).'
			},
			ended: {
				bye: '상대 탭이 닫혔거나, 새로고침되었거나, 방에서 나갔습니다. 이 탭은 자리를 지키며 이제 먼저 온 탭이 되었고, 누가 들어오면 다시 연결합니다.',
				lost: '상대 탭이 말없이 사라졌습니다. 이 탭은 자리를 지키며 이제 먼저 온 탭이 되었고, 누가 들어오면 다시 연결합니다.'
			},
			full: '방이 꽉 찼습니다. 이미 탭 두 개가 들어와 있습니다. 그중 하나를 닫거나 다른 방 이름을 골라 다시 들어가세요.',
			absent: {
				broadcast:
					'이 브라우저에는 BroadcastChannel이 없습니다. 실습 서버를 고르거나 최신 브라우저를 쓰세요.',
				server:
					'이 페이지 뒤에서 실습 서버가 응답하지 않습니다. 프로젝트 폴더에서 “npm start”로 서버를 시작하고 출력된 주소를 열거나, 서버가 필요 없는 BroadcastChannel을 고르세요.'
			},
			busy: '실습 서버가 지금은 방을 더 받지 않습니다. 잠시 뒤 다시 시도하거나 BroadcastChannel을 고르세요.',
			left: '나왔습니다. 연결을 닫고 트랙을 모두 멈췄으며, 자리도 비었습니다.',
			muted: '이 탭을 음소거했습니다. 검은 화면과 무음을 보내고, 패킷은 계속 흐릅니다.',
			carrierLostUp: '실습 서버가 사라졌습니다. 통화는 서버 없이 이어지고, 이 탭은 계속 서버를 찾습니다.',
			carrierLost: '실습 서버가 사라졌습니다. 이 탭은 계속 서버를 찾고, 찾으면 다시 자리에 앉습니다.',
			carrierBack: '실습 서버가 돌아왔고, 이 탭은 다시 자리에 앉았습니다.',
			otherAway: '상대 탭의 시그널링이 끊겼습니다. 통화는 그대로 이어집니다.',
			refused: (list) => `거절하고 전달하지 않은 메시지: ${list}.`,
			refusals: {
				foreign: (n) => `우리 메시지가 아닌 것 ${n}개`,
				'too-large': (n) => `너무 큰 것 ${n}개`,
				'too-fast': (n) => `너무 빨리 온 것 ${n}개`
			},
			error: '브라우저가 한 단계를 거절했습니다:',
			blocked: '브라우저가 두 번째 탭을 열어 주지 않았습니다. 새 탭에서 이 주소를 직접 여세요:'
		},
		chat: {
			heading: '데이터 채널로 주고받는 글',
			label: '상대 탭에 보낼 글',
			send: '보내기',
			closed: '두 탭이 연결되면 채널이 열립니다.',
			empty: '아직 주고받은 글이 없습니다.',
			own: '이 탭',
			other: '상대 탭'
		},
		wires: {
			heading: '지나가는 시그널링 메시지',
			empty: '아직 없습니다. 탭들이 서로를 찾고 합의하는 동안 오가고, 연결된 뒤에는 거의 오가지 않습니다.',
			sent: '보냄',
			received: '받음',
			bytes: (n) => `${n} B`,
			meanings: {
				hello: '나 왔어. 누구 있어?',
				welcome: '나도 있어.',
				full: '벌써 둘이 있어.',
				bye: '나 나갈게.',
				offer: '이렇게 하자고 제안해.',
				answer: '좋아, 나는 이렇게 할게.',
				join: '자리 있나요?',
				joined: '자리를 드렸습니다.',
				refused: '드릴 자리가 없습니다.',
				'peer-joined': '누가 들어왔습니다.',
				'peer-left': '상대가 나갔습니다.',
				disconnect: '저 나갑니다.',
				noMore: '후보 끝'
			}
		},
		code: '실행되는 코드',
		codeHint: '옮겨 적은 것이 아니라 실행되는 파일 그대로입니다. 이 탭에서 실행되는 줄에 불이 들어옵니다.',
		ran: (times) => `(${times}번 실행됨)`,
		unsupported: (missing) =>
			`이 브라우저에는 ${missing}이(가) 없어 실험을 실행할 수 없습니다. 글은 그대로 읽을 수 있고, 최신 Firefox, Chrome, Edge, Safari에서는 실행됩니다.`
	}
);
