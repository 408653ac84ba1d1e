import { defineWords } from '#lib/i18n/locale.ts';

export const snapshotWords = defineWords(
	{
		run: 'Open the picture',
		runAgain: 'Open again',
		stop: 'Stop the picture',
		still: 'Take a still',
		stillAgain: 'Take another still',
		filter: 'Filter',
		byHand: 'loop over the pixels instead of ctx.filter',
		filters: {
			none: 'none',
			grayscale: 'grayscale(1)',
			sepia: 'sepia(1)',
			blur: 'blur(6px)',
			invert: 'invert(1)',
			'hue-rotate': 'hue-rotate(180deg)',
			contrast: 'contrast(2)',
			brightness: 'brightness(1.5)',
			saturate: 'saturate(3)'
		},
		live: 'Live picture',
		liveLabel: 'The live picture of the source',
		noPicture: 'nothing is open yet',
		noStill: 'no still yet',
		emptyStill: 'A still of 0 × 0 pixels: the video had no frame yet.',
		frozen: (frame: number) => `The still is frame ${frame}.`,
		ways: {
			element: {
				title: 'Filter on the element',
				label: 'the still with a CSS filter on its element',
				code: 'canvas.style.filter = …'
			},
			context: {
				title: 'Filter in the canvas',
				label: 'the still drawn through the filter of the canvas',
				code: 'context.filter = …; context.drawImage(…)'
			}
		},
		exportAs: (kind: string) => `Export ${kind}`,
		probe: {
			point: 'at the probe: R, G, B',
			mean: 'mean |R−G| + |G−B|',
			screen: 'On the screen',
			file: 'In the file',
			nothing: '–',
			noFile: 'no file yet',
			where: (what: string) => `Probe on ${what}. Arrow keys move it.`,
			keys: 'The probe: press on one of the stills, or move there with Tab and use the arrow keys (with Shift 16 pixels at once). What a screen shows no page can read, so that row is the still with the same filter calculated. The row below is the exported file, opened again.'
		},
		held: {
			shown: 'The file holds what you see: the filter is in its pixels.',
			plain: 'The file holds the picture without the filter: it was only on the screen.',
			neither: 'The file holds something else than the screen shows, with or without the filter.',
			unfiltered: 'No filter was chosen: screen and file are the same.'
		},
		bytes: (n: number) => `${n.toLocaleString('en')} bytes`,
		frame: (n: number) => `frame ${n}, read from the marks in the file`,
		noMarks: 'no marks can be read: another picture, or the filter made them unreadable',
		download: (name: string) => `Download ${name}`,
		noFileYet: 'Export it, and what the file holds stands here.',
		emptyFile: 'No file: toBlob() gave null, because the canvas has no pixels.',
		unreadable: 'The browser could not open its own file. Export again, or choose the other format:',
		words: {
			idle: 'Nothing has been opened yet. Open the picture, take a still, and export it both ways.',
			live: 'The picture is live. Take a still: drawImage() copies the frame that is shown now.',
			tooEarly:
				'The still has no pixels: it was taken before the first frame, when videoWidth was still 0. Take another one.',
			still: 'Both stills look the same. Export both, and see what the files hold.',
			both: 'Both looked the same on the screen, but only one file has the filter. A style of an element is paint for the page; a file is made of the pixels in the canvas.',
			compared: 'Both files were opened again. Compare what they hold with what the screen shows.',
			stopped: 'The source is closed. What was frozen and exported stays.'
		},
		code: 'The code that runs',
		codeHint: 'This is the file itself, not a copy: lines light up as they run.',
		ran: (times: number) => `(ran ${times} times)`
	},
	{
		run: '영상 열기',
		runAgain: '다시 열기',
		stop: '영상 멈추기',
		still: '정지 화면 찍기',
		stillAgain: '정지 화면 다시 찍기',
		filter: '필터',
		byHand: 'ctx.filter 대신 픽셀을 하나씩 계산하기',
		filters: {
			none: '없음',
			grayscale: 'grayscale(1)',
			sepia: 'sepia(1)',
			blur: 'blur(6px)',
			invert: 'invert(1)',
			'hue-rotate': 'hue-rotate(180deg)',
			contrast: 'contrast(2)',
			brightness: 'brightness(1.5)',
			saturate: 'saturate(3)'
		},
		live: '실시간 영상',
		liveLabel: '소스의 실시간 영상',
		noPicture: '아직 아무것도 열지 않았어요',
		noStill: '아직 정지 화면이 없어요',
		emptyStill: '0 × 0 픽셀짜리 정지 화면이에요. 비디오에 아직 프레임이 없었어요.',
		frozen: (frame) => `${frame}번 프레임을 찍었어요.`,
		ways: {
			element: {
				title: '요소에 건 필터',
				label: 'CSS 필터를 요소에 건 정지 화면',
				code: 'canvas.style.filter = …'
			},
			context: {
				title: '캔버스에 그려 넣은 필터',
				label: '캔버스 필터를 거쳐 그린 정지 화면',
				code: 'context.filter = …; context.drawImage(…)'
			}
		},
		exportAs: (kind) => `${kind}로 내보내기`,
		probe: {
			point: '탐침 자리의 R, G, B',
			mean: '|R−G| + |G−B| 평균',
			screen: '화면',
			file: '파일',
			nothing: '–',
			noFile: '아직 파일 없음',
			where: (what) => `탐침: ${what}. 화살표 키로 움직여요.`,
			keys: '탐침(probe): 정지 화면을 누르거나, Tab으로 옮겨 간 뒤 화살표 키로 움직이세요(Shift를 함께 누르면 16픽셀씩). 화면에 보이는 색은 어떤 페이지도 읽을 수 없어서, ‘화면’ 줄은 같은 필터를 정지 화면에 적용해 계산한 값이에요. ‘파일’ 줄은 내보낸 파일을 다시 열어 읽은 값이에요.'
		},
		held: {
			shown: '파일에 보이는 그대로 들어 있어요. 필터가 픽셀에 새겨졌어요.',
			plain: '파일에는 필터 없는 그림이 들어 있어요. 필터는 화면에만 있었어요.',
			neither: '파일의 내용이 화면과도, 필터 없는 그림과도 달라요.',
			unfiltered: '필터를 고르지 않아서 화면과 파일이 같아요.'
		},
		bytes: (n) => `${n.toLocaleString('ko')}바이트`,
		frame: (n) => `${n}번 프레임 (파일 속 표지에서 읽음)`,
		noMarks: '표지를 읽을 수 없어요. 다른 영상이거나, 필터 때문에 읽을 수 없게 됐어요',
		download: (name) => `${name} 내려받기`,
		noFileYet: '내보내면 파일에 무엇이 들어 있는지 여기에 나와요.',
		emptyFile: '파일이 없어요. 캔버스에 픽셀이 없어서 toBlob()이 null을 주었어요.',
		unreadable: '브라우저가 자기가 만든 파일을 열지 못했어요. 다시 내보내거나 다른 형식을 골라 보세요:',
		words: {
			idle: '아직 아무것도 열지 않았어요. 영상을 열고, 정지 화면을 찍고, 두 가지 방법으로 내보내 보세요.',
			live: '영상이 나오고 있어요. 정지 화면을 찍어 보세요. drawImage()가 지금 보이는 프레임을 복사해요.',
			tooEarly:
				'픽셀이 없는 정지 화면이에요. 첫 프레임이 오기 전, videoWidth가 아직 0일 때 찍었어요. 다시 찍어 보세요.',
			still: '두 정지 화면이 똑같아 보여요. 둘 다 내보내서 파일에 무엇이 들어 있는지 보세요.',
			both: '화면에서는 똑같아 보였지만 필터가 들어 있는 파일은 하나뿐이에요. 요소의 스타일은 페이지에 칠하는 물감이고, 파일은 캔버스의 픽셀로 만들어져요.',
			compared: '두 파일을 다시 열어 읽었어요. 파일의 내용과 화면에 보이는 것을 견주어 보세요.',
			stopped: '소스를 닫았어요. 찍어 둔 화면과 내보낸 파일은 그대로 있어요.'
		},
		code: '실행되는 코드',
		codeHint: '옮겨 적은 것이 아니라 실행되는 파일 그대로예요. 실행되는 줄에 불이 들어와요.',
		ran: (times) => `(${times}번 실행됨)`
	}
);
