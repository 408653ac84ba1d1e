import { defineWords } from '#lib/i18n/locale.ts';

/** Words of the figure of the four phases. */
export const phaseWords = defineWords(
	{
		caption:
			'The four phases of a call, from top to bottom, and the event that marks each one. Times count from the beginning of the recording.',
		peers: { caller: 'caller', callee: 'callee' },
		progress: { waiting: 'not yet', underWay: 'under way', done: 'done' },
		phases: {
			signaling: {
				name: 'Signaling',
				protocol: 'offer and answer (SDP), carried by the page',
				says: 'Both ends have agreed on a description of the call.'
			},
			connecting: {
				name: 'Connecting',
				protocol: 'ICE, with STUN messages over UDP',
				says: 'A pair of candidates has answered a connectivity check: there is a path.'
			},
			securing: {
				name: 'Securing',
				protocol: 'DTLS, over that path',
				says: 'Both ends have shown the certificate that was announced, and have keys.'
			},
			exchanging: {
				name: 'Exchanging',
				protocol: 'SCTP for data, SRTP for media',
				says: 'The data channel is open, and the first media has arrived.'
			}
		}
	},
	{
		caption:
			'통화의 네 단계를 위에서 아래로, 단계마다 그것을 알리는 이벤트와 함께 적었습니다. 시간은 기록이 시작된 때부터 잽니다.',
		peers: { caller: '발신자', callee: '수신자' },
		progress: { waiting: '아직', underWay: '진행 중', done: '완료' },
		phases: {
			signaling: {
				name: '시그널링',
				protocol: '제안과 응답(SDP), 나르는 것은 페이지',
				says: '양쪽이 통화를 어떻게 할지 합의했습니다.'
			},
			connecting: {
				name: '연결',
				protocol: 'ICE, UDP 위의 STUN 메시지',
				says: '후보 쌍 하나가 연결성 검사에 대답했습니다. 경로가 생겼습니다.'
			},
			securing: {
				name: '암호화',
				protocol: 'DTLS, 그 경로 위에서',
				says: '양쪽이 미리 알린 인증서를 보여 주었고, 키를 나눠 가졌습니다.'
			},
			exchanging: {
				name: '교환',
				protocol: '데이터는 SCTP, 미디어는 SRTP',
				says: '데이터 채널이 열렸고, 첫 미디어가 도착했습니다.'
			}
		}
	}
);
