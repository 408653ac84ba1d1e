/**
 * The sequence diagram of a Recording: who told whom what, in order.
 *
 * Messages come from three places: `signal` events where a signaling channel was used; descriptions and candidates that
 * the page handed from one connection to the other without a channel (inferred: what one side made, the other was given);
 * and data channel messages. What was made and never handed over is shown as stopped.
 */
import { candidateLinesIn } from './candidates.ts';
import {
	descriptionIn,
	descriptionsOf,
	isCall,
	outcomesOf,
	type Description,
	type Outcome
} from './descriptions.ts';
import type {
	CallEvent,
	CandidateEvent,
	ChannelMessageEvent,
	FailureEvent,
	Json,
	RecordingEvent,
	SignalEvent
} from './event.ts';
import { addressWithPort, parseCandidate } from '../ice/candidate.ts';
import { cseqOf, parseSip } from '../sip/message.ts';
import { peersOf } from './recording.ts';

export type LadderKind = 'description' | 'candidate' | 'message' | 'signal' | 'state';

export interface LadderRow {
	readonly at: number;
	readonly from: string;
	/** Whom it is for, whether it got there or not; absent for what concerns one lane only. */
	readonly to?: string;
	readonly kind: LadderKind;
	/** `offer`, `candidate host udp`, `connectionState connected`. */
	readonly label: string;
	/** More in a few words: the address, the beginning of the text; may be empty. */
	readonly detail: string;
	/** `delivered`; `stopped` was never handed over; `refused` was handed over and the browser said no. */
	readonly fate: 'delivered' | 'stopped' | 'refused';
	readonly error?: FailureEvent['error'];
	/** How many messages this row stands for, when a run of them was folded. */
	readonly count: number;
	/** Events it was made from, by index. */
	readonly events: readonly number[];
}

export interface Ladder {
	/** Left to right; a server stands between the peers. */
	readonly lanes: readonly string[];
	readonly rows: readonly LadderRow[];
}

/** A run of more messages than this, one after the other in one direction, is folded into one row. */
export const longestRun = 3;

export function ladderOf(events: readonly RecordingEvent[]): Ladder {
	const peers = peersOf(events);
	const rows = [
		...signalRows(events, peers),
		...descriptionRows(events, peers),
		...candidateRows(events, peers),
		...messageRows(events, peers),
		...stateRows(events)
	].sort((a, b) => a.at - b.at || a.events[0]! - b.events[0]!);
	return { lanes: lanesOf(peers, rows), rows: foldRuns(rows) };
}

/** The other end of a conversation, also where it is in another tab or on another machine. */
function otherEnd(peer: string, peers: readonly string[]): string {
	if (peer === 'page') return 'remote';
	const other = peers.find((name) => name !== peer);
	if (other) return other;
	if (peer === 'caller') return 'callee';
	return peer === 'callee' ? 'caller' : 'remote';
}

function lanesOf(peers: readonly string[], rows: readonly LadderRow[]): string[] {
	const named = new Set([...peers, ...rows.flatMap(({ from, to }) => (to ? [from, to] : [from]))]);
	const order = ['page', 'caller', 'server', 'callee'];
	const rank = (lane: string) => (order.includes(lane) ? order.indexOf(lane) : order.length);
	return [...named].sort((a, b) => rank(a) - rank(b));
}

/** Carriers with somebody in the middle who reads what passes, and whom the ladder gives a lane. */
const throughServer: ReadonlySet<string> = new Set(['server', 'sip', 'whip']);

// ── Signaling channel ────────────────────────────────────────────────────────────────────────────────────────────────

function signalRows(events: readonly RecordingEvent[], peers: readonly string[]): LadderRow[] {
	const rows: LadderRow[] = [];
	const underway: { event: SignalEvent; index: number; text: string }[] = [];
	for (const [index, event] of events.entries()) {
		if (event.type !== 'signal') continue;
		const { at, peer, carrier, direction, kind, message } = event;
		const base = { at, kind: 'signal', ...signalWords(event), fate: 'delivered', count: 1 } as const;
		if (throughServer.has(carrier)) {
			const [from, to] = direction === 'sent' ? [peer, 'server'] : ['server', peer];
			rows.push({ ...base, from, to, events: [index] });
			continue;
		}
		const text = JSON.stringify(message);
		if (direction === 'sent') {
			underway.push({ event, index, text });
			continue;
		}
		const found = underway.findIndex(
			(sent) => sent.event.peer !== peer && sent.event.kind === kind && sent.text === text
		);
		const sent = found < 0 ? undefined : underway.splice(found, 1)[0];
		const from = sent ? sent.event.peer : otherEnd(peer, peers);
		rows.push({ ...base, from, to: peer, events: sent ? [sent.index, index] : [index] });
	}
	// Sent to somewhere that this Recording does not see, or on its way. Where both ends are seen, it did not arrive.
	const areBothHere = peers.includes('caller') && peers.includes('callee');
	for (const { event, index } of underway)
		rows.push({
			at: event.at,
			from: event.peer,
			to: otherEnd(event.peer, peers),
			kind: 'signal',
			...signalWords(event),
			fate: event.carrier === 'direct' || areBothHere ? 'stopped' : 'delivered',
			count: 1,
			events: [index]
		});
	return rows;
}

/** What the message says, wherever in it that stands: the type of a description, the address of a candidate. */
function signalWords({ kind, message, carrier }: SignalEvent): Pick<LadderRow, 'label' | 'detail'> {
	const inner = (message as { readonly [key: string]: Json | undefined } | null)?.[kind];
	if (kind === 'candidate') {
		const { candidate } = (inner ?? message ?? {}) as { readonly candidate?: Json };
		const { label, detail } = candidateWords(typeof candidate === 'string' ? candidate : '');
		return { label, detail };
	}
	const type =
		kind === 'description' ? (descriptionIn(inner)?.type ?? descriptionIn(message)?.type) : undefined;
	// A server has a lane of its own; other carriers are only named.
	const plain = throughServer.has(carrier) ? '' : carrier;
	return {
		label: type && type !== 'description' ? type : kind,
		detail: carrier === 'sip' ? answeredMethod(kind, message) : plain
	};
}

/** A SIP response names by its CSeq which request it answers (RFC 3261 §17.1.3). */
function answeredMethod(kind: string, message: Json): string {
	const { text } = (message ?? {}) as { readonly text?: Json };
	const parsed = /^\d{3} /.test(kind) && typeof text === 'string' ? parseSip(text).message : undefined;
	return (parsed && cseqOf(parsed)?.method) ?? '';
}

/** Whether it went over a channel; in SIP descriptions travel as bodies, and candidates inside them. */
const wasSignaled = (events: readonly RecordingEvent[], kind: string): boolean =>
	events.some((event) => event.type === 'signal' && (event.kind === kind || event.carrier === 'sip'));

// ── Descriptions handed over in the page ─────────────────────────────────────────────────────────────────────────────

/** `o=` names the session and its version (RFC 8866 §5.2): it survives candidates being added and lines being edited. */
const originLine = (sdp: string): string => /^o=.*$/m.exec(sdp)?.[0].trim() ?? '';
const withoutCandidates = (sdp: string): string =>
	sdp
		.replace(/^a=(candidate:.*|end-of-candidates|ice-options:.*)\r?\n/gm, '')
		.replace(/^(c=IN|m=\w+ \d+|a=rtcp:).*$/gm, '');

function descriptionRows(events: readonly RecordingEvent[], peers: readonly string[]): LadderRow[] {
	if (wasSignaled(events, 'description')) return [];
	const descriptions = descriptionsOf(events);
	const handedOver = new Set<string>();
	const rows: LadderRow[] = [];
	for (const [position, given] of descriptions.entries()) {
		if (given.role !== 'remote' || given.type === 'rollback') continue;
		const earlier = descriptions
			.slice(0, position)
			.filter(({ peer, role }) => peer !== given.peer && role !== 'remote');
		const source =
			earlier.findLast(({ sdp }) => sdp === given.sdp) ??
			earlier.findLast(({ sdp }) => originLine(sdp) !== '' && originLine(sdp) === originLine(given.sdp));
		if (!source) continue;
		handedOver.add(`${source.peer} ${originLine(source.sdp)}`);
		rows.push({
			at: given.at,
			from: source.peer,
			to: given.peer,
			kind: 'description',
			label: given.type || source.type,
			detail: withoutCandidates(source.sdp) === withoutCandidates(given.sdp) ? '' : 'edited',
			...fateOf(given.outcome),
			count: 1,
			events: [source.index, given.index]
		});
	}
	const lost = descriptions.filter((made) => isLost(made, handedOver));
	return [...rows, ...lost.map((made) => stoppedDescription(made, otherEnd(made.peer, peers)))];
}

/** Applied at home and given to nobody. */
const isLost = ({ role, outcome, peer, sdp, type }: Description, handedOver: ReadonlySet<string>): boolean =>
	role === 'local' &&
	type !== 'rollback' &&
	outcome.kind === 'succeeded' &&
	!handedOver.has(`${peer} ${originLine(sdp)}`);

const stoppedDescription = ({ at, peer, type, index }: Description, to: string): LadderRow => ({
	at,
	from: peer,
	to,
	kind: 'description',
	label: type,
	detail: '',
	fate: 'stopped',
	count: 1,
	events: [index]
});

function fateOf(outcome: Outcome | undefined): Pick<LadderRow, 'fate' | 'error'> {
	return outcome?.kind === 'failed' ? { fate: 'refused', error: outcome.error } : { fate: 'delivered' };
}

// ── Candidates handed over in the page ───────────────────────────────────────────────────────────────────────────────

function candidateRows(events: readonly RecordingEvent[], peers: readonly string[]): LadderRow[] {
	if (wasSignaled(events, 'candidate')) return [];
	const outcomes = outcomesOf(events);
	const found: { event: CandidateEvent; index: number; key: string; line: string; taken: boolean }[] = [];
	const rows: LadderRow[] = [];
	for (const [index, event] of events.entries()) {
		if (event.type === 'onicecandidate' && event.candidate) {
			const { candidate: line, sdpMid } = event.candidate;
			found.push({ event, index, line, key: `${sdpMid ?? ''} ${line}`, taken: false });
			continue;
		}
		if (!isCall(event)) continue;
		if (event.type === 'setRemoteDescription') {
			// Gathered before the description was handed over: the candidates travel inside it.
			const inside = new Set(
				candidateLinesIn(descriptionIn(event.args[0])?.sdp ?? '').map(({ line }) => line)
			);
			for (const candidate of found)
				if (candidate.event.peer !== event.peer && inside.has(candidate.line)) candidate.taken = true;
		}
		if (event.type !== 'addIceCandidate') continue;
		const init = candidateArgument(event);
		const source =
			init &&
			found.find(({ event: { peer }, key, taken }) => !taken && peer !== event.peer && key === init.key);
		if (!source) continue;
		source.taken = true;
		rows.push({
			at: event.at,
			from: source.event.peer,
			to: event.peer,
			...candidateWords(init.line),
			...fateOf(outcomes.get(event.call)),
			count: 1,
			events: [source.index, index]
		});
	}
	for (const { event, index, line, taken } of found)
		if (!taken && line)
			rows.push({
				at: event.at,
				from: event.peer,
				to: otherEnd(event.peer, peers),
				...candidateWords(line),
				fate: 'stopped',
				count: 1,
				events: [index]
			});
	return rows;
}

function candidateArgument({ args }: CallEvent): { line: string; key: string } | undefined {
	const init = args[0] as { readonly candidate?: Json; readonly sdpMid?: Json } | null | undefined;
	if (typeof init !== 'object' || init === null || typeof init.candidate !== 'string') return undefined;
	return {
		line: init.candidate,
		key: `${typeof init.sdpMid === 'string' ? init.sdpMid : ''} ${init.candidate}`
	};
}

function candidateWords(line: string): Pick<LadderRow, 'kind' | 'label' | 'detail'> {
	const parsed = parseCandidate(line);
	if (!parsed) return { kind: 'candidate', label: line ? 'candidate' : 'end of candidates', detail: line };
	const { type, protocol, address, port } = parsed;
	return {
		kind: 'candidate',
		label: `candidate ${type} ${protocol}`,
		detail: addressWithPort(address, port)
	};
}

// ── Data channel messages ────────────────────────────────────────────────────────────────────────────────────────────

function messageRows(events: readonly RecordingEvent[], peers: readonly string[]): LadderRow[] {
	const rows: LadderRow[] = [];
	/** Sent and not yet seen to arrive, by sender and channel label. */
	const underway = new Map<string, { event: ChannelMessageEvent; index: number }[]>();
	const isWholeCall = peers.length > 1;
	for (const [index, event] of events.entries()) {
		if (event.type === 'RTCDataChannel.send') {
			if (!isWholeCall) {
				rows.push(messageRow(event, event.at, event.peer, otherEnd(event.peer, peers), [index]));
				continue;
			}
			const key = `${event.peer} ${event.channel.label}`;
			underway.set(key, [...(underway.get(key) ?? []), { event, index }]);
		} else if (event.type === 'RTCDataChannel.onmessage') {
			const sent = takeSent(underway, event, peers);
			const from = sent?.event.peer ?? otherEnd(event.peer, peers);
			rows.push(messageRow(event, event.at, from, event.peer, sent ? [sent.index, index] : [index]));
		}
	}
	for (const waiting of underway.values())
		for (const { event, index } of waiting)
			rows.push({
				...messageRow(event, event.at, event.peer, otherEnd(event.peer, peers), [index]),
				fate: 'stopped'
			});
	return rows;
}

/** The send that this message came from: the first of the channel that is alike, for a channel may lose some. */
function takeSent(
	underway: Map<string, { event: ChannelMessageEvent; index: number }[]>,
	{ peer, channel, message }: ChannelMessageEvent,
	peers: readonly string[]
) {
	for (const sender of peers) {
		const waiting = sender === peer ? undefined : underway.get(`${sender} ${channel.label}`);
		const position =
			waiting?.findIndex(
				({ event: { message: sent } }) => sent.size === message.size && sent.preview === message.preview
			) ?? -1;
		if (position >= 0) return waiting?.splice(position, 1)[0];
	}
	return undefined;
}

function messageRow(
	{ channel, message }: ChannelMessageEvent,
	at: number,
	from: string,
	to: string,
	indexes: readonly number[]
): LadderRow {
	const detail = message.preview ?? `${message.size} bytes`;
	return {
		at,
		from,
		to,
		kind: 'message',
		label: `"${channel.label}"`,
		detail,
		fate: 'delivered',
		count: 1,
		events: indexes
	};
}

/** Folds runs of messages on one channel in one direction: a file sent in a thousand pieces is one row. */
function foldRuns(rows: readonly LadderRow[]): LadderRow[] {
	const folded: LadderRow[] = [];
	for (let start = 0; start < rows.length;) {
		const first = rows[start]!;
		let end = start + 1;
		while (end < rows.length && first.kind === 'message' && isSameRun(first, rows[end]!)) end++;
		const run = rows.slice(start, end);
		if (run.length <= longestRun) folded.push(...run);
		else folded.push({ ...first, detail: '', count: run.length, events: run.flatMap((row) => row.events) });
		start = end;
	}
	return folded;
}

const isSameRun = (a: LadderRow, b: LadderRow): boolean =>
	a.kind === b.kind && a.from === b.from && a.to === b.to && a.label === b.label && a.fate === b.fate;

// ── What concerns one lane ───────────────────────────────────────────────────────────────────────────────────────────

const telling = new Set(['connected', 'disconnected', 'failed']);

function stateRows(events: readonly RecordingEvent[]): LadderRow[] {
	const rows: LadderRow[] = [];
	for (const [index, event] of events.entries()) {
		const row = {
			at: event.at,
			from: event.peer,
			kind: 'state',
			detail: '',
			count: 1,
			events: [index]
		} as const;
		if (event.type === 'onconnectionstatechange' && telling.has(event.value))
			rows.push({
				...row,
				label: event.value,
				detail: 'connectionState',
				fate: event.value === 'failed' ? 'refused' : 'delivered'
			});
		else if (event.type === 'RTCDataChannel.onopen')
			rows.push({ ...row, label: `"${event.channel.label}" open`, fate: 'delivered' });
		else if (event.type === 'close') rows.push({ ...row, label: 'close()', fate: 'delivered' });
	}
	return rows;
}
