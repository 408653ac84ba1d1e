/** Things that are said about encrypted frames. */
import { rfc, w3c } from '#lib/lessons/spec-url.ts';
import type { Claim } from '#lib/lessons/types.ts';

const observed = { browsers: 'Chromium 156, Firefox 153', date: '2026-12-01' } as const;

export const claims: readonly Claim[] = [
	{
		id: 'created-streams',
		statement: {
			en: '“createEncodedStreams() is how one gets at encoded frames.”',
			ko: '“인코딩된 프레임은 createEncodedStreams()로 꺼낸다.”'
		},
		verdict: 'outdated',
		because: {
			en: 'It was the first design, on the page’s own thread, and of the two browsers only Chromium has it. The specification has RTCRtpScriptTransform, in a worker, and both have that.',
			ko: '페이지의 스레드에서 돌던 첫 설계이고 두 브라우저 가운데 Chromium에만 있습니다. 명세에 있는 것은 워커에서 도는 RTCRtpScriptTransform이고, 이것은 둘 다에 있습니다.'
		},
		reference: w3c('webrtc-encoded-transform'),
		observed
	},
	{
		id: 'sfu-learns-nothing',
		statement: {
			en: '“Once frames are encrypted, the SFU learns nothing of the call.”',
			ko: '“프레임을 암호화하면 SFU는 통화에 대해 아무것도 알 수 없다.”'
		},
		verdict: 'false',
		because: {
			en: 'It sees who sends to whom, when, and how large each frame is; who speaks, by the level that audio packets carry if it is negotiated; and the header that was left readable. Sizes alone tell movement from rest.',
			ko: '누가 누구에게 언제 보내는지, 프레임이 얼마나 큰지 봅니다. 협상되어 있다면 오디오 패킷에 실린 음량으로 누가 말하는지도 알고, 남겨 둔 헤더도 읽습니다. 크기만으로도 움직임이 있는지 알 수 있습니다.'
		},
		reference: rfc(9605)
	},
	{
		id: 'frames-received',
		statement: {
			en: '“framesReceived stands still, so the network is down.”',
			ko: '“framesReceived가 멈췄으니 네트워크가 끊긴 것이다.”'
		},
		verdict: 'depends',
		because: {
			en: 'With a transform it is counted behind the worker. While every frame was refused, packetsReceived grew and framesReceived did not.',
			ko: '변환이 있으면 워커 뒤에서 셉니다. 프레임을 모두 거부하는 동안 packetsReceived는 늘었고 framesReceived는 늘지 않았습니다.'
		},
		reference: w3c('webrtc-stats'),
		observed
	}
];
