import type { Lent } from '../../../cell/lent.ts';
import { createPair, negotiate } from './code.ts';

declare const lab: Lent;

const wishes = {
	audio: true,
	video: true,
	data: true,
	direction: 'sendrecv',
	codec: 'video/VP9',
	simulcast: false
} as const;
const streams = { caller: lab.picture('caller'), callee: lab.picture('callee') };
const pair = createPair({ observe: lab.observe, streams }, wishes);
await negotiate(pair);
console.log(pair.offer.sdp?.match(/^m=.*$/gm)?.join('\n'));
await lab.connected(pair.caller);
