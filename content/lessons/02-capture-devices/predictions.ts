/** What lesson 2 asks before something runs, and how the Recording answers. */
import { attemptsOf } from '#lib/experiments/constraints/checks.ts';
import { beforePermission, negotiationsOfSwitch } from '#lib/experiments/device-picker/outcome.ts';
import { forbiddenFrameError } from '#lib/experiments/permission-states/trials.ts';
import type { Prediction } from '#lib/lessons/types.ts';

/** No camera that the lesson may meet is as wide as this; the preset 8K wishes for 7680. */
const widerThanAny = 7000;

/** The width that was wished for, as `width: 7680` or `width: { ideal: 7680 }`. */
function wishedWidth(video: unknown): number | undefined {
	const { width } = (video ?? {}) as { readonly width?: number | { readonly ideal?: number } };
	return typeof width === 'number' ? width : width?.ideal;
}

export const predictions: readonly Prediction[] = [
	{
		id: 'too-much-ideal',
		experiment: 'constraints',
		question: {
			en: 'You will wish for a picture 7680 pixels wide: width: { ideal: 7680 }. No camera here has one. What comes?',
			ko: '너비 7680픽셀을 바란다고 요청합니다: width: { ideal: 7680 }. 그런 카메라는 여기 없습니다. 무엇이 올까요?'
		},
		options: [
			{
				id: 'refused',
				text: {
					en: 'An error: nothing has that width.',
					ko: '오류. 그런 너비를 가진 카메라가 없으니까.'
				}
			},
			{
				id: 'nearest',
				text: {
					en: 'A picture, in the size that comes nearest.',
					ko: '가장 가까운 크기의 영상.'
				}
			}
		],
		outcome: ({ events }) => {
			const attempt = attemptsOf(events).find(
				({ ended, video }) => ended !== undefined && (wishedWidth(video) ?? 0) >= widerThanAny
			);
			return attempt && (attempt.ended === 'succeeded' ? 'nearest' : 'refused');
		},
		explanation: {
			en: 'A picture comes. ideal is a wish: the browser measures how far each possible setting is from it and takes the nearest. Only min, max and exact can be refused.',
			ko: '영상이 옵니다. ideal은 바람이라서, 브라우저는 가능한 설정마다 그 값에서 얼마나 먼지 재고 가장 가까운 것을 고릅니다. 거절될 수 있는 것은 min, max, exact뿐입니다.'
		},
		source: 'navigator.mediaDevices.getUserMedia'
	},
	{
		id: 'names-before',
		experiment: 'device-picker',
		question: {
			en: 'The page asks which devices there are, before anybody has allowed it anything. What is in the list?',
			ko: '아직 아무것도 허락받지 않은 페이지가 어떤 장치가 있는지 물어봅니다. 목록에는 무엇이 들어 있을까요?'
		},
		options: [
			{
				id: 'names',
				text: { en: 'Every device with its name.', ko: '모든 장치와 그 이름.' }
			},
			{
				id: 'kinds',
				text: {
					en: 'That there is a camera, a microphone; no names.',
					ko: '카메라가 있다, 마이크가 있다는 것만. 이름은 없이.'
				}
			},
			{ id: 'nothing', text: { en: 'Nothing at all.', ko: '아무것도 없음.' } }
		],
		outcome: beforePermission,
		explanation: {
			en: 'Kinds without names, where nobody has granted anything yet; an empty list on a machine without devices. Names and ids would tell one visitor from another, so they come with the permission. If you saw names at once, this site had been allowed to capture before.',
			ko: '아직 아무것도 허락하지 않았다면 이름 없이 종류만 나옵니다. 장치가 없는 기기라면 빈 목록입니다. 이름과 ID가 있으면 방문자를 서로 구별할 수 있기 때문에 허락한 뒤에야 나옵니다. 처음부터 이름이 보였다면 예전에 이 사이트에 캡처를 허락한 적이 있는 것입니다.'
		},
		source: 'navigator.mediaDevices.enumerateDevices'
	},
	{
		id: 'switch-negotiations',
		experiment: 'device-picker',
		question: {
			en: 'The call is up and you change the camera with replaceTrack(). How many new offers does that take?',
			ko: '통화가 이어진 채로 replaceTrack()으로 카메라를 바꿉니다. 새 제안이 몇 번 필요할까요?'
		},
		options: [
			{ id: 'none', text: { en: 'None.', ko: '한 번도 필요 없음.' } },
			{ id: 'one', text: { en: 'One.', ko: '한 번.' } },
			{
				id: 'more',
				text: {
					en: 'Two: one to take the old track out, one to put the new one in.',
					ko: '두 번. 옛 트랙을 빼는 데 한 번, 새 트랙을 넣는 데 한 번.'
				}
			}
		],
		outcome: negotiationsOfSwitch,
		explanation: {
			en: 'None. What was negotiated is that a picture of certain codecs flows in this direction, not which camera it comes from. The sender keeps its section and its encoder, and is fed from another track.',
			ko: '한 번도 필요 없습니다. 협상한 것은 어떤 코덱의 영상이 이 방향으로 흐른다는 것이지, 어느 카메라에서 오는지가 아닙니다. 송신기는 자기 섹션과 인코더를 그대로 두고 다른 트랙을 받아먹습니다.'
		},
		source: 'onnegotiationneeded'
	},
	{
		id: 'forbidden-frame',
		experiment: 'permission-states',
		question: {
			en: 'A frame in this page is forbidden the camera by its attribute allow="camera \'none\'". Its script asks for the camera. What does it get?',
			ko: '이 페이지 안의 프레임 하나는 allow="camera \'none\'" 속성 때문에 카메라가 금지돼 있습니다. 그 안의 스크립트가 카메라를 요청하면 무엇을 받을까요?'
		},
		options: [
			{
				id: 'SecurityError',
				text: { en: 'SecurityError', ko: 'SecurityError' }
			},
			{
				id: 'NotAllowedError',
				text: { en: 'NotAllowedError', ko: 'NotAllowedError' }
			},
			{
				id: 'NotFoundError',
				text: { en: 'NotFoundError', ko: 'NotFoundError' }
			}
		],
		outcome: forbiddenFrameError,
		explanation: {
			en: 'NotAllowedError, the same as when a reader says no, and no question is ever shown. From the error alone a page cannot tell whether a person or a policy refused it.',
			ko: 'NotAllowedError입니다. 사람이 거절했을 때와 같은 오류이고, 물어보는 창은 뜨지도 않습니다. 오류만 보아서는 사람이 거절했는지 정책이 막았는지 알 수 없습니다.'
		},
		source: 'navigator.mediaDevices.getUserMedia'
	}
];
