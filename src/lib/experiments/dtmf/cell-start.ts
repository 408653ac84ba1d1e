import type { Lent } from '../../../cell/lent.ts';
import { openCall, press } from './code.ts';

declare const lab: Lent;

const call = await openCall({
	observe: lab.observe,
	observeTones: (dtmf) => dtmf,
	stream: lab.tone(440),
	play: (stream) => lab.show(stream, 'what the callee hears')
});
call.sender.dtmf?.addEventListener('tonechange', ({ tone }) => {
	console.log('tone:', tone || 'all pressed');
});
while (!call.sender.dtmf?.canInsertDTMF) await lab.wait(50);
press(call, '12#', 100, 70);
await lab.wait(800);
