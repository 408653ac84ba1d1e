/** Exercises of lesson 3: what they ask and the three hints. How they run and are judged stands beside their experiment. */
import { crossTheWire } from '#lib/experiments/element-capture/exercises.ts';
import { playsBack, soundOnly } from '#lib/experiments/recorder/exercises.ts';
import { greyFile } from '#lib/experiments/snapshot-filter/exercises.ts';
import { muteIsNotStop } from '#lib/experiments/web-audio/exercises.ts';
import type { ExerciseDefinition } from '#lib/lessons/types.ts';

export const exercises: readonly ExerciseDefinition[] = [
	{
		...greyFile,
		title: { en: '3a. A file that is really grey', ko: '3a. 정말로 회색인 파일' },
		goal: {
			en: 'Put the lines into an order in which a PNG file comes out whose own pixels are grey. Lines below the marked one are not run. The file is opened again and its pixels are measured.',
			ko: '파일 자체의 픽셀이 회색인 PNG가 나오도록 줄의 순서를 정하세요. 표시한 줄 아래는 실행되지 않습니다. 나온 파일을 다시 열어 픽셀을 잽니다.'
		},
		hints: {
			en: [
				'The file has its colours still: the filter was put on the element. What changes the pixels themselves?',
				'The filter of a context works on what is drawn after it was set; and setting the size of a canvas resets its context, filter and all.',
				'The file must show the picture: the video has to play before its size is asked for, and drawing comes before exporting.'
			],
			ko: [
				'파일에는 색이 그대로 있습니다. 필터를 요소에 걸었기 때문입니다. 픽셀 자체를 바꾸는 것은 무엇일까요?',
				'컨텍스트의 필터는 설정한 뒤에 그리는 것에만 적용됩니다. 그리고 캔버스의 크기를 정하면 컨텍스트가 필터까지 초기화됩니다.',
				'파일에 영상이 들어 있어야 합니다. 크기를 묻기 전에 비디오가 재생되어야 하고, 내보내기 전에 그려야 합니다.'
			]
		}
	},
	{
		...soundOnly,
		title: { en: '3b. Sound alone', ko: '3b. 소리만' },
		goal: {
			en: 'In the recorder above, make a recording that has sound and no picture, at least one second long and not silent. The file is decoded and measured.',
			ko: '위의 녹화기에서, 영상 없이 소리만 있고 1초 이상이며 무음이 아닌 녹음을 만드세요. 파일을 디코딩해서 잽니다.'
		},
		steps: {
			en: [
				'Choose sound alone, with the test tone or your microphone.',
				'Start the recording, wait two seconds, stop.',
				'Look inside the file, then judge it here.'
			],
			ko: [
				'테스트 소리나 마이크로, 소리만 녹음하도록 고릅니다.',
				'녹음을 시작하고 2초쯤 기다렸다가 멈춥니다.',
				'파일 속을 들여다본 다음 여기서 판정합니다.'
			]
		},
		hints: {
			en: [
				'There is no finished recording yet, or it has a picture in it. A recorder records every track of the stream that it is given.',
				'It is too short, or could not be decoded. Record a little longer, and look inside the file before you judge.',
				'It is silent. Was the source muted, or the microphone covered? The test tone always sounds.'
			],
			ko: [
				'끝낸 녹음이 없거나, 안에 영상이 들어 있습니다. 녹화기는 받은 스트림의 모든 트랙을 녹화합니다.',
				'너무 짧거나 디코딩하지 못했습니다. 조금 더 길게 녹음하고, 판정하기 전에 파일 속을 들여다보세요.',
				'무음입니다. 소스가 음소거되어 있거나 마이크가 막혀 있지 않나요? 테스트 소리는 언제나 납니다.'
			]
		}
	},
	{
		...playsBack,
		title: { en: '3c. It plays', ko: '3c. 재생되는 녹화' },
		goal: {
			en: 'Make a recording with a picture in the recorder above, and play it back in the page. Its duration does not count: it may well be Infinity.',
			ko: '위의 녹화기에서 영상이 있는 녹화를 만들고 페이지에서 재생하세요. 길이는 보지 않습니다. Infinity일 수도 있으니까요.'
		},
		steps: {
			en: [
				'Record a few seconds of the test picture, a camera or a screen.',
				'Play the take.',
				'Judge it here.'
			],
			ko: [
				'테스트 영상이나 카메라, 화면을 몇 초 녹화합니다.',
				'녹화한 것을 재생합니다.',
				'여기서 판정합니다.'
			]
		},
		hints: {
			en: [
				'There is no recording with anything in it yet. Start one, wait, stop it.',
				'The file is there, but nobody has played it. Press play on the take.',
				'It plays, but there is nothing to see: record a source with a picture.'
			],
			ko: [
				'아직 내용이 있는 녹화가 없습니다. 시작하고, 기다렸다가, 멈추세요.',
				'파일은 있는데 아무도 재생하지 않았습니다. 녹화한 것의 재생을 누르세요.',
				'재생은 되는데 볼 것이 없습니다. 영상이 있는 소스를 녹화하세요.'
			]
		}
	},
	{
		...crossTheWire,
		title: { en: '3d. A canvas crosses the wire', ko: '3d. 선을 건너는 캔버스' },
		goal: {
			en: 'A script draws on a canvas 25 times a second. Choose the lines after which the other side decodes its frames, in their full size.',
			ko: '스크립트가 캔버스에 초당 25번 그립니다. 상대가 그 프레임을 원래 크기로 디코딩하게 되는 줄을 고르세요.'
		},
		hints: {
			en: [
				'captureStream(0) takes no frame by itself: it waits for requestFrame(). A number above zero says how often at most.',
				'An element has tracks to give only once it plays. A video that has not loaded gives an empty stream, and there is nothing to send.',
				'A stopped track has ended for good. The connection sends nothing of it.'
			],
			ko: [
				'captureStream(0)은 스스로 프레임을 찍지 않고 requestFrame()을 기다립니다. 0보다 큰 수는 많아야 초당 몇 장인지를 뜻합니다.',
				'요소는 재생을 시작해야 내줄 트랙이 생깁니다. 아직 불러오지 않은 비디오는 빈 스트림을 주고, 그러면 보낼 것이 없습니다.',
				'멈춘 트랙은 아주 끝난 것입니다. 연결은 그 트랙에서 아무것도 보내지 않습니다.'
			]
		}
	},
	{
		...muteIsNotStop,
		title: { en: '3e. Mute is not stop', ko: '3e. 음소거는 멈춤이 아니다' },
		goal: {
			en: 'A tone is being sent. Choose the line after which the other side hears nothing while packets go on arriving.',
			ko: '소리가 전송되고 있습니다. 패킷은 계속 도착하는데 상대에게 아무것도 들리지 않게 되는 줄을 고르세요.'
		},
		hints: {
			en: [
				'Look at the packets: they stopped. Nothing is sent at all then, which saves the line but is no muting.',
				'The other side still hears the tone. Silencing an element here changes nothing of what is sent.',
				'The track is over: it cannot be unmuted again. Which property of a track silences it and leaves it alive?'
			],
			ko: [
				'패킷을 보세요. 멈췄습니다. 아무것도 보내지 않는 것이니 회선은 아끼지만 음소거는 아닙니다.',
				'상대에게는 여전히 소리가 들립니다. 이쪽 요소의 소리를 꺼도 보내는 것은 달라지지 않습니다.',
				'트랙이 끝나 버렸습니다. 다시 켤 수 없습니다. 트랙을 살려 둔 채 조용하게 하는 속성은 무엇일까요?'
			]
		}
	}
];
