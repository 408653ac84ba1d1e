/** What people say about session descriptions, and what is known of it. */
import { rfc } from '#lib/lessons/spec-url.ts';
import type { Claim } from '#lib/lessons/types.ts';

const observed = { browsers: 'Chromium 156, Firefox 153', date: '2026-11-22' } as const;

export const claims: readonly Claim[] = [
	{
		id: 'codec-and-resolution',
		statement: {
			en: '“Signaling settles the codec and the resolution before the call.”',
			ko: '“통화 전에 시그널링으로 코덱과 해상도를 정한다.”'
		},
		verdict: 'depends',
		because: {
			en: 'Codecs, yes: offer and answer leave a list that both know, and the first of it is sent. Resolution, no: it adapts while the call runs, and the one line that could speak of it is optional.',
			ko: '코덱은 맞습니다. 제안과 응답을 거치면 양쪽이 아는 목록이 남고 그 첫째를 보냅니다. 해상도는 아닙니다. 통화하는 동안 상황에 맞추어 바뀌고, 그것을 말할 수 있는 유일한 줄도 선택 사항입니다.'
		},
		reference: rfc(9429, '§3.6'),
		observed
	},
	{
		id: 'send-and-recv',
		statement: {
			en: '“A section’s direction is send, recv, sendrecv or inactive.”',
			ko: '“섹션의 방향은 send, recv, sendrecv, inactive 가운데 하나다.”'
		},
		verdict: 'false',
		because: {
			en: 'The words are sendonly and recvonly. An attribute that nobody knows is ignored, so a=send is no error: the section counts as sendrecv, which is what a section without a direction means.',
			ko: '올바른 낱말은 sendonly와 recvonly입니다. 모르는 속성은 무시되므로 a=send라고 써도 오류가 나지 않습니다. 방향이 없는 섹션과 마찬가지로 sendrecv가 됩니다.'
		},
		reference: rfc(8866, '§6.7'),
		observed
	},
	{
		id: 'new-section-each-track',
		statement: {
			en: '“Every addTrack() makes a new SSRC and a new media section.”',
			ko: '“addTrack()을 할 때마다 SSRC와 미디어 섹션이 새로 생긴다.”'
		},
		verdict: 'false',
		because: {
			en: 'addTrack() first looks for a transceiver of that kind that has never sent, and uses it: a section that was there to receive becomes one that also sends. Seen in both browsers: one section before, one after.',
			ko: 'addTrack()은 먼저 같은 종류이면서 한 번도 보낸 적 없는 송수신기를 찾아서 씁니다. 받기만 하던 섹션이 보내기도 하는 섹션이 됩니다. 두 브라우저 모두 섹션은 하나에서 하나 그대로였습니다.'
		},
		reference: rfc(9429, '§4.1.2'),
		observed
	},
	{
		id: 'offerer-decides-codec',
		statement: {
			en: '“The one who makes the offer chooses the codec.”',
			ko: '“제안하는 쪽이 코덱을 고른다.”'
		},
		verdict: 'false',
		because: {
			en: 'The offer is a menu. What is sent each way is what the receiver put first among the codecs that both named: the caller follows the answer, the callee follows the offer.',
			ko: '제안은 차림표입니다. 어느 쪽으로 가든, 양쪽이 모두 적은 코덱 가운데 받는 쪽이 맨 앞에 둔 것을 보냅니다. 발신자는 응답을 따르고 수신자는 제안을 따릅니다.'
		},
		reference: rfc(9429, '§4.2.6'),
		observed
	},
	{
		id: 'munging-works',
		statement: {
			en: '“To change something, edit the SDP before setLocalDescription().”',
			ko: '“무언가 바꾸려면 setLocalDescription() 전에 SDP를 고치면 된다.”'
		},
		verdict: 'outdated',
		because: {
			en: 'Much of it still works, and the standard forbids all of it. Browsers close one edit after the other: Chromium refuses a changed fingerprint, Firefox a changed mid or an added candidate. For nearly every edit there is an API by now.',
			ko: '아직 되는 것이 많지만 표준은 모두 금지합니다. 브라우저는 하나씩 막아 가고 있습니다. Chromium은 지문을 바꾸면 거절하고, Firefox는 mid를 바꾸거나 후보를 더하면 거절합니다. 이제는 거의 모든 경우에 API가 있습니다.'
		},
		reference: rfc(9429, '§5.4'),
		observed
	}
];
