import type { Lent } from '../../../cell/lent.ts';
import { connect, prepare, type Way } from './code.ts';

declare const lab: Lent;

// Without a STUN server that answers late the ways differ by little. Try 'late', too.
const way: Way = 'trickle';
const peers = prepare(
	{
		observe: lab.observe,
		iceServers: [],
		stream: lab.picture('caller'),
		showPicture: (stream) => lab.show(stream, 'what the callee sees')
	},
	way
);
const began = performance.now();
await connect(peers, way);
await lab.opened(peers.channel);
console.log(`${way}: open after ${(performance.now() - began).toFixed(0)} ms`);
