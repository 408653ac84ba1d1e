/** What lesson 3 asks before something runs, and how the Recording answers. */
import { noteOf, notes } from '#lib/experiments/element-capture/checks.ts';
import { whatDuration } from '#lib/experiments/recorder/outcomes.ts';
import { whichIsGrey } from '#lib/experiments/snapshot-filter/outcomes.ts';
import { energyWhileMuted } from '#lib/experiments/web-audio/checks.ts';
import type { Prediction } from '#lib/lessons/types.ts';

export const predictions: readonly Prediction[] = [
	{
		id: 'which-file-is-grey',
		experiment: 'snapshot-filter',
		question: {
			en: 'Two stills of the same frame look grey. One has a CSS filter on its element, the other was drawn through the filter of the canvas. Both are exported. Which file is grey?',
			ko: '같은 프레임의 스냅샷 두 장이 모두 회색으로 보입니다. 하나는 요소에 CSS 필터를 걸었고, 하나는 캔버스의 필터를 거쳐 그렸습니다. 둘 다 파일로 내보내면 어느 파일이 회색일까요?'
		},
		options: [
			{ id: 'both', text: { en: 'Both', ko: '둘 다' } },
			{ id: 'element', text: { en: 'The one with the CSS filter', ko: 'CSS 필터를 건 쪽' } },
			{
				id: 'context',
				text: { en: 'The one drawn through the canvas’s filter', ko: '캔버스 필터를 거쳐 그린 쪽' }
			},
			{ id: 'neither', text: { en: 'Neither', ko: '둘 다 아님' } }
		],
		outcome: whichIsGrey,
		explanation: {
			en: 'Only the one drawn through the filter of the canvas. A CSS filter is paint that the browser puts over an element when it shows it. The file is made of the pixels in the canvas, and those it never touched.',
			ko: '캔버스의 필터를 거쳐 그린 쪽뿐입니다. CSS 필터는 브라우저가 요소를 보여 줄 때 그 위에 칠하는 것이고, 파일은 캔버스 안의 픽셀로 만들어집니다. 그 픽셀은 건드린 적이 없습니다.'
		},
		source: 'note file-exported.colour'
	},
	{
		id: 'how-long-is-it',
		experiment: 'recorder',
		question: {
			en: 'You record a few seconds, and then look inside the file. What does the video element say of its duration?',
			ko: '몇 초를 녹화하고 파일 속을 들여다봅니다. 비디오 요소는 길이(duration)가 얼마라고 말할까요?'
		},
		options: [
			{ id: 'finite', text: { en: 'The seconds it was recorded', ko: '녹화한 만큼의 초' } },
			{ id: 'Infinity', text: { en: 'Infinity', ko: 'Infinity(무한)' } }
		],
		outcome: whatDuration,
		explanation: {
			en: 'It depends on the browser. Chromium writes the head of a WebM file before it knows how long it will be, and nobody goes back to fill it in: Infinity, until the whole file has been read through. Firefox gives the seconds.',
			ko: '브라우저에 따라 다릅니다. Chromium은 얼마나 길어질지 모르는 채 WebM 파일의 머리를 먼저 쓰고, 나중에 돌아가 채우지 않습니다. 그래서 파일을 끝까지 읽기 전에는 Infinity입니다. Firefox는 초를 말해 줍니다.'
		},
		source: 'HTMLMediaElement.duration'
	},
	{
		id: 'what-arrives',
		experiment: 'element-capture',
		question: {
			en: 'A canvas that a script draws on is captured and sent over a peer connection. What does the other side get?',
			ko: '스크립트가 그림을 그리는 캔버스를 캡처해서 피어 연결로 보냅니다. 상대는 무엇을 받을까요?'
		},
		options: [
			{
				id: 'nothing',
				text: { en: 'Nothing: only cameras can be sent.', ko: '아무것도 없음. 보낼 수 있는 것은 카메라뿐.' }
			},
			{
				id: 'pictures',
				text: { en: 'One picture after the other, like files.', ko: '파일처럼 한 장씩 가는 그림.' }
			},
			{ id: 'video', text: { en: 'Video, like that of a camera.', ko: '카메라 영상과 똑같은 비디오.' } }
		],
		outcome: ({ events }) => {
			if (!noteOf(events, notes.tracks)) return undefined;
			const isVideo = events.some(
				(event) =>
					event.type === 'getStats' &&
					event.peer === 'callee' &&
					Object.values(event.changed).some(
						({ framesDecoded }) => typeof framesDecoded === 'number' && framesDecoded > 0
					)
			);
			return isVideo ? 'video' : undefined;
		},
		explanation: {
			en: 'Video. A track is a track: what captureStream() gives is encoded, sent and decoded like a camera’s, and the other side cannot tell the difference.',
			ko: '비디오입니다. 트랙은 어디서 왔든 트랙입니다. captureStream()이 준 것도 카메라 트랙과 똑같이 인코딩되고 전송되고 디코딩되며, 상대는 그 차이를 알 수 없습니다.'
		},
		source: 'inbound-rtp.framesDecoded'
	},
	{
		id: 'muted-packets',
		experiment: 'web-audio',
		question: {
			en: 'During the call the sending track is muted with enabled = false. What happens to the packets?',
			ko: '통화 중에 보내는 트랙을 enabled = false로 음소거합니다. 패킷은 어떻게 될까요?'
		},
		options: [
			{ id: 'stop', text: { en: 'They stop.', ko: '멈춥니다.' } },
			{ id: 'go-on', text: { en: 'They go on, and carry silence.', ko: '계속 가면서 침묵을 실어 나릅니다.' } }
		],
		outcome: energyWhileMuted,
		explanation: {
			en: 'They go on. The encoder is fed silence, and silence is sound too: smaller packets, but packets. To send nothing, change the direction of the transceiver, or replace the track by null.',
			ko: '계속 갑니다. 인코더는 침묵을 받아 인코딩하고, 침묵도 소리입니다. 패킷은 작아지지만 여전히 갑니다. 아무것도 보내지 않으려면 송수신기의 방향을 바꾸거나 트랙을 null로 바꾸세요.'
		},
		source: 'inbound-rtp.packetsReceived, totalAudioEnergy'
	}
];
