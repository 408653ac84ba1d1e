/** Things that are said about snapshots, recordings and captured elements, two of them in the study note behind this notebook. */
import { w3c } from '#lib/lessons/spec-url.ts';
import type { Claim } from '#lib/lessons/types.ts';

const observed = { browsers: 'Chromium 156, Firefox 153', date: '2026-11-22' } as const;

export const claims: readonly Claim[] = [
	{
		id: 'filter-on-the-picture',
		statement: {
			en: '“A CSS filter can be put on the picture, and the snapshot keeps it.”',
			ko: '“사진에 CSS 필터를 씌울 수 있고, 스냅샷에 그대로 남는다.”'
		},
		verdict: 'false',
		because: {
			en: 'The screen shows it, the file does not have it: red stays 255, 0, 0 in the exported pixels. What is drawn with ctx.filter set keeps it.',
			ko: '화면에는 보이지만 파일에는 없습니다. 내보낸 픽셀에서 빨강은 255, 0, 0 그대로입니다. ctx.filter를 설정하고 그린 것에는 남습니다.'
		},
		reference: w3c('filter-effects-1'),
		observed
	},
	{
		id: 'needs-server-to-record',
		statement: {
			en: '“A call can only be recorded on a server.”',
			ko: '“통화는 서버에서만 녹화할 수 있다.”'
		},
		verdict: 'false',
		because: {
			en: 'MediaRecorder records any stream in the page, also a received one. It takes what this end sees and hears, with its losses; a server sees what it is sent.',
			ko: 'MediaRecorder는 페이지 안의 어떤 스트림이든, 받은 스트림도 녹화합니다. 다만 이쪽이 보고 들은 대로, 잃은 것은 잃은 채로 담깁니다. 서버는 자기가 받은 것을 담습니다.'
		},
		reference: w3c('mediastream-recording'),
		observed
	},
	{
		id: 'recorded-file-seekable',
		statement: {
			en: '“A recorded file is a normal video file.”',
			ko: '“녹화한 파일은 보통의 동영상 파일이다.”'
		},
		verdict: 'depends',
		because: {
			en: 'It plays, and it can be sought. But a WebM that Chromium recorded in pieces has no duration in its head: the element says Infinity, and a player cannot draw the end of its bar. Firefox’s has one.',
			ko: '재생도 되고 원하는 곳으로 건너뛸 수도 있습니다. 다만 Chromium이 조각으로 녹화한 WebM은 머리에 길이가 없어서 요소가 Infinity라고 말하고, 재생기는 막대의 끝을 그릴 수 없습니다. Firefox의 파일에는 길이가 있습니다.'
		},
		reference: w3c('mediastream-recording'),
		observed
	},
	{
		id: 'only-cameras',
		statement: {
			en: '“WebRTC sends what a camera sees.”',
			ko: '“WebRTC는 카메라가 본 것을 보낸다.”'
		},
		verdict: 'depends',
		because: {
			en: 'It sends tracks. A camera gives one, and so do a screen, a canvas, a film that plays and a sound graph; frames counted in a canvas were read back at the other end of a connection here.',
			ko: 'WebRTC는 트랙을 보냅니다. 카메라도 트랙을 주지만 화면, 캔버스, 재생 중인 영상, 오디오 그래프도 줍니다. 여기서는 캔버스에 새긴 프레임 번호를 연결 반대편에서 다시 읽어 냈습니다.'
		},
		reference: w3c('mediacapture-fromelement'),
		observed
	},
	{
		id: 'track-survives-film',
		statement: {
			en: '“A captured film’s track lives as long as the element.”',
			ko: '“영상을 캡처한 트랙은 요소가 있는 한 살아 있다.”'
		},
		verdict: 'false',
		because: {
			en: 'It ends when the film ends, and is taken out of the stream. When the film plays again new tracks are added, which a sender gets by replaceTrack().',
			ko: '영상이 끝나면 트랙도 끝나고 스트림에서 빠집니다. 다시 재생하면 새 트랙이 더해지고, 송신기에는 replaceTrack()으로 넣어 줍니다.'
		},
		reference: w3c('mediacapture-fromelement'),
		observed
	}
];
