import { defineWords } from '#lib/i18n/locale.ts';

export const elementCaptureWords = defineWords(
	{
		run: 'Run',
		runAgain: 'Run again',
		stop: 'Stop',
		record: 'Record two seconds',
		recording: 'Recording …',
		pause: 'Pause the film',
		play: 'Play the film',
		wipe: 'Wipe the drawing',
		requestFrame: 'requestFrame()',
		legend: 'What is captured',
		sources: {
			canvas: 'A canvas to draw on',
			film: 'A film that comes with the site',
			file: 'A film of yours'
		},
		rate: 'captureStream(',
		rates: { auto: 'as drawn', zero: '0: on request' },
		loops: 'The film begins again at its end',
		choose: 'Choose a film',
		chosen: (name: string) => `Chosen: ${name}`,
		places: {
			source: 'The element',
			element: 'In another element',
			wire: 'Over the connection',
			file: 'In a recorded file'
		},
		labels: {
			source: 'What is captured',
			element: 'The captured stream in another element',
			wire: 'The captured stream after the connection',
			file: 'The recorded file, played'
		},
		drawHere: 'Draw on the picture with the pointer: the strokes are captured with it.',
		none: 'nothing yet',
		noneRecorded: 'Press Record once it runs.',
		frame: 'frame',
		age: (ms: string) => `${ms} ms old`,
		noMarks: 'no marks to read in this picture',
		width: 'width received',
		decoded: 'frames decoded',
		bytes: (n: string) => `${n} KB`,
		recorded: 'recorded',
		tracks: 'What the captured tracks told',
		trackEvents: {
			'MediaStreamTrack.onmute': 'mute: no frames come for now',
			'MediaStreamTrack.onunmute': 'unmute: frames come again',
			'MediaStreamTrack.onended': 'ended: nothing more will ever come'
		},
		words: {
			idle: 'Nothing has happened yet. Choose what is captured and press Run.',
			running: 'Capturing, and connecting …',
			canvas:
				'The canvas is captured as it is drawn. The number of each frame stands in its picture, and is read back in every place.',
			onRequest:
				'captureStream(0): after the first picture no frame is taken by itself. Press requestFrame() for one.',
			film: 'The film plays, and what it plays is captured, sound included. Pause it and see what its tracks tell; let it end and see them end.',
			ended:
				'The film is over, and its tracks ended with it: the connection has nothing left to send. Play it again: new tracks are added to the same stream, and take the places of the old ones by replaceTrack().'
		},
		noRequest: 'This browser has no requestFrame() on the track; it takes the first picture and no other.',
		unsupported:
			'This browser has no captureStream(). Chrome has it since 51 (canvas) and 62 (video), Firefox since 43 (canvas) and 149 (video, without its prefix).',
		code: 'The code that runs',
		codeHint: 'This is the file itself. Lines light up as they run.',
		ran: (times: number) => `ran ${times} times`
	},
	{
		run: '실행',
		runAgain: '다시 실행',
		stop: '멈추기',
		record: '2초 녹화',
		recording: '녹화하는 중 …',
		pause: '영상 일시정지',
		play: '영상 재생',
		wipe: '그림 지우기',
		requestFrame: 'requestFrame()',
		legend: '무엇을 캡처할까요',
		sources: { canvas: '그림 그리는 캔버스', film: '사이트에 있는 영상', file: '내 영상 파일' },
		rate: 'captureStream(',
		rates: { auto: '그릴 때마다', zero: '0: 요청할 때만' },
		loops: '영상이 끝나면 처음부터 다시',
		choose: '영상 고르기',
		chosen: (name: string) => `고른 파일: ${name}`,
		places: {
			source: '원래 요소',
			element: '다른 요소에서',
			wire: '연결을 건너서',
			file: '녹화한 파일에서'
		},
		labels: {
			source: '캡처하는 요소',
			element: '캡처한 스트림을 보여 주는 다른 요소',
			wire: '연결을 건너온 스트림',
			file: '녹화한 파일 재생'
		},
		drawHere: '영상 위에 포인터로 그려 보세요. 그린 선도 함께 캡처돼요.',
		none: '아직 없음',
		noneRecorded: '실행한 뒤 녹화를 눌러 보세요.',
		frame: '프레임',
		age: (ms: string) => `${ms} ms 전`,
		noMarks: '이 영상에는 읽을 표식이 없어요',
		width: '받은 너비',
		decoded: '디코딩한 프레임',
		bytes: (n: string) => `${n} KB`,
		recorded: '녹화한 크기',
		tracks: '캡처한 트랙이 알려 준 것',
		trackEvents: {
			'MediaStreamTrack.onmute': 'mute: 지금은 프레임이 오지 않음',
			'MediaStreamTrack.onunmute': 'unmute: 프레임이 다시 옴',
			'MediaStreamTrack.onended': 'ended: 이제 아무것도 오지 않음'
		},
		words: {
			idle: '아직 아무 일도 없어요. 무엇을 캡처할지 고르고 실행을 누르세요.',
			running: '캡처하고 연결하는 중 …',
			canvas:
				'캔버스를 그리는 대로 캡처해요. 프레임마다 번호가 그림 속에 들어 있고, 자리마다 그 번호를 다시 읽어 냅니다.',
			onRequest:
				'captureStream(0): 첫 그림 뒤로는 저절로 찍히는 프레임이 없어요. requestFrame()을 눌러 한 장씩 찍어 보세요.',
			film: '영상이 재생되고, 재생되는 대로 소리까지 캡처돼요. 일시정지해서 트랙이 무엇을 알리는지 보고, 끝까지 두어 트랙이 끝나는 것도 보세요.',
			ended:
				'영상이 끝나면서 트랙도 끝났고, 연결에는 보낼 것이 없어졌어요. 다시 재생해 보세요. 같은 스트림에 새 트랙이 더해지고, replaceTrack()으로 옛 트랙의 자리를 이어받습니다.'
		},
		noRequest: '이 브라우저의 트랙에는 requestFrame()이 없어서 첫 그림 말고는 찍히지 않아요.',
		unsupported:
			'이 브라우저에는 captureStream()이 없어요. Chrome은 51(캔버스)과 62(비디오), Firefox는 43(캔버스)과 149(접두사 없는 비디오)부터 지원해요.',
		code: '실행되는 코드',
		codeHint: '보이는 것이 바로 그 파일이에요. 실행되는 줄에 불이 들어옵니다.',
		ran: (times: number) => `${times}번 실행됨`
	}
);
