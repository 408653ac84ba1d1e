import type { Lent } from '../../../cell/lent.ts';
import { connect, sendWithPressure } from './code.ts';

declare const lab: Lent;

let [peak, came] = [0, 0];
const page = {
	observe: lab.observe,
	signal: async (caller: RTCPeerConnection, callee: RTCPeerConnection) => {
		lab.exchangeCandidates(caller, callee);
		await lab.negotiate(caller, callee);
	},
	level: (bytes: number) => {
		peak = Math.max(peak, bytes);
	},
	received: (bytes: number) => {
		came += bytes;
	},
	isOver: () => false
};
const channel = await connect(page);
const chunk = new Uint8Array(16_384);
await sendWithPressure(page, channel, 256, chunk, { high: 262_144, low: 65_536 });
while (came < 256 * chunk.length) await lab.wait(20);
console.log(`${came} bytes came; at most ${peak} waited in the sender`);
