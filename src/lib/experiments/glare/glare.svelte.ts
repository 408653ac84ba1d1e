/** The state of the experiment on a page: what the reader has chosen, which run is on, what the peers received. */
import type { RecordingView } from '#lib/panels/recording-view.svelte.ts';
import type { PageLab } from '../page-lab.svelte.ts';
import { Run, type RunStatus } from '../run.ts';
import type { Who } from './code.ts';
import { limits, manyCount, manyMost, randomSchedule, scheduleOf, type Schedule } from './schedule.ts';
import { carryOutMany, handlers, Session, type HandlerName } from './sessions.ts';
import { Sources } from './sources.ts';
import { episodesOf, isAgreed, type Added, type Setting } from './story.ts';

/** Ready-made choices of gap, delay and seed. */
export const presets = {
	together: { gapMs: 0, delayMs: 80, seed: 0 },
	apart: { gapMs: 200, delayMs: 20, seed: 0 },
	race: { gapMs: 200, delayMs: 400, seed: 9065 }
} as const;
export type PresetName = keyof typeof presets;
export const presetNames = Object.keys(presets) as PresetName[];

export class Glare {
	handler: HandlerName = $state('naive');
	isPolite: Record<Who, boolean> = $state({ caller: false, callee: true });
	calleeAdds: Added = $state('camera');
	gapMs: number | null = $state(presets.together.gapMs);
	delayMs: number | null = $state(presets.together.delayMs);
	seed: number | null = $state(presets.together.seed);

	status: RunStatus = $state('idle');
	/** Many schedules are being carried out. */
	isMany = $state(false);
	run: Run | undefined = $state.raw();
	view: RecordingView | undefined = $state.raw();
	pictures: Partial<Record<Who, MediaStream>> = $state.raw({});
	error: { name: string; message: string } | undefined = $state.raw();

	readonly #lab: PageLab;

	constructor(lab: PageLab) {
		this.#lab = lab;
	}

	/** The preset that the three numbers stand for, if any. */
	get preset(): PresetName | undefined {
		return presetNames.find(
			(name) =>
				presets[name].gapMs === this.gapMs &&
				presets[name].delayMs === this.delayMs &&
				presets[name].seed === this.seed
		);
	}
	set preset(name: PresetName | undefined) {
		if (name) Object.assign(this, presets[name]);
	}

	/** What is out of range is brought into it, what is empty counts as zero: the fields then say what runs. */
	#schedule(): Schedule {
		const within = (value: number | null, most: number) =>
			Math.round(Math.min(most, Math.max(0, value ?? 0)));
		this.gapMs = within(this.gapMs, limits.gapMs);
		this.delayMs = within(this.delayMs, limits.delayMs);
		this.seed = within(this.seed, limits.seed);
		return scheduleOf(this.seed, this.gapMs, this.delayMs);
	}

	#setting(schedule: Schedule): Setting {
		return {
			schedule,
			handler: this.handler,
			isPolite: { ...this.isPolite },
			adds: { caller: 'camera', callee: this.calleeAdds }
		};
	}

	/** One call, and both sides press as the fields say. */
	start = (): Promise<void> => this.#one(this.#schedule());

	/** One schedule of the many again, with the handler that is chosen now. */
	again = (schedule: Schedule): Promise<void> => this.#one(schedule);

	async #one(schedule: Schedule): Promise<void> {
		const run = this.#begin(false);
		try {
			const setting = this.#setting(schedule);
			const session = await Session.open(
				run,
				new Sources(run, 15),
				setting.isPolite,
				handlers[this.handler],
				{
					showPicture: (at, stream) => {
						if (this.run === run) this.pictures = { ...this.pictures, [at]: stream };
					}
				}
			);
			await session.carryOut(setting);
			if (this.run !== run) return;
			// Only now is anything drawn: the page must not take the time that a schedule counts with.
			this.view = this.#lab.show(run.recorder);
			await this.#end(run);
		} catch (error) {
			this.#fail(run, error);
		}
	}

	/** Fifty random schedules, one after the other. */
	startMany = async (): Promise<void> => {
		const run = this.#begin(true);
		const settings = Array.from({ length: manyCount }, (_, index) =>
			this.#setting(randomSchedule(index + 1, manyMost))
		);
		try {
			await carryOutMany(run, new Sources(run, 5), settings, handlers[this.handler], () => {
				const last = episodesOf(run.recorder.events).at(-1);
				return { isWell: last !== undefined && isAgreed(last), isEnough: false };
			});
			await this.#end(run);
		} catch (error) {
			this.#fail(run, error);
		}
	};

	/** Ends the run; what was recorded stays. */
	stop = (): void => {
		this.run?.close();
		if (this.run) this.view = this.#lab.show(this.run.recorder);
		this.isMany = false;
		if (this.status === 'running') this.status = 'done';
	};

	/** Leaves nothing open. */
	close(): void {
		this.run?.close();
	}

	#begin(isMany: boolean): Run {
		this.close();
		this.pictures = {};
		this.error = undefined;
		this.status = 'running';
		this.isMany = isMany;
		const run = new Run('glare');
		this.run = run;
		this.view = isMany ? this.#lab.show(run.recorder) : undefined;
		return run;
	}

	async #end(run: Run): Promise<void> {
		if (run.isClosed || this.run !== run) return;
		await run.sample();
		if (this.run !== run) return;
		this.isMany = false;
		this.status = 'done';
	}

	#fail(run: Run, error: unknown): void {
		if (this.run !== run || run.isClosed) return;
		this.error =
			error instanceof Error || error instanceof DOMException
				? { name: error.name, message: error.message }
				: { name: 'Error', message: String(error) };
		this.status = 'failed';
		this.isMany = false;
		run.close();
	}
}
