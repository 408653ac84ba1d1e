/** Things that are said about statistics and delay. */
import { rfc, w3c } from '#lib/lessons/spec-url.ts';
import type { Claim } from '#lib/lessons/types.ts';

const observed = { browsers: 'Chromium 156, Firefox 153', date: '2026-11-30' } as const;

export const claims: readonly Claim[] = [
	{
		id: 'ping-is-delay',
		statement: {
			en: '“The ping is the delay of the call.”',
			ko: '“핑이 곧 통화 지연이다.”'
		},
		verdict: 'false',
		because: {
			en: 'Inside one page the round trip is about a millisecond, and half of the pictures still took longer than 35 ms in Chromium and 27 ms in Firefox, and far longer on a busy machine. What encodes, waits in the jitter buffer and draws is not on the network.',
			ko: '한 페이지 안에서는 왕복이 1 ms 안팎인데도 화면이 보이기까지 중앙값으로 Chromium은 35 ms, Firefox는 27 ms 걸렸고, 기계가 바쁘면 훨씬 더 걸렸습니다. 인코딩하고, 지터 버퍼에서 기다리고, 그리는 시간은 네트워크에 있지 않습니다.'
		},
		reference: w3c('webrtc-stats', '', 'dom-rtcicecandidatepairstats-currentroundtriptime'),
		observed
	},
	{
		id: 'getstats-same-everywhere',
		statement: {
			en: '“getStats is the same in every browser.”',
			ko: '“getStats는 어느 브라우저나 같다.”'
		},
		verdict: 'false',
		because: {
			en: 'In the same call Chromium 156 gave 346 fields and Firefox 153 gave 271, counted once for each kind of object. Even of what is mandatory some are missing: Firefox has no certificate objects.',
			ko: '같은 통화에서 객체 종류마다 한 번씩 세어 Chromium 156은 346개, Firefox 153은 271개 필드를 주었습니다. 필수라고 한 것 가운데서도 빠진 것이 있습니다. Firefox에는 certificate 객체가 없습니다.'
		},
		reference: w3c('webrtc', '§8.6', 'mandatory-to-implement-stats'),
		observed
	},
	{
		id: 'rtmp-is-slow',
		statement: {
			en: '“RTMP is slow, so viewers see it twenty seconds late.”',
			ko: '“RTMP가 느려서 시청자에게 20초 늦게 보인다.”'
		},
		verdict: 'false',
		because: {
			en: 'What takes long comes after it. A player of HLS starts at least three target durations before the end of its list: with segments of six seconds, eighteen.',
			ko: '오래 걸리는 것은 그다음입니다. HLS 플레이어는 목록 끝에서 적어도 목표 길이의 세 배 앞에서 시작합니다. 6초 세그먼트라면 18초입니다.'
		},
		reference: rfc(8216, '§6.3.3')
	}
];
