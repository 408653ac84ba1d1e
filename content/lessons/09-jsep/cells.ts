/** Code of lesson 9 that is run where it stands. */
import type { LessonCell } from '#lib/lessons/types.ts';

export const cells: readonly LessonCell[] = [
	{
		id: 'four-moves',
		title: { en: 'Four moves, five lines', ko: '네 수, 다섯 줄' },
		code: `const caller = new RTCPeerConnection();
const callee = new RTCPeerConnection();
const look = (move) =>
	console.log(move, '→', caller.signalingState, '|', callee.signalingState);

caller.addTransceiver('audio');
const offer = await caller.createOffer();
look('createOffer');
await caller.setLocalDescription(offer);
look('caller sets the offer');
await callee.setRemoteDescription(offer);
look('callee sets the offer');
await callee.setLocalDescription();
look('callee sets the answer');
await caller.setRemoteDescription(callee.localDescription);
look('caller sets the answer');
`
	}
];
