/** Things that are said about data channels. */
import { rfc } from '#lib/lessons/spec-url.ts';
import type { Claim } from '#lib/lessons/types.ts';

const observed = { browsers: 'Chromium 156, Firefox 153', date: '2026-11-30' } as const;

export const claims: readonly Claim[] = [
	{
		id: 'unreliable-is-faster',
		statement: {
			en: '“Set maxRetransmits to 0 and the channel gets faster.”',
			ko: '“maxRetransmits를 0으로 하면 채널이 빨라진다.”'
		},
		verdict: 'depends',
		because: {
			en: 'Only together with ordered: false. An ordered channel that repairs nothing was no quicker than one that repairs everything, in either browser.',
			ko: 'ordered: false와 함께일 때만 그렇습니다. 순서를 지키면서 다시 보내지 않는 채널은, 두 브라우저 어디서도 모두 다시 보내는 채널보다 빠르지 않았습니다.'
		},
		reference: rfc(8831, '§6.1'),
		observed
	},
	{
		id: 'many-channels',
		statement: {
			en: '“A connection has 65,534 data channels.”',
			ko: '“연결 하나에 데이터 채널을 65,534개까지 만들 수 있다.”'
		},
		verdict: 'false',
		because: {
			en: 'Ids go from 0 to 65,534, which are 65,535. The last number, 65,535, is refused with a TypeError.',
			ko: 'id는 0부터 65,534까지이므로 65,535개입니다. 마지막 숫자 65,535는 TypeError로 거부됩니다.'
		},
		reference: rfc(8832, '§6'),
		observed
	},
	{
		id: 'message-limit',
		statement: {
			en: '“A message may have 16 KiB at most.”',
			ko: '“메시지는 16 KiB를 넘을 수 없다.”'
		},
		verdict: 'outdated',
		because: {
			en: 'It is advice for channels that share a connection. The limit is negotiated: 262,144 bytes in Chromium, 1,073,741,823 in Firefox, 65,536 where the other side says nothing.',
			ko: '연결을 나누어 쓰는 채널을 위한 조언일 뿐입니다. 한계는 협상으로 정합니다. Chromium은 262,144바이트, Firefox는 1,073,741,823바이트이고, 상대가 아무 말도 하지 않으면 65,536바이트입니다.'
		},
		reference: rfc(8841, '§6'),
		observed
	}
];
