/** Questions of lesson 5. Each wrong option is something that people really think. */
import type { QuizQuestion } from '#lib/lessons/types.ts';

export const quiz: readonly QuizQuestion[] = [
	{
		id: 'symmetric-axis',
		question: {
			en: 'A colleague says: “This NAT is symmetric.” Which behaviour is meant first of all?',
			ko: '동료가 “이 NAT는 symmetric이야”라고 합니다. 무엇보다 어떤 동작을 말하는 것일까요?'
		},
		options: [
			{
				id: 'filtering',
				text: { en: 'It lets in only peers that were contacted before', ko: '먼저 연락한 상대만 들여보낸다' },
				why: {
					en: 'That is filtering, and a port-restricted NAT does the same. What sets “symmetric” apart is that each destination is given a new outside port.',
					ko: '그것은 필터링이고 port-restricted NAT도 똑같이 합니다. symmetric이 다른 점은 상대마다 바깥 포트를 새로 준다는 것입니다.'
				}
			},
			{
				id: 'mapping',
				right: true,
				text: {
					en: 'The mapping: another outside port towards each destination',
					ko: '매핑. 상대마다 바깥 포트가 다르다'
				},
				why: {
					en: 'The name says how it maps, and is mostly used of NATs that filter strictly too. The two axes are independent, so say both (RFC 4787 §4.1, §5).',
					ko: '매핑 방식을 말하는 이름이고, 대개 필터링까지 엄격한 NAT를 두고 씁니다. 두 축은 서로 무관하니 둘 다 말하는 편이 낫습니다(RFC 4787 §4.1, §5).'
				}
			},
			{
				id: 'both-ways',
				text: {
					en: 'It translates packets in both directions in the same way',
					ko: '양방향 패킷을 같은 방식으로 바꾼다'
				},
				why: {
					en: 'Every NAT does: what goes out is rewritten one way, what comes back the other way. Nothing about the ports of other destinations follows from that.',
					ko: '어느 NAT나 그렇습니다. 나가는 것과 돌아오는 것을 짝을 맞추어 바꿉니다. 다른 상대에게 쓸 포트가 어떤지는 여기서 나오지 않습니다.'
				}
			}
		]
	},
	{
		id: 'both-strict',
		question: {
			en: 'Both NATs map endpoint-independently and filter by address and port. Is a direct call possible?',
			ko: '두 NAT 모두 매핑은 상대와 무관하고 필터링은 주소와 포트에 따릅니다. 직접 통화가 될까요?'
		},
		options: [
			{
				id: 'yes',
				right: true,
				text: {
					en: 'Yes: each side’s own check opens its filter',
					ko: '된다. 저마다 보낸 검사가 자기 필터를 연다'
				},
				why: {
					en: 'STUN told each side its one outside port, and signaling carried it across. Both send there; whoever sends first is dropped once, and then both doors are open.',
					ko: 'STUN이 저마다의 하나뿐인 바깥 포트를 알려 주고 시그널링이 그것을 전했습니다. 둘 다 그리로 보냅니다. 먼저 보낸 쪽이 한 번 버려지고 나면 두 문이 다 열려 있습니다.'
				}
			},
			{
				id: 'forwarding',
				text: {
					en: 'Only with port forwarding on one router',
					ko: '한쪽 공유기에 포트 포워딩을 해야만 된다'
				},
				why: {
					en: 'Forwarding would help somebody who waits without sending. A peer that checks connectivity does not wait: it sends first.',
					ko: '포트 포워딩은 보내지 않고 기다리기만 하는 쪽에 필요합니다. 연결성 검사를 하는 피어는 기다리지 않고 먼저 보냅니다.'
				}
			},
			{
				id: 'turn',
				text: { en: 'No: strict filtering needs TURN', ko: '안 된다. 필터링이 엄격하면 TURN이 필요하다' },
				why: {
					en: 'Filtering alone never forces a relay here. It does so together with a mapping that depends on the destination on the other side.',
					ko: '필터링만으로는 중계가 꼭 필요해지지 않습니다. 저쪽의 매핑이 상대에 따라 달라질 때 비로소 그렇습니다.'
				}
			}
		]
	},
	{
		id: 'eim-against-symmetric',
		question: {
			en: 'One side is EIM/APDF, the other maps by address and port. Nobody has a relay. What happens?',
			ko: '한쪽은 EIM/APDF이고 다른 쪽의 매핑은 주소와 포트에 따릅니다. 중계는 없습니다. 어떻게 될까요?'
		},
		options: [
			{
				id: 'one-is-enough',
				text: {
					en: 'They connect: one endpoint-independent side is enough',
					ko: '연결된다. 한쪽만 상대와 무관하면 충분하다'
				},
				why: {
					en: 'It is not enough. The new port of the other side would have to come in unasked once, and this filter lets nothing in unasked.',
					ko: '충분하지 않습니다. 저쪽의 새 포트가 한 번은 예고 없이 들어와야 하는데 이 필터는 예고 없는 것을 들이지 않습니다.'
				}
			},
			{
				id: 'stun-again',
				text: {
					en: 'They connect after asking STUN again',
					ko: 'STUN에 다시 물으면 연결된다'
				},
				why: {
					en: 'Asking again shows the port towards the STUN server, again. The port towards the peer is made when the peer is written to, and only the peer could see it.',
					ko: '다시 물어도 STUN 서버 쪽 포트만 보입니다. 피어 쪽 포트는 피어에게 보낼 때 만들어지고 피어만 볼 수 있습니다.'
				}
			},
			{
				id: 'relay',
				right: true,
				text: { en: 'No direct path: it takes a relay', ko: '직접 갈 길이 없다. 중계가 필요하다' },
				why: {
					en: 'The check that would show the new port is the very one that is dropped. With an EIF or ADF filter it would come in, and the port would be learned as peer-reflexive.',
					ko: '새 포트를 보여 줄 검사가 바로 그 버려지는 검사입니다. 필터가 EIF나 ADF였다면 들어와서 피어 반사 후보로 알게 되었을 것입니다.'
				}
			}
		]
	}
];
