/**
 * Which description may be set in which signaling state, and where it leads: RFC 9429 §3.2 as a table of state × move.
 *
 * Offers and answers follow RFC 9429 §5.5 and §5.6. In two cells W3C WebRTC §4.4.1.4 says more than the RFC, and browsers do as
 * it says: an offer that arrives in have-local-offer rolls the own one back first, and a provisional answer cannot be rolled back.
 */
export const signalingStates = [
	'stable',
	'have-local-offer',
	'have-remote-offer',
	'have-local-pranswer',
	'have-remote-pranswer',
	'closed'
] as const;
export type SignalingState = (typeof signalingStates)[number];

export const descriptionTypes = ['offer', 'answer', 'pranswer', 'rollback'] as const;
export type DescriptionType = (typeof descriptionTypes)[number];

export const sides = ['local', 'remote'] as const;
export type Side = (typeof sides)[number];

/** `local-offer` is `setLocalDescription(offer)`. */
export type SignalingMove = `${Side}-${DescriptionType}`;

export const signalingMoves: readonly SignalingMove[] = sides.flatMap((side) =>
	descriptionTypes.map((type): SignalingMove => `${side}-${type}`)
);

/** Moves that are not listed are refused with InvalidStateError. */
const leadsTo: Readonly<Record<SignalingState, Readonly<Partial<Record<SignalingMove, SignalingState>>>>> = {
	stable: { 'local-offer': 'have-local-offer', 'remote-offer': 'have-remote-offer' },
	'have-local-offer': {
		'local-offer': 'have-local-offer',
		'local-rollback': 'stable',
		'remote-offer': 'have-remote-offer',
		'remote-answer': 'stable',
		'remote-pranswer': 'have-remote-pranswer',
		'remote-rollback': 'stable'
	},
	'have-remote-offer': {
		'local-answer': 'stable',
		'local-pranswer': 'have-local-pranswer',
		'local-rollback': 'stable',
		'remote-offer': 'have-remote-offer',
		'remote-rollback': 'stable'
	},
	'have-local-pranswer': { 'local-answer': 'stable', 'local-pranswer': 'have-local-pranswer' },
	'have-remote-pranswer': { 'remote-answer': 'stable', 'remote-pranswer': 'have-remote-pranswer' },
	closed: {}
};

export const isSignalingState = (name: string): name is SignalingState =>
	signalingStates.some((state) => state === name);

/** The state after the move, or undefined where it is refused. */
export const stateAfter = (state: SignalingState, move: SignalingMove): SignalingState | undefined =>
	leadsTo[state][move];

/** The moves that the state allows, in the order of the table. */
export const allowedMoves = (state: SignalingState): readonly SignalingMove[] =>
	signalingMoves.filter((move) => move in leadsTo[state]);

/** What `setLocalDescription()` without a description makes: W3C WebRTC §4.4.2, by the state it is called in. */
export const implicitType = (state: SignalingState): 'offer' | 'answer' =>
	state === 'have-remote-offer' || state === 'have-local-pranswer' ? 'answer' : 'offer';

/** `setLocalDescription(offer)`. */
export function moveText(move: SignalingMove): string {
	const [side, type] = move.split('-') as [Side, DescriptionType];
	return `set${side === 'local' ? 'Local' : 'Remote'}Description(${type})`;
}

/** Where documents or browsers part from the table; measured on 2026-11-22. */
export interface Difference {
	/** The words for it are the experiment's. */
	readonly id: 'implicit-rollback' | 'pranswer-rollback' | 'other-sides-rollback' | 'no-pranswer';
	/** Who does it: a document, or a browser with its version. */
	readonly of: 'RFC 9429' | 'Firefox 153';
	readonly section: string;
	readonly cells: readonly { readonly state: SignalingState; readonly move: SignalingMove }[];
	/** What happens there instead. */
	readonly instead: { readonly refused: string } | { readonly to: SignalingState };
}

const cellsOf = (states: readonly SignalingState[], moves: readonly SignalingMove[]) =>
	states.flatMap((state) => moves.map((move) => ({ state, move })));

export const differences: readonly Difference[] = [
	{
		id: 'implicit-rollback',
		of: 'RFC 9429',
		section: '§5.6',
		cells: cellsOf(['have-local-offer'], ['remote-offer']),
		instead: { refused: 'an error' }
	},
	{
		id: 'pranswer-rollback',
		of: 'RFC 9429',
		section: '§5.7',
		cells: cellsOf(['have-local-pranswer', 'have-remote-pranswer'], ['local-rollback', 'remote-rollback']),
		instead: { to: 'stable' }
	},
	{
		id: 'other-sides-rollback',
		of: 'Firefox 153',
		section: '§5.7',
		cells: [
			{ state: 'have-local-offer', move: 'remote-rollback' },
			{ state: 'have-remote-offer', move: 'local-rollback' }
		],
		instead: { refused: 'InvalidStateError' }
	},
	{
		id: 'no-pranswer',
		of: 'Firefox 153',
		section: '§4.1.10.1',
		cells: cellsOf(signalingStates, ['local-pranswer', 'remote-pranswer']),
		instead: { refused: 'NotSupportedError' }
	}
];

/** What that document or browser does instead of what the table says, if it does. */
export const differenceAt = (
	of: Difference['of'],
	state: SignalingState,
	move: SignalingMove
): Difference | undefined =>
	differences.find(
		(difference) =>
			difference.of === of && difference.cells.some((cell) => cell.state === state && cell.move === move)
	);
