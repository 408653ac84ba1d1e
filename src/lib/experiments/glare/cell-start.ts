import type { Lent } from '../../../cell/lent.ts';
import { add, guarded, openCall, takeOver } from './code.ts';

declare const lab: Lent;

const delayMs = 80;
const call = openCall({
	observe: lab.observe,
	isPolite: { caller: false, callee: true },
	carry: (from, message, deliver) => {
		lab.signal(from, 'sent', message.description ? 'description' : 'candidate');
		const copy = JSON.stringify(message);
		setTimeout(() => {
			deliver(JSON.parse(copy) as typeof message);
		}, delayMs);
	},
	failed: (who, error) => {
		console.error(who, error);
	},
	showPicture: (at, stream) => lab.show(stream, `what the ${at} sees`)
});
await lab.connected(call.ends.callee.peer);
// Put naive or twoFlags here, and see what becomes of it.
takeOver(call, guarded);
for (const who of ['caller', 'callee'] as const) {
	const { peer } = call.ends[who];
	peer.addEventListener('signalingstatechange', () => {
		console.log(who, peer.signalingState);
	});
	const stream = lab.picture(who);
	add(call, who, stream.getVideoTracks()[0]!, stream);
}
await lab.wait(1000);
