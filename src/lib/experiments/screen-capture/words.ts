import { defineWords } from '#lib/i18n/locale.ts';

export const screenCaptureWords = defineWords(
	{
		run: 'Share',
		runAgain: 'Share another',
		exact: 'Ask with exact',
		late: 'Ask six seconds after the press',
		stop: 'Stop everything',
		preview: 'What is shared',
		previewLabel: 'The shared screen, window or tab',
		nothingShared: 'Nothing is shared yet.',
		shareEnded: 'The share has ended.',
		setting: 'setting',
		asked: 'asked for',
		got: 'got',
		notAsked: '–',
		notTold: 'not told',
		settingsTitle: 'What came',
		audio: 'sound',
		audioAsked: 'yes',
		noAudio: 'no track',
		arriving: 'arriving in the preview',
		arrivingValue: (width: number, height: number, rate: string) => `${width} × ${height}, ${rate} frames/s`,
		states: {
			idle: 'Nothing has been asked. Choose what to wish for and press Share: the browser shows its own dialog, and the choice in it is yours alone.',
			asking: 'The browser is asking you what to share.',
			waiting:
				'Wait without pressing anything: in six seconds the page asks, when your press no longer counts as one.',
			on: 'It is shared, and nobody but this page sees it. What came stands beside what was asked for; settings are a target, and the frames under the picture are counted. End it with the browser’s own button and see what the track tells.',
			ended:
				'The share has ended by itself: “Stop sharing” was pressed, or the window or tab was closed. The track is ended for good and fired ended; no other event tells why.',
			endedNext: 'Press Share to choose again. A program should take its picture away and say so, as here.',
			stopped:
				'Everything is stopped: every track has ended. The page stopped them itself, so no ended event came.'
		},
		options: 'What to wish for',
		optionsHint:
			'An option that a browser does not know is left unread: no error, no effect. Constraints are known by getSupportedConstraints(), the others by watching which members the browser reads.',
		left: 'left out',
		known: 'known here',
		unknown: 'not known here',
		since: (list: string) => list,
		noData: 'not in MDN’s data',
		needsAudio: 'only with audio: true',
		call: 'The call that Share makes',
		conditionRule:
			'These are hints for the dialog. min, exact and advanced are refused with TypeError before anybody is asked: a page must not be able to narrow the choice down to one surface. max and plain values only shrink what was chosen.',
		contradiction:
			'Wishes that contradict each other are refused too: try preferCurrentTab with selfBrowserSurface: exclude.',
		change: 'Change it while it runs',
		changeHint: 'track.applyConstraints() on the running share. Here exact would be allowed.',
		apply: 'Apply',
		applied: (before: string, after: string) => `${before} → ${after}`,
		zoom: 'Zoom the captured tab',
		zoomIn: 'increaseZoomLevel()',
		zoomReset: 'resetZoomLevel()',
		zoomHint:
			'The page that captures a tab may zoom it, if you allow it (permission captured-surface-control), and only from a press on it.',
		zoomLevel: 'zoom of the captured tab',
		zoomRefused: (error: string) => `Refused (${error}): the captured tab stays as it is.`,
		rules: 'The rules around it',
		rulesList: [
			'A press: the specification wants one, just before. Firefox refuses otherwise with InvalidStateError; Chromium 156 did not, here, where a test answered its dialog.',
			'Every time anew: a permission for a screen is never remembered. permissions.query({name: "display-capture"}) says prompt in Chromium before and during a share; Firefox does not know the name.',
			'Frames: a page in a frame may share only when the frame says allow="display-capture" and no Permissions-Policy header forbids it; otherwise NotAllowedError.',
			'Picture first: video: false is refused (Firefox: TypeError “video is required”; Chromium: NotFoundError).'
		],
		partTwo: 'One picture, two hints, one narrow link',
		partTwoHint:
			'The same track is cloned and sent twice. Both senders get the same maxBitrate. Only the hint differs: motion asks for frames, detail for pixels.',
		sourceLegend: 'Picture',
		sources: { slides: 'Slides made by this page', screen: 'The share from above' },
		screenFirst: 'Nothing is shared at the moment: press Share above first.',
		wayLegend: 'Told by',
		ways: { contentHint: 'track.contentHint', degradationPreference: 'degradationPreference' },
		wayHints: {
			contentHint: 'motion and detail stand on the tracks; what to do with them is the browser’s affair.',
			degradationPreference:
				'maintain-framerate and maintain-resolution stand in the parameters of the senders: an order about the result.'
		},
		cap: 'Cap of both senders',
		capValue: (kilobits: number) => `${kilobits} kb/s`,
		compare: 'Send it twice',
		compareAgain: 'Begin again with this',
		sentTitle: 'What is sent',
		sentLabel: 'The picture that is sent twice',
		lanes: { motion: 'motion', detail: 'detail' },
		laneTitles: { motion: 'For motion', detail: 'For detail' },
		laneLabels: {
			motion: 'The picture as it arrives, sent for its motion',
			detail: 'The picture as it arrives, sent for its detail'
		},
		noLane: 'Nothing is sent yet.',
		width: 'size sent',
		frames: 'frames a second',
		kilobits: 'kb/s sent',
		qp: 'coarseness (0–127 in VP8)',
		limitation: 'held back by',
		decoded: 'frames decoded',
		age: 'frame shown',
		ageValue: (frame: number, ms: string) => `${frame}, ${ms} ms old`,
		unread: 'marks not readable',
		notHere: 'not in this browser',
		charts: {
			rate: 'Frames a second',
			width: 'Width sent',
			time: 'time of the Recording',
			summary: (motion: string, detail: string) => `Now: motion ${motion}, detail ${detail}.`,
			none: 'No two seconds to compare yet.'
		},
		compareStates: {
			idle: 'Nothing is sent yet.',
			working: 'Connecting both calls …',
			settling: 'Both calls are up. The encoders need about ten seconds to settle under the cap.',
			sourceEnded:
				'What was sent has ended, and with it both copies of its track. Choose the slides, or share again.'
		},
		verdicts: {
			width: {
				motion: (motion: string, detail: string) =>
					`motion sends the wider picture: ${motion} against ${detail}.`,
				detail: (motion: string, detail: string) =>
					`detail keeps the width: ${detail} pixels against ${motion} for motion.`,
				same: (motion: string, detail: string) => `Both are about as wide: ${motion} and ${detail}.`
			},
			frames: {
				motion: (motion: string, detail: string) =>
					`motion keeps the frames: ${motion} a second against ${detail} for detail.`,
				detail: (motion: string, detail: string) =>
					`detail sends more frames: ${detail} a second against ${motion} for motion.`,
				same: (motion: string, detail: string) =>
					`Both send about as many frames: ${motion} and ${detail} a second.`
			}
		},
		nothingDiffers:
			'Nothing differs: there is room for both, or this browser does not act on what it was told. Lower the cap and look again.',
		aboveCap: (lane: string, kilobits: string, cap: number) =>
			`${lane} sends ${kilobits} kb/s over a cap of ${cap}: at its size a frame cannot be made any coarser, and about one a second still goes out.`,
		noHint:
			'With it chosen, both copies are sent alike. degradationPreference says the same to the sender, and this browser acts on it.',
		measured: 'What was measured with these slides',
		measuredList: [
			'Chromium 156, contentHint, cap 100 kb/s: motion sends 320 of the 960 pixels of width at 4 to 6 frames a second; detail all 960 at about one, and goes over the cap with it (134 kb/s).',
			'Chromium 156, contentHint, cap 300 and 600 kb/s: motion stays at 320 pixels, though there is room by now; detail sends 960 pixels and no fewer frames than motion. The hint says what to give up first, not what to take back.',
			'Chromium 156, degradationPreference, cap 100 kb/s: the same as with the hint.',
			'Firefox 153, cap 100 kb/s: it has no contentHint, and both copies come 320 pixels wide at 14 frames a second. With degradationPreference motion sends 320 pixels at 14 frames, detail 960 at less than one.'
		],
		code: 'The code that runs',
		codeHint: 'This is the file itself. Lines light up as they run.',
		ran: (times: number) => `ran ${times} times`
	},
	{
		run: '공유하기',
		runAgain: '다른 것 공유하기',
		exact: 'exact로 요청하기',
		late: '누르고 6초 뒤에 요청하기',
		stop: '모두 멈추기',
		preview: '공유하는 것',
		previewLabel: '공유하는 화면이나 창, 탭',
		nothingShared: '아직 공유하는 것이 없어요.',
		shareEnded: '공유가 끝났어요.',
		setting: '설정',
		asked: '요청',
		got: '결과',
		notAsked: '–',
		notTold: '알려 주지 않음',
		settingsTitle: '무엇이 왔나요',
		audio: '소리',
		audioAsked: '예',
		noAudio: '트랙 없음',
		arriving: '미리보기에 실제로 오는 것',
		arrivingValue: (width: number, height: number, rate: string) =>
			`${width} × ${height}, 초당 ${rate}프레임`,
		states: {
			idle: '아직 아무것도 요청하지 않았어요. 바라는 것을 고르고 공유하기를 누르세요. 브라우저가 자기 대화 상자를 띄우고, 거기서 고르는 것은 오직 당신 몫이에요.',
			asking: '무엇을 공유할지 브라우저가 묻고 있어요.',
			waiting:
				'아무것도 누르지 말고 기다려 보세요. 6초 뒤, 방금 누른 것이 더는 효력이 없을 때 페이지가 요청합니다.',
			on: '공유되고 있어요. 보는 것은 이 페이지뿐이에요. 요청한 것 옆에 실제로 온 것을 적어 두었어요. 설정은 목표일 뿐이고, 그림 아래의 수는 도착한 프레임을 센 것이에요. 브라우저의 공유 중지 버튼으로 끝내고 트랙이 무엇을 알리는지 보세요.',
			ended:
				'공유가 저절로 끝났어요. ‘공유 중지’를 눌렀거나 창이나 탭이 닫힌 거예요. 트랙은 ended를 알리고 완전히 끝났고, 왜 끝났는지 알려 주는 이벤트는 없어요.',
			endedNext:
				'다시 고르려면 공유하기를 누르세요. 프로그램이라면 지금 이 화면처럼 영상을 치우고 끝났다고 알려야 해요.',
			stopped: '모두 멈췄고 트랙도 전부 끝났어요. 페이지가 직접 멈췄기 때문에 ended 이벤트는 오지 않았어요.'
		},
		options: '바라는 것 고르기',
		optionsHint:
			'브라우저가 모르는 옵션은 읽히지 않을 뿐이에요. 오류도 효과도 없습니다. 제약 조건은 getSupportedConstraints()로, 나머지는 브라우저가 객체에서 어떤 항목을 읽는지 지켜보아 알아냈어요.',
		left: '적지 않음',
		known: '여기서 지원',
		unknown: '여기서는 모름',
		since: (list: string) => list,
		noData: 'MDN 자료에 없음',
		needsAudio: 'audio: true일 때만',
		call: '공유하기가 실행할 호출',
		conditionRule:
			'모두 대화 상자에 건네는 힌트예요. min, exact, advanced는 누구에게 묻기도 전에 TypeError로 거절됩니다. 페이지가 선택지를 하나로 좁힐 수 없게 하려는 거예요. max와 그냥 적은 값은 고른 것을 줄이기만 해요.',
		contradiction:
			'서로 어긋나는 바람도 거절돼요. preferCurrentTab과 selfBrowserSurface: exclude를 함께 골라 보세요.',
		change: '공유하는 중에 바꾸기',
		changeHint: '공유 중인 트랙의 applyConstraints()예요. 여기서는 exact도 쓸 수 있어요.',
		apply: '적용',
		applied: (before: string, after: string) => `${before} → ${after}`,
		zoom: '공유하는 탭 확대하기',
		zoomIn: 'increaseZoomLevel()',
		zoomReset: 'resetZoomLevel()',
		zoomHint:
			'탭을 캡처하는 페이지는 그 탭을 확대할 수 있어요. 당신이 허락하고(captured-surface-control 권한) 버튼을 누른 직후라야 해요.',
		zoomLevel: '캡처한 탭의 배율',
		zoomRefused: (error: string) => `거절됨(${error}): 캡처한 탭은 그대로예요.`,
		rules: '둘레의 규칙',
		rulesList: [
			'누른 직후: 명세는 바로 앞의 누름을 요구해요. Firefox는 아니면 InvalidStateError로 거절하고, 테스트가 대화 상자에 대신 답하는 이곳의 Chromium 156은 거절하지 않았어요.',
			'매번 새로: 화면에 대한 허락은 기억되지 않아요. permissions.query({name: "display-capture"})는 Chromium에서 공유 전에도 중에도 prompt이고, Firefox는 이 이름을 몰라요.',
			'프레임 안: 프레임에 allow="display-capture"가 있고 Permissions-Policy 헤더가 막지 않아야 공유할 수 있어요. 아니면 NotAllowedError예요.',
			'영상이 먼저: video: false는 거절돼요(Firefox: TypeError “video is required”, Chromium: NotFoundError).'
		],
		partTwo: '영상 하나, 힌트 둘, 좁은 링크 하나',
		partTwoHint:
			'같은 트랙을 복제해 두 번 보내요. 두 발신자(sender)의 maxBitrate는 같고, 다른 것은 힌트뿐이에요. motion은 프레임을, detail은 픽셀을 지켜 달라는 말입니다.',
		sourceLegend: '영상',
		sources: { slides: '이 페이지가 만든 슬라이드', screen: '위에서 공유한 것' },
		screenFirst: '지금은 공유하는 것이 없어요. 먼저 위에서 공유하기를 누르세요.',
		wayLegend: '알리는 방법',
		ways: { contentHint: 'track.contentHint', degradationPreference: 'degradationPreference' },
		wayHints: {
			contentHint: '트랙에 motion과 detail이라고 적어요. 그것으로 무엇을 할지는 브라우저가 정합니다.',
			degradationPreference:
				'발신자의 매개변수에 maintain-framerate와 maintain-resolution이라고 적어요. 결과를 두고 하는 주문이에요.'
		},
		cap: '두 발신자의 상한',
		capValue: (kilobits: number) => `${kilobits} kb/s`,
		compare: '두 번 보내기',
		compareAgain: '이대로 다시 시작',
		sentTitle: '보내는 영상',
		sentLabel: '두 번 보내는 영상',
		lanes: { motion: 'motion', detail: 'detail' },
		laneTitles: { motion: '움직임을 위해', detail: '세부를 위해' },
		laneLabels: {
			motion: '움직임을 위해 보낸 영상이 도착한 모습',
			detail: '세부를 위해 보낸 영상이 도착한 모습'
		},
		noLane: '아직 보내지 않았어요.',
		width: '보낸 크기',
		frames: '초당 프레임',
		kilobits: '보낸 kb/s',
		qp: '거친 정도 (VP8은 0–127)',
		limitation: '품질을 막는 것',
		decoded: '디코딩한 프레임',
		age: '보이는 프레임',
		ageValue: (frame: number, ms: string) => `${frame}, ${ms} ms 전`,
		unread: '표식을 읽을 수 없음',
		notHere: '이 브라우저에 없음',
		charts: {
			rate: '초당 프레임',
			width: '보낸 너비',
			time: '기록의 시간',
			summary: (motion: string, detail: string) => `지금: motion ${motion}, detail ${detail}.`,
			none: '아직 비교할 만큼 모이지 않았어요.'
		},
		compareStates: {
			idle: '아직 보내는 것이 없어요.',
			working: '두 통화를 연결하는 중 …',
			settling: '두 통화가 연결됐어요. 인코더가 상한에 맞춰 자리 잡는 데 10초쯤 걸려요.',
			sourceEnded: '보내던 것이 끝나서 복제한 두 트랙도 끝났어요. 슬라이드를 고르거나 다시 공유하세요.'
		},
		verdicts: {
			width: {
				motion: (motion: string, detail: string) => `motion이 더 넓어요: ${motion} 대 ${detail}.`,
				detail: (motion: string, detail: string) =>
					`detail이 너비를 지켰어요: ${detail}픽셀, motion은 ${motion}픽셀.`,
				same: (motion: string, detail: string) => `너비는 둘이 비슷해요: ${motion}, ${detail}.`
			},
			frames: {
				motion: (motion: string, detail: string) =>
					`motion이 프레임을 지켰어요: 초당 ${motion}개, detail은 ${detail}개.`,
				detail: (motion: string, detail: string) =>
					`detail이 프레임을 더 보내요: 초당 ${detail}개, motion은 ${motion}개.`,
				same: (motion: string, detail: string) => `프레임 수는 둘이 비슷해요: 초당 ${motion}개, ${detail}개.`
			}
		},
		nothingDiffers:
			'차이가 없어요. 둘 다 보낼 만큼 넉넉하거나, 이 브라우저가 들은 말대로 하지 않는 거예요. 상한을 낮추고 다시 보세요.',
		aboveCap: (lane: string, kilobits: string, cap: number) =>
			`${lane}은 상한 ${cap}을 넘어 ${kilobits} kb/s를 보내고 있어요. 이 크기의 프레임은 더 거칠게 만들 수 없는데, 그래도 1초에 한 장쯤은 나가기 때문이에요.`,
		noHint:
			'그것을 고르면 두 복사본이 똑같이 나가요. degradationPreference는 같은 말을 발신자에게 하고, 이 브라우저도 그대로 따릅니다.',
		measured: '이 슬라이드로 잰 결과',
		measuredList: [
			'Chromium 156, contentHint, 상한 100 kb/s: motion은 너비 960픽셀 가운데 320픽셀만 초당 4~6프레임으로, detail은 960픽셀 그대로 1프레임쯤 보내면서 상한을 넘겨요(134 kb/s).',
			'Chromium 156, contentHint, 상한 300과 600 kb/s: motion은 이제 여유가 있는데도 320픽셀에 머물고, detail은 960픽셀을 motion 못지않은 프레임 수로 보내요. 힌트는 무엇을 먼저 버릴지를 말할 뿐, 무엇을 되찾을지는 말하지 않아요.',
			'Chromium 156, degradationPreference, 상한 100 kb/s: 힌트를 쓸 때와 같아요.',
			'Firefox 153, 상한 100 kb/s: contentHint가 없어서 두 복사본 모두 320픽셀, 초당 14프레임으로 와요. degradationPreference를 쓰면 motion은 320픽셀 14프레임, detail은 960픽셀 1프레임 미만이에요.'
		],
		code: '실행되는 코드',
		codeHint: '보이는 것이 바로 그 파일이에요. 실행되는 줄에 불이 들어옵니다.',
		ran: (times: number) => `${times}번 실행됨`
	}
);
