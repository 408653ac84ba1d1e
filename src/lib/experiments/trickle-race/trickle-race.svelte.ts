/** The state of the race on a page: how many laps, and which one is on. */
import type { PageLab } from '../page-lab.svelte.ts';
import { IceModel } from '../ice/ice-model.svelte.ts';
import type { Way } from './code.ts';
import { lap, stunDelayMs } from './lap.ts';
import { ways } from './race.ts';

export const lapCounts = [1, 3, 5, 10] as const;

export class TrickleRace extends IceModel {
	laps: number = $state(3);
	now: { readonly way: Way; readonly lap: number } | undefined = $state.raw();

	constructor(lab: PageLab) {
		super(lab, 'trickle-race');
	}

	async start(): Promise<void> {
		const { laps } = this;
		await this.begin(async (run) => {
			const network = await this.network(run, false);
			const stun = await network.openSlowStun(stunDelayMs);
			for (let number = 1; number <= laps; number++)
				for (const way of ways) {
					if (run.isClosed) return;
					this.now = { way, lap: number };
					await lap(run, stun, way);
				}
		}, false);
		this.now = undefined;
	}

	stop(): void {
		this.close();
		this.now = undefined;
		this.status = 'done';
	}
}
