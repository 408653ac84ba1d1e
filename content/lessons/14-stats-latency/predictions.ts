/** What lesson 14 asks before something runs, and how the Recording answers. */
import { framesIn, quantile, selectedRoundTrip } from '#lib/experiments/glass-to-glass/latency.ts';
import type { Prediction } from '#lib/lessons/types.ts';
import { lastStatsReport } from '#lib/recording/stats-delta.ts';

/** A median of fewer frames than this says nothing yet. */
const enoughFrames = 60;

export const predictions: readonly Prediction[] = [
	{
		id: 'whose-view',
		experiment: 'stats-explorer',
		question: {
			en: 'The caller asks getStats. Can it see how many of its packets arrived at the other end?',
			ko: '발신자가 getStats를 부릅니다. 자기가 보낸 패킷이 상대에게 얼마나 도착했는지 볼 수 있을까요?'
		},
		options: [
			{
				id: 'no',
				text: { en: 'No: only the other end knows that.', ko: '아니요. 상대만 압니다.' }
			},
			{
				id: 'reported',
				text: { en: 'Yes: the other end reports it.', ko: '네. 상대가 알려 줍니다.' }
			}
		],
		outcome: ({ events }) => {
			const report = lastStatsReport(events, 'caller')?.report;
			if (!report) return undefined;
			return Object.values(report).some(({ type }) => type === 'remote-inbound-rtp') ? 'reported' : undefined;
		},
		explanation: {
			en: 'There is a remote-inbound-rtp: what the receiver wrote into its RTCP reports about the caller’s stream. It is as old as the last report.',
			ko: 'remote-inbound-rtp가 있습니다. 수신자가 발신자의 스트림에 대해 RTCP 보고에 적어 보낸 것입니다. 그래서 마지막 보고만큼 오래된 값입니다.'
		},
		source: 'caller remote-inbound-rtp'
	},
	{
		id: 'no-network',
		experiment: 'glass-to-glass',
		question: {
			en: 'Both ends are in this page: there is no network to speak of. How long will a picture take from being drawn to being shown?',
			ko: '양쪽 끝이 모두 이 페이지에 있어 네트워크랄 것이 없습니다. 그린 화면이 보이기까지 얼마나 걸릴까요?'
		},
		options: [
			{ id: 'nothing', text: { en: 'Nearly nothing: under 5 ms.', ko: '거의 0, 5 ms 미만입니다.' } },
			{ id: 'some', text: { en: 'Some tens of milliseconds.', ko: '수십 밀리초입니다.' } },
			{ id: 'much', text: { en: 'Half a second and more.', ko: '0.5초 이상입니다.' } }
		],
		outcome: ({ events }) => {
			const report = lastStatsReport(events, 'caller')?.report;
			const frames = framesIn(events);
			// The question is about a page without a network: a box 100 ms away is another one.
			if (!report || frames.length < enoughFrames || (selectedRoundTrip(report) ?? 0) > 0.03)
				return undefined;
			const p50 = quantile(
				frames.map(({ delay }) => delay),
				0.5
			)!;
			return p50 < 5 ? 'nothing' : p50 < 500 ? 'some' : 'much';
		},
		explanation: {
			en: 'Some tens of milliseconds, and hardly any of them on the network: capturing, encoding, the jitter buffer, decoding and waiting for the screen each take theirs.',
			ko: '수십 밀리초이고, 네트워크의 몫은 거의 없습니다. 캡처, 인코딩, 지터 버퍼, 디코딩, 화면을 기다리는 시간이 저마다 자기 몫을 씁니다.'
		},
		source: 'burned-in time code, requestVideoFrameCallback (p50)'
	}
];
