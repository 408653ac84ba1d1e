import { defineWords } from '#lib/i18n/locale.ts';

/** Each: what happened and why (`what`), and what to do now (`next`). */
export const mediaProblemWords = defineWords(
	{
		browserSays: 'The browser says:',
		culprit: 'the constraint is',
		problems: {
			denied: {
				what: 'The browser does not let this page use the device: the question was answered with no, answered so earlier, or never shown because a setting of the browser or the system forbids it.',
				next: 'Open the site’s permissions beside the address, allow the device, and press again. On a phone or a Mac, look whether the system lets the browser use it at all. Or choose the test picture: it needs no permission.'
			},
			'screen-denied': {
				what: 'Nothing was shared: the dialog was closed without a choice, or the system does not let the browser see the screen.',
				next: 'Press again and choose a tab, a window or a screen. On a Mac the browser must be allowed under Screen Recording in the system’s privacy settings.'
			},
			'no-device': {
				what: 'There is no such device here: nothing is plugged in, or the one that was chosen has gone.',
				next: 'Plug one in and press again, or choose the test picture, which needs no device.'
			},
			'no-screen': {
				what: 'This browser found no screen, window or tab to share. That is so on machines without a screen.',
				next: 'Choose another source. The test picture is always there.'
			},
			'no-track': {
				what: 'The file has nothing of the kind that is needed here: no sound where sound is wanted, or no picture where a picture is.',
				next: 'Choose another file, or another source.'
			},
			'no-output': {
				what: 'There is no such output here: it has gone, it was never chosen in the browser’s own dialog, or this machine has no sound output at all.',
				next: 'List the devices again and choose another, or go on with the default output, which needs no choice.'
			},
			'output-denied': {
				what: 'The browser does not let this page play through that output: the dialog was closed without a choice, or a policy forbids it.',
				next: 'Press again and choose an output. Where the list stays empty, allow the microphone first: the outputs come with it.'
			},
			'in-use': {
				what: 'The device is there and allowed, but it gives nothing: another program or tab holds it, or its driver failed.',
				next: 'Close what else uses the camera or microphone, unplug the device and plug it in again, then press again.'
			},
			overconstrained: {
				what: 'No device can do what was required. A constraint with exact, min or max is a condition, not a wish.',
				next: 'Loosen the constraint that is named, or write ideal instead: then the nearest is chosen.'
			},
			insecure: {
				what: 'Devices are only there for pages that came over https or from this very machine (localhost), and in frames only when the page around them allows it.',
				next: 'Open this page over https or from localhost. The test picture works everywhere.'
			},
			aborted: {
				what: 'The device was there and allowed, and still did not start. The specification leaves this error for whatever else may go wrong.',
				next: 'Press again. If it stays, restart the browser, or try another device.'
			},
			'bad-request': {
				what: 'The request itself makes no sense to the browser: it asks for neither picture nor sound, or a value is of the wrong kind. No device was asked.',
				next: 'Correct what is asked for and press again.'
			},
			'screen-refused': {
				what: 'The options were refused before anybody was asked: for a screen nothing may be required (no exact, no min, no advanced), a picture must be asked for, and the options may not contradict each other.',
				next: 'Write plain values instead: they are wishes to the dialog. Then press again.'
			},
			'needs-click': {
				what: 'The browser wants this to follow directly from a press in a page that is in front, so that no page can do it behind the reader’s back.',
				next: 'Bring this page to the front and press again.'
			},
			unsupported: {
				what: 'This browser cannot do it with what was chosen.',
				next: 'Choose another source or format. The test picture works everywhere.'
			},
			unknown: {
				what: 'It failed in a way that no specification names.',
				next: 'Press again, or choose another source.'
			}
		}
	},
	{
		browserSays: '브라우저가 한 말:',
		culprit: '문제가 된 제약 조건은',
		problems: {
			denied: {
				what: '브라우저가 이 페이지에 장치를 내주지 않았어요. 방금 거부했거나, 예전에 거부해 두었거나, 브라우저나 운영체제 설정이 막고 있어서 물어보지도 않은 경우예요.',
				next: '주소창 옆의 사이트 권한에서 장치를 허용하고 다시 눌러 보세요. 휴대전화나 맥이라면 운영체제가 브라우저에 장치를 허용했는지도 확인하세요. 테스트 영상은 권한 없이도 쓸 수 있어요.'
			},
			'screen-denied': {
				what: '공유된 것이 없어요. 고르지 않고 창을 닫았거나, 운영체제가 브라우저에 화면을 보여 주지 않는 경우예요.',
				next: '다시 눌러 탭이나 창, 화면을 골라 보세요. 맥에서는 개인정보 보호 설정의 화면 기록에서 브라우저를 허용해야 해요.'
			},
			'no-device': {
				what: '그런 장치가 없어요. 아무것도 꽂혀 있지 않거나, 골랐던 장치가 빠졌어요.',
				next: '장치를 꽂고 다시 누르거나, 장치가 필요 없는 테스트 영상을 고르세요.'
			},
			'no-screen': {
				what: '공유할 화면도 창도 탭도 찾지 못했어요. 화면이 없는 컴퓨터에서는 그렇습니다.',
				next: '다른 소스를 고르세요. 테스트 영상은 언제나 쓸 수 있어요.'
			},
			'no-track': {
				what: '이 파일에는 여기서 필요한 것이 없어요. 소리가 필요한데 소리가 없거나, 영상이 필요한데 영상이 없는 파일이에요.',
				next: '다른 파일이나 다른 소스를 고르세요.'
			},
			'no-output': {
				what: '그런 출력 장치가 없어요. 빠졌거나, 브라우저의 대화 상자에서 고른 적이 없거나, 이 컴퓨터에 소리 출력이 아예 없는 경우예요.',
				next: '목록을 다시 받아 다른 출력을 고르거나, 고를 필요 없는 기본 출력을 그대로 쓰세요.'
			},
			'output-denied': {
				what: '브라우저가 이 페이지의 소리를 그 출력으로 내보내지 않아요. 고르지 않고 대화 상자를 닫았거나 정책이 막고 있어요.',
				next: '다시 눌러 출력을 골라 보세요. 목록이 비어 있으면 먼저 마이크를 허용하세요. 출력 목록도 함께 열려요.'
			},
			'in-use': {
				what: '장치도 있고 허용도 됐지만 아무것도 나오지 않아요. 다른 프로그램이나 탭이 쓰고 있거나 드라이버가 실패했어요.',
				next: '카메라나 마이크를 쓰는 다른 프로그램을 닫고, 장치를 뺐다가 다시 꽂은 뒤 눌러 보세요.'
			},
			overconstrained: {
				what: '요구한 조건을 채울 장치가 없어요. exact, min, max로 적은 제약은 바람이 아니라 반드시 지켜야 할 조건이에요.',
				next: '지목된 제약을 느슨하게 하거나 ideal로 바꿔 보세요. 그러면 가장 가까운 것이 선택돼요.'
			},
			insecure: {
				what: '장치는 https로 열었거나 바로 이 컴퓨터(localhost)에서 연 페이지에만 주어져요. 프레임 안에서는 바깥 페이지가 허용해야 해요.',
				next: '이 페이지를 https나 localhost로 열어 보세요. 테스트 영상은 어디서나 됩니다.'
			},
			aborted: {
				what: '장치가 있고 허용도 됐는데 시작되지 않았어요. 명세가 “그 밖의 모든 실패”를 위해 남겨 둔 오류예요.',
				next: '다시 눌러 보세요. 계속되면 브라우저를 다시 시작하거나 다른 장치를 써 보세요.'
			},
			'bad-request': {
				what: '요청 자체가 말이 되지 않아요. 영상도 소리도 요청하지 않았거나 값의 종류가 틀렸어요. 장치에는 물어보지도 않았어요.',
				next: '요청을 바로잡고 다시 눌러 보세요.'
			},
			'screen-refused': {
				what: '누구에게 묻기도 전에 옵션이 거절됐어요. 화면에는 아무것도 강요할 수 없고(exact, min, advanced 금지), 영상은 꼭 요청해야 하며, 옵션끼리 어긋나서도 안 돼요.',
				next: '값만 그냥 적어 보세요. 그러면 대화 상자에 건네는 바람이 돼요. 그리고 다시 누르세요.'
			},
			'needs-click': {
				what: '이 일은 앞에 나와 있는 페이지에서 누른 직후에만 할 수 있어요. 페이지가 몰래 하지 못하게 하려는 거예요.',
				next: '이 페이지를 앞으로 가져와 다시 눌러 보세요.'
			},
			unsupported: {
				what: '고른 것으로는 이 브라우저가 할 수 없는 일이에요.',
				next: '다른 소스나 형식을 고르세요. 테스트 영상은 어디서나 됩니다.'
			},
			unknown: {
				what: '어떤 명세에도 이름이 없는 방식으로 실패했어요.',
				next: '다시 누르거나 다른 소스를 고르세요.'
			}
		}
	}
);
