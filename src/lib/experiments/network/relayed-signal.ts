/** Signaling inside the page for a call that has to go through the relay. */
import { connected, exchangeCandidates, negotiate } from '#lib/webrtc/loopback.ts';

/** How long the way through the relay may take to come up. */
const patienceMs = 15_000;

/** No way came up in time: this browser does not reach the relay. */
export class NoRelayError extends Error {
	override readonly name = 'NoRelayError';
}

/** Resolves when the path is up; rejects with a `NoRelayError`. */
export async function relayedSignal(caller: RTCPeerConnection, callee: RTCPeerConnection): Promise<void> {
	exchangeCandidates(caller, callee);
	await negotiate(caller, callee);
	await new Promise<void>((resolve, reject) => {
		const timer = setTimeout(() => {
			reject(new NoRelayError());
		}, patienceMs);
		connected(caller)
			.then(resolve, () => {
				reject(new NoRelayError());
			})
			.finally(() => {
				clearTimeout(timer);
			});
	});
}
