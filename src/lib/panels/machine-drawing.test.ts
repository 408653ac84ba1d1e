import { describe, expect, it } from 'vitest';
import { machineNames, machines } from '#lib/recording/machines.ts';
import { drawMachine } from './machine-drawing.ts';

describe.each(machineNames)('the drawing of the %s machine', (name) => {
	const { nodes, edges, width, height } = drawMachine(machines[name], []);
	it('keeps every box inside and apart from the others', () => {
		for (const node of nodes) {
			expect(node.x - node.width / 2).toBeGreaterThanOrEqual(0);
			expect(node.x + node.width / 2).toBeLessThanOrEqual(width);
			expect(node.y).toBeLessThan(height);
			for (const other of nodes)
				if (other !== node && other.y === node.y)
					expect(Math.abs(other.x - node.x)).toBeGreaterThanOrEqual((other.width + node.width) / 2);
		}
	});
	it('draws lines with real numbers', () => {
		for (const { d, head } of edges) expect(`${d} ${head}`).not.toMatch(/NaN|Infinity/);
	});
});
it('draws a way that the specification does not list, marked as such, once it was taken', () => {
	const steps = [
		{ at: 0, index: 0, from: undefined, to: 'new' },
		{ at: 1, index: 1, from: 'new', to: 'completed' }
	];
	const drawing = drawMachine(machines.iceConnection, steps);
	expect(drawing.edges.find(({ from, to }) => from === 'new' && to === 'completed')).toMatchObject({
		isTaken: true,
		isLast: true,
		isUnlisted: true
	});
});
