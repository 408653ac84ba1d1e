import { describe, expect, it } from 'vitest';
import { machineNames, machines, machineState, toneOf, transitionOf } from './machines.ts';

describe.each(machineNames)('the %s machine', (name) => {
	const machine = machines[name];
	it('begins in a state that it has', () => {
		expect(machineState(machine, machine.initial)).toBeDefined();
	});
	it('leads only between states that it has, each way once', () => {
		const names = machine.states.map((state) => state.name);
		const ways = machine.transitions.map(({ from, to }) => `${from} → ${to}`);
		for (const { from, to } of machine.transitions) expect(names).toEqual(expect.arrayContaining([from, to]));
		expect(new Set(ways).size).toBe(ways.length);
	});
	it('reaches every state from the first one', () => {
		const reached = new Set([machine.initial]);
		for (let before = 0; before < reached.size;) {
			before = reached.size;
			for (const from of [...reached])
				for (const { name: to } of machine.states) if (transitionOf(machine, from, to)) reached.add(to);
		}
		expect([...reached].sort()).toEqual(machine.states.map((state) => state.name).sort());
	});
	it('draws no two states in one place', () => {
		const places = machine.states.map(({ column, row }) => `${column} ${row}`);
		expect(new Set(places).size).toBe(places.length);
		for (const { column } of machine.states) expect(column).toBeLessThanOrEqual(machine.columns - 1);
	});
});

it('goes from stable to have-local-offer by setLocalDescription(offer), as RFC 9429 §3.2 draws it', () => {
	expect(transitionOf(machines.signaling, 'stable', 'have-local-offer')?.cause).toBe(
		'setLocalDescription(offer)'
	);
	expect(transitionOf(machines.signaling, 'stable', 'have-local-pranswer')).toBeUndefined();
});
it('closes from any state, and leads nowhere from there', () => {
	expect(transitionOf(machines.connection, 'failed', 'closed')?.cause).toBe('close()');
	expect(transitionOf(machines.connection, 'closed', 'new')).toBeUndefined();
});
it('counts a state that nobody knows as new', () => {
	expect(toneOf('dtls', 'frozen')).toBe('new');
	expect(toneOf('connection', 'failed')).toBe('broken');
});
