import type { Lent } from '../../../cell/lent.ts';
import { createPeers, negotiate, restart } from './code.ts';

declare const lab: Lent;

const call = createPeers({ observe: lab.observe, tell: (candidate) => candidate });
const ufrag = () => call.caller.localDescription?.sdp.match(/a=ice-ufrag:.*/)?.[0];
await negotiate(call);
await lab.opened(call.channel);
const before = ufrag();
await restart(call);
console.log(before, '→', ufrag(), 'and the channel is', call.channel.readyState);
