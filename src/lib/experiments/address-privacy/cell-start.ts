import type { Lent } from '../../../cell/lent.ts';
import { gather } from './code.ts';

declare const lab: Lent;

const peers = await gather({ observe: lab.observe, iceServers: [] });
for (const peer of peers) {
	const { sdp = '' } = peer.localDescription ?? {};
	console.log(sdp.match(/^a=candidate.*$/gm)?.join('\n') ?? 'no candidates');
}
