/** Things that are said about offers, answers and calls that change, and what is known of them. */
import { rfc, w3c } from '#lib/lessons/spec-url.ts';
import type { Claim } from '#lib/lessons/types.ts';

const observed = { browsers: 'Chromium 156, Firefox 153', date: '2026-11-22' } as const;

export const claims: readonly Claim[] = [
	{
		id: 'jsep-is-offer-answer',
		statement: {
			en: '“JSEP is the offer/answer architecture.”',
			ko: '“JSEP은 제안/응답 구조이다.”'
		},
		verdict: 'false',
		because: {
			en: 'Offer and answer are a model of RFC 3264, older than WebRTC. JSEP says how JavaScript drives that model: which calls there are, which states they lead through, and that carrying the texts is the page’s business.',
			ko: '제안과 응답은 WebRTC보다 오래된 RFC 3264의 모형입니다. JSEP은 자바스크립트가 그 모형을 다루는 방법을 정합니다. 어떤 호출이 있고 어떤 상태를 거치는지, 그리고 글을 나르는 일은 페이지의 몫이라는 것입니다.'
		},
		reference: rfc(9429, '§1.1')
	},
	{
		id: 'track-means-media',
		statement: {
			en: '“ontrack fires when the first RTP packet arrives.”',
			ko: '“ontrack은 첫 RTP 패킷이 도착하면 일어난다.”'
		},
		verdict: 'false',
		because: {
			en: 'It fires while the remote description is applied, before there is a path. The track is muted then; unmute marks the first media.',
			ko: '원격 설명을 적용하는 동안, 아직 경로도 없을 때 일어납니다. 그때 트랙은 muted 상태이고, 첫 미디어는 unmute가 알려 줍니다.'
		},
		reference: w3c('webrtc', '§5.1.1', 'processing-remote-mediastreamtracks'),
		observed
	},
	{
		id: 'track-needs-section',
		statement: {
			en: '“Every addTrack() makes a new media section.”',
			ko: '“addTrack()을 부를 때마다 미디어 섹션이 새로 생긴다.”'
		},
		verdict: 'depends',
		because: {
			en: 'A track may take a transceiver that is there. In the first walk the callee adds two tracks after the offer has come, and the answer still has the two sections of the offer.',
			ko: '이미 있는 송수신기를 쓰기도 합니다. 첫 번째 순서에서 수신자는 제안을 받은 뒤 트랙을 둘 더하지만, 응답의 섹션은 제안에 있던 둘 그대로입니다.'
		},
		reference: rfc(9429, '§4.1.2'),
		observed
	},
	{
		id: 'mute-is-hold',
		statement: {
			en: '“To put a call on hold, disable its tracks.”',
			ko: '“통화를 보류하려면 트랙을 끄면 된다.”'
		},
		verdict: 'false',
		because: {
			en: 'A disabled track sends silence and black, and its packets go on. Hold is a direction that both sides have agreed on: with inactive not one packet was sent in the exercise.',
			ko: '끈 트랙은 무음과 검은 화면을 보내고 패킷은 계속 흐릅니다. 보류는 양쪽이 합의한 방향입니다. 연습 문제에서 inactive로 합의하자 패킷은 하나도 나가지 않았습니다.'
		},
		reference: w3c('webrtc', '§5.4.2', 'hold-functionality'),
		observed
	},
	{
		id: 'rollback-anywhere',
		statement: {
			en: '“A rollback can be set with either call, setLocalDescription or setRemoteDescription.”',
			ko: '“되돌리기는 setLocalDescription과 setRemoteDescription 어느 쪽으로 해도 된다.”'
		},
		verdict: 'depends',
		because: {
			en: 'RFC 9429 says that the effect is the same. Chromium 156 does so; Firefox 153 takes a rollback only on the side on which the offer was set, and refuses the other with InvalidStateError.',
			ko: 'RFC 9429는 효과가 같다고 합니다. Chromium 156은 그대로 하지만, Firefox 153은 제안을 설정한 그쪽에서만 되돌리기를 받고 다른 쪽은 InvalidStateError로 거절합니다.'
		},
		reference: rfc(9429, '§5.7'),
		observed
	}
];
