/** What lesson 15 asks before something runs, and how the Recording answers. */
import { measurementsIn } from '#lib/experiments/bandwidth-cap/measurements.ts';
import { isClear, phasesOf, seconds } from '#lib/experiments/network/phases.ts';
import { meanBetween, metricsOf } from '#lib/experiments/network/quality.ts';
import type { Prediction } from '#lib/lessons/types.ts';

/** Below this share of before it counts as giving way. */
const givesWay = 0.6;

export const predictions: readonly Prediction[] = [
	{
		id: 'five-percent',
		experiment: 'network-conditioner',
		question: {
			en: 'A call sends about two megabits a second. The link begins to lose five packets in a hundred. What does the sender do?',
			ko: '통화가 초당 2메가비트쯤 보내고 있습니다. 링크가 패킷 백 개 가운데 다섯 개를 잃기 시작합니다. 송신자는 어떻게 할까요?'
		},
		options: [
			{ id: 'half', text: { en: 'It sends half as much.', ko: '절반만 보냅니다.' } },
			{ id: 'same', text: { en: 'It sends as much as before.', ko: '전처럼 보냅니다.' } },
			{
				id: 'stop',
				text: { en: 'It stops until the link is well again.', ko: '링크가 나아질 때까지 멈춥니다.' }
			}
		],
		outcome: ({ events }) => {
			const phases = phasesOf(events);
			const at = phases.findIndex(
				(phase) => phase.link.loss > 0.03 && phase.link.loss < 0.08 && phase.link.rateKbps === 0
			);
			const bad = phases[at];
			const clear = phases.slice(0, Math.max(0, at)).findLast(isClear);
			const sent = metricsOf(events).find(({ name }) => name === 'sent');
			if (!bad || !clear || !sent || seconds(bad) < 5) return undefined;
			const before = meanBetween(sent, clear.to - 3000, clear.to);
			const after = meanBetween(sent, bad.to - 3000, bad.to);
			if (before === undefined || after === undefined) return undefined;
			return after < 0.05 * before ? 'stop' : after < givesWay * before ? 'half' : 'same';
		},
		explanation: {
			en: 'As much as before. So much loss may be a bad radio, which sending less would not mend: between two and ten percent a sender stays where it is, and what is missing is sent again.',
			ko: '전처럼 보냅니다. 그 정도 손실은 전파가 나빠서일 수 있고, 덜 보낸다고 나아지지 않습니다. 2%에서 10% 사이에서 송신자는 그대로 있고, 빠진 것은 다시 보냅니다.'
		},
		source: 'caller outbound-rtp: Δ bytesSent × 8 / Δ t'
	},
	{
		id: 'who-obeys',
		experiment: 'bandwidth-cap',
		question: {
			en: 'The sender is told: no more than 120 kb/s, by maxBitrate. What will it send?',
			ko: '송신자에게 maxBitrate로 120 kb/s를 넘지 말라고 합니다. 얼마나 보낼까요?'
		},
		options: [
			{ id: 'about', text: { en: 'About that much.', ko: '그만큼쯤.' } },
			{ id: 'more', text: { en: 'As much as before: it is only a wish.', ko: '전처럼. 바람일 뿐이니까.' } }
		],
		outcome: ({ events }) => {
			const last = measurementsIn(events).findLast(({ way }) => way === 'max-bitrate');
			if (!last) return undefined;
			return last.sentKbps <= 1.25 * last.kbps ? 'about' : 'more';
		},
		explanation: {
			en: 'About that much. The page owns its sender, and the encoder keeps to it. The answer is another one for a b= line: try b=AS in Firefox.',
			ko: '그만큼쯤입니다. 송신자는 페이지의 것이고 인코더가 지킵니다. b= 줄이라면 답이 다릅니다. Firefox에서 b=AS를 걸어 보세요.'
		},
		source: 'caller outbound-rtp: Δ bytesSent × 8 / Δ t'
	}
];
