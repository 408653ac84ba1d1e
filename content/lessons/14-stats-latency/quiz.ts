/** Questions of lesson 14. Each wrong option is something that people really think. */
import type { QuizQuestion } from '#lib/lessons/types.ts';

export const quiz: readonly QuizQuestion[] = [
	{
		id: 'half-round-trip',
		question: {
			en: 'currentRoundTripTime is 80 ms. Is the delay of the picture 40 ms?',
			ko: 'currentRoundTripTime이 80 ms입니다. 화면의 지연은 40 ms일까요?'
		},
		options: [
			{
				id: 'network-only',
				text: {
					en: 'No: 40 ms only if both ways are alike, and then it is the network alone',
					ko: '아니요. 오가는 길이 같을 때만 40 ms이고, 그것도 네트워크만의 몫입니다'
				},
				right: true,
				why: {
					en: 'A round trip cannot tell which way took how long, and it knows nothing of encoding, buffers and screens.',
					ko: '왕복 시간으로는 어느 길이 얼마나 걸렸는지 알 수 없고, 인코딩과 버퍼와 화면은 들어 있지도 않습니다.'
				}
			},
			{
				id: 'half',
				text: { en: 'Yes: there and back, so half of it is one way', ko: '네. 왕복이니 절반이 편도입니다' },
				why: {
					en: 'With 100 ms on one way only, the half says 50. And the picture takes longer than the network.',
					ko: '한쪽 길에만 100 ms가 걸려도 절반은 50이라고 합니다. 게다가 화면은 네트워크보다 오래 걸립니다.'
				}
			},
			{
				id: 'jitter',
				text: { en: 'No: jitter has to be added', ko: '아니요. jitter를 더해야 합니다' },
				why: {
					en: 'jitter says how unevenly packets arrive. It is no delay: the time in the jitter buffer is, and stands in fields of its own.',
					ko: 'jitter는 도착이 얼마나 들쭉날쭉한지일 뿐 지연이 아닙니다. 지터 버퍼에서 기다린 시간은 다른 필드에 있습니다.'
				}
			}
		]
	},
	{
		id: 'safe-fields',
		question: {
			en: 'Which fields may a page rely on in every browser?',
			ko: '어느 브라우저에서나 기대도 되는 필드는 무엇일까요?'
		},
		options: [
			{
				id: 'mandatory',
				text: {
					en: 'At most those of W3C WebRTC §8.6, and even those with a look whether they are there',
					ko: '많아야 W3C WebRTC §8.6의 것이고, 그마저도 있는지 보고 씁니다'
				},
				right: true,
				why: {
					en: 'The list says what has to be implemented. Firefox 153 still has no certificate objects, so look before you use.',
					ko: '그 목록은 구현해야 하는 것을 정합니다. 그래도 Firefox 153에는 certificate 객체가 없으니, 쓰기 전에 확인해야 합니다.'
				}
			},
			{
				id: 'all-of-stats',
				text: {
					en: 'Everything in webrtc-stats: it is the standard',
					ko: 'webrtc-stats에 있는 것 모두. 표준이니까요'
				},
				why: {
					en: 'webrtc-stats defines what a field means if it is there. Most fields are optional.',
					ko: 'webrtc-stats는 필드가 있다면 무슨 뜻인지 정합니다. 대부분은 없어도 됩니다.'
				}
			},
			{
				id: 'what-mine-has',
				text: {
					en: 'What my browser shows: the others will follow',
					ko: '내 브라우저에 보이는 것. 다른 브라우저도 따라올 테니까요'
				},
				why: {
					en: 'qualityLimitationReason and totalPacketSendDelay have been in Chromium for years and are not in Firefox 153.',
					ko: 'qualityLimitationReason이나 totalPacketSendDelay는 Chromium에 몇 년째 있지만 Firefox 153에는 없습니다.'
				}
			}
		]
	},
	{
		id: 'late-viewers',
		question: {
			en: 'A stream goes up by RTMP and is watched by HLS, twenty seconds late. Where do the seconds go?',
			ko: 'RTMP로 올린 방송을 HLS로 보니 20초 늦습니다. 그 시간은 어디로 갔을까요?'
		},
		options: [
			{
				id: 'segments',
				text: {
					en: 'Into segments: the player stays three of them away from the end',
					ko: '세그먼트로. 플레이어가 끝에서 세 개쯤 떨어져 재생합니다'
				},
				right: true,
				why: {
					en: 'RFC 8216 §6.3.3: not less than three target durations from the end. Six seconds each are usual.',
					ko: 'RFC 8216 §6.3.3은 끝에서 목표 길이의 세 배보다 가까이 시작하지 말라고 합니다. 흔히 하나가 6초입니다.'
				}
			},
			{
				id: 'ingest',
				text: { en: 'Into RTMP: TCP is slow', ko: 'RTMP로. TCP는 느리니까요' },
				why: {
					en: 'TCP adds a round trip when something is lost, not twenty seconds. The same ingest can be watched within a second.',
					ko: 'TCP는 잃은 것이 있을 때 왕복 한 번을 더할 뿐 20초를 더하지 않습니다. 같은 방송을 1초 안에 볼 수도 있습니다.'
				}
			},
			{
				id: 'distance',
				text: { en: 'Into the distance to the server', ko: '서버까지의 거리로' },
				why: {
					en: 'Half way round the earth light in a fibre takes about a tenth of a second.',
					ko: '빛이 광섬유로 지구 반 바퀴를 도는 데 0.1초쯤 걸립니다.'
				}
			}
		]
	}
];
