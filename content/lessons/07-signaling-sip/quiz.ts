/** Questions of lesson 7. Each wrong option is something that people really think. */
import type { QuizQuestion } from '#lib/lessons/types.ts';

export const quiz: readonly QuizQuestion[] = [
	{
		id: 'needs-sip',
		question: { en: 'Does WebRTC require SIP?', ko: 'WebRTC를 하려면 SIP가 꼭 필요할까요?' },
		options: [
			{
				id: 'browsers',
				text: { en: 'Yes, browsers speak SIP to each other', ko: '네, 브라우저끼리 SIP로 말합니다' },
				why: {
					en: 'No browser has a SIP stack. In this lesson a library in the page speaks it.',
					ko: '브라우저에는 SIP가 없습니다. 이 강의에서는 페이지의 라이브러리가 말합니다.'
				}
			},
			{
				id: 'no',
				right: true,
				text: {
					en: 'No: any channel that carries the descriptions will do; SIP is one of them',
					ko: '아니요. 설명을 날라 주는 통로면 무엇이든 되고, SIP는 그중 하나입니다'
				},
				why: {
					en: 'RFC 9429 §3.1 leaves signaling to the application. You have made the same call with SIP and without.',
					ko: 'RFC 9429 §3.1은 시그널링을 애플리케이션에 맡깁니다. 같은 통화를 SIP로도, SIP 없이도 해 보았습니다.'
				}
			},
			{
				id: 'with-server',
				text: { en: 'Only when a server is involved', ko: '서버가 있을 때만 필요합니다' },
				why: {
					en: 'The bench used the lab server without SIP, and the two telephones used SIP without a server.',
					ko: '작업대는 SIP 없이 실습 서버를 썼고, 두 전화는 서버 없이 SIP를 썼습니다.'
				}
			}
		]
	},
	{
		id: 'what-the-server-learns',
		question: {
			en: 'What may a signaling server learn that only reads?',
			ko: '읽기만 하는 시그널링 서버는 무엇을 알게 될까요?'
		},
		options: [
			{
				id: 'everything',
				text: { en: 'Everything: the call passes through it', ko: '모두. 통화가 서버를 지나갑니다' },
				why: {
					en: 'The call does not pass through it. Turn the carrier off in the bench: the call goes on.',
					ko: '통화는 서버를 지나지 않습니다. 작업대에서 나르는 길을 꺼 보세요. 통화는 계속됩니다.'
				}
			},
			{
				id: 'facts',
				right: true,
				text: {
					en: 'Addresses, codecs, fingerprints, and who talks to whom; not the media',
					ko: '주소, 코덱, 지문, 누가 누구와 이야기하는지. 미디어는 아닙니다'
				},
				why: {
					en: 'All of that stands in the descriptions and candidates. The keys of the media are agreed on between the peers.',
					ko: '모두 설명과 후보에 적혀 있습니다. 미디어의 키는 피어끼리 정합니다.'
				}
			},
			{
				id: 'keys',
				text: {
					en: 'The media keys, for they are in the description',
					ko: '미디어의 키. 설명에 들어 있으니까요'
				},
				why: {
					en: 'The description has a fingerprint, a check of the certificate, and no key. Keys come out of the DTLS handshake between the peers.',
					ko: '설명에 있는 것은 인증서를 확인하는 지문이지 키가 아닙니다. 키는 피어 사이의 DTLS 핸드셰이크에서 나옵니다.'
				}
			},
			{
				id: 'nothing',
				text: { en: 'Nothing: all of WebRTC is encrypted', ko: '아무것도. WebRTC는 모두 암호화됩니다' },
				why: {
					en: 'Media and data are. Descriptions are plain texts until you protect the carrier, and whoever runs it reads them anyway.',
					ko: '미디어와 데이터는 그렇습니다. 설명은 그냥 글이고, 나르는 길을 보호해도 그 길을 운영하는 이는 읽습니다.'
				}
			}
		]
	},
	{
		id: 'who-finds-the-address',
		question: {
			en: 'Who discovers the public address of a peer?',
			ko: '피어의 공인 주소는 누가 알아낼까요?'
		},
		options: [
			{
				id: 'signaling',
				text: { en: 'The signaling server', ko: '시그널링 서버' },
				why: {
					en: 'It sees the address from which its own connection comes, by TCP and another port. Calls do not use that one.',
					ko: '서버가 보는 것은 자기에게 온 연결의 주소로, TCP이고 포트도 다릅니다. 통화는 그것을 쓰지 않습니다.'
				}
			},
			{
				id: 'ice',
				right: true,
				text: {
					en: 'ICE, by asking a STUN server; signaling only carries the result',
					ko: 'ICE가 STUN 서버에 물어서. 시그널링은 그 결과를 나를 뿐입니다'
				},
				why: {
					en: 'The browser asks from the very socket that the call will use. What comes back becomes a candidate (RFC 8445 §5.1.1.2).',
					ko: '브라우저는 통화에 쓸 바로 그 소켓에서 묻습니다. 돌아온 답이 후보가 됩니다(RFC 8445 §5.1.1.2).'
				}
			},
			{
				id: 'page',
				text: { en: 'The page, with JavaScript', ko: '페이지가 자바스크립트로' },
				why: {
					en: 'A page only hands candidates on. There is no call that asks for an address.',
					ko: '페이지는 후보를 건네주기만 합니다. 주소를 묻는 호출은 없습니다.'
				}
			}
		]
	},
	{
		id: 'past-the-proxy',
		question: { en: 'Which of these passes the SIP proxy?', ko: 'SIP 프록시를 지나는 것은 무엇일까요?' },
		options: [
			{
				id: 'messages',
				right: true,
				text: {
					en: 'INVITE, 180, 200 and the session descriptions inside them',
					ko: 'INVITE, 180, 200과 그 안의 세션 설명'
				},
				why: {
					en: 'The proxy hands messages on, and the descriptions are their bodies.',
					ko: '프록시는 메시지를 건네고, 설명은 그 본문입니다.'
				}
			},
			{
				id: 'media',
				text: { en: 'The sound and the picture', ko: '소리와 화면' },
				why: {
					en: 'RTP goes from peer to peer; the selected pair names two addresses, and neither is the proxy’s.',
					ko: 'RTP는 피어 사이를 바로 오갑니다. 선택된 후보 쌍의 두 주소 어느 것도 프록시가 아닙니다.'
				}
			},
			{
				id: 'password',
				text: { en: 'The password', ko: '비밀번호' },
				why: {
					en: 'The digest answers a challenge; the password stays at both ends (RFC 3261 §22.4).',
					ko: '다이제스트는 챌린지에 대한 답이고, 비밀번호는 양 끝에 남습니다(RFC 3261 §22.4).'
				}
			}
		]
	},
	{
		id: 'first-offer',
		question: {
			en: 'A call renegotiates over its own data channel. Can the signaling server be given up altogether?',
			ko: '통화가 자기 데이터 채널로 재협상합니다. 그러면 시그널링 서버를 아예 없애도 될까요?'
		},
		options: [
			{
				id: 'yes',
				text: { en: 'Yes, the channel carries every offer', ko: '네, 채널이 모든 제안을 나릅니다' },
				why: {
					en: 'The channel exists once the call is up. The first offer and answer came some other way.',
					ko: '채널은 통화가 연결된 뒤에 생깁니다. 첫 제안과 응답은 다른 길로 왔습니다.'
				}
			},
			{
				id: 'no',
				right: true,
				text: {
					en: 'No: the first offer needs another way, and so does the repair of a lost path',
					ko: '아니요. 첫 제안에도, 끊어진 경로를 고칠 때에도 다른 길이 필요합니다'
				},
				why: {
					en: 'It need not be a server: copy and paste did as well. But the channel goes down with the path that it would have to repair.',
					ko: '꼭 서버일 필요는 없습니다. 복사해서 붙여넣기로도 되었습니다. 하지만 채널은 자기가 고쳐야 할 경로와 함께 끊어집니다.'
				}
			},
			{
				id: 'forbidden',
				text: {
					en: 'No: data channels may not carry descriptions',
					ko: '아니요. 데이터 채널로 설명을 보내면 안 됩니다'
				},
				why: {
					en: 'They may carry anything, and RFC 8831 §3.2 names signaling among the uses.',
					ko: '무엇이든 보낼 수 있고, RFC 8831 §3.2는 시그널링을 쓰임새의 하나로 듭니다.'
				}
			}
		]
	}
];
