import { defineWords } from '#lib/i18n/locale.ts';

export const controlWords = defineWords(
	{
		run: 'Open the camera',
		stop: 'Stop',
		reset: 'Everything back',
		picture: 'What the camera sees',
		pictureLabel: 'Picture of the camera, as its controls stand',
		noPicture: 'no camera open',
		controls: 'Controls of this camera',
		notYet: 'Open the camera: its controls are made from what getCapabilities() says.',
		none: 'This camera has none of these controls, or this browser does not tell. Take the test picture: its camera has all of them.',
		withMode: 'Set a number together with its mode (manual), so that it counts',
		groups: {
			direction: 'Direction',
			light: 'Light',
			focus: 'Focus',
			colour: 'Colour',
			picture: 'Picture'
		},
		tooMuch: 'Ask for too much',
		tooMuchOf: (name: string) => `Ask for twice the maximum of ${name}`,
		names: {
			pan: 'turns left and right',
			tilt: 'turns up and down',
			zoom: 'comes nearer',
			exposureMode: 'who decides about light',
			exposureTime: 'how long light is gathered',
			exposureCompensation: 'lighter or darker than the camera thinks',
			iso: 'how sensitive the sensor is',
			torch: 'the lamp beside the lens',
			focusMode: 'who decides about focus',
			focusDistance: 'what distance is sharp',
			whiteBalanceMode: 'who decides about white',
			colorTemperature: 'which light counts as white',
			saturation: 'how strong colours are',
			brightness: 'added to every pixel',
			contrast: 'distance of dark and light',
			sharpness: 'how hard edges are'
		},
		move: {
			heading: 'The last move',
			none: 'Move a control: the call appears here, with the settings before and after.',
			name: 'setting',
			asked: 'asked',
			before: 'before',
			after: 'after',
			taken: 'taken',
			notTaken: 'not taken',
			followed: 'moved along',
			allTaken: 'Everything that was asked was taken.',
			ignored: (names: string) =>
				`${names}: not taken, and no error came. A set in advanced that cannot be met is ignored whole; only getSettings() tells (Media Capture and Streams §11.1.1).`,
			refused:
				'The browser refused the set and changed nothing. The specification would ignore it without an error; browsers differ here.'
		},
		known: {
			heading: 'What this browser knows, and what this camera has',
			intro:
				'getSupportedConstraints() names what the browser knows at all. Whether the camera has it, only its capabilities say.',
			name: 'control',
			browser: 'browser',
			camera: 'this camera',
			yes: 'yes',
			no: 'no',
			unopened: 'not open',
			unasked: 'cannot be asked'
		},
		permission: {
			heading: 'Permission to turn the camera',
			text: 'Seeing through a camera and turning it are two permissions. video: {pan: true, tilt: true, zoom: true} asks for both at once; the second one is named camera with panTiltZoom: true. Without it pan, tilt and zoom are missing from capabilities, settings and constraints, even where the camera can turn. In a hidden page a camera must not be turned at all (SecurityError).',
			state: 'turning',
			unknown: 'this browser has no such question',
			synthetic: 'The synthetic camera is part of this page and needs no permission.'
		},
		state: {
			idle: 'Nothing has happened yet. Press Open the camera.',
			asking: 'The camera has been asked for. The browser may want an answer from you.',
			opened: (count: string) =>
				`The camera is open and has ${count} controls. Move one and watch the picture.`,
			openedNone: 'The camera is open, but it offers none of these controls.',
			ended:
				'The track has ended by itself: the camera was unplugged or the permission taken back. Plug it in or allow it, and open it again.',
			stopped: 'Stopped. The camera is dark, the track has ended.'
		},
		code: 'The code that runs',
		codeHint: 'This is the file itself, not a copy: lines light up as they run.',
		ran: (times: number) => `(ran ${times} times)`
	},
	{
		run: '카메라 열기',
		stop: '중지',
		reset: '모두 처음으로',
		picture: '카메라가 보는 것',
		pictureLabel: '지금 설정대로 찍은 카메라 영상',
		noPicture: '열린 카메라 없음',
		controls: '이 카메라의 조절 장치',
		notYet: '카메라를 열면 getCapabilities()가 말하는 대로 조절 장치가 생겨요.',
		none: '이 카메라에는 이런 조절 장치가 없거나 브라우저가 알려 주지 않아요. 테스트 영상을 고르세요. 그 카메라에는 모두 있어요.',
		withMode: '숫자를 정할 때 모드도 manual로 함께 바꾸기(그래야 숫자가 쓰여요)',
		groups: {
			direction: '방향',
			light: '빛',
			focus: '초점',
			colour: '색',
			picture: '화질'
		},
		tooMuch: '지나치게 요청하기',
		tooMuchOf: (name: string) => `${name}의 최댓값 두 배를 요청하기`,
		names: {
			pan: '좌우로 돌아요',
			tilt: '위아래로 돌아요',
			zoom: '가까이 당겨요',
			exposureMode: '빛의 양을 누가 정할지',
			exposureTime: '빛을 얼마나 오래 모을지',
			exposureCompensation: '카메라의 판단보다 밝게, 어둡게',
			iso: '센서가 얼마나 예민한지',
			torch: '렌즈 옆의 조명',
			focusMode: '초점을 누가 정할지',
			focusDistance: '어느 거리가 또렷할지',
			whiteBalanceMode: '흰색을 누가 정할지',
			colorTemperature: '어떤 빛을 흰색으로 볼지',
			saturation: '색이 얼마나 짙은지',
			brightness: '모든 픽셀에 더하는 값',
			contrast: '밝고 어두운 정도의 차이',
			sharpness: '윤곽이 얼마나 뚜렷한지'
		},
		move: {
			heading: '마지막으로 움직인 것',
			none: '조절 장치를 움직이면 호출과 앞뒤의 설정이 여기에 나와요.',
			name: '설정',
			asked: '요청',
			before: '이전',
			after: '이후',
			taken: '받아들임',
			notTaken: '받아들이지 않음',
			followed: '함께 움직임',
			allTaken: '요청한 것이 모두 받아들여졌어요.',
			ignored: (names: string) =>
				`${names}: 받아들여지지 않았는데 오류도 나지 않았어요. advanced의 묶음은 채울 수 없으면 통째로 무시되고, getSettings()만이 그것을 알려 줘요(Media Capture and Streams §11.1.1).`,
			refused:
				'브라우저가 이 묶음을 거절했고 아무것도 바뀌지 않았어요. 명세대로라면 오류 없이 무시해요. 브라우저마다 다른 부분이에요.'
		},
		known: {
			heading: '이 브라우저가 아는 것과 이 카메라에 있는 것',
			intro:
				'getSupportedConstraints()는 브라우저가 아는 이름을 알려 줘요. 카메라에 그것이 있는지는 카메라의 capabilities만이 말해 줘요.',
			name: '조절 장치',
			browser: '브라우저',
			camera: '이 카메라',
			yes: '있음',
			no: '없음',
			unopened: '열지 않음',
			unasked: '물어볼 수 없음'
		},
		permission: {
			heading: '카메라를 돌릴 권한',
			text: '카메라로 보는 것과 카메라를 돌리는 것은 서로 다른 권한이에요. video: {pan: true, tilt: true, zoom: true}는 둘을 한 번에 요청해요. 두 번째 권한의 이름은 panTiltZoom: true가 붙은 camera예요. 이 권한이 없으면 카메라가 돌 수 있어도 pan, tilt, zoom이 capabilities에도 settings에도 constraints에도 나타나지 않아요. 가려진 페이지에서는 아예 돌릴 수 없어요(SecurityError).',
			state: '돌리기',
			unknown: '이 브라우저에는 그런 질문이 없어요',
			synthetic: '합성 카메라는 이 페이지의 일부라서 권한이 필요 없어요.'
		},
		state: {
			idle: '아직 아무 일도 없었어요. 카메라 열기를 누르세요.',
			asking: '카메라를 요청했어요. 브라우저가 허용할지 물어볼 수 있어요.',
			opened: (count: string) =>
				`카메라가 열렸고 조절 장치가 ${count}개 있어요. 하나를 움직이며 영상을 보세요.`,
			openedNone: '카메라가 열렸지만 이런 조절 장치는 하나도 없어요.',
			ended:
				'트랙이 스스로 끝났어요. 카메라가 빠졌거나 권한이 거두어진 경우예요. 다시 꽂거나 허용하고 열어 보세요.',
			stopped: '중지했어요. 카메라가 꺼지고 트랙이 끝났어요.'
		},
		code: '실행되는 코드',
		codeHint: '베낀 것이 아니라 바로 그 파일이에요. 실행되는 줄에 불이 들어와요.',
		ran: (times: number) => `(${times}번 실행됨)`
	}
);
