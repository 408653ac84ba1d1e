/** Things that are said about cameras and permission, two of them in the study note that this project grew from. */
import { rfc, w3c } from '#lib/lessons/spec-url.ts';
import type { Claim } from '#lib/lessons/types.ts';

const observed = { browsers: 'Chromium 156, Firefox 153', date: '2026-11-22' } as const;

export const claims: readonly Claim[] = [
	{
		id: 'permission-is-alert',
		statement: {
			en: '“The permission is asked by an alert.”',
			ko: '“권한은 alert로 물어본다.”'
		},
		verdict: 'false',
		because: {
			en: 'It is a question of the browser, outside the page. The answer may be remembered, taken back, or given beforehand by a policy, and then no question is shown at all.',
			ko: '페이지 바깥에서 브라우저가 묻는 것입니다. 답은 기억되기도, 거두어지기도, 정책으로 미리 정해지기도 하며, 그럴 때는 물음 자체가 나타나지 않습니다.'
		},
		reference: w3c('permissions'),
		observed
	},
	{
		id: 'no-install-two-conditions',
		statement: {
			en: '“A page can use the camera without installing anything.”',
			ko: '“아무것도 설치하지 않고 페이지에서 카메라를 쓸 수 있다.”'
		},
		verdict: 'true',
		because: {
			en: 'Under two conditions: the page came over https or from localhost, and the reader allows it. Over plain http navigator.mediaDevices is simply not there.',
			ko: '조건이 둘 있습니다. https나 localhost로 온 페이지여야 하고, 사용자가 허용해야 합니다. 그냥 http라면 navigator.mediaDevices 자체가 없습니다.'
		},
		reference: w3c('secure-contexts'),
		observed
	},
	{
		id: 'you-get-what-you-ask',
		statement: {
			en: '“getUserMedia gives the resolution that I asked for.”',
			ko: '“getUserMedia는 내가 요청한 해상도를 준다.”'
		},
		verdict: 'depends',
		because: {
			en: 'Only with exact, min and max, and then it may refuse. A bare number is a wish. Seen here: a wish for 9999 gave 3840 in Chromium and 4096 in Firefox, from their fake cameras. Read getSettings() afterwards, and the size of the frames themselves.',
			ko: 'exact, min, max일 때만 그렇고, 그때는 거절될 수도 있습니다. 숫자만 적으면 바람입니다. 여기서 9999를 바랐더니 시험용 카메라가 Chromium에서는 3840, Firefox에서는 4096을 주었습니다. 요청한 뒤에는 getSettings()와 프레임 자체의 크기를 읽으세요.'
		},
		reference: w3c('mediacapture-streams'),
		observed
	},
	{
		id: 'mute-turns-off',
		statement: {
			en: '“Turning the video off in a call turns the camera off.”',
			ko: '“통화에서 비디오를 끄면 카메라가 꺼진다.”'
		},
		verdict: 'depends',
		because: {
			en: 'On how it is done. track.enabled = false sends black frames and keeps the device; track.stop() releases it. Applications that turn the light off stop the track and later put a new one in its place with replaceTrack().',
			ko: '어떻게 끄느냐에 달렸습니다. track.enabled = false는 검은 화면을 보내며 장치를 쥐고 있고, track.stop()은 장치를 놓아줍니다. 불까지 끄는 앱은 트랙을 멈추었다가 나중에 replaceTrack()으로 새 트랙을 끼웁니다.'
		},
		reference: w3c('mediacapture-streams'),
		observed
	},
	{
		id: 'frame-inherits',
		statement: {
			en: '“A frame may use the camera if the page around it may.”',
			ko: '“바깥 페이지가 카메라를 쓸 수 있으면 그 안의 프레임도 쓸 수 있다.”'
		},
		verdict: 'depends',
		because: {
			en: 'A frame of the same site may, unless its allow attribute says no. A frame of another site may only when the page around it writes allow="camera". Either refusal is a NotAllowedError without a question.',
			ko: '같은 사이트의 프레임은 allow 속성이 막지 않는 한 쓸 수 있습니다. 다른 사이트의 프레임은 바깥 페이지가 allow="camera"라고 적어 주어야 합니다. 막히면 묻지도 않고 NotAllowedError입니다.'
		},
		reference: w3c('permissions-policy'),
		observed
	},
	{
		id: 'user-consents',
		statement: {
			en: '“Once allowed, a site can watch me for ever.”',
			ko: '“한번 허용하면 그 사이트는 나를 영원히 볼 수 있다.”'
		},
		verdict: 'depends',
		because: {
			en: 'Chromium remembers the answer for the site until it is taken back; Firefox forgets it unless told to remember. In both an indicator is shown while a device is open, and the requirement behind it is that capture is never silent.',
			ko: 'Chromium은 답을 거둘 때까지 사이트별로 기억하고, Firefox는 기억하라고 하지 않으면 잊습니다. 두 브라우저 모두 장치가 열려 있는 동안 표시를 띄웁니다. 캡처가 몰래 이루어져서는 안 된다는 요구가 그 바탕입니다.'
		},
		reference: rfc(8826, '§4.1')
	}
];
