/** Ready-made walks: moves that are played one after the other on the real connections. */
import type { Move, Who } from './moves.ts';

export const walkIds = ['call', 'glare', 'hold', 'stop'] as const;
export type WalkId = (typeof walkIds)[number];

export type WalkStep =
	| { readonly who: Who; readonly move: Move; /** Without the pause after it. */ readonly isQuick?: true }
	/** Goes on when both connections are up. */
	| { readonly until: 'connected' }
	/** Lets packets flow, or not flow, for so long. */
	| { readonly watchMs: number };

const caller = (move: Move): WalkStep => ({ who: 'caller', move });
const callee = (move: Move): WalkStep => ({ who: 'callee', move });

/** One offer and its answer, by the six calls. */
const negotiation: readonly WalkStep[] = [
	caller({ do: 'createOffer' }),
	caller({ do: 'setLocal', type: 'offer' }),
	callee({ do: 'setRemote', type: 'offer' }),
	callee({ do: 'createAnswer' }),
	callee({ do: 'setLocal', type: 'answer' }),
	caller({ do: 'setRemote', type: 'answer' })
];

/** The same with as few calls as it takes. */
const shortNegotiation: readonly WalkStep[] = [
	caller({ do: 'setLocal' }),
	callee({ do: 'setRemote', type: 'offer' }),
	callee({ do: 'setLocal' }),
	caller({ do: 'setRemote', type: 'answer' })
];

const quickly = (steps: readonly WalkStep[]): WalkStep[] =>
	steps.map((step) => ('move' in step ? { ...step, isQuick: true } : step));

/** A call with sound and picture both ways. The callee adds its tracks to the transceivers that the offer has made. */
const callSteps: readonly WalkStep[] = [
	caller({ do: 'addTrack', kind: 'audio' }),
	caller({ do: 'addTrack', kind: 'video' }),
	...negotiation.slice(0, 3),
	callee({ do: 'addTrack', kind: 'audio' }),
	callee({ do: 'addTrack', kind: 'video' }),
	...negotiation.slice(3),
	{ until: 'connected' }
];

const both = (direction: 'inactive' | 'sendrecv'): WalkStep[] => [
	caller({ do: 'setDirection', index: 0, direction }),
	caller({ do: 'setDirection', index: 1, direction })
];

export const walks: Readonly<Record<WalkId, readonly WalkStep[]>> = {
	call: callSteps,
	// On a call that is up: two first offers at once may leave the one that gives way without candidates in Chromium.
	glare: [
		...quickly(callSteps),
		caller({ do: 'addTransceiver', kind: 'video' }),
		callee({ do: 'addTransceiver', kind: 'audio' }),
		caller({ do: 'setLocal', type: 'offer' }),
		callee({ do: 'setLocal', type: 'offer' }),
		callee({ do: 'setLocal', type: 'rollback' }),
		...shortNegotiation.slice(1)
	],
	hold: [
		...quickly(callSteps),
		{ watchMs: 1200 },
		...both('inactive'),
		...shortNegotiation,
		{ watchMs: 2200 },
		...both('sendrecv'),
		...shortNegotiation,
		{ watchMs: 1200 }
	],
	stop: [
		...quickly(callSteps),
		caller({ do: 'stop', index: 1 }),
		...shortNegotiation,
		caller({ do: 'addTrack', kind: 'video' }),
		...shortNegotiation
	]
};
