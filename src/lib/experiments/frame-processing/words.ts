import { defineWords } from '#lib/i18n/locale.ts';

export const frameWords = defineWords(
	{
		run: 'Start the pipeline',
		runAgain: 'Start again',
		stop: 'Stop',
		transform: 'Transform',
		transforms: {
			none: 'none',
			crop: 'crop',
			blur: 'blur',
			overlay: 'overlay',
			background: 'background',
			analyse: 'analyse',
			drop: 'drop frames',
			delay: 'delay'
		},
		does: {
			none: 'frame.clone(): the same pixels go on under a second handle. What the path itself costs is left.',
			crop: 'new VideoFrame(frame, { visibleRect }): another window on the same pixels. Nothing is copied.',
			blur: 'The frame is drawn through the blur of a canvas (6 px), and the canvas becomes the new frame.',
			overlay: 'The frame is drawn, then a plate with the time and a count is drawn on top of it.',
			background:
				'Pixels are read, compared and written, one by one. No machine learning: what counts as background is a colour, or what has not changed since a reference picture.',
			analyse: 'Nothing is changed. Brightness and motion are read from a copy 160 pixels wide.',
			drop: 'Every n-th frame is closed and nothing comes out for it.',
			delay: 'Frames wait in a queue, as copies: an open frame would keep a buffer from the camera.'
		},
		path: 'Path',
		paths: {
			processor: 'streams in a worker',
			'worker-generator': 'track in a worker',
			'canvas-worker': 'canvas and worker',
			'canvas-window': 'canvas, no worker'
		},
		goes: {
			processor:
				'MediaStreamTrackProcessor → TransformStream in a worker → MediaStreamTrackGenerator. The streams are transferred: no frame touches the page.',
			'worker-generator':
				'The track is transferred; MediaStreamTrackProcessor and VideoTrackGenerator are in the worker, as the specification has it.',
			'canvas-worker':
				'requestVideoFrameCallback → new VideoFrame(video) → worker → canvas → captureStream(). A page that is not seen shows no frames: the picture halts there.',
			'canvas-window':
				'The same, but the transform runs in the page, where it competes with clicks and scrolling.'
		},
		isIn: (list: string) => `Supported since ${list}.`,
		looking: 'Looking what this browser has …',
		sink: 'Sink',
		sinks: { element: 'a video element', wire: 'a connection' },
		before: 'Before',
		beforeLabel: 'The picture of the source, before the transform',
		after: 'After',
		afterWire: 'After, over the connection',
		afterLabel: 'The picture after the transform',
		none: 'nothing flows yet',
		cropPart: { left: 'left', top: 'top', width: 'width', height: 'height' },
		cropHint: 'Press or drag on the picture before to move the rectangle, or use the sliders.',
		by: 'Background is',
		bys: { key: 'a colour (chroma key)', reference: 'what a reference picture shows' },
		key: 'Colour',
		keyHint: 'Press on the picture before to take its colour there.',
		tolerance: 'Tolerance',
		fill: 'Replace it by',
		fills: { colour: 'one colour', blur: 'a blurred picture' },
		reference: 'Take the reference picture',
		referenceHint:
			'Leave the picture first, so that only the background is in it. With the test picture, all that moves stays.',
		every: 'Drop every n-th frame, n =',
		late: 'Frames late',
		forget: 'Forget to close frames',
		breakIt: 'Break it on purpose',
		breakHint:
			'Each VideoFrame holds pixels until close() is called; the garbage collector comes late. A camera has few buffers: when all are held, no frame comes any more. A picture drawn by the page has as many as memory gives, so there only the bytes grow, here up to 200 MB. Measured on 2026-11-22: Chromium 156 with its test camera stops after 2 open frames over streams and 4 over the canvas; Firefox 153 goes on. Uncheck to close them all.',
		cost: 'What it costs',
		frames: {
			in: 'frames in',
			out: 'out',
			dropped: 'dropped by the transform',
			skipped: 'skipped, worker busy'
		},
		mean: 'transform, mean',
		p95: '95 of 100 below',
		ms: (value: string) => `${value} ms`,
		held: 'not closed',
		heldFrames: (count: number, megabytes: string) => `${count} frames, ${megabytes} MB`,
		input: 'frame that comes in',
		size: 'size',
		delay: 'older than before',
		noMarks:
			'No marks can be read: another picture, or the transform took them away. The delay is not known.',
		seen: 'Frames seen',
		decoded: 'decoded',
		width: 'width',
		wait: 'A moment: the first numbers come.',
		costHint:
			'The last 100 frames. The call is timed, not the graphics card, which may still be at work when it returns; clocks of browsers are coarse (a millisecond in Firefox, a tenth in Chromium).',
		analysis: 'What the frame says',
		histogram: 'Brightness, from black to white: part of the picture',
		brightness: 'mean brightness',
		motion: 'motion: mean difference to the frame before',
		failure:
			'The pipeline stopped with an error of the browser. Choose another path or transform and start again.',
		words: {
			idle: 'Nothing has been opened yet. Choose what happens to each frame, and start.',
			running: 'The source is being opened.',
			flows: 'Frames flow. Change the transform while they do, and look at the cost.',
			stalled:
				'Nothing comes in any more. The frames that were not closed hold every buffer the source has. Uncheck the box, and it flows again.',
			halted:
				'No frame has come for a while. A source that shows nothing new gives no frames; nor does a hidden page.',
			wire: 'Frames flow through the transform, an encoder, a connection and a decoder.',
			ended: 'The source is closed, and everything with it.'
		},
		gpu: {
			title: 'WebGPU',
			text: 'A frame can also be a texture: importExternalTexture({ source: frame }) in a shader, without a copy. This experiment has no such path: it could not be tried on a machine without a graphics card, and what was never run is not offered. Whether your browser would have one:',
			ask: 'Ask for an adapter',
			states: {
				unasked: 'not asked yet',
				missing: 'navigator.gpu is not there',
				none: 'navigator.gpu is there, but requestAdapter() gave null: no adapter',
				adapter: 'an adapter is there'
			}
		},
		code: 'The code that runs',
		codeHint: 'This is the file itself, not a copy: lines light up as they run.',
		ran: (times: number) => `(ran ${times} times)`
	},
	{
		run: '파이프라인 시작',
		runAgain: '다시 시작',
		stop: '멈추기',
		transform: '변환',
		transforms: {
			none: '없음',
			crop: '자르기',
			blur: '흐리게',
			overlay: '글자 얹기',
			background: '배경',
			analyse: '분석',
			drop: '프레임 버리기',
			delay: '늦추기'
		},
		does: {
			none: 'frame.clone(): 같은 픽셀이 손잡이만 바꿔 그대로 나가요. 경로 자체의 비용만 남아요.',
			crop: 'new VideoFrame(frame, { visibleRect }): 같은 픽셀을 다른 창으로 봐요. 복사는 없어요.',
			blur: '캔버스의 흐림 필터(6px)를 거쳐 프레임을 그리고, 그 캔버스가 새 프레임이 돼요.',
			overlay: '프레임을 그린 다음, 시각과 번호를 적은 판을 그 위에 그려요.',
			background:
				'픽셀을 하나씩 읽고, 견주고, 다시 써요. 기계 학습은 쓰지 않아요. 정한 색이거나 기준 화면과 달라지지 않은 곳을 배경으로 봐요.',
			analyse: '아무것도 바꾸지 않아요. 너비 160픽셀로 줄인 사본에서 밝기와 움직임을 읽어요.',
			drop: 'n번째 프레임마다 닫아 버리고, 그 자리에는 아무것도 내보내지 않아요.',
			delay: '프레임이 줄을 서서 기다려요. 열린 프레임은 카메라의 버퍼를 붙잡기 때문에 사본으로 기다려요.'
		},
		path: '경로',
		paths: {
			processor: '스트림을 워커로',
			'worker-generator': '트랙을 워커로',
			'canvas-worker': '캔버스와 워커',
			'canvas-window': '캔버스만, 워커 없이'
		},
		goes: {
			processor:
				'MediaStreamTrackProcessor → 워커(worker) 안의 TransformStream → MediaStreamTrackGenerator. 스트림을 넘겨주므로 프레임이 페이지를 거치지 않아요.',
			'worker-generator':
				'트랙을 통째로 넘겨요. MediaStreamTrackProcessor와 VideoTrackGenerator가 명세대로 워커 안에 있어요.',
			'canvas-worker':
				'requestVideoFrameCallback → new VideoFrame(video) → 워커 → 캔버스 → captureStream(). 보이지 않는 페이지에서는 프레임이 나오지 않아서 영상이 멈춰요.',
			'canvas-window': '위와 같지만 변환이 페이지 안에서 돌아서 클릭이나 스크롤과 시간을 다퉈요.'
		},
		isIn: (list) => `지원하는 브라우저: ${list}부터.`,
		looking: '이 브라우저에 무엇이 있는지 보고 있어요…',
		sink: '나가는 곳',
		sinks: { element: '비디오 요소', wire: '연결 너머' },
		before: '변환 전',
		beforeLabel: '변환하기 전 소스의 영상',
		after: '변환 후',
		afterWire: '변환 후, 연결 너머',
		afterLabel: '변환한 뒤의 영상',
		none: '아직 아무것도 흐르지 않아요',
		cropPart: { left: '왼쪽', top: '위', width: '너비', height: '높이' },
		cropHint: '변환 전 영상을 누르거나 끌어서 사각형을 옮기거나, 슬라이더를 쓰세요.',
		by: '배경으로 보는 것',
		bys: { key: '정한 색 (크로마 키, chroma key)', reference: '기준 화면과 같은 곳' },
		key: '색',
		keyHint: '변환 전 영상을 누르면 그 자리의 색을 가져와요.',
		tolerance: '허용 오차',
		fill: '바꿔 넣을 것',
		fills: { colour: '한 가지 색', blur: '흐린 영상' },
		reference: '기준 화면 찍기',
		referenceHint: '배경만 남도록 화면 밖으로 나간 다음 찍으세요. 테스트 영상에서는 움직이는 것만 남아요.',
		every: 'n번째 프레임마다 버리기, n =',
		late: '늦출 프레임 수',
		forget: '프레임 닫기를 잊기',
		breakIt: '일부러 고장 내기',
		breakHint:
			'VideoFrame은 close()를 부를 때까지 픽셀을 붙잡고 있어요. 가비지 컬렉터는 늦게 와요. 카메라는 버퍼가 몇 개뿐이라 모두 붙잡히면 더는 프레임이 오지 않아요. 페이지가 그리는 영상은 메모리가 허락하는 만큼 버퍼가 있어서 바이트만 늘어나요. 여기서는 200MB까지 잡아 둬요. 2026-11-22에 재어 보니 Chromium 156의 테스트 카메라는 열린 프레임이 스트림 경로에서 2개, 캔버스 경로에서 4개가 되자 멈췄고, Firefox 153은 계속 흘렀어요. 선택을 풀면 모두 닫아요.',
		cost: '드는 비용',
		frames: {
			in: '들어온 프레임',
			out: '나간 프레임',
			dropped: '변환이 버린 프레임',
			skipped: '워커가 바빠 건너뜀'
		},
		mean: '변환 시간 평균',
		p95: '100개 중 95개는 이하',
		ms: (value) => `${value}ms`,
		held: '닫지 않은 것',
		heldFrames: (count, megabytes) => `프레임 ${count}개, ${megabytes}MB`,
		input: '들어오는 프레임',
		size: '크기',
		delay: '변환 전보다 늦은 시간',
		noMarks: '표지를 읽을 수 없어요. 다른 영상이거나 변환이 표지를 없앴어요. 지연은 알 수 없어요.',
		seen: '나온 프레임 번호',
		decoded: '디코딩',
		width: '너비',
		wait: '곧 첫 숫자가 나와요.',
		costHint:
			'최근 100프레임 기준이에요. 함수 호출에 걸린 시간이라서, 돌아온 뒤에도 그래픽 카드는 일하고 있을 수 있어요. 브라우저의 시계는 눈금이 굵어요(Firefox 1ms, Chromium 0.1ms).',
		analysis: '프레임이 말해 주는 것',
		histogram: '밝기 분포: 검정에서 하양까지, 화면에서 차지하는 비율',
		brightness: '평균 밝기',
		motion: '움직임: 앞 프레임과의 평균 차이',
		failure: '브라우저의 오류로 파이프라인이 멈췄어요. 다른 경로나 변환을 골라 다시 시작하세요.',
		words: {
			idle: '아직 아무것도 열지 않았어요. 프레임마다 무엇을 할지 고르고 시작하세요.',
			running: '소스를 열고 있어요.',
			flows: '프레임이 흘러요. 흐르는 동안 변환을 바꿔 가며 비용을 살펴보세요.',
			stalled:
				'더는 아무것도 들어오지 않아요. 닫지 않은 프레임들이 소스의 버퍼를 모두 붙잡고 있어요. 선택을 풀면 다시 흘러요.',
			halted:
				'한동안 프레임이 오지 않았어요. 새로 보여 줄 것이 없는 소스나 가려진 페이지에서는 프레임이 나오지 않아요.',
			wire: '프레임이 변환, 인코더, 연결, 디코더를 차례로 거쳐요.',
			ended: '소스와 함께 모두 닫았어요.'
		},
		gpu: {
			title: 'WebGPU',
			text: '프레임은 텍스처도 될 수 있어요. 셰이더에서 importExternalTexture({ source: frame })를 쓰면 복사가 없어요. 이 실험에는 그 경로가 없어요. 그래픽 카드가 없는 컴퓨터에서는 돌려 볼 수 없었고, 돌려 보지 않은 것은 내놓지 않아요. 지금 이 브라우저에 어댑터가 있는지는 물어볼 수 있어요:',
			ask: '어댑터 물어보기',
			states: {
				unasked: '아직 묻지 않음',
				missing: 'navigator.gpu가 없어요',
				none: 'navigator.gpu는 있지만 requestAdapter()가 null을 주었어요. 어댑터가 없어요',
				adapter: '어댑터가 있어요'
			}
		},
		code: '실행되는 코드',
		codeHint: '옮겨 적은 것이 아니라 실행되는 파일 그대로예요. 실행되는 줄에 불이 들어와요.',
		ran: (times) => `(${times}번 실행됨)`
	}
);
