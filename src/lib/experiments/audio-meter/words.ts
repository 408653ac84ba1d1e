import { defineWords } from '#lib/i18n/locale.ts';

export const audioMeterWords = defineWords(
	{
		run: 'Run',
		runAgain: 'Run again',
		stop: 'Stop',
		meters: 'Level',
		meter: {
			instant: 'Instant',
			slow: 'Slow',
			clip: 'Clip'
		},
		meterIs: {
			instant: 'root mean square of the last 43 ms, with the peak as a line',
			slow: 'root mean square over about a second: how loud it seems',
			clip: 'samples at the end of the scale: what lay beyond was cut off'
		},
		scale: 'dBFS: decibels below full scale. 0 is the most a sample can say; half of it is −6.',
		peak: 'peak',
		strongest: 'strongest frequency',
		noTone: 'none',
		how: {
			worklet: 'measured in the audio thread by an AudioWorklet',
			pieces: 'measured from recorded half seconds'
		},
		howWhy: {
			worklet: 'Nothing is played: the sound ends in the meter.',
			pieces:
				'This browser starts no AudioContext here, as Firefox does on a machine without sound output. So a MediaRecorder records half a second of the track, OfflineAudioContext.decodeAudioData() decodes it, and the same meter measures that. It is late by half a second, and the codec has changed it a little.'
		},
		wave: 'Waveform',
		waveAxes: { x: 'time, ms', y: 'sample, −1 to 1' },
		spectrum: 'Spectrum',
		spectrumAxes: { x: 'frequency, Hz', y: 'dB in each band' },
		waveLabel: 'Waveform of the source',
		spectrumLabel: (hz: string) => `Spectrum of the source; strongest frequency ${hz}`,
		tone: 'Level of the tone',
		toneNote: (level: string) => `amplitude ${level} dBFS, 440 Hz. Beyond 0 its tops are cut off.`,
		feedback:
			'A microphone is never played aloud here. Loudspeaker to microphone to loudspeaker is a loop; as soon as it amplifies, it howls.',
		processing: 'What the browser does to the microphone',
		processings: {
			echoCancellation: 'Echo cancellation',
			noiseSuppression: 'Noise suppression',
			autoGainControl: 'Automatic gain control'
		},
		processingHint:
			'A change asks the running track with applyConstraints(). The button opens the microphone anew with what is ticked. Seen in Chromium 156 on 2026-11-22: the running track accepts the wish and changes none of the three (with exact it is refused, OverconstrainedError); only a new getUserMedia() changes them.',
		onlyMicrophone: 'These belong to a microphone. Choose it as the source to ask for them.',
		reopen: 'Open it anew with these',
		measuring: 'Measuring what has changed …',
		changes: {
			caption: 'What was asked, and what came of it',
			wish: 'Asked',
			by: 'By',
			says: 'getSettings() before → after',
			level: 'Slow level before → after',
			on: 'on',
			off: 'off',
			unknown: 'not said',
			outcome: {
				done: 'It changed.',
				same: 'It was so already.',
				ignored: 'Accepted, and nothing changed.'
			}
		},
		capabilities: 'What the track says it can do',
		capabilitiesHint:
			'getCapabilities(). A list with false alone means that this device cannot be processed at all.',
		settings: 'What it does now',
		words: {
			idle: 'Nothing has happened yet. Press Run: the tone needs no device. Nothing is played aloud.',
			running: 'Opening the source …',
			on: 'Measuring.',
			clipping: 'Samples are being cut off. Lower the level until Clip stays at 0.',
			ended: 'The track has ended: the device was unplugged, or taken back. Press Run again.'
		},
		unsupported:
			'This browser has neither AudioContext nor MediaRecorder, so there is nothing to measure with.',
		code: 'The code that runs',
		codeHint: 'This is the file itself. Lines light up as they run.',
		ran: (times: number) => `ran ${times} times`
	},
	{
		run: '실행',
		runAgain: '다시 실행',
		stop: '멈추기',
		meters: '레벨',
		meter: {
			instant: '순간',
			slow: '느린',
			clip: '클리핑'
		},
		meterIs: {
			instant: '최근 43 ms의 실효값(RMS). 선은 피크예요',
			slow: '약 1초 동안의 실효값. 귀에 느껴지는 크기에 가까워요',
			clip: '눈금 끝에 닿은 샘플 수. 그 너머는 잘려 나갔어요'
		},
		scale:
			'dBFS는 최댓값(full scale)을 기준으로 한 데시벨이에요. 0이 샘플이 나타낼 수 있는 최대이고, 그 절반이 −6입니다.',
		peak: '피크',
		strongest: '가장 센 주파수',
		noTone: '없음',
		how: {
			worklet: 'AudioWorklet이 오디오 스레드에서 잰 값',
			pieces: '0.5초씩 녹음해서 잰 값'
		},
		howWhy: {
			worklet: '소리를 재생하지 않아요. 소리는 미터에서 끝납니다.',
			pieces:
				'이 브라우저는 여기서 AudioContext를 시작하지 못해요. 소리 출력이 없는 컴퓨터의 Firefox가 그렇습니다. 그래서 MediaRecorder로 트랙을 0.5초 녹음하고 OfflineAudioContext.decodeAudioData()로 디코딩해 같은 미터로 잽니다. 0.5초 늦고, 코덱 때문에 값이 조금 달라져요.'
		},
		wave: '파형',
		waveAxes: { x: '시간(ms)', y: '샘플 값, −1 ~ 1' },
		spectrum: '스펙트럼',
		spectrumAxes: { x: '주파수(Hz)', y: '대역별 dB' },
		waveLabel: '소스의 파형',
		spectrumLabel: (hz: string) => `소스의 스펙트럼. 가장 센 주파수 ${hz}`,
		tone: '테스트 소리의 크기',
		toneNote: (level: string) => `진폭 ${level} dBFS, 440 Hz. 0을 넘으면 꼭대기가 잘려요.`,
		feedback:
			'여기서는 마이크 소리를 절대 크게 틀지 않아요. 스피커에서 마이크로, 다시 스피커로 소리가 돌면서 커지는 순간 하울링이 나기 때문이에요.',
		processing: '브라우저가 마이크에 하는 처리',
		processings: {
			echoCancellation: '에코 제거',
			noiseSuppression: '잡음 억제',
			autoGainControl: '자동 음량 조절'
		},
		processingHint:
			'체크를 바꾸면 실행 중인 트랙에 applyConstraints()로 요청해요. 버튼을 누르면 체크한 대로 마이크를 새로 엽니다. 2026-11-22에 Chromium 156에서 본 결과, 실행 중인 트랙은 요청을 받아들이지만 셋 중 어느 것도 바꾸지 않고(exact로 요청하면 OverconstrainedError로 거절), getUserMedia()로 새로 열어야 바뀌었어요.',
		onlyMicrophone: '마이크에만 있는 처리예요. 소스로 마이크를 고르면 요청할 수 있어요.',
		reopen: '이대로 새로 열기',
		measuring: '무엇이 달라졌는지 재는 중 …',
		changes: {
			caption: '요청한 것과 그 결과',
			wish: '요청',
			by: '방법',
			says: 'getSettings() 전 → 후',
			level: '느린 레벨 전 → 후',
			on: '켬',
			off: '끔',
			unknown: '말하지 않음',
			outcome: {
				done: '바뀌었어요.',
				same: '이미 그랬어요.',
				ignored: '받아들였지만 바뀐 것이 없어요.'
			}
		},
		capabilities: '트랙이 할 수 있다고 말하는 것',
		capabilitiesHint:
			'getCapabilities()의 결과예요. 목록에 false만 있으면 이 장치의 소리는 아예 처리할 수 없다는 뜻이에요.',
		settings: '지금 하고 있는 것',
		words: {
			idle: '아직 아무 일도 없어요. 실행을 누르세요. 테스트 소리에는 장치가 필요 없고, 아무 소리도 재생하지 않아요.',
			running: '소스를 여는 중 …',
			on: '재고 있어요.',
			clipping: '샘플이 잘려 나가고 있어요. 클리핑이 늘지 않을 때까지 크기를 낮춰 보세요.',
			ended: '트랙이 끝났어요. 장치가 뽑혔거나 권한이 거두어졌어요. 다시 실행을 누르세요.'
		},
		unsupported: '이 브라우저에는 AudioContext도 MediaRecorder도 없어서 잴 방법이 없어요.',
		code: '실행되는 코드',
		codeHint: '보이는 것이 바로 그 파일이에요. 실행되는 줄에 불이 들어옵니다.',
		ran: (times: number) => `${times}번 실행됨`
	}
);
