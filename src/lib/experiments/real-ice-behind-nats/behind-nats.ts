/** One call behind two NATs, from the gateways to the verdict; a matrix makes several side by side. */
import type { LabNetwork } from '#lib/lab/network.ts';
import type { GatewaySettings } from '#lib/signaling/network-protocol.ts';
import type { NatBehaviour } from '#lib/nat/behaviour.ts';
import * as code from './code.ts';
import type { PairOutcome, PairPlan } from './outcome.ts';

/** Long enough that no mapping expires while a browser tries. */
const lifetimeMs = 120_000;

const gateway = (nat: NatBehaviour, plan: PairPlan): GatewaySettings => ({
	mapping: nat.mapping,
	filtering: nat.filtering,
	hairpin: plan.isHairpin,
	lifetimeMs,
	isUdpBlocked: false,
	isDouble: plan.isDouble
});

/**
 * Resolves when the channel is open or when the browser has given up (11 to 16 seconds; Chromium says `failed`, or only
 * `disconnected`, of its connection). Rejects with a `NetworkError` when the lab server does not do its part.
 */
export async function callBehindNats(
	network: LabNetwork,
	plan: PairPlan,
	observe: code.Page['observe'],
	signal: AbortSignal
): Promise<PairOutcome> {
	const gateways = await network.openGateways({
		caller: gateway(plan.caller, plan),
		callee: { ...gateway(plan.callee, plan), isUdpBlocked: plan.isBlocked },
		isShared: plan.isShared
	});
	let call: code.Call | undefined;
	try {
		signal.throwIfAborted();
		const started = performance.now();
		const servers = { turn: plan.turn };
		call = await code.connect({
			observe,
			iceServers: {
				caller: gateways.iceServers('caller', servers),
				callee: gateways.iceServers('callee', servers)
			},
			candidateFor: (receiver, candidate) => gateways.candidateFor(receiver, candidate.toJSON()),
			descriptionFrom: (sender, description) => gateways.descriptionFrom(sender, description)
		});
		const connected = await ended(call, signal);
		const ms = performance.now() - started;
		return { plan, connected, ms, ...(connected ? await selectedTypes(call.caller) : {}) };
	} finally {
		call?.caller.close();
		call?.callee.close();
		void gateways.close();
	}
}

/** True once the channel is open; false once either end has failed. */
function ended({ caller, callee, channel }: code.Call, signal: AbortSignal): Promise<boolean> {
	return new Promise((resolve, reject) => {
		const listening = new AbortController();
		const done = (isOpen: boolean) => {
			listening.abort();
			resolve(isOpen);
		};
		const options = { signal: listening.signal };
		channel.addEventListener(
			'open',
			() => {
				done(true);
			},
			options
		);
		for (const peer of [caller, callee])
			peer.addEventListener(
				'connectionstatechange',
				() => {
					if (peer.connectionState === 'failed') done(false);
				},
				options
			);
		signal.addEventListener(
			'abort',
			() => {
				listening.abort();
				reject(signal.reason as Error);
			},
			options
		);
	});
}

/** How often the stats are asked for a pair that is selected, and how long. */
const look = { everyMs: 50, times: 20 };

/** The pair may be changed for a better one in the first moments: the answer is the one that two looks agree on. */
async function selectedTypes(peer: RTCPeerConnection): Promise<{ local?: string; remote?: string }> {
	let before = '';
	for (let time = 0; time < look.times; time++) {
		const report = await peer.getStats();
		const all = [...report.values()] as Record<string, unknown>[];
		const transport = all.find(({ type }) => type === 'transport');
		const pair =
			all.find(({ id }) => id !== undefined && id === transport?.selectedCandidatePairId) ??
			all.find((one) => one.type === 'candidate-pair' && one.selected === true);
		const typeOf = (id: unknown) => all.find((one) => one.id === id)?.candidateType as string | undefined;
		const local = typeOf(pair?.localCandidateId);
		const remote = typeOf(pair?.remoteCandidateId);
		const now = `${local ?? ''}/${remote ?? ''}`;
		if (local && remote && now === before) return { local, remote };
		before = now;
		await new Promise((resolve) => setTimeout(resolve, look.everyMs));
	}
	return {};
}
