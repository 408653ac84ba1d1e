/**
 * What carries the messages of the two ends in this page: a function call, a BroadcastChannel, the lab server's rooms, HTTP
 * requests in the manner of WHIP, or the data channel of the call itself.
 */
import { openBroadcast } from '#lib/signaling/broadcast.ts';
import { plainMessage } from '#lib/signaling/broadcast-messages.ts';
import type { ChannelEvent, OpenChannel, SignalingChannel } from '#lib/signaling/channel.ts';
import { randomId, type Role } from '#lib/signaling/member.ts';
import type { PeerMessage } from '#lib/signaling/messages.ts';
import { serverChannel } from '#lib/signaling/server.ts';
import type { Json } from '#lib/recording/event.ts';
import { openWhip } from './whip.ts';

/** Carriers between two ends of this page, in the order in which they are offered. */
export const carrierNames = ['direct', 'broadcast', 'server', 'whip'] as const;
export type CarrierName = (typeof carrierNames)[number];
/** Those that need a lab server behind the page. */
export const needsServer = (name: string): boolean => name === 'server' || name === 'whip';

export type CarrierProblem =
	/** No carrier here: no lab server behind the page, or the browser lacks it. */
	| 'absent'
	| 'busy'
	/** It was there, and is gone now. */
	| 'lost'
	/** It answered something that no message could be made of; `detail` says what. */
	| 'refused'
	/** It took too long. */
	| 'too-slow';

export class CarrierError extends Error {
	override name = 'CarrierError';
	readonly reason: CarrierProblem;
	constructor(reason: CarrierProblem, detail = '') {
		super(detail || reason);
		this.reason = reason;
	}
}

export interface CarrierListener {
	/** A message has come to the end `to`. */
	readonly arrived: (to: Role, message: PeerMessage) => void;
	/** Something passed, a message or the carrier's own, as it stands on the wire at that end. */
	readonly passed: (peer: Role, direction: 'sent' | 'received', kind: string, message: Json) => void;
	/** The carrier could not do what was asked. */
	readonly failed: (error: CarrierError) => void;
}

export interface Carrier {
	/** As the Recording names it. */
	readonly name: string;
	/** The callee has to put all its candidates into its answer: nothing can be said after it. */
	readonly answersWhole?: true;
	/** Takes a message of `from` to the other end. */
	send(from: Role, message: PeerMessage): void;
	/** Safe to call twice; nothing is heard afterwards. */
	close(): void;
}

/** How long two ends may take to find each other over a carrier. */
const meetMs = 8000;

const other = (role: Role): Role => (role === 'caller' ? 'callee' : 'caller');

/** Opens a carrier; resolves once both ends are reached by it, and rejects with a `CarrierError`. */
export function openCarrier(name: CarrierName, site: URL, listener: CarrierListener): Promise<Carrier> {
	switch (name) {
		case 'direct':
			return Promise.resolve(directCarrier(listener));
		case 'broadcast':
			return roomCarrier(name, openBroadcast, listener);
		case 'server':
			return roomCarrier(name, serverChannel(site), listener);
		case 'whip':
			return openWhip(site, listener);
		default:
			return name satisfies never;
	}
}

/** Writes a message down where it leaves and where it comes, for carriers that add nothing of their own. */
export const passedBoth = (listener: CarrierListener, from: Role, message: PeerMessage) => ({
	sent: () => {
		listener.passed(from, 'sent', message.type, plainMessage(message));
	},
	received: () => {
		listener.passed(other(from), 'received', message.type, plainMessage(message));
	}
});

function directCarrier(listener: CarrierListener): Carrier {
	let isClosed = false;
	return {
		name: 'direct',
		send(from, message) {
			if (isClosed) return;
			const passed = passedBoth(listener, from, message);
			passed.sent();
			passed.received();
			listener.arrived(other(from), message);
		},
		close() {
			isClosed = true;
		}
	};
}

/** Two channels into one room that nobody else knows of: one for each end. */
function roomCarrier(name: CarrierName, open: OpenChannel, listener: CarrierListener): Promise<Carrier> {
	const room = `bench-${randomId()}`;
	return new Promise((resolve, reject) => {
		const channels: Partial<Record<Role, SignalingChannel>> = {};
		const here = new Set<Role>();
		let isClosed = false;
		let isMet = false;
		const close = () => {
			for (const channel of Object.values(channels)) channel.close();
			isClosed = true;
			clearTimeout(patience);
		};
		const giveUp = (error: CarrierError) => {
			close();
			reject(error);
		};
		const patience = setTimeout(() => {
			giveUp(new CarrierError('too-slow'));
		}, meetMs);
		const meet = (role: Role) => {
			here.add(role);
			if (here.size < 2 || isMet) return;
			isMet = true;
			clearTimeout(patience);
			resolve({ name, send: (from, message) => channels[from]?.send(message), close });
		};
		const hear = (role: Role) => (event: ChannelEvent) => {
			if (isClosed) return;
			if (event.type === 'wire') listener.passed(role, event.direction, event.kind, event.message);
			else if (event.type === 'message') listener.arrived(role, event.message);
			else if (event.type === 'peer-joined' || (event.type === 'joined' && event.other)) meet(role);
			else if (event.type === 'refused')
				listener.failed(new CarrierError('refused', `${event.direction}: ${event.reason}`));
			else if (event.type === 'carrier-lost') listener.failed(new CarrierError('lost'));
			else if (event.type === 'unavailable') giveUp(new CarrierError(event.reason));
			else if (event.type === 'full') giveUp(new CarrierError('busy'));
			// The second one comes once the first has its seat: there is no doubt who was first.
			if (event.type === 'joined' && role === 'caller' && !event.other)
				channels.callee = open(room, hear('callee'));
		};
		channels.caller = open(room, hear('caller'));
	});
}
