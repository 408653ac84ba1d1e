/** Things that are said about ICE, and what is known of them. */
import { rfc, w3c } from '#lib/lessons/spec-url.ts';
import type { Claim } from '#lib/lessons/types.ts';

const observed = { browsers: 'Chromium 156, Firefox 153', date: '2026-11-22' } as const;

export const claims: readonly Claim[] = [
	{
		id: 'selected-fails',
		statement: {
			en: '“When the selected pair stops working, ICE goes to failed.”',
			ko: '“선택된 쌍이 통하지 않게 되면 ICE는 failed가 된다.”'
		},
		verdict: 'depends',
		because: {
			en: 'disconnected comes first, and may pass. Only when the silence lasts does failed follow: some 16 seconds after the cut in Chromium, some 30 in Firefox.',
			ko: '먼저 disconnected가 되고, 그대로 지나갈 수도 있습니다. 침묵이 이어질 때만 failed가 됩니다. 끊은 뒤 Chromium은 약 16초, Firefox는 약 30초였습니다.'
		},
		reference: w3c('webrtc', '§5.6', 'rtcicetransport'),
		observed
	},
	{
		id: 'needs-all-candidates',
		statement: {
			en: '“Offer and answer can only be exchanged once all candidates are known.”',
			ko: '“후보가 모두 모인 다음에야 제안과 응답을 교환할 수 있다.”'
		},
		verdict: 'false',
		because: {
			en: 'That is how it was before trickle ICE. The race above connects with offers that have no candidate line at all.',
			ko: '트리클 ICE 이전의 이야기입니다. 위의 경주에서는 후보 줄이 하나도 없는 제안으로 연결됩니다.'
		},
		reference: rfc(8838),
		observed
	},
	{
		id: 'nomination-once',
		statement: {
			en: '“ICE nominates one pair, once.”',
			ko: '“ICE는 쌍 하나를 한 번만 지명한다.”'
		},
		verdict: 'depends',
		because: {
			en: 'RFC 8445 says so. Chromium 156 and Firefox 153 still ask for nomination with every check of the controlling side, as the predecessor of RFC 8445 allowed, and use the best pair that answers.',
			ko: 'RFC 8445는 그렇게 말합니다. 그러나 Chromium 156과 Firefox 153은 RFC 8445 이전의 명세가 허용한 대로 controlling 쪽이 검사할 때마다 지명하고, 답한 쌍 가운데 가장 좋은 것을 씁니다.'
		},
		reference: rfc(8445, '§8.1.1'),
		observed
	},
	{
		id: 'failed-closes-channels',
		statement: {
			en: '“When ICE fails, data channels are closed.”',
			ko: '“ICE가 실패하면 데이터 채널은 닫힌다.”'
		},
		verdict: 'depends',
		because: {
			en: 'By the specification they stay. In Chromium 156 the channel stays open and goes on after a restart; in Firefox 153 it is closed with the failure, and a restart does not bring it back.',
			ko: '명세로는 닫히지 않습니다. Chromium 156에서는 열린 채로 있다가 재시작 뒤에 이어집니다. Firefox 153에서는 실패와 함께 닫히고, 재시작해도 돌아오지 않습니다.'
		},
		reference: w3c('webrtc', '§5.6', 'rtcicetransport'),
		observed
	},
	{
		id: 'webrtc-leaks',
		statement: {
			en: '“Any page can read your local IP address through WebRTC.”',
			ko: '“어떤 페이지든 WebRTC로 내 로컬 IP 주소를 읽을 수 있다.”'
		},
		verdict: 'outdated',
		because: {
			en: 'Browsers hide host addresses behind .local names until you allow a camera or microphone. What a STUN server sees, your public address, was never secret from a server that you talk to.',
			ko: '브라우저는 카메라나 마이크를 허용하기 전까지 호스트 주소를 .local 이름 뒤에 숨깁니다. STUN 서버가 보는 공인 주소는 어차피 통신하는 서버라면 다 아는 것입니다.'
		},
		reference: rfc(8828, '§5.2'),
		observed
	}
];
