import type { Lent } from '../../../cell/lent.ts';
import { addTrack, openSession, setLocal, setRemote } from './code.ts';

declare const lab: Lent;

const streams = { caller: lab.picture('caller'), callee: lab.picture('callee') };
const session = openSession({
	observe: lab.observe,
	streams,
	newTrack: (who) => streams[who].getVideoTracks()[0]!.clone(),
	showPicture: (at, stream) => lab.show(stream, `what the ${at} sees`)
});
const states = () => {
	console.log(session.caller.signalingState, '|', session.callee.signalingState);
};
addTrack(session, 'caller', 'video');
await setLocal(session, 'caller', 'offer');
states();
await setRemote(session, 'callee', 'offer');
states();
await setLocal(session, 'callee', 'answer');
states();
await setRemote(session, 'caller', 'answer');
states();
await lab.connected(session.caller);
