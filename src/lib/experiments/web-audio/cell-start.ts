import type { Lent } from '../../../cell/lent.ts';
import { buildChain, openCall, playTones } from './code.ts';

declare const lab: Lent;

const audio = new AudioContext();
// Nothing sounds where the browser waits for a press inside the frame.
void audio.resume();
const chain = buildChain(audio);
playTones(audio, chain.input);
chain.adjust({ filter: 'lowpass', frequency: 800, gain: 1, hasEcho: false });
const call = await openCall(
	{ observe: lab.observe, play: (stream) => lab.show(stream, 'what the callee hears') },
	chain.output.getAudioTracks()[0]!
);
console.log('connected', call.caller.connectionState, 'and the sound is', audio.state);
