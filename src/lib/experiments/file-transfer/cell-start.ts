import type { Lent } from '../../../cell/lent.ts';
import { fill, openEnd, tell } from './code.ts';

declare const lab: Lent;

const file = new TextEncoder().encode('a file of a hundred lines\n'.repeat(100));
const pieces = Array.from({ length: 3 }, (_, index) => file.subarray(index * 900, (index + 1) * 900));
let came = 0;
const page = (name: string, toSend: Uint8Array<ArrayBuffer>[]) => ({
	observe: lab.observe,
	signal: () => undefined,
	opened: (maxMessageSize: number) => {
		console.log(name, 'may send', maxMessageSize, 'bytes at once');
	},
	closed: () => undefined,
	said: (text: string) => {
		console.log(name, 'is told:', text);
	},
	came: (piece: ArrayBuffer) => {
		came += piece.byteLength;
	},
	next: () => toSend.shift()
});
const caller = openEnd('caller', 65_536, page('caller', pieces));
const callee = openEnd('callee', 65_536, page('callee', []));
lab.exchangeCandidates(caller.connection, callee.connection);
await lab.negotiate(caller.connection, callee.connection);
await lab.opened(caller.channel);
tell(caller, 'notes.txt follows');
fill(caller);
while (came < file.length) await lab.wait(20);
console.log(`${came} bytes of ${file.length} came`);
