/** When ICE gave up: Chromium says `failed` of the connection some seconds before it says it of iceConnectionState. */
import { enteredAt, type PeerFacts } from '../../facts.ts';

export function gaveUpAt(peer: PeerFacts): { readonly index: number; readonly at: number } | undefined {
	const ice = enteredAt(peer, 'iceConnection', 'failed');
	const whole = enteredAt(peer, 'dtls', 'failed') ? undefined : enteredAt(peer, 'connection', 'failed');
	return ice && whole ? (ice.at < whole.at ? ice : whole) : (ice ?? whole);
}
