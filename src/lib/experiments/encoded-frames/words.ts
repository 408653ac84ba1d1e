import { defineWords } from '#lib/i18n/locale.ts';

export const framesWords = defineWords(
	{
		caller: 'Caller',
		callee: 'Callee',
		sfu: 'The curious SFU',
		sends: 'What the caller sends',
		calleeSees: 'What the callee receives',
		sfuSees: 'What the SFU makes of its copy',
		noPicture: 'no picture',
		connection: 'connection',
		path: { none: 'no path yet', working: 'on its way', good: 'frames on their way' },
		protection: 'What the caller does to each frame',
		protections: {
			none: 'Nothing',
			payload: 'Encrypts it, but for the header of the codec',
			everything: 'Encrypts every byte'
		},
		nextCall: 'Holds for the next call.',
		run: 'Call',
		again: 'Call again',
		stop: 'Hang up',
		keys: 'The callee’s key',
		wrong: 'Give it a wrong key',
		right: 'Give it the right key',
		ask: 'and ask for a key frame at once',
		askNow: 'Ask for a key frame',
		turn: 'The next key',
		turnCallee: (id: number) => `Callee gets key ${id}`,
		turnCaller: (id: number) => `Caller goes on to key ${id}`,
		sealsWith: (id: number) => `seals with key ${id}`,
		opensUpTo: (id: number) => (id === 1 ? 'has key 1' : `has keys 1 to ${id}`),
		noKey: 'no key yet',
		hasWrong: 'has a wrong key',
		inTheClear: 'frames not encrypted',
		says: {
			idle: 'Nothing runs yet. The SFU will get a copy of each picture over a connection of its own: to it nothing is encrypted that the call alone encrypts.',
			running: 'Two calls are being set up: one to the callee, one to the SFU.',
			none: 'The frames are as the encoder made them. The SFU decodes its copy and sees all of it.',
			payload:
				'The callee has the key and sees the picture. The SFU gets the same frames, reads the header of the codec, and what its decoder makes of the rest is noise.',
			everything:
				'The callee has the key and sees the picture, where the browser can still sort the frames. The SFU cannot even read which of them are key frames.',
			wrong:
				'The key does not fit: the callee’s worker throws every frame away, and the decoder gets none. Packets arrive all the same.',
			behind:
				'The caller seals with a key that the callee has not got. Every frame is thrown away until it has.',
			ended: 'Hung up. The numbers and frames stay in the Recording.'
		},
		sfuHint:
			'A connection of its own, with DTLS and SRTP of its own: it is the other end, so the packets are decrypted for it.',
		head: 'The first bytes of the last frame that it got',
		noHead: 'no frame yet',
		clearBytes: 'readable: the header of the codec',
		readable: (read: number) => `Pictures with readable marks: ${read}.`,
		chart: 'Frames as the encoder made them, by size',
		chartLabel: (key: string, delta: string) => `${key}; ${delta}`,
		keyFrames: (count: number, mean: string) =>
			count === 0 ? 'no key frame' : `key frames: ${count}, ${mean} each on average`,
		deltaFrames: (count: number, mean: string) =>
			count === 0 ? 'no delta frame' : `delta frames: ${count}, ${mean} each on average`,
		noFrames: 'No frame in the last seconds.',
		counters: 'What was counted on the way',
		counter: 'Counter',
		rows: {
			encoded: 'Frames that the encoder made',
			sealed: 'Frames that the caller’s worker handed on',
			packets: 'Packets that arrived',
			arrived: 'Frames that the receiving worker got',
			refused: 'Frames that it threw away',
			received: 'Frames that came out of the worker',
			decoded: 'Pictures that the decoder made',
			keyFrames: 'Key frames given to the decoder',
			freezes: 'Freezes',
			asked: 'Key frames asked for (PLI)',
			read: 'Different pictures whose marks could be read'
		},
		toCallee: 'to the callee',
		toSfu: 'to the SFU',
		has: 'Transforms in this browser',
		hasIt: 'there',
		hasNot: 'not in this browser',
		notKnown: 'known after a call',
		missing: (name: string) =>
			name === 'crypto.subtle'
				? 'crypto.subtle is not there: this page was not opened over HTTPS or from this machine itself. Open it as http://localhost and call again.'
				: `${name} is not in this browser, so frames cannot be taken in hand here. Chromium 141, Firefox 117 and Safari 15.4 or newer have it.`,
		failed: 'The browser says:',
		nextStep: 'Nothing is lost. Call again.',
		code: 'The code that runs',
		codeHint: 'The call. What happens to a frame stands in the worker, and the lesson shows it.',
		ran: (times: number) => (times === 1 ? 'ran once' : `ran ${times} times`)
	},
	{
		caller: '발신자',
		callee: '수신자',
		sfu: '호기심 많은 SFU',
		sends: '발신자가 보내는 화면',
		calleeSees: '수신자가 받는 화면',
		sfuSees: 'SFU가 받은 사본을 디코딩한 화면',
		noPicture: '화면 없음',
		connection: '연결',
		path: { none: '아직 경로 없음', working: '연결하는 중', good: '프레임이 가는 중' },
		protection: '발신자가 프레임마다 하는 일',
		protections: {
			none: '아무것도 하지 않음',
			payload: '코덱 헤더만 남기고 암호화',
			everything: '모든 바이트를 암호화'
		},
		nextCall: '다음 통화부터 적용됩니다.',
		run: '전화 걸기',
		again: '다시 걸기',
		stop: '끊기',
		keys: '수신자의 키',
		wrong: '틀린 키 주기',
		right: '맞는 키 주기',
		ask: '곧바로 키 프레임도 요청하기',
		askNow: '키 프레임 요청하기',
		turn: '다음 키',
		turnCallee: (id: number) => `수신자에게 키 ${id} 주기`,
		turnCaller: (id: number) => `발신자가 키 ${id}로 넘어가기`,
		sealsWith: (id: number) => `키 ${id}로 암호화`,
		opensUpTo: (id: number) => (id === 1 ? '키 1이 있음' : `키 1부터 ${id}까지 있음`),
		noKey: '아직 키 없음',
		hasWrong: '틀린 키를 가짐',
		inTheClear: '프레임을 암호화하지 않음',
		says: {
			idle: '아직 아무것도 실행되지 않았습니다. SFU는 따로 맺은 연결로 화면의 사본을 받습니다. 통화 자체의 암호화는 SFU에게 아무것도 감추지 못합니다.',
			running: '수신자와 SFU에게 각각 연결하는 중입니다.',
			none: '프레임은 인코더가 만든 그대로입니다. SFU는 사본을 디코딩해서 전부 봅니다.',
			payload:
				'수신자는 키가 있어서 화면을 봅니다. SFU는 같은 프레임을 받아 코덱 헤더까지는 읽지만, 나머지를 디코딩하면 잡음만 나옵니다.',
			everything:
				'수신자는 키가 있어서 화면을 봅니다. 다만 브라우저가 프레임을 제대로 가려낼 때의 이야기입니다. SFU는 어느 것이 키 프레임인지조차 읽지 못합니다.',
			wrong:
				'키가 맞지 않습니다. 수신자의 워커가 프레임을 모두 버려서 디코더에는 하나도 가지 않습니다. 그래도 패킷은 계속 도착합니다.',
			behind: '발신자가 수신자에게 없는 키로 암호화하고 있습니다. 키를 받을 때까지 프레임은 모두 버려집니다.',
			ended: '끊었습니다. 숫자와 프레임은 기록에 남아 있습니다.'
		},
		sfuHint: 'SFU는 자기 연결의 상대이므로 DTLS와 SRTP도 따로 맺습니다. 그래서 패킷이 SFU 앞에서 풀립니다.',
		head: '마지막으로 받은 프레임의 첫 바이트들',
		noHead: '아직 프레임 없음',
		clearBytes: '읽을 수 있음: 코덱 헤더',
		readable: (read: number) => `표시를 읽을 수 있는 화면: ${read}장.`,
		chart: '인코더가 만든 프레임의 크기',
		chartLabel: (key: string, delta: string) => `${key}, ${delta}`,
		keyFrames: (count: number, mean: string) =>
			count === 0 ? '키 프레임 없음' : `키 프레임 ${count}개, 평균 ${mean}`,
		deltaFrames: (count: number, mean: string) =>
			count === 0 ? '델타 프레임 없음' : `델타 프레임 ${count}개, 평균 ${mean}`,
		noFrames: '최근 몇 초 동안 프레임이 없습니다.',
		counters: '길목마다 센 것',
		counter: '카운터',
		rows: {
			encoded: '인코더가 만든 프레임',
			sealed: '발신자의 워커가 넘긴 프레임',
			packets: '도착한 패킷',
			arrived: '받는 쪽 워커에 온 프레임',
			refused: '워커가 버린 프레임',
			received: '워커에서 나온 프레임',
			decoded: '디코더가 만든 화면',
			keyFrames: '디코더에 들어간 키 프레임',
			freezes: '멈춤',
			asked: '키 프레임 요청(PLI)',
			read: '표시를 읽을 수 있었던 서로 다른 화면'
		},
		toCallee: '수신자 쪽',
		toSfu: 'SFU 쪽',
		has: '이 브라우저의 변환 기능',
		hasIt: '있음',
		hasNot: '이 브라우저에는 없음',
		notKnown: '통화한 뒤에 알 수 있음',
		missing: (name: string) =>
			name === 'crypto.subtle'
				? 'crypto.subtle이 없습니다. 이 페이지를 HTTPS나 이 컴퓨터 자신에서 열지 않았기 때문입니다. http://localhost로 열어 다시 걸어 보세요.'
				: `이 브라우저에는 ${name}이(가) 없어서 프레임을 다룰 수 없습니다. Chromium 141, Firefox 117, Safari 15.4부터 있습니다.`,
		failed: '브라우저가 한 말:',
		nextStep: '잃은 것은 없습니다. 다시 걸어 보세요.',
		code: '실행되는 코드',
		codeHint: '통화를 만드는 코드입니다. 프레임에 하는 일은 워커에 있고, 본문에서 보여 줍니다.',
		ran: (times: number) => `${times}번 실행`
	}
);
