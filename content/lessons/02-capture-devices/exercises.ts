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
				'Choose the preset 8K with “exact”, or write 9999 as the exact width, and leave the height alone. Press Run: it is refused, and the row of width lights up.',
				'Change exact to ideal for the width, and press Run again.',
				'Judge it here.'
			],
			ko: [
				'8K 프리셋을 “exact”로 고르거나 width의 exact에 9999를 적습니다. height는 비워 둡니다. 실행을 누르면 거절되고 width 줄에 불이 들어옵니다.',
				'width를 exact에서 ideal로 바꾸고 다시 실행합니다.',
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
				'List the devices: they have no names.',
				'Press Run and allow camera and microphone. The second list stands beside the first.'
			],
			ko: [
				'이 사이트에 이미 허락되어 있다면 브라우저의 사이트 설정에서 허락을 거두고 새로 고칩니다.',
				'장치 목록을 봅니다. 이름이 없습니다.',
				'실행을 누르고 카메라와 마이크를 허용합니다. 두 번째 목록이 첫 번째 옆에 나란히 놓입니다.'
			]
		},
		hints: {
			en: [
				'Two lists are compared, and a successful capture must lie between them. Which of the three is missing?',
				'The first list had names already: this site was allowed to capture before. Take the permission back, reload, and begin with the list.',
				'A refused request gives no names. Allow it, then list once more.'
			],
			ko: [
				'두 목록을 견주고, 그 사이에 성공한 캡처가 있어야 합니다. 셋 가운데 빠진 것은 무엇인가요?',
				'첫 목록에 이미 이름이 있었습니다. 예전에 허락한 사이트라는 뜻입니다. 허락을 거두고 새로 고친 뒤 목록부터 보세요.',
				'거절된 요청은 이름을 주지 않습니다. 허용한 다음 한 번 더 목록을 보세요.'
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
				'The streams of a sender are only names that are told to the other side. Which method of the sender changes the track itself?'
			],
			ko: [
				'MediaStream은 이름표가 붙은 주머니일 뿐입니다. 연결이 무엇을 보낼지는 송신기가 정하므로, 주머니에 다른 트랙을 넣어도 송신기는 모릅니다.',
				'결국 되기는 하지만 negotiationneeded를 보세요. 트랙을 빼고 다시 더하면 합의한 내용이 바뀌므로 다시 합의해야 합니다.',
				'송신기의 스트림은 상대에게 알려 주는 이름일 뿐입니다. 트랙 자체를 바꾸는 송신기의 메서드는 무엇일까요?'
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
				'Press Run and allow the microphone, so that outputs have names.',
				'Start a test tone and choose another output for it.'
			],
			ko: [
				'실행을 누르고 마이크를 허용해서 출력 장치의 이름이 나오게 합니다.',
				'시험음을 켜고 다른 출력 장치를 고릅니다.'
			]
		},
		hints: {
			en: [
				'Nothing was routed yet: start a test tone and choose an output for it.',
				'The default output is no choice. Take another one from the list.',
				'The browser refused the output. Has it been unplugged? Choose one that is in the list now.'
			],
			ko: [
				'아직 아무 소리도 내보내지 않았습니다. 시험음을 켜고 출력 장치를 고르세요.',
				'기본 출력은 고른 것이 아닙니다. 목록에서 다른 것을 고르세요.',
				'브라우저가 그 출력 장치를 거절했습니다. 빠져 있지는 않나요? 지금 목록에 있는 것을 고르세요.'
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
