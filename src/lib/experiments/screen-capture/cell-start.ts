import type { Lent } from '../../../cell/lent.ts';
import { sendTwice } from './code.ts';

declare const lab: Lent;

// The page shares a screen; here a made picture is sent twice instead, which is the other half of it.
const [source] = lab.picture('caller').getVideoTracks();
const sendings = await sendTwice(
	{
		observe: lab.observe,
		observeDevices: (devices) => devices,
		observeTrack: (track) => track,
		show: (lane, stream) => lab.show(stream, lane)
	},
	source!,
	'contentHint',
	200
);
console.log(sendings.map(({ track }) => track.contentHint));
