/** What is widely taught about NAT, and what is known of it. */
import { rfc } from '#lib/lessons/spec-url.ts';
import type { Claim } from '#lib/lessons/types.ts';

const observed = { browsers: 'Chromium 156, Firefox 153', date: '2026-11-22' } as const;

export const claims: readonly Claim[] = [
	{
		id: 'one-side-independent',
		statement: {
			en: '“For a direct connection at least one side must map endpoint-independently.”',
			ko: '“직접 연결하려면 적어도 한쪽은 매핑이 상대와 무관해야 한다.”'
		},
		verdict: 'false',
		because: {
			en: 'It is neither needed nor enough. Two ADM/EIF NATs connect without any such side. EIM/APDF against a mapping that depends on the destination does not connect although one side is.',
			ko: '필요하지도 충분하지도 않습니다. ADM/EIF끼리는 그런 쪽이 하나도 없는데 연결되고, EIM/APDF와 상대에 따라 달라지는 매핑은 한쪽이 그런데도 연결되지 않습니다.'
		},
		reference: rfc(4787, '§4.1'),
		observed
	},
	{
		id: 'symmetric-needs-turn',
		statement: {
			en: '“A symmetric NAT always needs TURN.”',
			ko: '“symmetric NAT에는 언제나 TURN이 필요하다.”'
		},
		verdict: 'false',
		because: {
			en: 'It depends on the other side. Against EIM/EIF or EIM/ADF the check from the new port comes in, and the pair works with a peer-reflexive candidate.',
			ko: '상대편에 달렸습니다. 상대가 EIM/EIF나 EIM/ADF면 새 포트에서 온 검사가 들어오고, 피어 반사 후보로 쌍이 통합니다.'
		},
		reference: rfc(8445, '§7.3.1.3'),
		observed
	},
	{
		id: 'symmetric-is-filtering',
		statement: {
			en: '“A symmetric NAT is one that accepts only peers you have already contacted.”',
			ko: '“symmetric NAT는 먼저 연락한 상대만 받아들이는 NAT다.”'
		},
		verdict: 'false',
		because: {
			en: 'That describes filtering, and fits a port-restricted NAT as well. Symmetric names the mapping: a new outside port towards each destination.',
			ko: '그것은 필터링 이야기이고 port-restricted NAT에도 들어맞습니다. symmetric은 매핑을 말합니다. 상대마다 바깥 포트가 새로 생깁니다.'
		},
		reference: rfc(4787, '§5')
	},
	{
		id: 'stun-tells-reachable',
		statement: {
			en: '“STUN tells you whether you can be reached behind your NAT.”',
			ko: '“STUN은 NAT 뒤에 있는 나에게 닿을 수 있는지 알려 준다.”'
		},
		verdict: 'false',
		because: {
			en: 'A Binding response says what address and port your packet came from, seen from that server. Who else may send there, nobody has tried.',
			ko: 'Binding 응답은 그 서버에서 볼 때 패킷이 어느 주소와 포트에서 왔는지만 말합니다. 다른 누가 그리로 보낼 수 있는지는 아무도 시험하지 않았습니다.'
		},
		reference: rfc(8489, '§2')
	},
	{
		id: 'srflx-through-remote',
		statement: {
			en: '“For a server-reflexive candidate the STUN server reaches through the remote peer’s NAT.”',
			ko: '“서버 반사 후보를 얻을 때 STUN 서버는 상대 피어의 NAT를 지나간다.”'
		},
		verdict: 'false',
		because: {
			en: 'The other peer is not involved. The server answers to where your request came from: it has seen the outside of your own NAT.',
			ko: '상대 피어는 관계가 없습니다. 서버는 요청이 온 곳으로 대답할 뿐이고, 그 서버가 본 것은 여러분 자신의 NAT 바깥쪽입니다.'
		},
		reference: rfc(8445, '§5.1.1.2')
	},
	{
		id: 'five-minutes',
		statement: {
			en: '“A NAT should remove an unused UDP mapping after five minutes.”',
			ko: '“NAT는 쓰지 않는 UDP 매핑을 5분 뒤에 없애야 한다.”'
		},
		verdict: 'false',
		because: {
			en: 'Five minutes or more is the recommended default, and less than two is forbidden. Both are lower bounds; no document asks that a mapping be removed. Boxes that forget after 30 s exist all the same.',
			ko: '5분 이상이 권장 기본값이고 2분 미만은 금지입니다. 둘 다 아래쪽 한계이고, 없애라고 하는 문서는 없습니다. 그래도 30초 만에 잊는 상자가 있습니다.'
		},
		reference: rfc(4787, '§4.3')
	}
];
