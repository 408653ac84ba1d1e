import type { Lent } from '../../../cell/lent.ts';
import { connect, send } from './code.ts';

declare const lab: Lent;

/** What came out so far. */
class Count {
	bytes = 0;
	add(bytes: number): number {
		return (this.bytes += bytes);
	}
}
console.log('the page brings', Count.name);

const page = {
	observe: lab.observe,
	signal: async (caller: RTCPeerConnection, callee: RTCPeerConnection) => {
		lab.exchangeCandidates(caller, callee);
		await lab.negotiate(caller, callee);
	},
	isOver: () => false
};
const pipes = await connect(page, 2, true);
const piece = new Uint8Array(16_384);
const began = performance.now();
await send(page, pipes, 512, piece);
while (pipes.count.bytes < 512 * piece.length) await lab.wait(5);
const seconds = (performance.now() - began) / 1000;
console.log(`${((pipes.count.bytes * 8) / seconds / 1e6).toFixed(0)} Mb/s within this machine`);
