/**
 * The six state machines of a peer connection, as tables: states in the order of their enum in W3C WebRTC, the
 * transitions that the specifications allow, and where each state stands when the machine is drawn.
 *
 * Signaling follows RFC 9429 §3.2 (figure 2); the others follow W3C WebRTC §4.3, §5.5, §5.6 and §6.1.
 */
import type { MachineName } from './event.ts';

/** What a state means for the call. `closed` is not bad news: it is `new`, with `isEnd`. */
export type Tone = 'new' | 'working' | 'good' | 'broken';

export interface MachineState {
	readonly name: string;
	readonly tone: Tone;
	/** Place in the drawing: column and row, counted from 0 at the top left; halves are allowed. */
	readonly column: number;
	readonly row: number;
	/** Nothing follows; every state leads here by `close()`. */
	readonly isEnd?: true;
}

export interface Transition {
	readonly from: string;
	readonly to: string;
	/** What makes it happen, in the words of the specification. */
	readonly cause: string;
	/** Allowed but seldom: drawn only where it was taken. */
	readonly isRare?: true;
	/** Corners on the way, in columns and rows, where a straight line would cross another state. */
	readonly via?: readonly (readonly [column: number, row: number])[];
}

export interface Machine {
	readonly name: MachineName;
	/** Name of the enum in the specification, e.g. `RTCSignalingState`. */
	readonly type: string;
	/** Attribute that holds it, e.g. `signalingState`. */
	readonly attribute: string;
	readonly section: string;
	readonly initial: string;
	readonly columns: number;
	readonly states: readonly MachineState[];
	readonly transitions: readonly Transition[];
}

const closed = (column: number, row: number): MachineState => ({
	name: 'closed',
	tone: 'new',
	column,
	row,
	isEnd: true
});

export const machines: Readonly<Record<MachineName, Machine>> = {
	signaling: {
		name: 'signaling',
		type: 'RTCSignalingState',
		attribute: 'signalingState',
		section: 'RFC 9429 §3.2, W3C WebRTC §4.3.1',
		initial: 'stable',
		columns: 2,
		states: [
			{ name: 'stable', tone: 'good', column: 0.5, row: 0 },
			{ name: 'have-local-offer', tone: 'working', column: 0, row: 1 },
			{ name: 'have-remote-offer', tone: 'working', column: 1, row: 1 },
			{ name: 'have-local-pranswer', tone: 'working', column: 1, row: 2 },
			{ name: 'have-remote-pranswer', tone: 'working', column: 0, row: 2 },
			closed(0.5, 3)
		],
		transitions: [
			{ from: 'stable', to: 'have-local-offer', cause: 'setLocalDescription(offer)' },
			{ from: 'stable', to: 'have-remote-offer', cause: 'setRemoteDescription(offer)' },
			{ from: 'have-local-offer', to: 'stable', cause: 'setRemoteDescription(answer) or rollback' },
			{ from: 'have-remote-offer', to: 'stable', cause: 'setLocalDescription(answer) or rollback' },
			{ from: 'have-local-offer', to: 'have-remote-pranswer', cause: 'setRemoteDescription(pranswer)' },
			{ from: 'have-remote-offer', to: 'have-local-pranswer', cause: 'setLocalDescription(pranswer)' },
			{
				from: 'have-remote-pranswer',
				to: 'stable',
				cause: 'setRemoteDescription(answer)',
				via: [
					[-0.56, 2],
					[-0.56, 0]
				]
			},
			{
				from: 'have-local-pranswer',
				to: 'stable',
				cause: 'setLocalDescription(answer)',
				via: [
					[1.56, 2],
					[1.56, 0]
				]
			},
			{
				from: 'have-local-offer',
				to: 'have-remote-offer',
				cause: 'setRemoteDescription(offer), implicit rollback',
				isRare: true
			}
		]
	},
	iceGathering: {
		name: 'iceGathering',
		type: 'RTCIceGatheringState',
		attribute: 'iceGatheringState',
		section: 'W3C WebRTC §4.3.2',
		initial: 'new',
		columns: 3,
		states: [
			{ name: 'new', tone: 'new', column: 0, row: 0 },
			{ name: 'gathering', tone: 'working', column: 1, row: 0 },
			{ name: 'complete', tone: 'good', column: 2, row: 0 }
		],
		transitions: [
			{ from: 'new', to: 'gathering', cause: 'setLocalDescription' },
			{ from: 'gathering', to: 'complete', cause: 'every transport has gathered' },
			{ from: 'complete', to: 'gathering', cause: 'ICE restart or a new transport' },
			{ from: 'complete', to: 'new', cause: 'a new transport, or rollback', isRare: true },
			{ from: 'gathering', to: 'new', cause: 'rollback', isRare: true }
		]
	},
	iceConnection: {
		name: 'iceConnection',
		type: 'RTCIceConnectionState',
		attribute: 'iceConnectionState',
		section: 'W3C WebRTC §4.3.4, §5.6',
		initial: 'new',
		columns: 3,
		states: [
			closed(1, 2),
			{ name: 'failed', tone: 'broken', column: 0, row: 1 },
			{ name: 'disconnected', tone: 'broken', column: 1, row: 1 },
			{ name: 'new', tone: 'new', column: 0, row: 0 },
			{ name: 'checking', tone: 'working', column: 1, row: 0 },
			{ name: 'completed', tone: 'good', column: 2, row: 1 },
			{ name: 'connected', tone: 'good', column: 2, row: 0 }
		],
		transitions: [
			{ from: 'new', to: 'checking', cause: 'first remote candidate' },
			{ from: 'checking', to: 'connected', cause: 'a usable pair was found' },
			{ from: 'checking', to: 'failed', cause: 'every pair failed' },
			{ from: 'checking', to: 'disconnected', cause: 'checks failed, still gathering' },
			{ from: 'connected', to: 'completed', cause: 'all checks are done' },
			{ from: 'connected', to: 'disconnected', cause: 'connectivity was lost' },
			{ from: 'completed', to: 'disconnected', cause: 'connectivity was lost' },
			{ from: 'disconnected', to: 'checking', cause: 'new candidates or ICE restart' },
			{ from: 'disconnected', to: 'connected', cause: 'it came back' },
			{ from: 'disconnected', to: 'failed', cause: 'it did not come back' },
			{ from: 'failed', to: 'checking', cause: 'ICE restart' },
			{ from: 'completed', to: 'connected', cause: 'ICE restart', isRare: true },
			{ from: 'disconnected', to: 'completed', cause: 'it came back', isRare: true },
			{ from: 'connected', to: 'checking', cause: 'a new transport, or ICE restart', isRare: true },
			{ from: 'completed', to: 'checking', cause: 'a new transport, or ICE restart', isRare: true },
			{
				from: 'new',
				to: 'connected',
				cause: 'its only checking transport was merged by BUNDLE',
				isRare: true
			},
			{ from: 'checking', to: 'completed', cause: 'controlled side: the last check succeeded', isRare: true },
			{ from: 'connected', to: 'failed', cause: 'consent expired (RFC 7675 §5.1)', isRare: true },
			{ from: 'completed', to: 'failed', cause: 'consent expired (RFC 7675 §5.1)', isRare: true },
			{ from: 'connected', to: 'new', cause: 'every transport was replaced', isRare: true }
		]
	},
	dtls: {
		name: 'dtls',
		type: 'RTCDtlsTransportState',
		attribute: 'RTCDtlsTransport.state',
		section: 'W3C WebRTC §5.5',
		initial: 'new',
		columns: 3,
		states: [
			{ name: 'new', tone: 'new', column: 0, row: 0 },
			{ name: 'connecting', tone: 'working', column: 1, row: 0 },
			{ name: 'connected', tone: 'good', column: 2, row: 0 },
			closed(2, 1),
			{ name: 'failed', tone: 'broken', column: 1, row: 1 }
		],
		transitions: [
			{ from: 'new', to: 'connecting', cause: 'handshake began' },
			{ from: 'connecting', to: 'connected', cause: 'handshake done, fingerprint matched' },
			{ from: 'connecting', to: 'failed', cause: 'handshake failed or wrong fingerprint' },
			{ from: 'connected', to: 'failed', cause: 'fatal alert' },
			{ from: 'connected', to: 'closed', cause: 'close_notify from the other side' },
			{ from: 'new', to: 'failed', cause: 'could not begin', isRare: true }
		]
	},
	sctp: {
		name: 'sctp',
		type: 'RTCSctpTransportState',
		attribute: 'sctp.state',
		section: 'W3C WebRTC §6.1',
		initial: 'connecting',
		columns: 3,
		states: [
			{ name: 'connecting', tone: 'working', column: 0, row: 0 },
			{ name: 'connected', tone: 'good', column: 1, row: 0 },
			closed(2, 0)
		],
		transitions: [
			{ from: 'connecting', to: 'connected', cause: 'association established' },
			{ from: 'connected', to: 'closed', cause: 'SHUTDOWN or ABORT, or the channels are gone' }
		]
	},
	connection: {
		name: 'connection',
		type: 'RTCPeerConnectionState',
		attribute: 'connectionState',
		section: 'W3C WebRTC §4.3.3',
		initial: 'new',
		columns: 3,
		states: [
			closed(2, 1),
			{ name: 'failed', tone: 'broken', column: 0, row: 1 },
			{ name: 'disconnected', tone: 'broken', column: 1, row: 1 },
			{ name: 'new', tone: 'new', column: 0, row: 0 },
			{ name: 'connecting', tone: 'working', column: 1, row: 0 },
			{ name: 'connected', tone: 'good', column: 2, row: 0 }
		],
		transitions: [
			{ from: 'new', to: 'connecting', cause: 'an ICE or DTLS transport is at work' },
			{ from: 'connecting', to: 'connected', cause: 'every transport is connected' },
			{ from: 'connecting', to: 'failed', cause: 'a transport failed' },
			{ from: 'connecting', to: 'disconnected', cause: 'an ICE transport lost connectivity' },
			{ from: 'connected', to: 'disconnected', cause: 'an ICE transport lost connectivity' },
			{ from: 'disconnected', to: 'connecting', cause: 'checking again' },
			{ from: 'disconnected', to: 'connected', cause: 'it came back' },
			{ from: 'disconnected', to: 'failed', cause: 'it did not come back' },
			{ from: 'failed', to: 'connecting', cause: 'ICE restart' },
			{ from: 'connected', to: 'connecting', cause: 'a new transport, or ICE restart', isRare: true },
			{ from: 'connected', to: 'failed', cause: 'a transport failed', isRare: true },
			{ from: 'connected', to: 'new', cause: 'every transport was replaced', isRare: true },
			{ from: 'connecting', to: 'new', cause: 'its transport was merged by BUNDLE', isRare: true },
			{ from: 'new', to: 'connected', cause: 'the event was merged with the one before', isRare: true },
			{ from: 'new', to: 'failed', cause: 'a transport failed', isRare: true }
		]
	}
};

/** In the order in which a call goes through them. */
export const machineNames: readonly MachineName[] = [
	'signaling',
	'iceGathering',
	'iceConnection',
	'dtls',
	'sctp',
	'connection'
];

/** The state of that name, or undefined for one that the specification does not know. */
export const machineState = (machine: Machine, name: string): MachineState | undefined =>
	machine.states.find((candidate) => candidate.name === name);

/** How the machine gets from one state to another; every state leads to `closed` by `close()`. */
export function transitionOf(machine: Machine, from: string, to: string): Transition | undefined {
	const listed = machine.transitions.find((transition) => transition.from === from && transition.to === to);
	if (listed) return listed;
	return machineState(machine, to)?.isEnd && from !== to ? { from, to, cause: 'close()' } : undefined;
}

/** The tone of a state; one that nobody knows counts as `new`. */
export const toneOf = (machine: MachineName, name: string): Tone =>
	machineState(machines[machine], name)?.tone ?? 'new';
