/** Exercises of lesson 2: what they ask and the three hints. How they run and are judged stands beside their experiment. */
import { makeItFail } from '#lib/experiments/constraints/exercises.ts';
import {
	chosenOutput,
	lightOff,
	namesAfterPermission,
	switchCamera
} from '#lib/experiments/device-picker/exercises.ts';
import type { ExerciseDefinition } from '#lib/lessons/types.ts';

export const exercises: readonly ExerciseDefinition[] = [
	{
		...makeItFail,
		title: { en: '2a. Make it fail, then make it work', ko: '2a. 실패하게 만들고, 되게 만들기' },
		goal: {
			en: 'In the constraint editor above, ask for a camera so that it is refused with OverconstrainedError and the culprit is width. Then, without pressing Stop, make it work: width must still be in what you ask for.',
			ko: '위의 제약 편집기에서, OverconstrainedError로 거절되고 그 원인이 width가 되도록 카메라를 요청하세요. 그런 다음 멈추지 말고 되게 만드세요. 단, 요청에 width가 그대로 남아 있어야 합니다.'
		},
		steps: {
			en: [
				'Empty the height. Write 99999 as the exact width and open the camera: it is refused, and the row of width lights up.',
				'Move the number from exact to ideal, and open the camera again.',
				'Judge it here.'
			],
			ko: [
				'height를 비우고 width의 exact에 99999를 적은 뒤 카메라를 엽니다. 거절되고 width 줄에 불이 들어옵니다.',
				'그 숫자를 exact에서 ideal로 옮기고 카메라를 다시 엽니다.',
				'여기서 판정합니다.'
			]
		},
		hints: {
			en: [
				'A wish is never refused. Which of ideal, min, max and exact are conditions?',
				'The error names one culprit. If it names another one than width, take that one out of the request, so that the width alone is too much.',
				'The second request must still name width and succeed: as ideal with any value, or as min, max or exact with one that the camera can do.'
			],
			ko: [
				'바람은 거절당하지 않습니다. ideal, min, max, exact 가운데 조건인 것은 무엇일까요?',
				'오류는 원인을 하나만 짚습니다. width가 아닌 다른 것을 짚었다면 그것을 요청에서 빼고, width만 지나치게 만드세요.',
				'두 번째 요청에도 width가 있어야 하고 성공해야 합니다. 값이 무엇이든 ideal로 적거나, 카메라가 할 수 있는 값을 min, max, exact로 적으세요.'
			]
		}
	},
	{
		...namesAfterPermission,
		title: { en: '2b. Names come with permission', ko: '2b. 이름은 허락과 함께' },
		goal: {
			en: 'In the device picker above, list the devices before this site may capture, then let it capture, and list them again: the names must be empty the first time and filled the second.',
			ko: '위의 장치 고르기에서, 이 사이트에 캡처를 허락하기 전에 목록을 보고, 허락한 뒤에 다시 보세요. 이름이 처음에는 비어 있고 두 번째에는 채워져 있어야 합니다.'
		},
		steps: {
			en: [
				'If this site may capture already, take that back in the browser’s settings for the site, and reload.',
				'Press “List the devices”: they have no names.',
				'Choose camera and microphone, press Open and allow it. The second list stands beside the first.'
			],
			ko: [
				'이 사이트에 이미 허락되어 있다면 브라우저의 사이트 설정에서 허락을 거두고 새로 고칩니다.',
				'‘장치 목록 받기’를 누릅니다. 이름이 없습니다.',
				'카메라와 마이크를 골라 열고 허용합니다. 두 번째 목록이 첫 번째 옆에 나란히 놓입니다.'
			]
		},
		hints: {
			en: [
				'Nothing has been captured yet. Names come only after a camera or a microphone was opened and allowed.',
				'There is no list from before the capture. Stop everything, reload, and begin with the list.',
				'Some devices still have no name: the browser shows those of the kind that it allowed. Open camera and microphone both.'
			],
			ko: [
				'아직 아무것도 캡처하지 않았습니다. 이름은 카메라나 마이크를 열고 허용한 뒤에야 나옵니다.',
				'캡처하기 전의 목록이 없습니다. 모두 끄고 새로 고친 뒤 목록부터 받으세요.',
				'아직 이름 없는 장치가 있습니다. 브라우저는 허용한 종류의 이름만 보여 줍니다. 카메라와 마이크를 모두 여세요.'
			]
		}
	},
	{
		...switchCamera,
		title: { en: '2c. Another camera in the middle of a call', ko: '2c. 통화 중에 카메라 바꾸기' },
		goal: {
			en: 'A call is up and shows camera A. Choose the line after which the other side sees camera B while nothing is negotiated anew.',
			ko: '통화가 이어져 있고 카메라 A가 보입니다. 새로 협상하지 않으면서 상대에게 카메라 B가 보이게 하는 줄을 고르세요.'
		},
		hints: {
			en: [
				'A MediaStream is a bag with labels. What a connection sends is decided by its senders; putting another track into the bag tells them nothing.',
				'It works in the end, but look at negotiationneeded: taking the sender’s track out and adding another changes what was agreed, so it has to be agreed again.',
				'The sender still has camera A’s track, and that one was stopped: no more frames. The streams of a sender are only names told to the other side. Which method changes the track itself?'
			],
			ko: [
				'MediaStream은 이름표가 붙은 주머니일 뿐입니다. 연결이 무엇을 보낼지는 송신기가 정하므로, 주머니에 다른 트랙을 넣어도 송신기는 모릅니다.',
				'결국 되기는 하지만 negotiationneeded를 보세요. 트랙을 빼고 다시 더하면 합의한 내용이 바뀌므로 다시 합의해야 합니다.',
				'송신기는 여전히 카메라 A의 트랙을 쥐고 있고, 그 트랙은 멈췄으니 프레임도 끝입니다. 송신기의 스트림은 상대에게 알려 주는 이름일 뿐입니다. 트랙 자체를 바꾸는 메서드는 무엇일까요?'
			]
		}
	},
	{
		...chosenOutput,
		title: { en: '2d. Sound where you want it', ko: '2d. 원하는 곳에서 나는 소리' },
		goal: {
			en: 'In the device picker above, let one of the test tones play through an output that you chose, other than the default one. The element’s sinkId must be the one you chose.',
			ko: '위의 장치 고르기에서, 시험음 하나를 기본이 아닌 다른 출력 장치로 내보내세요. 요소의 sinkId가 고른 것과 같아야 합니다.'
		},
		steps: {
			en: [
				'Open a microphone and allow it, so that outputs are listed with their names.',
				'Play a tone and choose another output for it.'
			],
			ko: [
				'마이크를 열고 허용해서 출력 장치가 이름과 함께 나오게 합니다.',
				'시험음을 재생하고 다른 출력 장치를 고릅니다.'
			]
		},
		hints: {
			en: [
				'Nothing was routed yet: play one of the tones and choose an output for it.',
				'The browser refused the output. Has it been unplugged? Choose one that is in the list now.',
				'The default output is no choice. Take another one from the list.'
			],
			ko: [
				'아직 아무 소리도 내보내지 않았습니다. 시험음을 켜고 출력 장치를 고르세요.',
				'브라우저가 그 출력 장치를 거절했습니다. 빠져 있지는 않나요? 지금 목록에 있는 것을 고르세요.',
				'기본 출력은 고른 것이 아닙니다. 목록에서 다른 것을 고르세요.'
			]
		}
	},
	{
		...lightOff,
		title: { en: '2e. Turn the light off', ko: '2e. 불 끄기' },
		goal: {
			en: 'Camera and microphone are open. Choose the lines after which both are released: every track has ended, and a real camera’s light goes out.',
			ko: '카메라와 마이크가 열려 있습니다. 둘 다 놓아주는 줄을 고르세요. 모든 트랙이 끝나고, 진짜 카메라라면 불이 꺼져야 합니다.'
		},
		hints: {
			en: [
				'A video element only shows the stream. The capture goes on without anybody looking at it.',
				'A disabled track gives black and silence, but it still holds its device.',
				'There is more than one track, and each one holds a device of its own.'
			],
			ko: [
				'비디오 요소는 스트림을 보여 줄 뿐입니다. 아무도 보지 않아도 캡처는 계속됩니다.',
				'꺼 둔(enabled = false) 트랙은 검은 화면과 침묵을 내지만 장치는 그대로 쥐고 있습니다.',
				'트랙은 하나가 아니고, 저마다 장치를 하나씩 쥐고 있습니다.'
			]
		}
	}
];
