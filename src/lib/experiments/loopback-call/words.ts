import { defineWords } from '#lib/i18n/locale.ts';

export const loopbackWords = defineWords(
	{
		run: 'Run',
		runAgain: 'Run again',
		stepping: 'Step by step',
		atOnce: 'All at once',
		mute: 'Mute the caller',
		unmute: 'Unmute the caller',
		hangUp: 'Hang up',
		caller: 'Caller',
		callee: 'Callee',
		noPicture: 'nothing received yet',
		callerSees: 'Picture that the caller receives from the callee',
		calleeSees: 'Picture that the callee receives from the caller',
		signaling: 'signaling',
		connection: 'connection',
		path: {
			none: 'no path yet',
			looking: 'looking for a path',
			up: (types: string) => types,
			down: 'path closed'
		},
		roundTrip: 'round trip',
		code: 'The code that runs',
		codeHint: 'This is the file itself, not a copy: lines light up as they run.',
		ran: (times: number) => `(ran ${times} times)`,
		words: {
			idle: 'Nothing has happened yet. Press Run, or go step by step.',
			stepping: 'Press the calls in any order. The browser refuses what is not allowed now, and says so.',
			running: 'Connecting …',
			connected:
				'Connected, with no server. Offer and answer were handed over inside the page, and ICE found a path between two addresses of this machine.',
			echo: (text: string) => `The callee answered over the data channel: “${text}”.`,
			muted: 'The caller is muted: its tracks send black and silence, the packets go on.',
			hungUp: 'Hung up. Both connections are closed and every track is stopped.',
			failed: 'The run ended with an error of the browser:'
		},
		setUpTime: 'from the press to connected',
		received: 'callee has decoded',
		frames: (n: number) => `${n} frames`,
		step: {
			heading: 'The calls, one button each',
			createPeers: 'new RTCPeerConnection() × 2',
			again: 'Start over',
			ok: (ms: string) => `done in ${ms} ms`,
			waiting: (n: number) => `${n} candidates wait to be handed over`,
			refused: 'The browser refused:',
			was: (peer: string, signaling: string) => `${peer}.signalingState was ${signaling}.`,
			needs: {
				createPeers: '',
				createOffer: 'createOffer() is refused only on a closed connection.',
				setLocalOffer: 'An offer can be set as local description in stable or have-local-offer.',
				setRemoteOffer:
					'The callee needs the caller’s offer first: createOffer() makes it. It can be set in stable or have-remote-offer.',
				createAnswer:
					'An answer answers something: the callee must be in have-remote-offer, so setRemoteDescription(offer) comes first.',
				setLocalAnswer: 'Only a peer in have-remote-offer can set an answer of its own.',
				setRemoteAnswer:
					'The caller must be in have-local-offer, waiting for an answer, and there must be one: createAnswer() makes it.'
			},
			reference: 'RFC 9429 §3.2 draws these states.'
		},
		unsupported:
			'This browser has no RTCPeerConnection, so the experiment cannot run here. The text stays readable; a current Firefox, Chrome, Edge or Safari can run it.'
	},
	{
		run: '실행',
		runAgain: '다시 실행',
		stepping: '한 단계씩',
		atOnce: '한 번에',
		mute: '발신자 음소거',
		unmute: '발신자 음소거 해제',
		hangUp: '끊기',
		caller: '발신자',
		callee: '수신자',
		noPicture: '아직 받은 것이 없습니다',
		callerSees: '발신자가 수신자에게서 받은 화면',
		calleeSees: '수신자가 발신자에게서 받은 화면',
		signaling: '시그널링',
		connection: '연결',
		path: { none: '아직 경로 없음', looking: '경로를 찾는 중', up: (types) => types, down: '경로 닫힘' },
		roundTrip: '왕복 시간',
		code: '실행되는 코드',
		codeHint: '옮겨 적은 것이 아니라 실행되는 파일 그대로입니다. 실행되는 줄에 불이 들어옵니다.',
		ran: (times) => `(${times}번 실행됨)`,
		words: {
			idle: '아직 아무 일도 일어나지 않았습니다. 실행을 누르거나 한 단계씩 진행해 보세요.',
			stepping:
				'호출을 아무 순서로나 눌러 보세요. 지금 할 수 없는 호출은 브라우저가 거절하고 이유를 말해 줍니다.',
			running: '연결하는 중 …',
			connected:
				'서버 없이 연결되었습니다. 제안과 응답은 페이지 안에서 그대로 건넸고, ICE가 이 기기의 두 주소 사이에서 경로를 찾았습니다.',
			echo: (text) => `수신자가 데이터 채널로 대답했습니다: “${text}”`,
			muted: '발신자를 음소거했습니다. 트랙은 검은 화면과 무음을 보내고, 패킷은 계속 흐릅니다.',
			hungUp: '끊었습니다. 두 연결을 모두 닫고 트랙도 모두 멈췄습니다.',
			failed: '브라우저 오류로 실행이 끝났습니다:'
		},
		setUpTime: '누른 순간부터 연결까지',
		received: '수신자가 디코딩한 프레임',
		frames: (n) => `${n}개`,
		step: {
			heading: '호출마다 버튼 하나',
			createPeers: 'new RTCPeerConnection() × 2',
			again: '처음부터',
			ok: (ms) => `${ms} ms 만에 완료`,
			waiting: (n) => `건네지기를 기다리는 후보 ${n}개`,
			refused: '브라우저가 거절했습니다:',
			was: (peer, signaling) => `그때 ${peer}.signalingState는 ${signaling}이었습니다.`,
			needs: {
				createPeers: '',
				createOffer: 'createOffer()는 닫힌 연결에서만 거절됩니다.',
				setLocalOffer: '제안을 로컬 설명으로 설정할 수 있는 상태는 stable과 have-local-offer입니다.',
				setRemoteOffer:
					'먼저 createOffer()로 만든 발신자의 제안이 있어야 합니다. stable이나 have-remote-offer 상태에서 설정할 수 있습니다.',
				createAnswer:
					'응답은 받은 제안에 대한 것입니다. 수신자가 have-remote-offer 상태여야 하므로 setRemoteDescription(offer)가 먼저입니다.',
				setLocalAnswer: 'have-remote-offer 상태의 피어만 자기 응답을 설정할 수 있습니다.',
				setRemoteAnswer:
					'발신자는 have-local-offer 상태에서 응답을 기다리고 있어야 하고, createAnswer()로 만든 응답도 있어야 합니다.'
			},
			reference: '이 상태들은 RFC 9429 §3.2에 그려져 있습니다.'
		},
		unsupported:
			'이 브라우저에는 RTCPeerConnection이 없어 실험을 실행할 수 없습니다. 글은 그대로 읽을 수 있고, 최신 Firefox, Chrome, Edge, Safari에서는 실행됩니다.'
	}
);
