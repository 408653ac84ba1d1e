import type { Lent } from '../../../cell/lent.ts';
import { connect } from './code.ts';

declare const lab: Lent;

const streams = { caller: lab.picture('caller'), callee: lab.picture('callee') };
const call = await connect({
	observe: lab.observe,
	streams,
	showPicture: (at, stream) => lab.show(stream, `what the ${at} sees`),
	showMessage: (at, text) => {
		console.log(`${at} heard: ${text}`);
	}
});
await lab.connected(call.caller);
console.log('connected', call.caller.iceConnectionState);
