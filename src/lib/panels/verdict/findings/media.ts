/** What the rules about media find (recording/verdict/rules/media). */
import type { LayerWords } from '../finding-sentence.ts';

export const mediaFindings: LayerWords = {
	en: {
		'media/nothing-arrives': {
			what: () => 'A track was announced and the connection stands, but no packet of it has come.',
			next: 'See on the other side: has the sender a track, is its encoding active, does its direction include sending?'
		},
		'media/not-decoded': {
			what: (v) => `Frames arrive (${v.received} so far) and none is decoded.`,
			next: 'A key frame is missing, frames are encrypted with another key, or the codec is not the one that was agreed.'
		},
		'media/stopped-arriving': {
			what: (v) =>
				`${v.kind} stopped arriving after ${v.packets} packets, and the connection still says connected.`,
			next: 'Held (direction inactive), a track that was removed or stopped, or a link that was cut a moment ago.'
		},
		'media/nothing-sent': {
			what: (v) => `A ${v.kind} sender is active and sends no packets.`,
			next: 'Its source gives no frames: a track that ended, a hidden canvas that is not painted, an encoder that does not start.'
		},
		'media/sender-without-track': {
			what: (v) => `A ${v.kind} transceiver (mid ${v.mid}) was agreed to send and has no track.`,
			next: 'Give it one with replaceTrack(): no negotiation is needed.'
		},
		'media/silent': {
			what: () => 'Sound packets arrive and hold no sound.',
			next: 'The microphone at the other end may be switched off or the wrong one: look at enabled and muted of its track, and at audioLevel of its media-source.'
		},
		'media/frozen': {
			what: (v) => `The picture stood still for ${v.seconds} s, ${v.percent} % of the time.`,
			next: 'Look at loss and at requests for key frames in the same seconds.'
		},
		'media/frames-dropped': {
			what: (v) => `${v.percent} % of the frames that came were not shown.`,
			next: 'This machine does not keep up, or the tab was hidden: ask for a smaller picture.'
		}
	},
	ko: {
		'media/nothing-arrives': {
			what: () => '트랙이 예고됐고 연결도 됐지만 패킷이 하나도 오지 않았습니다.',
			next: '상대쪽을 보세요. 송신기에 트랙이 있는지, 인코딩이 켜져 있는지, 방향에 보내기가 들어 있는지요.'
		},
		'media/not-decoded': {
			what: (v) => `프레임은 오는데(지금까지 ${v.received}개) 하나도 디코딩되지 않습니다.`,
			next: '키 프레임이 없거나, 다른 키로 암호화됐거나, 합의한 코덱이 아닙니다.'
		},
		'media/stopped-arriving': {
			what: (v) => `${v.kind}이(가) 패킷 ${v.packets}개 뒤로 오지 않는데 연결은 여전히 connected입니다.`,
			next: '보류(inactive)됐거나, 트랙을 빼거나 멈췄거나, 방금 회선이 끊긴 것입니다.'
		},
		'media/nothing-sent': {
			what: (v) => `${v.kind} 송신기가 켜져 있는데 패킷을 보내지 않습니다.`,
			next: '소스가 프레임을 주지 않습니다. 끝난 트랙, 그려지지 않는 숨은 캔버스, 시작하지 못한 인코더를 보세요.'
		},
		'media/sender-without-track': {
			what: (v) => `보내기로 합의한 ${v.kind} 트랜시버(mid ${v.mid})에 트랙이 없습니다.`,
			next: 'replaceTrack()으로 넣으세요. 다시 협상하지 않아도 됩니다.'
		},
		'media/silent': {
			what: () => '소리 패킷은 오는데 소리가 들어 있지 않습니다.',
			next: '상대의 마이크가 꺼졌거나 다른 마이크일 수 있습니다. 상대 트랙의 enabled와 muted, media-source의 audioLevel을 보세요.'
		},
		'media/frozen': {
			what: (v) => `화면이 ${v.seconds}초, 전체의 ${v.percent}% 동안 멈춰 있었습니다.`,
			next: '같은 시각의 손실과 키 프레임 요청을 보세요.'
		},
		'media/frames-dropped': {
			what: (v) => `도착한 프레임의 ${v.percent}%가 화면에 나오지 못했습니다.`,
			next: '이 컴퓨터가 따라가지 못하거나 탭이 가려져 있었습니다. 더 작은 화면을 요청하세요.'
		}
	}
};
