import type { Lent } from '../../../cell/lent.ts';
import { openEnd, send } from './code.ts';

declare const lab: Lent;

const peers: RTCPeerConnection[] = [];
const heard: unknown[] = [];
const page = (name: string) => ({
	observe: lab.observe,
	// Both ends live in this cell: the second one to come completes the pair.
	signal: (connection: RTCPeerConnection) => {
		const [first] = peers;
		peers.push(connection);
		if (first) lab.exchangeCandidates(first, connection);
	},
	showState: (state: string) => {
		console.log(name, 'channel', state);
	},
	showMessage: (data: unknown) => heard.push(data) > 0,
	showReceipt: (data: unknown) => {
		console.log(name, 'is told that so many came:', data);
		return true;
	},
	showBuffered: () => undefined,
	answersWithReceipts: () => true
});
const caller = openEnd('caller', page('caller'));
const callee = openEnd('callee', page('callee'));
await lab.negotiate(caller.connection, callee.connection);
await Promise.all([lab.opened(caller.chat), lab.opened(callee.receipts)]);
send(caller, 'hello');
send(caller, new Uint8Array([1, 2, 3]));
while (heard.length < 2) await lab.wait(20);
console.log('callee heard', heard);
