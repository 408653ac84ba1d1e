import type { Lent } from '../../../cell/lent.ts';
import { connect } from './code.ts';

declare const lab: Lent;

const { channels } = await connect({
	observe: lab.observe,
	observeMiddle: lab.observe,
	isEvil: true,
	streams: { caller: lab.picture('caller') },
	showPicture: (at, stream) => lab.show(stream, `what the ${at} sees`),
	showMessage: (at, text) => {
		console.log(`${at} reads: ${text}`);
	},
	overseePicture: (_from, stream) => lab.show(stream, 'what the middle sees'),
	alter: (_from, text) => text.replace('five', 'six')
});
// The middle may not have its own channel yet.
while (channels.callee.readyState !== 'open') await lab.wait(20);
const read = new Promise((resolve) => {
	channels.callee.addEventListener('message', resolve);
});
channels.caller.send('We meet at five');
await read;
