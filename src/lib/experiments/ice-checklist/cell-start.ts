import type { Lent } from '../../../cell/lent.ts';
import { connect, withoutCandidates } from './code.ts';

declare const lab: Lent;

const { caller, channel } = await connect({
	observe: lab.observe,
	iceServers: { caller: [], callee: [] },
	offerer: 'caller',
	// Give back undefined for one receiver, and see whether the call still comes up.
	tell: (receiver, candidate) => {
		console.log(receiver, 'is told', candidate.candidate);
		return Promise.resolve(candidate);
	},
	descriptionFrom: (_sender, description) => Promise.resolve(withoutCandidates(description))
});
await lab.opened(channel);
console.log('connected:', caller.iceConnectionState);
