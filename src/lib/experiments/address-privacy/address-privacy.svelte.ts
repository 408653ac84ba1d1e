/** The state of the address experiment on a page: a look before, a question, and a look after. */
import { problemOf, type MediaProblem } from '../media/media-problem.ts';
import type { PageLab } from '../page-lab.svelte.ts';
import type { Run } from '../run.ts';
import { IceModel } from '../ice/ice-model.svelte.ts';
import { connectLimitMs, openStun } from './looks.ts';
import { until } from '../ice/waiting.ts';
import * as code from './code.ts';
import { notes, type Time } from './privacy.ts';

export class AddressPrivacy extends IceModel {
	problem: MediaProblem | undefined = $state.raw();

	constructor(lab: PageLab) {
		super(lab, 'address-privacy');
	}

	/** What is seen without asking. */
	look(): Promise<void> {
		this.problem = undefined;
		return this.begin((run) => this.#look(run, 'before'));
	}

	/** The question; then the same look again. */
	ask(): Promise<void> {
		this.problem = undefined;
		return this.act(async (run) => {
			try {
				const stream = await code.ask();
				const stop = () => {
					for (const track of stream.getTracks()) track.stop();
				};
				run.defer(stop);
				if (run.isClosed) {
					stop();
					return;
				}
			} catch (error) {
				this.problem = problemOf(error, 'microphone');
				return;
			}
			await this.#look(run, 'after');
		});
	}

	async #look(run: Run, time: Time): Promise<void> {
		const stun = await openStun(run);
		run.note(notes[time]);
		const peers = await code.gather({ observe: run.observe, iceServers: stun });
		await until(run, () => peers.every((peer) => peer.connectionState === 'connected'), connectLimitMs);
		await run.sample();
	}
}
