/** The state of the NAT laboratory: what is simulated, how far it is looked at, and whether it goes on by itself. */
import type { Json } from '#lib/recording/event.ts';
import { outcomeOf, type Outcome, type ReasonCode } from '#lib/sim/outcome.ts';
import type { PairRow } from '#lib/ice/outputs.ts';
import { peerNames, type Change, type PeerName, type Scenario } from '#lib/sim/scenario.ts';
import { Simulation, type Flight } from '#lib/sim/simulation.ts';
import type { SimPacket } from '#lib/sim/payload.ts';
import type { MapNode } from '#lib/sim/map.ts';
import type { MappingRow } from '#lib/nat/nat.ts';
import type { PageLab } from '../page-lab.svelte.ts';
import type { RunStatus } from '../run.ts';
import { choicesOf, firstChoices, fromFragment, scenarioOf, type Choices } from './choices.ts';
import { outcomeNote, type NotedOutcome } from './noted-outcome.ts';
import { appendAt, SimRecording } from './sim-recording.ts';
import { lastLines, type StoryLine } from './story.ts';

export const slug = 'nat-simulator';
/** Simulated milliseconds that pass in a millisecond of the reader’s. */
export const speeds = [0.02, 0.05, 0.2, 1] as const;
/** A packet that was dropped is shown for so long, simulated milliseconds. */
const dropShownMs = 12;
const lineCount = 12;
/** A page does not stand still longer than this, in steps. */
const endSteps = 20_000;

/** How it ended, as the words of the page need it. */
export interface Ending {
	/** `lost`: there was a path, and something that was done to the run took it away. */
	readonly code: ReasonCode | 'lost';
	readonly local?: string;
	readonly remote?: string;
	/** Who learned the other’s port from a check. */
	readonly peer?: string;
}

export interface Drop {
	readonly packet: SimPacket;
	readonly node: string;
}
/** What is to be seen at one moment of a run. */
export interface Frame {
	readonly scenario: Scenario;
	readonly now: number;
	readonly steps: number;
	readonly map: readonly MapNode[];
	readonly flights: readonly Flight[];
	readonly drops: readonly Drop[];
	readonly tables: readonly (readonly MappingRow[])[];
	readonly lists: Readonly<Record<PeerName, readonly PairRow[]>>;
	readonly states: Readonly<Record<PeerName, string>>;
	readonly selected: Readonly<Record<PeerName, number | undefined>>;
	readonly lines: readonly StoryLine[];
}

const isUp = (state: string): boolean => state === 'connected' || state === 'completed';

function frameOf(simulation: Simulation): Frame {
	const { now, steps, map, trace, hosts } = simulation;
	const drops: Drop[] = [];
	for (let index = trace.length - 1; index >= 0 && trace[index]!.at > now - dropShownMs; index--) {
		const entry = trace[index]!;
		if (entry.type === 'drop') drops.push({ packet: entry.packet, node: entry.node });
	}
	const each = <T>(value: (peer: PeerName) => T): Record<PeerName, T> => ({
		caller: value('caller'),
		callee: value('callee')
	});
	return {
		scenario: simulation.scenario,
		now,
		steps,
		map,
		flights: simulation.flights(),
		drops,
		tables: simulation.natTables(),
		lists: each((peer) => hosts[peer].agent.checkList()),
		states: each((peer) => hosts[peer].agent.state),
		selected: each((peer) => hosts[peer].agent.selected?.pair),
		lines: lastLines(trace, lineCount)
	};
}

export class NatSimulator {
	status: RunStatus = $state('idle');
	choices: Choices = $state.raw(firstChoices);
	/** The boxes say everything about the scenario. */
	isWhole = $state(true);
	isPlaying = $state(false);
	speed: number = $state(0.05);
	frame: Frame = $state.raw(frameOf(new Simulation(scenarioOf(firstChoices))));
	/** Steps that are known: as far as the slider goes. */
	total = $state(0);
	/** Undefined while the run is under way. */
	outcome: Ending | undefined = $state.raw();
	problem: 'bad-link' | 'too-long' | undefined = $state();
	chosen: SimPacket | undefined = $state.raw();

	readonly #lab: PageLab;
	#scenario: Scenario = scenarioOf(firstChoices);
	/** As far as anybody has looked. */
	#front = new Simulation(this.#scenario);
	/** What is looked at: the front itself, or an earlier moment of the same run. */
	#shown = this.#front;
	#recording: SimRecording | undefined;
	#isNoted = false;
	/** What the whole run of this scenario comes to. */
	#known: Outcome | undefined;
	#timer = 0;

	constructor(lab: PageLab) {
		this.#lab = lab;
	}

	get scenario(): Scenario {
		return this.#front.scenario;
	}

	choose(change: Partial<Choices>): void {
		this.choices = { ...this.choices, ...change };
		this.isWhole = true;
		this.#restart(scenarioOf(this.choices));
	}

	/** What an address says after its `#`, if that is for this laboratory. */
	openFragment(fragment: string): void {
		const shared = fromFragment(fragment);
		if (shared === undefined) return;
		if (shared === 'bad') {
			this.problem = 'bad-link';
			return;
		}
		const { choices, isWhole } = choicesOf(shared.scenario);
		this.choices = choices;
		this.isWhole = isWhole;
		this.#restart(shared.scenario);
		if (shared.step > 0) {
			this.#begin();
			while (this.#front.steps < shared.step && this.#front.step());
			this.#look();
		}
	}

	/** Goes on by itself, at the chosen speed; the time in which nothing happens is left out. */
	play(): void {
		if (this.isPlaying) return;
		if (this.#isOver && !this.#isChanged) this.#restart(this.#scenario);
		const goesOn = this.#isOver;
		this.#begin();
		this.isPlaying = true;
		let before = performance.now();
		const turn = (time: number) => {
			const ms = Math.max(0, Math.min(100, time - before)) * this.speed;
			before = time;
			const isQuiet = this.#shown.flights().length === 0;
			const to = isQuiet ? Math.max(this.#shown.now + ms, this.#shown.nextAt) : this.#shown.now + ms;
			this.#shown.runUntil(to, 2000);
			this.#look();
			if ((this.#isOver && !goesOn) || this.#shown.nextAt === Infinity) this.pause();
			else this.#timer = requestAnimationFrame(turn);
		};
		this.#timer = requestAnimationFrame(turn);
	}

	pause(): void {
		cancelAnimationFrame(this.#timer);
		this.isPlaying = false;
	}

	step(): void {
		this.pause();
		this.#begin();
		this.#shown.step();
		this.#look();
	}
	back(): void {
		this.goTo(this.#shown.steps - 1);
	}
	/** To a step that is known. */
	goTo(steps: number): void {
		this.pause();
		const wanted = Math.max(0, Math.min(steps, this.#front.steps));
		this.#shown =
			wanted === this.#front.steps ? this.#front : Simulation.afterSteps(this.#front.scenario, wanted);
		this.#look();
	}

	/** Until both sides know what they have. */
	end(): void {
		this.pause();
		if (this.#isOver) {
			if (this.#isChanged) {
				this.wait(15_000);
				return;
			}
			this.#restart(this.#scenario);
		}
		this.#begin();
		this.#shown = this.#front;
		const before = this.#front.steps;
		while (!this.#isOver && this.#front.steps - before < endSteps && this.#front.step());
		this.problem = this.#isOver ? undefined : 'too-long';
		this.#look();
	}

	/** Time passes. */
	wait(ms: number): void {
		this.pause();
		this.#begin();
		this.#shown.runUntil(this.#shown.now + ms, endSteps);
		this.#look();
	}

	/** Something else happens from here on: what came later in this run is forgotten. */
	fork(change: Change): void {
		this.pause();
		const { steps, now } = this.#shown;
		const changes = this.#front.scenario.changes.filter(({ at }) => at <= now);
		const forked = Simulation.afterSteps({ ...this.#front.scenario, changes }, steps);
		forked.runUntil(now, 0);
		forked.apply(change);
		this.#front = this.#shown = forked;
		this.#forgetRecording();
		this.#begin();
		this.#look();
	}

	close(): void {
		this.pause();
	}

	/** Something was done to the run: it is not to begin again by itself. */
	get #isChanged(): boolean {
		return this.#front.scenario.changes.length > 0;
	}
	/** Whether both sides know what they have, where the reader stands. A browser may try other pairs long after that. */
	get #isOver(): boolean {
		const shown = this.#shown;
		if (shown.steps === 0 || shown.steps < this.#front.steps) return false;
		return shown.isSettled || peerNames.every((name) => isUp(shown.hosts[name].agent.state));
	}

	#restart(scenario: Scenario): void {
		this.pause();
		this.#scenario = scenario;
		this.#front = this.#shown = new Simulation(scenario);
		this.#forgetRecording();
		this.outcome = this.problem = this.chosen = undefined;
		this.status = 'idle';
		this.total = 0;
		this.frame = frameOf(this.#shown);
	}

	#forgetRecording(): void {
		this.#recording = undefined;
		this.#isNoted = false;
		this.#known = undefined;
	}

	#begin(): void {
		if (this.#recording) return;
		this.#recording = new SimRecording(slug);
		this.#lab.show(this.#recording.recorder);
	}

	/** Takes in what has happened. */
	#look(): void {
		if (this.#shown !== this.#front && this.#shown.steps >= this.#front.steps) this.#front = this.#shown;
		this.#recording?.follow(this.#front);
		this.total = this.#front.steps;
		this.frame = frameOf(this.#shown);
		const isOver = this.#isOver;
		if (isOver && !this.#isNoted) this.#finish();
		this.status = isOver ? 'done' : this.#shown.steps > 0 ? 'running' : 'idle';
		this.outcome = isOver ? this.#ending() : undefined;
	}

	#ending(): Ending {
		const { scenario, hosts } = this.#front;
		const { selected, state } = hosts.caller.agent;
		const isConnected = isUp(state) && isUp(hosts.callee.agent.state);
		if (this.#isChanged) {
			if (!isConnected || !selected) return { code: 'lost' };
			const [local, remote] = [selected.local.type, selected.remote.type];
			return { code: [local, remote].includes('relay') ? 'relayed' : 'direct', local, remote };
		}
		this.#known ??= outcomeOf(scenario);
		const { reason, selected: found } = this.#known;
		return { code: reason.code, ...found, ...(reason.peer && { peer: reason.peer }) };
	}

	#finish(): void {
		this.#isNoted = true;
		const { scenario, hosts } = this.#front;
		const pair = hosts.caller.agent.selected;
		const connected = peerNames.every((name) => ['connected', 'completed'].includes(hosts[name].agent.state));
		const { caller, callee, isShared, isDouble, isBlocked } = this.choices;
		const noted: NotedOutcome = {
			connected,
			...(connected && pair ? { local: pair.local.type, remote: pair.remote.type } : {}),
			nats: [`${caller.mapping}/${caller.filtering}`, `${callee.mapping}/${callee.filtering}`],
			isPlain: this.isWhole && !isShared && !isDouble && !isBlocked && scenario.changes.length === 0
		};
		if (this.#recording)
			appendAt(this.#recording.recorder, this.#front.now, {
				type: 'note',
				peer: 'page',
				note: outcomeNote,
				value: noted as unknown as Json
			});
	}
}
