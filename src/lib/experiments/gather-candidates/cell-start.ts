import type { Lent } from '../../../cell/lent.ts';
import { callThrough, gather, gathered } from './code.ts';

declare const lab: Lent;

const connection = await gather({ observe: lab.observe }, {});
await gathered(connection, AbortSignal.timeout(5000));
console.log(connection.localDescription?.sdp.match(/^a=candidate.*$/gm) ?? 'no candidates');
const proof = await callThrough(
	{ observe: lab.observe },
	{ name: 'host', type: 'host', caller: {}, callee: {} }
);
await Promise.all([lab.opened(proof.channel), lab.connected(proof.caller)]);
console.log('a call through host candidates:', proof.caller.connectionState);
