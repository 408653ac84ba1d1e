/** Scenes of the simulator's ICE agents, and its check lists one step at a time. */
import { folkNats } from '#lib/nat/behaviour.ts';
import type { CheckListEvent, NoteEvent, RecordingEvent } from '#lib/recording/event.ts';
import { recordingOf } from '#lib/sim/recording.ts';
import { defaultScenario, natPlan, peerPlan, type Scenario } from '#lib/sim/scenario.ts';
import { Simulation } from '#lib/sim/simulation.ts';

export const simScenes = ['direct', 'withheld', 'nats', 'relay'] as const;
export type SimScene = (typeof simScenes)[number];

const scenarios: Readonly<Record<SimScene, Scenario>> = {
	direct: { ...defaultScenario, nats: [], peers: { caller: peerPlan(), callee: peerPlan() }, stun: false },
	withheld: {
		...defaultScenario,
		nats: [],
		peers: { caller: peerPlan(), callee: peerPlan({ hidesHost: true }) },
		stun: false
	},
	nats: {
		...defaultScenario,
		nats: [natPlan(folkNats['address-restricted']), natPlan(folkNats.symmetric)]
	},
	relay: {
		...defaultScenario,
		nats: [natPlan(folkNats['port-restricted']), natPlan(folkNats.symmetric)],
		turn: true
	}
};

/** RFC 8445 nominates once, when it has chosen; browsers nominate with every check. */
export type Nomination = Scenario['nomination'];

const untilMs = 10_000;

export function simulate(scene: SimScene, nomination: Nomination): readonly RecordingEvent[] {
	const simulation = new Simulation({ ...scenarios[scene], nomination });
	simulation.runUntilSettled({ untilMs });
	return recordingOf(simulation, { experiment: 'ice-checklist', startedAt: '' }).events;
}

const isStep = (event: RecordingEvent): event is CheckListEvent | NoteEvent =>
	event.type === 'icechecklist' || (event.type === 'note' && event.note.startsWith('ice-'));

/** The moments at which a check list changed, in order, each once. */
export const momentsOf = (events: readonly RecordingEvent[]): number[] => [
	...new Set(events.filter(isStep).map(({ at }) => at))
];

/** The check list of a peer as it is at a moment. */
export function listAt(events: readonly RecordingEvent[], peer: string, at: number): CheckListEvent[] {
	const rows = new Map<number, CheckListEvent>();
	for (const event of events)
		if (event.type === 'icechecklist' && event.peer === peer && event.at <= at) {
			const before = rows.get(event.pair);
			rows.set(
				event.pair,
				before?.selected && !event.selected ? { ...event, selected: before.selected } : event
			);
		}
	return [...rows.values()].sort((one, other) => (BigInt(other.priority) > BigInt(one.priority) ? 1 : -1));
}

/** What the agents learned or changed their mind about at a moment: candidates, roles. */
export const notesAt = (events: readonly RecordingEvent[], at: number): NoteEvent[] =>
	events.filter(
		(event): event is NoteEvent => event.type === 'note' && event.note.startsWith('ice-') && event.at === at
	);
