import { defineWords } from '#lib/i18n/locale.ts';

export const sourceWords = defineWords(
	{
		legend: 'Source',
		kinds: {
			synthetic: 'Test picture and tone',
			camera: 'Camera',
			microphone: 'Microphone',
			screen: 'Screen',
			file: 'A file'
		},
		soundOnly: 'Test tone',
		pictureOnly: 'Test picture',
		notes: {
			synthetic: 'Made by this page. It needs no device and no permission.',
			camera: 'The browser will ask. Nothing leaves this machine.',
			microphone: 'The browser will ask. Nothing leaves this machine.',
			screen: 'The browser will ask what to share. Nothing leaves this machine.',
			file: 'Played over and over. It stays on this machine.'
		},
		choose: 'Choose a file',
		chosen: (name: string) => `Chosen: ${name}`,
		lacks: {
			'no-devices':
				'Not here: the page is not in a secure context (https or localhost), so the browser gives it no devices.',
			'no-screen': 'Not here: this browser cannot share its screen with a page.',
			'no-file-capture': 'Not here: this browser has no captureStream() for what an element plays.'
		},
		simulated: 'made by the page'
	},
	{
		legend: '소스',
		kinds: {
			synthetic: '테스트 영상과 소리',
			camera: '카메라',
			microphone: '마이크',
			screen: '화면',
			file: '파일'
		},
		soundOnly: '테스트 소리',
		pictureOnly: '테스트 영상',
		notes: {
			synthetic: '이 페이지가 만들어요. 장치도 권한도 필요 없어요.',
			camera: '브라우저가 허용할지 물어봐요. 아무것도 이 컴퓨터 밖으로 나가지 않아요.',
			microphone: '브라우저가 허용할지 물어봐요. 아무것도 이 컴퓨터 밖으로 나가지 않아요.',
			screen: '무엇을 공유할지 브라우저가 물어봐요. 아무것도 이 컴퓨터 밖으로 나가지 않아요.',
			file: '되풀이해서 재생해요. 파일은 이 컴퓨터에 그대로 있어요.'
		},
		choose: '파일 고르기',
		chosen: (name: string) => `고른 파일: ${name}`,
		lacks: {
			'no-devices':
				'여기서는 쓸 수 없어요. 보안 컨텍스트(https나 localhost)가 아니어서 브라우저가 장치를 내주지 않아요.',
			'no-screen': '여기서는 쓸 수 없어요. 이 브라우저는 페이지에 화면을 공유하지 못해요.',
			'no-file-capture':
				'여기서는 쓸 수 없어요. 재생 중인 요소를 캡처하는 captureStream()이 이 브라우저에 없어요.'
		},
		simulated: '페이지가 만든 것'
	}
);
