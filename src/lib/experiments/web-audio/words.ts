import { defineWords } from '#lib/i18n/locale.ts';

export const webAudioWords = defineWords(
	{
		run: 'Run',
		runAgain: 'Run again',
		hangUp: 'Hang up',
		caller: 'The caller sends',
		callee: 'The callee receives',
		sound: 'Sound',
		sounds: { tones: 'Two tones, 440 Hz and 3000 Hz', noise: 'White noise' },
		filter: 'Filter',
		filters: {
			allpass: 'None',
			lowpass: 'Low-pass: takes away what is higher',
			highpass: 'High-pass: takes away what is lower',
			bandpass: 'Band-pass: takes away what is beside it'
		},
		frequency: 'Its frequency',
		gain: 'Gain',
		echo: 'Echo, a quarter of a second later',
		hertz: (value: string) => `${value} Hz`,
		times: (value: string) => `× ${value}`,
		noGraph:
			'This browser starts no AudioContext here, as Firefox does on a machine without sound output. There is no chain then: the sound goes out as it is, and the filter has nothing to work on. What is sent, muted and stopped below is real all the same. The spectrum is made of recorded half seconds.',
		spectrum: 'Received spectrum',
		spectrumAxes: { x: 'frequency, Hz', y: 'dB in each band' },
		spectrumLabel: (low: string, high: string) =>
			`Spectrum of the received sound: ${low} at 440 Hz, ${high} at 3000 Hz`,
		strongest: 'strongest frequency',
		nothing: 'none',
		at: (hz: number) => `at ${hz} Hz`,
		packets: 'packets received',
		energy: 'sound energy received',
		level: 'level now',
		acts: {
			heading: 'Be silent, in four ways',
			mute: 'Mute: enabled = false',
			unmute: 'Unmute: enabled = true',
			stop: 'track.stop()',
			take: 'replaceTrack(null)',
			give: 'replaceTrack(track)',
			pause: "direction = 'inactive'",
			resume: "direction = 'sendonly'"
		},
		actIs: {
			mute: 'Silence takes the place of the sound. It can be taken back at once.',
			stop: 'The track is over, and so is its device. It cannot be taken back.',
			take: 'The sender has nothing to send. Nobody is asked.',
			pause: 'Both sides agree that nothing flows: an offer and an answer.'
		},
		flows: {
			caption: 'What flowed after each of them',
			act: 'What was done',
			packets: 'Packets a second',
			energy: 'Energy a second',
			waiting: 'measuring …',
			names: {
				send: 'sent',
				mute: 'enabled = false',
				unmute: 'enabled = true',
				stop: 'track.stop()',
				'take-track': 'replaceTrack(null)',
				'give-track': 'replaceTrack(track)',
				pause: "direction = 'inactive'",
				resume: "direction = 'sendonly'",
				'mute-element': 'localAudio.muted = true'
			}
		},
		charts: { packets: 'Packets', energy: 'Sound energy' },
		words: {
			idle: 'Nothing has happened yet. Press Run: two tones go through a filter and over a connection in this page. They are played very quietly, because Chromium counts only what is played.',
			running: 'Connecting …',
			sending: 'Sound flows. Move the filter and look which tone is left in what arrives.',
			plain: 'Sound flows, as it is.',
			muted:
				'Muted. The energy stands still, and the packets go on: silence is encoded and sent like any other sound.',
			stopped:
				'The track has ended. Whether packets still come depends on the browser: look at the table. Only Run again brings sound back.',
			taken: 'The sender has no track. Packets have stopped, the connection stays.',
			paused: 'Nothing flows in this direction. Packets have stopped, the connection stays.'
		},
		feedback:
			'The received sound is played at a tenth of full volume. With a microphone beside loudspeakers it may still be heard twice: wear headphones, or hang up.',
		unsupported:
			'This browser has no RTCPeerConnection or no AudioContext, so no sound can be sent through a chain here.',
		code: 'The code that runs',
		codeHint: 'This is the file itself. Lines light up as they run.',
		ran: (times: number) => `ran ${times} times`
	},
	{
		run: '실행',
		runAgain: '다시 실행',
		hangUp: '끊기',
		caller: '발신자가 보내는 소리',
		callee: '수신자가 받는 소리',
		sound: '소리',
		sounds: { tones: '두 음, 440 Hz와 3000 Hz', noise: '백색 잡음' },
		filter: '필터',
		filters: {
			allpass: '없음',
			lowpass: '로우패스: 높은 소리를 덜어 내요',
			highpass: '하이패스: 낮은 소리를 덜어 내요',
			bandpass: '밴드패스: 양옆의 소리를 덜어 내요'
		},
		frequency: '필터 주파수',
		gain: '게인',
		echo: '0.25초 뒤에 따라오는 에코',
		hertz: (value: string) => `${value} Hz`,
		times: (value: string) => `× ${value}`,
		noGraph:
			'이 브라우저는 여기서 AudioContext를 시작하지 못해요. 소리 출력이 없는 컴퓨터의 Firefox가 그렇습니다. 그래서 노드 사슬 없이 소리를 그대로 보내고, 필터는 할 일이 없어요. 아래에서 보내고 음소거하고 멈추는 것은 모두 실제입니다. 스펙트럼은 0.5초씩 녹음해서 만들어요.',
		spectrum: '받은 소리의 스펙트럼',
		spectrumAxes: { x: '주파수(Hz)', y: '대역별 dB' },
		spectrumLabel: (low: string, high: string) =>
			`받은 소리의 스펙트럼. 440 Hz에서 ${low}, 3000 Hz에서 ${high}`,
		strongest: '가장 센 주파수',
		nothing: '없음',
		at: (hz: number) => `${hz} Hz에서`,
		packets: '받은 패킷',
		energy: '받은 소리 에너지',
		level: '지금 레벨',
		acts: {
			heading: '조용해지는 네 가지 방법',
			mute: '음소거: enabled = false',
			unmute: '음소거 풀기: enabled = true',
			stop: 'track.stop()',
			take: 'replaceTrack(null)',
			give: 'replaceTrack(track)',
			pause: "direction = 'inactive'",
			resume: "direction = 'sendonly'"
		},
		actIs: {
			mute: '소리 대신 침묵이 나가요. 언제든 바로 되돌릴 수 있어요.',
			stop: '트랙도 장치도 끝나요. 되돌릴 수 없어요.',
			take: '보낼 것이 없어져요. 상대에게 물을 필요가 없어요.',
			pause: '아무것도 흐르지 않기로 제안과 응답으로 합의해요.'
		},
		flows: {
			caption: '각각을 하고 난 뒤에 흐른 것',
			act: '한 일',
			packets: '초당 패킷',
			energy: '초당 에너지',
			waiting: '재는 중 …',
			names: {
				send: '보내기',
				mute: 'enabled = false',
				unmute: 'enabled = true',
				stop: 'track.stop()',
				'take-track': 'replaceTrack(null)',
				'give-track': 'replaceTrack(track)',
				pause: "direction = 'inactive'",
				resume: "direction = 'sendonly'",
				'mute-element': 'localAudio.muted = true'
			}
		},
		charts: { packets: '패킷', energy: '소리 에너지' },
		words: {
			idle: '아직 아무 일도 없어요. 실행을 누르면 두 음이 필터를 지나 이 페이지 안의 연결을 건너갑니다. Chromium은 재생되는 소리만 세기 때문에 아주 작게 재생해요.',
			running: '연결하는 중 …',
			sending: '소리가 흐르고 있어요. 필터를 움직여 보고, 도착한 소리에 어느 음이 남는지 보세요.',
			plain: '소리가 그대로 흐르고 있어요.',
			muted:
				'음소거 중이에요. 에너지는 멈췄지만 패킷은 계속 옵니다. 침묵도 다른 소리처럼 인코딩해서 보내니까요.',
			stopped:
				'트랙이 끝났어요. 패킷이 계속 오는지는 브라우저마다 달라요. 표를 보세요. 소리를 되찾으려면 다시 실행해야 해요.',
			taken: '보낼 트랙이 없어요. 패킷은 멈췄고 연결은 그대로예요.',
			paused: '이 방향으로는 아무것도 흐르지 않아요. 패킷은 멈췄고 연결은 그대로예요.'
		},
		feedback:
			'받은 소리는 최대의 10분의 1 크기로 재생돼요. 마이크가 스피커 가까이 있으면 소리가 두 번 들릴 수 있으니 헤드폰을 쓰거나 끊으세요.',
		unsupported:
			'이 브라우저에는 RTCPeerConnection이나 AudioContext가 없어서 소리를 사슬에 통과시켜 보낼 수 없어요.',
		code: '실행되는 코드',
		codeHint: '보이는 것이 바로 그 파일이에요. 실행되는 줄에 불이 들어옵니다.',
		ran: (times: number) => `${times}번 실행됨`
	}
);
