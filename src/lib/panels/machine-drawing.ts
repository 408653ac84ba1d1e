/** Where the boxes and arrows of a state machine go: geometry only, no colours. */
import { machineState, toneOf, transitionOf, type Machine, type Tone } from '#lib/recording/machines.ts';
import type { Step } from '#lib/recording/states.ts';

export interface DrawnNode {
	readonly name: string;
	readonly tone: Tone;
	readonly isEnd: boolean;
	readonly isVisited: boolean;
	/** Centre. */
	readonly x: number;
	readonly y: number;
	readonly width: number;
}

export interface DrawnEdge {
	readonly from: string;
	readonly to: string;
	readonly cause: string;
	readonly tone: Tone;
	readonly isTaken: boolean;
	/** The step that led to the present state. */
	readonly isLast: boolean;
	/** The browser did it, the specification does not list it. */
	readonly isUnlisted: boolean;
	/** Path data of the line and of its arrowhead. */
	readonly d: string;
	readonly head: string;
}

export interface MachineDrawing {
	readonly width: number;
	readonly height: number;
	readonly nodes: readonly DrawnNode[];
	readonly edges: readonly DrawnEdge[];
}

const drawingWidth = 368;
const rowHeight = 58;
const nodeHeight = 26;
const top = 20;
/** Room for a word below the last row. */
const bottom = 28;
/** Distance between the two arrows of a pair of states that lead to each other. */
const pairGap = 5;

interface Point {
	readonly x: number;
	readonly y: number;
}

export function drawMachine(machine: Machine, steps: readonly Step[]): MachineDrawing {
	const visited = new Set(steps.map(({ to }) => to));
	// Wide names need room at both sides for the arrows that pass outside.
	const margin = machine.columns === 2 ? 24 : 0;
	const cell = (drawingWidth - margin * 2) / machine.columns;
	const place = (column: number, row: number): Point => ({
		x: round(margin + cell * (column + 0.5)),
		y: top + row * rowHeight
	});
	const nodes = machine.states.map(({ name, tone, column, row, isEnd = false }): DrawnNode => {
		const width = Math.min(cell - 8, (name.length + 2) * 7 + 16);
		return { name, tone, isEnd, isVisited: visited.has(name), ...place(column, row), width };
	});
	const nodeOf = new Map(nodes.map((node) => [node.name, node]));
	const rows = Math.max(...machine.states.map(({ row }) => row));

	const edges = edgesOf(machine, steps).flatMap(({ from, to }): DrawnEdge[] => {
		const start = nodeOf.get(from);
		const end = nodeOf.get(to);
		if (!start || !end) return [];
		const transition = transitionOf(machine, from, to);
		const corners = (transition?.via ?? []).map(([column, row]) => place(column, row));
		const isPair = edgesOf(machine, steps).some((other) => other.from === to && other.to === from);
		const last = steps.at(-1);
		return [
			{
				from,
				to,
				cause: transition?.cause ?? '',
				tone: toneOf(machine.name, to),
				isTaken: steps.some((step) => step.from === from && step.to === to),
				isLast: last?.from === from && last.to === to,
				isUnlisted: !transition,
				...arrow(start, end, corners, isPair ? pairGap : 0)
			}
		];
	});
	// What was taken lies on top.
	edges.sort((a, b) => Number(a.isTaken) - Number(b.isTaken));
	return { width: drawingWidth, height: top + bottom + rows * rowHeight, nodes, edges };
}

/** The transitions that are always drawn, and those that were taken. */
function edgesOf(machine: Machine, steps: readonly Step[]): { from: string; to: string }[] {
	const drawn = machine.transitions.filter(({ isRare }) => !isRare).map(({ from, to }) => ({ from, to }));
	for (const { from, to } of steps) {
		if (from === undefined || !machineState(machine, from) || !machineState(machine, to)) continue;
		if (!drawn.some((edge) => edge.from === from && edge.to === to)) drawn.push({ from, to });
	}
	return drawn;
}

const round = (value: number): number => Math.round(value * 10) / 10;

/** Where the line from a point inside a box towards another point leaves the box. */
function border(node: DrawnNode, inside: Point, towards: Point): Point {
	const dx = towards.x - inside.x;
	const dy = towards.y - inside.y;
	const scale = Math.min(
		dx === 0 ? Infinity : (node.x + (Math.sign(dx) * node.width) / 2 - inside.x) / dx,
		dy === 0 ? Infinity : (node.y + (Math.sign(dy) * nodeHeight) / 2 - inside.y) / dy
	);
	return { x: inside.x + dx * scale, y: inside.y + dy * scale };
}

function arrow(
	start: DrawnNode,
	end: DrawnNode,
	corners: readonly Point[],
	gap: number
): { d: string; head: string } {
	const length = Math.hypot(end.x - start.x, end.y - start.y) || 1;
	const shift = { x: (-(end.y - start.y) / length) * gap, y: ((end.x - start.x) / length) * gap };
	const from = { x: start.x + shift.x, y: start.y + shift.y };
	const to = { x: end.x + shift.x, y: end.y + shift.y };
	const first = border(start, from, corners[0] ?? to);
	const tip = border(end, to, corners.at(-1) ?? from);
	const before = corners.at(-1) ?? first;
	const back = Math.hypot(tip.x - before.x, tip.y - before.y) || 1;
	const along = { x: (tip.x - before.x) / back, y: (tip.y - before.y) / back };
	const base = { x: tip.x - along.x * 8, y: tip.y - along.y * 8 };
	const points = [first, ...corners, base].map(({ x, y }) => `${round(x)} ${round(y)}`);
	const wing = { x: -along.y * 4, y: along.x * 4 };
	return {
		d: `M${points.join('L')}`,
		head:
			`M${round(tip.x)} ${round(tip.y)}L${round(base.x + wing.x)} ${round(base.y + wing.y)}` +
			`L${round(base.x - wing.x)} ${round(base.y - wing.y)}Z`
	};
}
