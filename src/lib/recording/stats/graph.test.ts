import { describe, expect, it } from 'vitest';
import { fixtures } from '../../../../tests/fixtures/recordings/fixtures.ts';
import { lastStatsReport, type StatsReport } from '../stats-delta.ts';
import { maxNodes, referencesOf, statGraph, statLayers } from './graph.ts';

describe('statGraph', () => {
	it.each(fixtures)('leads from what is sent to the addresses, in $name', ({ recording }) => {
		const { report } = lastStatsReport(recording.events, 'caller')!;
		const { nodes, edges } = statGraph(report);
		expect(nodes.map(({ id }) => id).sort()).toEqual(Object.keys(report).sort());
		const typeOf = (id: string) => nodes.find((node) => node.id === id)?.type;
		const kinds = new Set(edges.map(({ from, to, field }) => `${typeOf(from)} ${field} ${typeOf(to)}`));
		for (const edge of [
			'outbound-rtp codecId codec',
			'outbound-rtp transportId transport',
			'transport selectedCandidatePairId candidate-pair',
			'candidate-pair localCandidateId local-candidate',
			'candidate-pair remoteCandidateId remote-candidate'
		])
			expect(kinds).toContain(edge);
	});
	it('gives each node of a column a row of its own', () => {
		for (const { recording } of fixtures) {
			const { nodes } = statGraph(lastStatsReport(recording.events, 'caller')!.report);
			for (const layer of statLayers) {
				const rows = nodes.filter((node) => node.layer === layer).map(({ row }) => row);
				expect(rows).toEqual(rows.map((_, index) => index));
			}
		}
	});
	it('follows a field that nobody knows, when it holds an id; and no dead end, itself, or inherited name', () => {
		const report: StatsReport = {
			A: { type: 'novelty', newId: 'B', deadId: 'C', ownId: 'A', toolId: 'constructor', label: 'B' },
			B: { type: 'constructor' }
		};
		expect(referencesOf(report, 'A')).toEqual([{ from: 'A', to: 'B', field: 'newId' }]);
		expect(statGraph(report).nodes).toMatchObject([
			{ id: 'A', layer: 'source', row: 0 },
			{ id: 'B', layer: 'source', row: 1 }
		]);
	});
	it('lays out no more than it can show', () => {
		const many = Object.fromEntries(
			Array.from({ length: 1000 }, (_, index) => [`P${index}`, { type: 'candidate-pair' }])
		);
		expect(statGraph(many).nodes).toHaveLength(maxNodes);
	});
});
