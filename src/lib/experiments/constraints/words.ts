import type { RemarkId } from '#lib/capture/constraints.ts';
import { defineWords } from '#lib/i18n/locale.ts';

type Remarks = Record<RemarkId, (place: string, value: string) => string>;

const remarksEn: Remarks = {
	'not-an-object': (_, value) =>
		`${value} is no set of constraints. It has to be an object in braces: {"width": …}.`,
	'unknown-property': (place, value) =>
		`No browser knows ${place} (${value}). It is dropped without a word, so check the spelling.`,
	unsupported: (place) =>
		`This browser does not know ${place.replace(/^.*\./, '')}. It drops ${place} without a word, even where it is a condition. getSupportedConstraints() tells beforehand.`,
	'unknown-key': (place) =>
		`${place} means nothing: a constraint has exact, ideal, min and max (the last two for numbers). It is dropped.`,
	'wrong-kind': (place, value) =>
		`${value} is the wrong kind of value for ${place}. Browsers ignore it or convert it.`,
	'empty-range': (place, value) => `No value meets ${place}: in ${value} min is greater than max.`,
	'advanced-list': (place, value) =>
		`${place} has to be a list of sets, [{…}, {…}], but ${value} stands there. It is dropped here; a browser may refuse it.`,
	'not-for-selection': (place) =>
		`getUserMedia takes ${place} as a wish only. With exact, min or max the specification answers TypeError; applyConstraints on a running track takes it.`
};
const remarksKo: Remarks = {
	'not-an-object': (_, value) =>
		`${value}은(는) 제약의 묶음이 아니에요. {"width": …}처럼 중괄호로 감싼 객체여야 해요.`,
	'unknown-property': (place, value) =>
		`${place}(${value})을(를) 아는 브라우저는 없어요. 아무 말 없이 버려지니 철자를 확인하세요.`,
	unsupported: (place) =>
		`이 브라우저는 ${place.replace(/^.*\./, '')}을(를) 몰라요. 조건으로 적었더라도 ${place}을(를) 말없이 버려요. getSupportedConstraints()로 미리 알 수 있어요.`,
	'unknown-key': (place) =>
		`${place}에는 아무 뜻이 없어요. 제약에 쓸 수 있는 것은 exact, ideal, 그리고 숫자라면 min과 max예요. 버려집니다.`,
	'wrong-kind': (place, value) =>
		`${place}에 ${value}은(는) 종류가 맞지 않는 값이에요. 브라우저는 무시하거나 바꿔 읽어요.`,
	'empty-range': (place, value) => `${place}을(를) 채울 값이 없어요. ${value}에서 min이 max보다 커요.`,
	'advanced-list': (place, value) =>
		`${place}은(는) [{…}, {…}] 같은 묶음의 목록이어야 하는데 ${value}이(가) 적혀 있어요. 여기서는 버리고, 브라우저는 거절할 수도 있어요.`,
	'not-for-selection': (place) =>
		`getUserMedia는 ${place}을(를) 바람으로만 받아요. exact, min, max로 적으면 명세대로는 TypeError이고, 켜져 있는 트랙의 applyConstraints로는 적을 수 있어요.`
};

export const constraintWords = defineWords(
	{
		run: 'Open the camera',
		apply: 'Apply to the running track',
		stop: 'Stop',
		pause: 'Pause the picture',
		resume: 'Let it run',
		picture: 'What the camera gives',
		pictureLabel: 'Picture of the camera, as this page receives it',
		noPicture: 'no camera open',
		frameSize: 'frames shown',
		frameRate: 'counted over a second',
		counting: 'counting …',
		perSecond: (n: string) => `${n} a second`,
		distanceSum: 'distance from what was asked',
		lockSize: 'Same box for every size',
		widthByHand: 'Width by hand',
		keepShape: 'keep the shape',
		editor: {
			heading: 'The request',
			presets: 'Sizes',
			how: { legend: 'A size is', ideal: 'a wish (ideal)', exact: 'a condition (exact)' },
			form: 'As a form',
			text: 'As JSON: the value of video',
			noNumber: (text: string) =>
				`“${text}” is no number. It stays in its field; the request has kept the value from before. Write digits, or a ratio such as 16/9.`,
			notJson: 'This is no JSON yet, so nothing can be asked. The form waits; your text stays.',
			notJsonHint:
				'Names and words need double quotes, and the last entry no comma after it. The parser says:',
			notObject: 'This is JSON, but no object. Write constraints in braces, such as {"width": 640}.',
			restore: 'Back to the last request that could be read',
			advanced: 'Advanced sets: tried in order, each whole or not at all',
			advancedSet: (n: number) => `Set ${n}`,
			addAdvanced: 'Add an advanced set',
			remove: 'Remove',
			removeSet: (n: number) => `Remove set ${n}`,
			culprit: 'could not be met'
		},
		remarks: remarksEn,
		comparison: {
			heading: 'Asked, possible, got, measured',
			property: 'property',
			asked: 'asked',
			could: 'possible',
			got: 'got',
			measured: 'measured',
			distance: 'distance',
			nothingYet: 'Open the camera and this table fills.',
			infinite: 'not met'
		},
		forecast: {
			heading: 'What the synthetic cameras make of this request',
			intro:
				'A model of the algorithm in the specification (SelectSettings, Media Capture and Streams §11.1.1), counted while you type. Each wish adds between 0 and 1; a condition that is not met excludes. The smallest sum is chosen.',
			mode: 'mode',
			camera: 'camera',
			cameras: { user: 'front', environment: 'back' },
			native: 'native',
			cropped: 'cropped, scaled',
			parts: 'distance of each constraint',
			sum: 'sum',
			verdict: 'verdict',
			chosen: 'chosen',
			fits: 'fits',
			excluded: (names: string) => `excluded by ${names}`,
			dropped: (n: number) => `does not fit advanced set ${n}`,
			more: (n: number) => `${n} more that could be cropped and scaled to are not listed.`,
			nobody: (name: string) => `No mode meets ${name}: OverconstrainedError with constraint "${name}".`,
			together:
				'Each condition could be met by some mode, but no mode meets all of them: OverconstrainedError with an empty constraint.',
			ignored: (list: string) => `No mode meets advanced set ${list}: it is ignored, without an error.`,
			notForReal:
				'A real camera has other modes; browsers do not tell them, only the ranges in the column “possible”.'
		},
		state: {
			idle: 'Nothing has happened yet. Write a request or take a size, then press Open the camera.',
			asking: 'The camera has been asked for. The browser may want an answer from you.',
			opened: (size: string) => `The camera is open and gives ${size}.`,
			applied: (size: string) => `The running track has taken the request and gives ${size}.`,
			exactly: 'Everything that was asked is met.',
			near: (sum: string) =>
				`That is the nearest it could do. A wish is never refused; the distance from it is ${sum}.`,
			unmet: (names: string) =>
				`The browser reported no error, and yet ${names} is not met. Always read getSettings().`,
			failed: 'Nothing was opened.',
			kept: 'The running track stays as it was: a failed applyConstraints changes nothing.',
			together:
				'The error names no constraint: each one could be met alone. Loosen one of the rows that are lit.',
			ended:
				'The track has ended by itself: the camera was unplugged or the permission taken back. Plug it in or allow it, and open it again.',
			paused: 'The picture is paused in this page. The camera goes on: pausing an element stops nothing.',
			stopped: 'Stopped. The camera is dark, the track has ended; the Recording stays in the recorder below.'
		},
		code: 'The code that runs',
		codeHint: 'This is the file itself, not a copy: lines light up as they run.',
		ran: (times: number) => `(ran ${times} times)`
	},
	{
		run: '카메라 열기',
		apply: '켜져 있는 트랙에 적용',
		stop: '중지',
		pause: '화면 멈추기',
		resume: '다시 움직이기',
		picture: '카메라가 주는 영상',
		pictureLabel: '이 페이지가 받은 카메라 영상',
		noPicture: '열린 카메라 없음',
		frameSize: '화면에 나온 프레임',
		frameRate: '1초 동안 센 값',
		counting: '세는 중 …',
		perSecond: (n: string) => `초당 ${n}장`,
		distanceSum: '요청과의 거리',
		lockSize: '어떤 크기든 같은 칸에 보기',
		widthByHand: '너비를 손으로',
		keepShape: '비율 유지',
		editor: {
			heading: '요청',
			presets: '크기',
			how: { legend: '크기를', ideal: '바람으로(ideal)', exact: '조건으로(exact)' },
			form: '양식으로',
			text: 'JSON으로: video의 값',
			noNumber: (text: string) =>
				`“${text}”은(는) 숫자가 아니에요. 적은 것은 칸에 그대로 두고, 요청은 앞의 값을 지키고 있어요. 숫자나 16/9 같은 비율로 적어 주세요.`,
			notJson: '아직 JSON이 아니어서 요청할 수 없어요. 적은 글은 그대로 있고, 양식은 기다리고 있어요.',
			notJsonHint: '이름과 낱말은 큰따옴표로 감싸고, 마지막 항목 뒤에는 쉼표를 쓰지 않아요. 해석기가 한 말:',
			notObject: 'JSON이기는 한데 객체가 아니에요. {"width": 640}처럼 중괄호 안에 적어 주세요.',
			restore: '마지막으로 읽을 수 있었던 요청으로 되돌리기',
			advanced: 'advanced 묶음: 차례로 시도하고, 통째로 맞거나 통째로 무시됩니다',
			advancedSet: (n: number) => `묶음 ${n}`,
			addAdvanced: 'advanced 묶음 더하기',
			remove: '빼기',
			removeSet: (n: number) => `묶음 ${n} 빼기`,
			culprit: '채울 수 없었어요'
		},
		remarks: remarksKo,
		comparison: {
			heading: '요청한 것, 가능한 것, 받은 것, 잰 것',
			property: '속성',
			asked: '요청',
			could: '가능',
			got: '받음',
			measured: '측정',
			distance: '거리',
			nothingYet: '카메라를 열면 이 표가 채워져요.',
			infinite: '채우지 못함'
		},
		forecast: {
			heading: '이 요청을 합성 카메라는 이렇게 봅니다',
			intro:
				'명세의 알고리즘(SelectSettings, Media Capture and Streams §11.1.1)을 그대로 옮긴 모형이고, 적는 동안 바로 계산해요. 바람은 0에서 1 사이의 거리를 더하고, 채우지 못한 조건은 후보를 탈락시켜요. 합이 가장 작은 것이 선택돼요.',
			mode: '모드',
			camera: '카메라',
			cameras: { user: '앞', environment: '뒤' },
			native: '원래 모드',
			cropped: '자르고 줄임',
			parts: '제약마다의 거리',
			sum: '합',
			verdict: '판정',
			chosen: '선택됨',
			fits: '가능',
			excluded: (names: string) => `${names} 때문에 탈락`,
			dropped: (n: number) => `advanced 묶음 ${n}에 맞지 않음`,
			more: (n: number) => `자르고 줄여서 만들 수 있는 ${n}개는 적지 않았어요.`,
			nobody: (name: string) =>
				`${name}을(를) 채우는 모드가 없어요. constraint가 "${name}"인 OverconstrainedError가 나요.`,
			together:
				'조건 하나하나는 채울 수 있는 모드가 있지만 모두를 한꺼번에 채우는 모드는 없어요. constraint가 빈 OverconstrainedError가 나요.',
			ignored: (list: string) => `advanced 묶음 ${list}에 맞는 모드가 없어서 오류 없이 무시돼요.`,
			notForReal:
				'진짜 카메라의 모드는 이것과 달라요. 브라우저는 모드를 알려 주지 않고 “가능” 칸의 범위만 알려 줘요.'
		},
		state: {
			idle: '아직 아무 일도 없었어요. 요청을 적거나 크기를 고르고 카메라 열기를 누르세요.',
			asking: '카메라를 요청했어요. 브라우저가 허용할지 물어볼 수 있어요.',
			opened: (size: string) => `카메라가 열렸고 ${size}을(를) 주고 있어요.`,
			applied: (size: string) => `켜져 있는 트랙이 요청을 받아들여 ${size}을(를) 주고 있어요.`,
			exactly: '요청한 것이 모두 채워졌어요.',
			near: (sum: string) =>
				`할 수 있는 것 가운데 가장 가까운 값이에요. 바람은 거절되지 않아요. 거리는 ${sum}이에요.`,
			unmet: (names: string) =>
				`브라우저는 오류를 내지 않았지만 ${names}은(는) 채워지지 않았어요. 언제나 getSettings()를 읽어 보세요.`,
			failed: '아무것도 열리지 않았어요.',
			kept: '켜져 있는 트랙은 그대로예요. 실패한 applyConstraints는 아무것도 바꾸지 않아요.',
			together:
				'오류가 제약을 지목하지 않았어요. 하나씩은 채울 수 있기 때문이에요. 불이 켜진 줄 하나를 느슨하게 해 보세요.',
			ended:
				'트랙이 스스로 끝났어요. 카메라가 빠졌거나 권한이 거두어진 경우예요. 다시 꽂거나 허용하고 열어 보세요.',
			paused: '이 페이지의 화면만 멈췄어요. 카메라는 계속 돌아요. 요소를 멈춰도 캡처는 멈추지 않아요.',
			stopped: '중지했어요. 카메라가 꺼지고 트랙이 끝났어요. 기록은 아래 레코더에 남아 있어요.'
		},
		code: '실행되는 코드',
		codeHint: '베낀 것이 아니라 바로 그 파일이에요. 실행되는 줄에 불이 들어와요.',
		ran: (times: number) => `(${times}번 실행됨)`
	}
);
