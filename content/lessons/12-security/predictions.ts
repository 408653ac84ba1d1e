/** What lesson 12 asks before something runs, and how the Recording answers. */
import { callsIn, isListenedTo } from '#lib/experiments/evil-signaling/notes.ts';
import { refusalIn, tamperingIn } from '#lib/experiments/fingerprint-flip/notes.ts';
import { inspectionOf } from '#lib/experiments/handshake-inspector/notes.ts';
import type { Prediction } from '#lib/lessons/types.ts';
import { firstTime, lastState } from '#lib/recording/milestones.ts';

const ends = ['caller', 'callee'] as const;

export const predictions: readonly Prediction[] = [
	{
		id: 'one-digit',
		experiment: 'fingerprint-flip',
		question: {
			en: 'One hex digit of the fingerprint in the offer is changed on the way. What happens to the call?',
			ko: '제안에 적힌 지문에서 한 자리가 전달 도중에 바뀌었습니다. 통화는 어떻게 될까요?'
		},
		options: [
			{
				id: 'refused',
				text: { en: 'setRemoteDescription refuses the offer', ko: 'setRemoteDescription이 제안을 거부한다' }
			},
			{
				id: 'late',
				text: { en: 'A path is found, and then it fails', ko: '경로를 찾은 뒤에 실패한다' }
			},
			{
				id: 'nothing',
				text: { en: 'It connects: one digit is not much', ko: '연결된다. 한 자리쯤은 괜찮다' }
			}
		],
		outcome: ({ events }) => {
			const { tampering } = tamperingIn(events) ?? {};
			if (tampering !== 'offer' && tampering !== 'answer') return undefined;
			if (refusalIn(events)) return 'refused';
			const states = ends.map((peer) => lastState(events, peer, 'onconnectionstatechange')?.value);
			if (states.every((state) => state === 'connected')) return 'nothing';
			const hasPath = firstTime(events, 'caller', 'oniceconnectionstatechange', 'connected') !== undefined;
			return hasPath && states.every((state) => state === 'failed') ? 'late' : undefined;
		},
		explanation: {
			en: 'A description cannot be seen to be wrong: 64 hex digits look like 64 hex digits. ICE does not use them. Only when DTLS shows a certificate is there anything to compare, and then one digit is as wrong as all of them.',
			ko: '설명만 보고는 틀린 줄 알 수 없습니다. 64자리는 그냥 64자리로 보입니다. ICE는 그것을 쓰지 않습니다. DTLS가 인증서를 보여 주어야 비로소 견줄 것이 생기고, 그때는 한 자리가 틀린 것도 모두 틀린 것과 같습니다.'
		},
		source: 'oniceconnectionstatechange, ondtlsstatechange, onconnectionstatechange'
	},
	{
		id: 'who-vouches',
		experiment: 'handshake-inspector',
		question: {
			en: 'Each end shows the other a certificate. Who issued it?',
			ko: '양쪽은 서로 인증서를 보여 줍니다. 누가 발급했을까요?'
		},
		options: [
			{ id: 'authority', text: { en: 'A certificate authority, as for HTTPS', ko: 'HTTPS처럼 인증 기관' } },
			{ id: 'site', text: { en: 'The site that serves the page', ko: '웹페이지를 주는 사이트' } },
			{ id: 'itself', text: { en: 'The browser that shows it', ko: '보여 주는 브라우저 자신' } }
		],
		outcome: ({ events }) => {
			const shown = inspectionOf(events, 'caller')?.shown;
			return shown && (shown.isSelfIssued ? 'itself' : 'authority');
		},
		explanation: {
			en: 'Issuer and subject are the same name: the browser made it and signed it with the very key that is in it. What makes it worth anything is the fingerprint in the description.',
			ko: '발급한 이와 발급받은 이가 같은 이름입니다. 브라우저가 만들고, 그 안에 든 바로 그 키로 서명했습니다. 이 인증서에 값어치를 주는 것은 설명에 적힌 지문입니다.'
		},
		source: 'RTCDtlsTransport.getRemoteCertificates'
	},
	{
		id: 'in-the-middle',
		experiment: 'evil-signaling',
		question: {
			en: 'The signaling server puts itself in the middle: it answers the caller and calls the callee. What do the two ends show?',
			ko: '시그널링 서버가 가운데에 앉아, 발신자에게 스스로 응답하고 수신자에게 스스로 전화합니다. 양쪽은 무엇을 보여 줄까요?'
		},
		options: [
			{
				id: 'failed',
				text: { en: 'failed: the fingerprints do not fit', ko: 'failed. 지문이 맞지 않으니까' }
			},
			{ id: 'connected', text: { en: 'connected, both', ko: '양쪽 모두 connected' } },
			{
				id: 'one',
				text: { en: 'connected at one, failed at the other', ko: '한쪽은 connected, 다른 쪽은 failed' }
			}
		],
		outcome: ({ events }) => {
			const call = callsIn(events).find(({ round }) => round === undefined);
			if (!call || !isListenedTo(call)) return undefined;
			const states = ends.map((peer) => lastState(events, peer, 'onconnectionstatechange')?.value);
			if (states.every((state) => state === 'connected')) return 'connected';
			if (states.every((state) => state === 'failed')) return 'failed';
			return states.includes('failed') && states.includes('connected') ? 'one' : undefined;
		},
		explanation: {
			en: 'Each end checked the certificate against the fingerprint that it was told, and it fitted: both came from the server. Nothing was forged, so nothing fails.',
			ko: '양쪽은 들은 지문과 인증서를 맞춰 보았고 잘 맞았습니다. 둘 다 서버에서 왔기 때문입니다. 위조한 것이 없으니 실패할 것도 없습니다.'
		},
		source: 'onconnectionstatechange, a=fingerprint'
	}
];
