/**
 * A stats report as what it is: a graph, whose edges are the fields that hold the id of another object (`codecId`,
 * `transportId`, `selectedCandidatePairId`, …). Any field that does so counts, whether it is known or not.
 */
import { addressWithPort } from '../../ice/candidate.ts';
import type { StatsEntry } from '../event.ts';
import type { StatsReport } from '../stats-delta.ts';

/** Columns from what is captured to the address that packets leave from. */
export const statLayers = ['source', 'stream', 'coding', 'transport', 'pair', 'candidate'] as const;
export type StatLayer = (typeof statLayers)[number];

const layerOfType: Readonly<Record<string, StatLayer>> = {
	'media-source': 'source',
	'media-playout': 'source',
	'peer-connection': 'source',
	'outbound-rtp': 'stream',
	'inbound-rtp': 'stream',
	'data-channel': 'stream',
	codec: 'coding',
	'remote-inbound-rtp': 'coding',
	'remote-outbound-rtp': 'coding',
	transport: 'transport',
	certificate: 'transport',
	'candidate-pair': 'pair',
	'local-candidate': 'candidate',
	'remote-candidate': 'candidate'
};
const typeOrder = Object.keys(layerOfType);

export interface StatNode {
	readonly id: string;
	readonly type: string;
	/** What tells it from others of its type: `video`, `VP8`, `host 192.0.2.1:5000`; may be empty. */
	readonly hint: string;
	readonly layer: StatLayer;
	/** Place within its layer, from 0. */
	readonly row: number;
}
export interface StatEdge {
	readonly from: string;
	readonly to: string;
	/** The field that holds the id. */
	readonly field: string;
}
export interface StatGraph {
	readonly nodes: readonly StatNode[];
	readonly edges: readonly StatEdge[];
}

/** A report of a file may hold any number of objects: more than this are not laid out. */
export const maxNodes = 400;

const text = (value: unknown): string => (typeof value === 'string' ? value : '');
const typeOf = (entry: StatsEntry): string => text(entry.type);

/** The objects that `entry` refers to, each with the field that does. */
export function referencesOf(report: StatsReport, id: string): StatEdge[] {
	return Object.entries(report[id] ?? {}).flatMap(([field, value]) =>
		field !== 'id' &&
		field.endsWith('Id') &&
		typeof value === 'string' &&
		value !== id &&
		Object.hasOwn(report, value)
			? [{ from: id, to: value, field }]
			: []
	);
}

export function hintOf(report: StatsReport, id: string): string {
	const entry = report[id];
	if (!entry) return '';
	switch (typeOf(entry)) {
		case 'codec':
			return text(entry.mimeType).replace(/^\w+\//, '');
		case 'candidate-pair':
			return isSelected(report, id) ? 'selected' : text(entry.state);
		case 'local-candidate':
		case 'remote-candidate':
			return [
				text(entry.candidateType),
				text(entry.address) &&
					addressWithPort(text(entry.address), typeof entry.port === 'number' ? entry.port : undefined)
			]
				.filter(Boolean)
				.join(' ');
		case 'certificate':
			return text(entry.fingerprint).slice(0, 8);
		default:
			return text(entry.kind) || text(entry.label) || text(entry.dtlsState);
	}
}

/** Firefox said so in a field of the pair before its transport did (`selected`). */
function isSelected(report: StatsReport, id: string): boolean {
	const transports = Object.values(report).filter((entry) => entry.type === 'transport');
	return transports.some(({ selectedCandidatePairId }) => typeof selectedCandidatePairId === 'string')
		? transports.some(({ selectedCandidatePairId }) => selectedCandidatePairId === id)
		: report[id]?.selected === true;
}

/** Nodes and edges of a report, each node with its column and row. */
export function statGraph(report: StatsReport): StatGraph {
	const ids = Object.keys(report).slice(0, maxNodes);
	const rank = (id: string) => {
		const type = typeOf(report[id]!);
		return typeOrder.includes(type) ? typeOrder.indexOf(type) : typeOrder.length;
	};
	const hints = new Map(ids.map((id) => [id, hintOf(report, id)]));
	// Selected before others, and the rest by name: the picture stays where it is from one second to the next.
	const sorted = ids.toSorted(
		(a, b) =>
			rank(a) - rank(b) ||
			Number(hints.get(b) === 'selected') - Number(hints.get(a) === 'selected') ||
			(hints.get(b)! < hints.get(a)! ? -1 : hints.get(b)! > hints.get(a)! ? 1 : a < b ? -1 : 1)
	);
	const rows: Partial<Record<StatLayer, number>> = {};
	const nodes = sorted.map((id) => {
		const type = typeOf(report[id]!);
		const layer = (Object.hasOwn(layerOfType, type) ? layerOfType[type] : undefined) ?? 'source';
		const row = rows[layer] ?? 0;
		rows[layer] = row + 1;
		return { id, type, hint: hints.get(id)!, layer, row };
	});
	const shown = new Set(ids);
	return {
		nodes,
		edges: sorted.flatMap((id) => referencesOf(report, id)).filter(({ to }) => shown.has(to))
	};
}
