/** Questions of lesson 10. Each wrong option is something that people really think. */
import type { QuizQuestion } from '#lib/lessons/types.ts';

export const quiz: readonly QuizQuestion[] = [
	{
		id: 'disconnected-means',
		question: {
			en: 'connectionState has just become disconnected. What does that mean?',
			ko: 'connectionState가 방금 disconnected가 되었습니다. 무슨 뜻일까요?'
		},
		options: [
			{
				id: 'over',
				text: { en: 'The call is over: hang up and clean up', ko: '통화가 끝났으니 끊고 정리해야 합니다' },
				why: {
					en: 'You joined the cable again and the call was back within a second, without a new connection. Who hangs up here throws away calls that were about to heal.',
					ko: '케이블을 다시 잇자 새 연결 없이 1초 안에 통화가 돌아왔습니다. 여기서 끊으면 곧 회복될 통화를 버리게 됩니다.'
				}
			},
			{
				id: 'left',
				text: { en: 'The other side has closed its connection', ko: '상대가 연결을 닫았습니다' },
				why: {
					en: 'ICE cannot tell a peer that has left from one whose cable is cut: both are silent. Say goodbye over the signaling or the data channel.',
					ko: 'ICE는 떠난 상대와 케이블이 끊긴 상대를 구별하지 못합니다. 둘 다 조용할 뿐입니다. 작별 인사는 시그널링이나 데이터 채널로 하세요.'
				}
			},
			{
				id: 'transient',
				right: true,
				text: {
					en: 'Answers have stayed away for a while; it may heal by itself',
					ko: '한동안 답이 오지 않았다는 뜻이고, 저절로 회복될 수도 있습니다'
				},
				why: {
					en: 'It is a transient state. Nothing is closed, checks go on, and if they are answered again the state is connected again (W3C WebRTC, RTCIceTransportState).',
					ko: '일시적인 상태입니다. 닫힌 것은 없고 검사는 계속되며, 다시 답이 오면 상태도 connected로 돌아옵니다(W3C WebRTC, RTCIceTransportState).'
				}
			},
			{
				id: 'restart',
				text: {
					en: 'ICE has been restarted by the browser',
					ko: '브라우저가 ICE를 재시작했습니다'
				},
				why: {
					en: 'No browser restarts by itself: new credentials have to travel over your signaling, so you call restartIce() and negotiate.',
					ko: '브라우저가 스스로 재시작하는 일은 없습니다. 새 자격 증명은 여러분의 시그널링으로 건네야 하므로, restartIce()를 부르고 협상해야 합니다.'
				}
			}
		]
	},
	{
		id: 'who-picks',
		question: {
			en: 'Several pairs work. Who picks the one that is used?',
			ko: '통하는 쌍이 여럿입니다. 쓸 쌍은 누가 고를까요?'
		},
		options: [
			{
				id: 'both',
				text: { en: 'Each side its own', ko: '각자 자기 것을 고릅니다' },
				why: {
					en: 'Then packets could go one way over a relay and come back directly. Both use the pair that was nominated.',
					ko: '그러면 갈 때는 릴레이로, 올 때는 직접 오는 일이 생깁니다. 양쪽 모두 지명된 쌍을 씁니다.'
				}
			},
			{
				id: 'controlling',
				right: true,
				text: {
					en: 'The controlling agent: as a rule that of the offerer',
					ko: 'controlling 에이전트. 보통 제안한 쪽입니다'
				},
				why: {
					en: 'The controlling agent nominates; the controlled one takes what it is told (RFC 8445 §8.1.1). The one that offers first controls (§6.1.1).',
					ko: 'controlling 에이전트가 지명하고 controlled 에이전트는 따릅니다(RFC 8445 §8.1.1). 먼저 제안한 쪽이 controlling입니다(§6.1.1).'
				}
			},
			{
				id: 'server',
				text: { en: 'The STUN server', ko: 'STUN 서버' },
				why: {
					en: 'A STUN server tells an address and forgets you. It sees no pair, and it need not be there at all.',
					ko: 'STUN 서버는 주소를 알려 주고 잊습니다. 쌍을 보지 못하고, 없어도 되는 서버입니다.'
				}
			},
			{
				id: 'fastest',
				text: {
					en: 'Nobody: the pair with the lowest round trip wins',
					ko: '아무도 고르지 않습니다. 왕복 시간이 가장 짧은 쌍이 이깁니다'
				},
				why: {
					en: 'Priority decides, and it knows nothing of time: it is made of type, address and component (RFC 8445 §5.1.2.1).',
					ko: '우선순위가 정하는데, 우선순위는 시간을 모릅니다. 종류와 주소와 컴포넌트로 만든 수입니다(RFC 8445 §5.1.2.1).'
				}
			}
		]
	},
	{
		id: 'restart-certificates',
		question: {
			en: 'Does an ICE restart make new certificates?',
			ko: 'ICE를 재시작하면 인증서가 새로 만들어질까요?'
		},
		options: [
			{
				id: 'yes',
				text: { en: 'Yes: encryption is agreed anew', ko: '네. 암호화를 새로 합의합니다' },
				why: {
					en: 'The fingerprint in your table was the same before and after. DTLS runs over whatever path ICE gives it, and does not notice that it moved.',
					ko: '표의 지문은 앞뒤가 같았습니다. DTLS는 ICE가 주는 경로 위에서 돌 뿐, 경로가 바뀐 줄도 모릅니다.'
				}
			},
			{
				id: 'no',
				right: true,
				text: { en: 'No: new ICE credentials, and nothing else', ko: '아니요. ICE 자격 증명만 새로워집니다' },
				why: {
					en: 'A restart is a change of ufrag and password (RFC 8445 §9). Certificate, DTLS, SCTP and media go on.',
					ko: '재시작은 ufrag와 비밀번호를 바꾸는 것입니다(RFC 8445 §9). 인증서와 DTLS와 SCTP와 미디어는 그대로 이어집니다.'
				}
			},
			{
				id: 'new-connection',
				text: {
					en: 'Yes, because it is a new RTCPeerConnection',
					ko: '네. 새 RTCPeerConnection이니까요'
				},
				why: {
					en: 'It is the same object: its session id in the o= line is the same, and the version is one higher. A new connection has another fingerprint, as the exercise shows.',
					ko: '같은 객체입니다. o= 줄의 세션 번호가 같고 버전만 하나 오릅니다. 새 연결이라면 연습 문제에서 본 것처럼 지문이 달라집니다.'
				}
			}
		]
	}
];
