/** Carries the proofs out: one call for each kind of candidate, side by side, none longer than its patience. */
import * as code from './code.ts';
import type { ProofName, ProofOutcome } from './outcome.ts';
import { allUrls, isStun, legOf, legs, onlyUrls } from './servers.ts';

/** A path that exists is found within a second or two, also across an ocean. */
export const proofPatienceMs = 8000;

export interface PlannedProof extends code.Proof {
	readonly name: ProofName;
}

/** What there is to prove. `relay` policy leaves out what does not go through a relay. */
export function plannedProofs(
	servers: { readonly caller: readonly RTCIceServer[]; readonly callee: readonly RTCIceServer[] },
	policy: RTCIceTransportPolicy
): PlannedProof[] {
	const proofs: PlannedProof[] = [];
	if (policy === 'all') {
		proofs.push({ name: 'host', type: 'host', caller: {}, callee: {} });
		const stun = onlyUrls(servers.caller, isStun);
		if (stun.length > 0)
			proofs.push({ name: 'srflx', type: 'srflx', caller: { iceServers: stun }, callee: {} });
	}
	for (const leg of legs) {
		const fits = (url: string) => legOf(url) === leg;
		if (!allUrls(servers.caller).some(fits)) continue;
		const relay = (list: readonly RTCIceServer[]): RTCConfiguration => ({
			iceServers: onlyUrls(list, fits),
			iceTransportPolicy: 'relay'
		});
		proofs.push({
			name: `relay-${leg}`,
			type: 'relay',
			caller: relay(servers.caller),
			callee: relay(servers.callee)
		});
	}
	return proofs;
}

/** Resolves when the channel is open, when it has failed, or when nobody waits any longer; closes both ends. */
export async function prove(
	page: code.Page,
	proof: PlannedProof,
	signal: AbortSignal
): Promise<ProofOutcome> {
	const started = performance.now();
	const call = await code.callThrough(page, proof);
	const { caller, callee, channel } = call;
	let hasCandidate = false;
	const listening = new AbortController();
	const options = { signal: listening.signal };
	const result = await new Promise<ProofOutcome['result']>((resolve) => {
		const give = () => {
			resolve(hasCandidate ? 'failed' : 'none');
		};
		caller.addEventListener(
			'icecandidate',
			({ candidate }) => {
				if (candidate?.type === proof.type) hasCandidate = true;
				// The last one: with none of that type there is nothing to wait for.
				if (!candidate && !hasCandidate) give();
			},
			options
		);
		channel.addEventListener(
			'open',
			() => {
				resolve('connected');
			},
			options
		);
		for (const peer of [caller, callee])
			peer.addEventListener(
				'connectionstatechange',
				() => {
					if (peer.connectionState === 'failed') give();
				},
				options
			);
		const timer = setTimeout(give, proofPatienceMs);
		options.signal.addEventListener('abort', () => {
			clearTimeout(timer);
		});
		signal.addEventListener('abort', give, options);
		if (signal.aborted || (caller.iceGatheringState === 'complete' && !hasCandidate)) {
			hasCandidate = caller.localDescription?.sdp.includes(` typ ${proof.type}`) ?? false;
			if (signal.aborted || !hasCandidate) give();
		} else if (caller.localDescription?.sdp.includes(` typ ${proof.type}`)) hasCandidate = true;
	});
	const ms = performance.now() - started;
	listening.abort();
	caller.close();
	callee.close();
	return { name: proof.name, result, ms };
}
