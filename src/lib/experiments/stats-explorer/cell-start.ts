import type { Lent } from '../../../cell/lent.ts';
import { connect, greet } from './code.ts';

declare const lab: Lent;

const call = await connect({
	observe: lab.observe,
	streams: { caller: lab.picture('caller'), callee: lab.picture('callee') },
	signal: async (caller, callee) => {
		lab.exchangeCandidates(caller, callee);
		await lab.negotiate(caller, callee);
		await lab.connected(caller);
	},
	play: (stream) => lab.show(stream, stream.id)
});
await lab.opened(call.channel);
greet(call);
await lab.wait(1000);
const types: string[] = [];
(await call.caller.getStats()).forEach(({ type }: { type: string }) => types.push(type));
console.log([...new Set(types)]);
