import type { Lent } from '../../../cell/lent.ts';
import { answer, decide, offer, openPair } from './code.ts';

declare const lab: Lent;

const page = {
	observe: lab.observe,
	streams: { caller: lab.picture('caller'), callee: lab.picture('callee') }
};
const pair = openPair(page, 'sendonly');
await offer(pair);
// The callee wishes for both ways, and gets what was offered.
await decide(pair, page, 'sendrecv', true);
await answer(pair);
for (const [name, peer] of Object.entries(pair))
	for (const { direction, currentDirection } of (peer as RTCPeerConnection).getTransceivers())
		console.log(`${name} wishes ${direction}, agreed on ${currentDirection}`);
await lab.connected(pair.caller);
