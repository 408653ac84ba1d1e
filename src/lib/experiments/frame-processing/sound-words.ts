import { defineWords } from '#lib/i18n/locale.ts';

export const soundWords = defineWords(
	{
		title: 'Sound goes the same way',
		intro:
			'The made source is two tones: 300 Hz, and twice as loud 3000 Hz. A low-pass at 800 Hz leaves the deep one; gain leaves both at a quarter.',
		run: 'Start the sound',
		stop: 'Stop the sound',
		path: 'Path',
		paths: { processor: 'AudioData in a worker', worklet: 'AudioWorklet' },
		goes: {
			processor:
				'MediaStreamTrackProcessor → TransformStream of AudioData in a worker → MediaStreamTrackGenerator. In the specification both are for pictures only.',
			worklet:
				'MediaStreamSource → AudioWorkletNode, 128 samples a call on the audio thread → MediaStreamDestination.'
		},
		filter: 'Filter',
		filters: { none: 'none', gain: 'gain × 0.25', 'low-pass': 'low-pass 800 Hz' },
		before: 'before',
		after: 'after',
		energy: 'level (root mean square)',
		loudest: 'loudest frequency',
		hz: (value: string) => `${value} Hz`,
		silence: 'silence',
		cost: 'filter, mean',
		p95: '95 of 100 below',
		ms: (value: string) => `${value} ms`,
		block: 'one AudioData',
		samples: (count: number, ms: string) => `${count} samples, ${ms} ms`,
		noClock: 'An AudioWorklet has no clock of its own, so its cost cannot be told from inside.',
		silent: (state: string) =>
			`The AudioContext does not start here, its state is “${state}”: this machine has no sound output that the browser can open. Plug in headphones or a loudspeaker, or try another browser, and start again.`,
		unheard: 'Nothing is played aloud; both are measured by an AnalyserNode.'
	},
	{
		title: '소리도 같은 길로',
		intro:
			'만든 소스는 두 음이에요. 300Hz, 그리고 두 배 큰 3000Hz. 800Hz 저역 통과 필터(low-pass)를 거치면 낮은 음이 남고, 이득(gain)을 걸면 둘 다 4분의 1로 줄어요.',
		run: '소리 시작',
		stop: '소리 멈추기',
		path: '경로',
		paths: { processor: '워커에서 AudioData로', worklet: 'AudioWorklet' },
		goes: {
			processor:
				'MediaStreamTrackProcessor → 워커 안에서 AudioData의 TransformStream → MediaStreamTrackGenerator. 명세에서는 둘 다 영상에만 쓰여요.',
			worklet:
				'MediaStreamSource → AudioWorkletNode(오디오 스레드에서 한 번에 128샘플) → MediaStreamDestination.'
		},
		filter: '필터',
		filters: { none: '없음', gain: '이득 × 0.25', 'low-pass': '저역 통과 800Hz' },
		before: '거치기 전',
		after: '거친 후',
		energy: '크기 (제곱 평균 제곱근)',
		loudest: '가장 큰 주파수',
		hz: (value) => `${value}Hz`,
		silence: '소리 없음',
		cost: '필터 시간 평균',
		p95: '100개 중 95개는 이하',
		ms: (value) => `${value}ms`,
		block: 'AudioData 하나',
		samples: (count, ms) => `${count}샘플, ${ms}ms`,
		noClock: 'AudioWorklet 안에는 시계가 없어서 드는 시간을 안에서 잴 수 없어요.',
		silent: (state) =>
			`여기서는 AudioContext가 시작되지 않아요. 상태는 “${state}”예요. 브라우저가 열 수 있는 소리 출력이 이 컴퓨터에 없어서예요. 헤드폰이나 스피커를 연결하거나 다른 브라우저에서 다시 시작하세요.`,
		unheard: '소리를 들려주지는 않아요. 양쪽 모두 AnalyserNode로 재요.'
	}
);
