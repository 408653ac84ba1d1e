import type { Lent } from '../../../cell/lent.ts';
import { answer, codecsOf, nameOf, offer, openCall } from './code.ts';

declare const lab: Lent;

const call = openCall({
	observe: lab.observe,
	streams: { caller: lab.picture('caller'), callee: lab.picture('callee') },
	asks: (who, kind, names) => {
		console.log(who, 'would like', kind, names);
	},
	showPicture: (at, stream) => lab.show(stream, `what the ${at} sees`)
});
const names = [...new Set(codecsOf('video').map(nameOf))];
console.log('this browser receives', names);
await offer(call, 'video', ['VP9', 'VP8']);
await answer(call, 'video');
await lab.connected(call.caller);
console.log(call.caller.remoteDescription?.sdp.match(/^a=rtpmap.*90000/m)?.[0]);
