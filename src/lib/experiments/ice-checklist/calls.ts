/** Calls whose candidates are handed over, held back or made to lead nowhere; and how they are watched. */
import { folkNats, type FolkName } from '#lib/nat/behaviour.ts';
import { lastState } from '#lib/recording/milestones.ts';
import type { LabNetwork } from '#lib/lab/network.ts';
import { pause } from '../ice/waiting.ts';
import type { Run } from '../run.ts';
import * as code from './code.ts';

/** What a peer is told of the other's candidates. */
export type Told = 'truth' | 'nothing' | 'nowhere' | 'both';
export interface CallPlan {
	readonly offerer: code.Who;
	/** By receiver. */
	readonly told: Readonly<Record<code.Who, Told>>;
	/** How long true candidates are kept back, so that gathering is over before a path is found. */
	readonly delayMs?: number;
}
export const plainCall: CallPlan = { offerer: 'caller', told: { caller: 'truth', callee: 'truth' } };

/** An address of TEST-NET-2 (RFC 5737): nobody has it, and nothing answers. */
const nobody = '198.51.100.1';
/** NATs of the scene with NATs: the callee's port cannot be known before it writes. */
export const sceneNats: Readonly<Record<code.Who, FolkName>> = {
	caller: 'address-restricted',
	callee: 'symmetric'
};
const natLifetimeMs = 120_000;

/** States come and go in milliseconds at first; a failure takes 11 to 15 seconds. */
const look = { quickMs: 50, quickFor: 1500, slowMs: 500, limitMs: 20_000, settleMs: 400 } as const;

const misled = ({ candidate, sdpMid, sdpMLineIndex }: RTCIceCandidate): RTCIceCandidateInit => {
	const words = candidate.split(' ');
	words[4] = nobody;
	return { candidate: words.join(' '), sdpMid, sdpMLineIndex };
};

/** Within this machine, without any server. */
export function callHere(run: Run, { offerer, told, delayMs = 0 }: CallPlan): Promise<code.Call> {
	return code
		.connect({
			observe: run.observe,
			iceServers: { caller: [], callee: [] },
			offerer,
			tell: (receiver, candidate) => {
				switch (told[receiver]) {
					case 'nothing':
						return Promise.resolve(undefined);
					case 'nowhere':
						return Promise.resolve(misled(candidate));
					case 'truth':
					case 'both':
						return pause(delayMs).then(() => candidate.toJSON());
				}
			},
			descriptionFrom: (_, description) => Promise.resolve(code.withoutCandidates(description))
		})
		.then(async (call) => {
			// One that leads nowhere beside those that are true.
			for (const who of ['caller', 'callee'] as const)
				if (told[who] === 'both')
					await call[who].addIceCandidate({
						candidate: `candidate:9 1 udp 2130706431 ${nobody} 9 typ host`,
						sdpMLineIndex: 0
					});
			return call;
		});
}

/** Behind two NATs of real sockets, whose packets are in the Recording. */
export async function callBehindNats(run: Run, network: LabNetwork): Promise<code.Call> {
	const gateway = (who: code.Who) => ({
		...folkNats[sceneNats[who]],
		hairpin: false,
		lifetimeMs: natLifetimeMs,
		isUdpBlocked: false,
		isDouble: false
	});
	const gateways = await network.openGateways({
		caller: gateway('caller'),
		callee: gateway('callee'),
		isShared: false
	});
	run.defer(() => void gateways.close());
	return code.connect({
		observe: run.observe,
		iceServers: {
			caller: gateways.iceServers('caller', { turn: false }),
			callee: gateways.iceServers('callee', { turn: false })
		},
		offerer: 'caller',
		tell: (receiver, candidate) => gateways.candidateFor(receiver, candidate.toJSON()),
		descriptionFrom: (sender, description) => gateways.descriptionFrom(sender, description)
	});
}

/** Asks both peers for their pairs again and again until the call is up, has failed, or nothing more is to come. */
export async function watch(run: Run, limitMs: number = look.limitMs): Promise<void> {
	const { events } = run.recorder;
	const began = performance.now();
	const state = (peer: string) => lastState(events, peer, 'onconnectionstatechange')?.value ?? 'new';
	for (;;) {
		await run.sample();
		const passed = performance.now() - began;
		const states = [state('caller'), state('callee')];
		if (run.isClosed || passed > limitMs || states.includes('failed')) return;
		if (states.every((value) => value === 'connected')) break;
		await pause(passed < look.quickFor ? look.quickMs : look.slowMs);
	}
	// The pair in use may still be exchanged for a better one.
	await pause(look.settleMs);
	await run.sample();
}
