import type { Lent } from '../../../cell/lent.ts';
import { meet, negotiate } from './code.ts';

declare const lab: Lent;

const page = {
	observe: lab.observe,
	streams: { caller: lab.picture('caller'), callee: lab.picture('callee') },
	tampering: 'answer',
	digit: 1,
	showPicture: (at: string, stream: MediaStream) => lab.show(stream, `what the ${at} sees`)
} as const;
const call = meet(page);
await negotiate(call, page);
while (!['connected', 'failed'].includes(call.caller.connectionState)) await lab.wait(50);
console.log('one digit of the fingerprint was changed, and the connection is', call.caller.connectionState);
