/** Things that are said about loss, limits and retransmission. */
import { rfc } from '#lib/lessons/spec-url.ts';
import type { Claim } from '#lib/lessons/types.ts';

const observed = { browsers: 'Chromium 156, Firefox 153', date: '2026-11-22' } as const;

export const claims: readonly Claim[] = [
	{
		id: 'loss-means-congestion',
		statement: {
			en: '“Packet loss means that the network is congested.”',
			ko: '“패킷 손실은 네트워크가 혼잡하다는 뜻이다.”'
		},
		verdict: 'depends',
		because: {
			en: 'It may, and a radio loses packets on an empty link as well. At 5 % without growing delay both browsers sent on as before; at 20 % both sent less than half.',
			ko: '그럴 수도 있지만, 무선은 텅 빈 링크에서도 잃습니다. 지연이 늘지 않는 5%에서는 두 브라우저 모두 전처럼 보냈고, 20%에서는 절반도 보내지 않았습니다.'
		},
		reference: rfc(8834),
		observed
	},
	{
		id: 'b-as-is-enough',
		statement: {
			en: '“Put b=AS into the SDP, and the bandwidth is limited.”',
			ko: '“SDP에 b=AS를 넣으면 대역폭이 제한된다.”'
		},
		verdict: 'depends',
		because: {
			en: 'In Chromium 156 it was: 70 kb/s of 120. Firefox 153 sent 526 kb/s and kept to b=TIAS only. maxBitrate held in both.',
			ko: 'Chromium 156에서는 그랬습니다. 120 가운데 70 kb/s를 보냈습니다. Firefox 153은 526 kb/s를 보냈고 b=TIAS만 지켰습니다. maxBitrate는 둘 다 지켰습니다.'
		},
		reference: rfc(8866, '§5.8'),
		observed
	},
	{
		id: 'tcp-would-be-better',
		statement: {
			en: '“With TCP nothing would be lost, so calls would be better.”',
			ko: '“TCP를 쓰면 잃는 것이 없으니 통화 품질이 더 좋다.”'
		},
		verdict: 'false',
		because: {
			en: 'Nothing would be lost, and everything behind a hole would be late. A picture that comes late is as good as lost; the race of lesson 4 shows by how much.',
			ko: '잃는 것은 없지만 구멍 뒤의 모든 것이 늦습니다. 늦게 온 화면은 잃은 것이나 같습니다. 얼마나 늦는지는 4번 레슨의 경주에 있습니다.'
		},
		reference: rfc(8834)
	}
];
