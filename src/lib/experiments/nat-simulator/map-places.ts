/** Where the nodes of a map are drawn. Peers stand at the bottom, the internet at the top; wide and narrow pages have the same picture. */
import type { MapNode } from '#lib/sim/map.ts';
import type { Scenario } from '#lib/sim/scenario.ts';

export interface Place {
	readonly x: number;
	readonly y: number;
}

export const mapHeight = 300;

export function placesOf(scenario: Scenario, map: readonly MapNode[], width: number): Map<string, Place> {
	const places = new Map<string, Place>();
	const left = Math.max(70, width * 0.16);
	const right = width - left;
	const middle = width / 2;
	const depth = (index: number): number => {
		const behind = scenario.nats[index]?.behind;
		return behind === undefined ? 0 : 1 + depth(behind);
	};
	const isBehind = (nat: number | undefined, wanted: number): boolean =>
		nat !== undefined && (nat === wanted || isBehind(scenario.nats[nat]?.behind, wanted));
	const deepest = Math.max(0, ...scenario.nats.map((_, index) => depth(index)));
	for (const node of map) {
		if (node.kind === 'server') places.set(node.id, { x: middle, y: 34 });
		else if (node.kind === 'peer') places.set(node.id, { x: node.id === 'caller' ? left : right, y: 262 });
		else {
			const [ofCaller, ofCallee] = [
				isBehind(scenario.peers.caller.nat, node.index),
				isBehind(scenario.peers.callee.nat, node.index)
			];
			const x = ofCaller && ofCallee ? middle : ofCaller ? left : right;
			const y = deepest === 0 ? 150 : depth(node.index) === 0 ? 122 : 192;
			places.set(node.id, { x, y });
		}
	}
	return places;
}

/** Which nodes have a line between them: who is next to whom, and everybody on the internet with everybody else there. */
export function linesOf(scenario: Scenario, map: readonly MapNode[]): (readonly [string, string])[] {
	const lines: [string, string][] = [];
	const outside = map.filter(({ network }) => network === 'internet');
	for (const [index, one] of outside.entries())
		for (const other of outside.slice(index + 1)) lines.push([one.id, other.id]);
	for (const node of map) {
		if (node.network === 'internet') continue;
		lines.push([node.id, `nat-${node.network.slice('inside-'.length)}`]);
	}
	return lines;
}
