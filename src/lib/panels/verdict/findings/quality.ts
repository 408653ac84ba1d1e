/** What the rules about quality find (recording/verdict/rules/quality). */
import type { LayerWords } from '../finding-sentence.ts';

export const qualityFindings: LayerWords = {
	en: {
		'quality/loss': {
			what: (v) => `The other side reports up to ${v.percent} % of our ${v.kind} packets as lost.`,
			next: 'Does the delay grow as well? Then send less (maxBitrate). If not, the link loses by itself: repair and FEC help.'
		},
		'quality/round-trip': {
			what: (v) => `There and back takes up to ${v.ms} ms.`,
			next: 'Compare with a direct path. If it grew during the call, a queue is full: send less.'
		},
		'quality/jitter': {
			what: (v) => `Packets of ${v.kind} come unevenly: jitter up to ${v.ms} ms.`,
			next: 'Wi-Fi and full queues do that; the jitter buffer turns it into delay.'
		},
		'quality/bandwidth-limited': {
			what: (v) =>
				`For ${v.percent} % of the samples the sender held its picture back for want of bandwidth.`,
			next: 'See what the link holds, and where the limit comes from: the network, b= lines, or maxBitrate.'
		},
		'quality/cpu-limited': {
			what: (v) =>
				`For ${v.percent} % of the samples the sender held its picture back because its machine could not encode more.`,
			next: 'Send a smaller picture, fewer layers, or a codec that the hardware encodes.'
		},
		'quality/concealment': {
			what: (v) => `${v.percent} % of the sound was made up by the receiver.`,
			next: 'Packets were lost or late: Opus FEC helps against loss, a larger jitterBufferTarget against lateness.'
		},
		'quality/asked-again': {
			what: (v) => `The receiver asked for packets again ${v.nacks} times for ${v.packets} that were sent.`,
			next: 'Repair loads the link too: with long round trips FEC repairs more than asking.'
		},
		'quality/few-frames': {
			what: (v) => `As few as ${v.rate} frames a second were shown.`,
			next: 'Is the source slow (dark room, screen that does not change), the encoder, or the link? Compare framesEncoded with framesDecoded.'
		},
		'quality/long-buffer': {
			what: (v) => `What arrives (${v.kind}) waits ${v.ms} ms on average before it is played.`,
			next: 'Look at jitter and loss, and whether jitterBufferTarget was set, or sound and picture are being synchronised.'
		},
		'quality/key-frames-wanted': {
			what: (v) => `The receiver asked for ${v.count} key frames in ${v.seconds} s.`,
			next: 'Each is large and loads the link: find the loss behind it, or the many viewers who join.'
		}
	},
	ko: {
		'quality/loss': {
			what: (v) => `상대는 이쪽 ${v.kind} 패킷의 최대 ${v.percent}%를 잃었다고 보고합니다.`,
			next: '지연도 함께 늘었나요? 그렇다면 덜 보내세요(maxBitrate). 아니라면 회선이 스스로 잃는 것이니 재전송과 FEC가 돕습니다.'
		},
		'quality/round-trip': {
			what: (v) => `왕복에 최대 ${v.ms} ms가 걸립니다.`,
			next: '직접 경로와 견주어 보세요. 통화 중에 늘었다면 큐가 찬 것이니 덜 보내세요.'
		},
		'quality/jitter': {
			what: (v) => `${v.kind} 패킷이 고르지 않게 옵니다. 지터가 최대 ${v.ms} ms입니다.`,
			next: '와이파이와 꽉 찬 큐가 그렇게 만듭니다. 지터 버퍼는 그것을 지연으로 바꿉니다.'
		},
		'quality/bandwidth-limited': {
			what: (v) => `표본의 ${v.percent}%에서 송신자가 대역폭이 모자라 화질을 낮췄습니다.`,
			next: '회선이 얼마나 담는지, 한계가 네트워크와 b= 줄과 maxBitrate 가운데 어디서 왔는지 보세요.'
		},
		'quality/cpu-limited': {
			what: (v) => `표본의 ${v.percent}%에서 송신자가 인코딩할 힘이 모자라 화질을 낮췄습니다.`,
			next: '더 작은 화면, 더 적은 레이어, 하드웨어가 인코딩하는 코덱을 쓰세요.'
		},
		'quality/concealment': {
			what: (v) => `소리의 ${v.percent}%를 수신자가 지어냈습니다.`,
			next: '패킷을 잃었거나 늦게 왔습니다. 손실에는 Opus FEC, 늦음에는 더 큰 jitterBufferTarget이 돕습니다.'
		},
		'quality/asked-again': {
			what: (v) => `보낸 패킷 ${v.packets}개에 다시 보내 달라는 요청이 ${v.nacks}번 왔습니다.`,
			next: '고치는 일도 회선을 씁니다. 왕복이 길면 다시 묻는 것보다 FEC가 낫습니다.'
		},
		'quality/few-frames': {
			what: (v) => `초당 ${v.rate}프레임까지 떨어졌습니다.`,
			next: '느린 것이 소스(어두운 방, 바뀌지 않는 화면)인지 인코더인지 회선인지, framesEncoded와 framesDecoded를 견주어 보세요.'
		},
		'quality/long-buffer': {
			what: (v) => `도착한 ${v.kind}이(가) 재생되기까지 평균 ${v.ms} ms를 기다립니다.`,
			next: '지터와 손실을 보고, jitterBufferTarget을 정했는지, 소리와 화면을 맞추는 중인지 보세요.'
		},
		'quality/key-frames-wanted': {
			what: (v) => `수신자가 ${v.seconds}초 동안 키 프레임을 ${v.count}번 요청했습니다.`,
			next: '키 프레임은 커서 회선을 누릅니다. 그 뒤의 손실이나 계속 들어오는 시청자를 찾으세요.'
		}
	}
};
