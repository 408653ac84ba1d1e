/** Code of lesson 13 that is run where it stands. */
import type { LessonCell } from '#lib/lessons/types.ts';

export const cells: readonly LessonCell[] = [
	{
		id: 'one-gives-way',
		title: { en: 'One of them gives way', ko: '한쪽이 물러나기' },
		code: `const caller = new RTCPeerConnection();
const callee = new RTCPeerConnection();
for (const [name, peer] of Object.entries({ caller, callee }))
	peer.onsignalingstatechange = () => console.log(name, peer.signalingState);

caller.createDataChannel('notes');
callee.addTransceiver('video');
await caller.setLocalDescription();
await callee.setLocalDescription();
callee.onnegotiationneeded = () => console.log('callee negotiationneeded');

await callee.setRemoteDescription(caller.localDescription);
await callee.setLocalDescription();
await caller.setRemoteDescription(callee.localDescription);
console.log('mid', callee.getTransceivers()[0].mid);
`
	}
];
