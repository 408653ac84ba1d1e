import { defineWords } from '#lib/i18n/locale.ts';

export const permissionWords = defineWords(
	{
		run: 'Read the states',
		again: 'Read again',
		askCamera: 'Ask for the camera',
		askMicrophone: 'Ask for the microphone',
		stop: 'Stop everything',
		kinds: { camera: 'Camera', microphone: 'Microphone' },
		states: {
			prompt: 'the browser will ask',
			granted: 'allowed',
			denied: 'refused, without asking',
			unknown: 'this browser does not say'
		},
		edges: { allow: 'allow', block: 'block', reset: 'reset', revoke: 'take back' },
		figure: (kind: string, state: string) => `${kind}: the permission is ${state}`,
		notRead: 'not read yet',
		history: 'How it got there',
		now: {
			idle: 'Press Read. The page may read these states without asking you.',
			read: 'Read, and nobody was asked. Now ask for a device, and watch the state.',
			asking:
				'The browser is asking you now. The page can neither see nor draw that question: it only waits.',
			open: 'You have it. Take the permission back beside the address while it is on, and watch the track end.',
			stopped: 'Everything has been stopped: every track has ended, and a camera’s light is off.'
		},
		staysPrompt:
			'The device is on and the state still says prompt. Firefox 153 does that: what was allowed once is not remembered, so the next question is asked again, and no change event comes.',
		noQuery: 'permissions.query() for cameras and microphones',
		track: { video: 'camera', audio: 'microphone' },
		readyState: 'readyState',
		secure: 'Secure context',
		secureYes: 'This page is in a secure context, so it has navigator.mediaDevices.',
		secureNo:
			'This page is not in a secure context: there is no navigator.mediaDevices at all, and nothing below can be tried. Open it over https or from localhost.',
		table: 'Every way of saying no',
		modes: {
			try: 'reproduced here',
			answer: 'your answer decides',
			hardware: 'only without a device',
			told: 'explained, cannot be shown here'
		},
		tryIt: 'Try it',
		came: 'What came',
		cause: 'Cause',
		cure: 'Cure',
		outcomes: {
			waiting: 'Waiting.',
			given: 'No error: it was given.',
			impossible: 'Not here: this machine has a camera and a microphone.',
			pending: 'No answer within three seconds: the promise stays open for ever. Firefox 153 does that.'
		},
		culprit: 'constraint',
		rows: {
			denied: {
				title: 'You say no',
				cause:
					'The question was answered with Block, or was blocked earlier and is not asked any more, or the system keeps the browser from the device.',
				cure: 'Say why before you ask, and ask at a press. After a refusal show how to allow it again: the page cannot ask a second time by itself.'
			},
			policy: {
				title: 'The page says no to its frame',
				cause:
					'A document in a frame needs the permission of the page around it: allow="camera; microphone". Frames from other sites have none unless they are given it, and this frame of ours is forbidden it.',
				cure: 'Write the allow attribute on the frame, and let no Permissions-Policy header forbid it. The reader cannot repair this.'
			},
			missing: {
				title: 'There is no such device',
				cause:
					'No camera, or no microphone, at all. Chromium 156 says Requested device not found, Firefox 153 The object can not be found here.',
				cure: 'Go on without: ask for the other kind, or offer a picture that needs no camera. List again at devicechange.'
			},
			'in-use': {
				title: 'The device gives nothing',
				cause:
					'It is there and allowed, but another program holds it or its driver failed. On Windows a camera often serves one program at a time: start a meeting program first, and the browser gets this. On a Mac and on Linux several may share one.',
				cure: 'Close the other program, unplug the device and plug it in, try again, or choose another device.'
			},
			'too-much': {
				title: 'More than any camera can do',
				cause:
					'width: {exact: 9999} is a condition, and no camera meets it. The error names the culprit in its property constraint.',
				cure: 'Write ideal where you wish, and exact only where nothing else will do. Loosen what constraint names.'
			},
			nobody: {
				title: 'A device that is not there any more',
				cause:
					'deviceId: {exact: …} names a device that nobody has: an id kept from last time, of a camera that is gone. Ids also change when the reader erases the site’s data.',
				cure: 'List the devices and look whether the id is still there, or ask for it with ideal.'
			},
			nothing: {
				title: 'Nothing was asked for',
				cause: 'getUserMedia({}) asks for neither picture nor sound. It fails before anybody is asked.',
				cure: 'Ask for one of them. A TypeError is a mistake in the page, not of the reader.'
			},
			ended: {
				title: 'The document is gone',
				cause:
					'The devices belong to a document that is no longer shown: here those of a frame that was taken out. Specified as InvalidStateError.',
				cure: 'Ask from the page that the reader sees, and never keep the mediaDevices of a frame. Do not wait without a limit either: a browser may leave the promise open.'
			},
			insecure: {
				title: 'No secure context',
				cause:
					'A page that came over http has no navigator.mediaDevices: what is thrown is a TypeError of your own code, about reading a property of undefined. localhost counts as secure; the address of a machine in your network does not.',
				cure: 'Serve the page over https. For a test in the same room, open it from localhost on each machine. SecurityError is what a browser may give where the user has switched media off.'
			},
			aborted: {
				title: 'Whatever else',
				cause:
					'The device was there and allowed and did not start, for a reason that has no name of its own.',
				cure: 'Try again, then another device. Write it down with the message: it is the only clue.'
			}
		},
		legacy: 'Names from before the names were agreed',
		legacyNote: 'Old tutorials and old browsers say them. No browser that is current does.',
		oldName: 'Old',
		newName: 'Now',
		reset: 'Ask me again: how a remembered answer is forgotten',
		resets: [
			{
				browser: 'Chrome, Edge',
				how: 'Press the sign left of the address and reset camera and microphone, or choose site settings there and set them to ask. Answers are remembered for the site, unless you allowed it for this time only. Then reload.'
			},
			{
				browser: 'Firefox',
				how: 'Press the camera or the sign left of the address and remove Blocked or Allowed with the × beside it. It forgets by itself unless Remember was ticked; an answer of Block holds until the page is loaded again.'
			},
			{
				browser: 'Safari (Mac)',
				how: 'Choose Settings for this website in the Safari menu and set camera and microphone to Ask.'
			},
			{
				browser: 'iPhone, iPad',
				how: 'Open the page menu in the address bar, choose the website’s settings, and set camera and microphone to Ask. The browser itself stands in the system’s settings under Camera and Microphone.'
			},
			{
				browser: 'Android',
				how: 'Press the sign beside the address, Permissions, and reset them. The browser itself stands in the system’s settings under Apps.'
			},
			{
				browser: 'Windows, macOS',
				how: 'If no browser gets the device: privacy settings of the system, Camera and Microphone, and let the browser use them.'
			}
		],
		code: 'The code that runs',
		codeHint: 'Lines that have run are marked.',
		ran: (times: number) => (times === 1 ? 'ran once' : `ran ${times} times`)
	},
	{
		run: '상태 읽기',
		again: '다시 읽기',
		askCamera: '카메라 요청하기',
		askMicrophone: '마이크 요청하기',
		stop: '모두 끄기',
		kinds: { camera: '카메라', microphone: '마이크' },
		states: {
			prompt: '브라우저가 물어볼 거예요',
			granted: '허용됨',
			denied: '묻지도 않고 거부됨',
			unknown: '이 브라우저는 알려 주지 않아요'
		},
		edges: { allow: '허용', block: '차단', reset: '초기화', revoke: '취소' },
		figure: (kind: string, state: string) => `${kind} 권한의 상태: ${state}`,
		notRead: '아직 읽지 않음',
		history: '지나온 상태',
		now: {
			idle: '‘상태 읽기’를 눌러 보세요. 페이지는 여러분에게 묻지 않고도 이 상태를 읽을 수 있어요.',
			read: '아무것도 묻지 않고 읽었어요. 이제 장치를 요청하고 상태가 어떻게 바뀌는지 보세요.',
			asking: '지금 브라우저가 묻고 있어요. 페이지는 그 질문을 볼 수도 그릴 수도 없고, 기다릴 뿐이에요.',
			open: '장치를 받았어요. 켜져 있는 동안 주소 옆에서 권한을 취소하고, 트랙이 끝나는 것을 보세요.',
			stopped: '모두 껐어요. 트랙은 전부 끝났고, 카메라라면 불도 꺼졌어요.'
		},
		staysPrompt:
			'장치가 켜져 있는데도 상태는 여전히 prompt예요. Firefox 153이 그래요. 한 번만 허용한 것은 기억하지 않으므로 다음에 또 묻고, change 이벤트도 오지 않아요.',
		noQuery: '카메라와 마이크의 permissions.query()',
		track: { video: '카메라', audio: '마이크' },
		readyState: 'readyState',
		secure: '보안 컨텍스트',
		secureYes: '이 페이지는 보안 컨텍스트에 있어서 navigator.mediaDevices가 있어요.',
		secureNo:
			'이 페이지는 보안 컨텍스트가 아니에요. navigator.mediaDevices가 아예 없어서 아래의 어느 것도 해 볼 수 없어요. https나 localhost로 열어 보세요.',
		table: '안 된다고 말하는 모든 방법',
		modes: {
			try: '여기서 일으킬 수 있음',
			answer: '여러분의 대답에 달림',
			hardware: '장치가 없어야 볼 수 있음',
			told: '설명만 함, 여기서 보일 수 없음'
		},
		tryIt: '해 보기',
		came: '나온 것',
		cause: '원인',
		cure: '해결',
		outcomes: {
			waiting: '기다리고 있어요.',
			given: '오류 없이 장치를 받았어요.',
			impossible: '여기서는 안 나와요. 이 컴퓨터에는 카메라도 마이크도 있어요.',
			pending: '3초 안에 대답이 없었어요. 프로미스가 영영 끝나지 않아요. Firefox 153이 그래요.'
		},
		culprit: '제약 조건',
		rows: {
			denied: {
				title: '여러분이 거부할 때',
				cause:
					'질문에 ‘차단’이라고 답했거나, 예전에 차단해 두어서 더는 묻지 않거나, 운영체제가 브라우저에 장치를 내주지 않는 경우예요.',
				cure: '왜 필요한지 먼저 말하고, 버튼을 눌렀을 때 요청하세요. 거부된 뒤에는 다시 허용하는 방법을 보여 주세요. 페이지가 스스로 다시 물을 수는 없어요.'
			},
			policy: {
				title: '페이지가 프레임에 허락하지 않을 때',
				cause:
					'프레임 안의 문서는 바깥 페이지의 허락도 있어야 해요: allow="camera; microphone". 다른 사이트의 프레임은 따로 받지 않으면 권한이 없고, 여기서 만든 프레임은 일부러 금지했어요.',
				cure: '프레임에 allow 속성을 적고, Permissions-Policy 헤더가 막지 않게 하세요. 사용자가 고칠 수 있는 문제가 아니에요.'
			},
			missing: {
				title: '그런 장치가 없을 때',
				cause:
					'카메라나 마이크가 하나도 없어요. Chromium 156은 Requested device not found, Firefox 153은 The object can not be found here라고 말해요.',
				cure: '없는 채로 계속하세요. 다른 종류만 요청하거나, 카메라 없이 되는 영상을 보여 주세요. devicechange가 오면 목록을 다시 받으세요.'
			},
			'in-use': {
				title: '장치에서 아무것도 안 나올 때',
				cause:
					'장치도 있고 허용도 됐지만 다른 프로그램이 쥐고 있거나 드라이버가 실패했어요. Windows에서는 카메라 하나를 한 프로그램만 쓰는 일이 많아서, 회의 프로그램을 먼저 켜 두면 브라우저가 이 오류를 받아요. 맥과 리눅스에서는 여럿이 함께 쓰기도 해요.',
				cure: '다른 프로그램을 닫고, 장치를 뺐다 꽂고, 다시 해 보거나 다른 장치를 고르세요.'
			},
			'too-much': {
				title: '어떤 카메라도 못 하는 것을 요구할 때',
				cause:
					'width: {exact: 9999}는 조건이고, 그것을 채우는 카메라는 없어요. 무엇이 문제인지는 오류의 constraint 속성에 적혀 있어요.',
				cure: '바라는 것은 ideal로 적고, exact는 그것이 아니면 안 될 때만 쓰세요. constraint가 가리키는 조건을 느슨하게 하세요.'
			},
			nobody: {
				title: '이제는 없는 장치를 고를 때',
				cause:
					'deviceId: {exact: …}가 아무도 갖고 있지 않은 장치를 가리켜요. 지난번에 적어 둔 id의 카메라가 사라진 경우예요. 사용자가 사이트 데이터를 지워도 id가 바뀌어요.',
				cure: '목록을 받아 그 id가 아직 있는지 보거나, ideal로 요청하세요.'
			},
			nothing: {
				title: '아무것도 요청하지 않을 때',
				cause: 'getUserMedia({})는 영상도 소리도 요청하지 않아요. 누구에게 묻기도 전에 실패해요.',
				cure: '둘 가운데 하나는 요청하세요. TypeError는 사용자가 아니라 페이지의 실수예요.'
			},
			ended: {
				title: '문서가 사라졌을 때',
				cause:
					'더는 보이지 않는 문서의 장치예요. 여기서는 떼어 낸 프레임의 것이에요. 명세에는 InvalidStateError로 되어 있어요.',
				cure: '사용자가 보는 페이지에서 요청하고, 프레임의 mediaDevices를 간직하지 마세요. 끝없이 기다리지도 마세요. 프로미스를 끝내지 않는 브라우저가 있어요.'
			},
			insecure: {
				title: '보안 컨텍스트가 아닐 때',
				cause:
					'http로 온 페이지에는 navigator.mediaDevices가 없어요. 그래서 나오는 것은 undefined의 속성을 읽으려 했다는, 내 코드의 TypeError예요. localhost는 안전한 것으로 치지만 사내 망의 다른 컴퓨터 주소는 아니에요.',
				cure: '페이지를 https로 제공하세요. 한방에서 시험만 할 때는 컴퓨터마다 localhost로 여세요. SecurityError는 사용자가 미디어를 아예 꺼 두었을 때 브라우저가 낼 수 있는 오류예요.'
			},
			aborted: {
				title: '그 밖의 모든 것',
				cause: '장치도 있고 허용도 됐는데, 따로 이름이 없는 이유로 시작되지 않았어요.',
				cure: '다시 해 보고, 안 되면 다른 장치를 쓰세요. 메시지까지 적어 두세요. 단서는 그것뿐이에요.'
			}
		},
		legacy: '이름을 정하기 전의 이름들',
		legacyNote: '오래된 글과 오래된 브라우저에 나와요. 지금 브라우저는 쓰지 않아요.',
		oldName: '예전',
		newName: '지금',
		reset: '다시 물어보게 하기: 기억된 대답을 지우는 방법',
		resets: [
			{
				browser: 'Chrome, Edge',
				how: '주소 왼쪽의 아이콘을 눌러 카메라와 마이크 권한을 초기화하거나, 거기서 사이트 설정을 열어 ‘묻기’로 바꾸세요. ‘이번만 허용’이 아니라면 대답은 사이트에 기억돼요. 그다음 새로 고치세요.'
			},
			{
				browser: 'Firefox',
				how: '주소 왼쪽의 카메라나 아이콘을 누르고 ‘차단됨’이나 ‘허용됨’ 옆의 ×를 누르세요. 기억하기를 켜지 않았다면 저절로 잊어요. ‘차단’은 페이지를 다시 열 때까지 이어져요.'
			},
			{
				browser: 'Safari (맥)',
				how: 'Safari 메뉴의 이 웹 사이트 설정에서 카메라와 마이크를 ‘묻기’로 바꾸세요.'
			},
			{
				browser: 'iPhone, iPad',
				how: '주소창의 페이지 메뉴에서 웹 사이트 설정을 열어 카메라와 마이크를 ‘묻기’로 바꾸세요. 브라우저 자체의 권한은 시스템 설정의 카메라와 마이크에 있어요.'
			},
			{
				browser: 'Android',
				how: '주소 옆의 아이콘을 누르고 권한에서 초기화하세요. 브라우저 자체의 권한은 시스템 설정의 앱에 있어요.'
			},
			{
				browser: 'Windows, macOS',
				how: '어느 브라우저도 장치를 못 받는다면 시스템의 개인정보 보호 설정에서 카메라와 마이크를 브라우저에 허용하세요.'
			}
		],
		code: '실행되는 코드',
		codeHint: '실행된 줄에 표시가 남아요.',
		ran: (times: number) => `${times}번 실행됨`
	}
);
