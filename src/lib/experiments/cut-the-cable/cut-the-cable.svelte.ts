/** The state of the cable experiment on a page: a relayed call, and a cable that the reader cuts and joins. */
import type { LabNetwork } from '#lib/lab/network.ts';
import { clearLink } from '#lib/sim/link-settings.ts';
import type { PageLab } from '../page-lab.svelte.ts';
import { IceModel } from '../ice/ice-model.svelte.ts';
import { until } from '../ice/waiting.ts';
import * as code from './code.ts';
import { notes } from './notes.ts';

const connectLimitMs = 10_000;
/** A message each so often: what arrives shows whether the cable carries. */
const tickMs = 250;

export class CutTheCable extends IceModel {
	isCut = $state(false);
	#network: LabNetwork | undefined;
	#call: code.Call | undefined;

	constructor(lab: PageLab) {
		super(lab, 'cut-the-cable');
	}

	start(): Promise<void> {
		this.isCut = false;
		return this.begin(async (run) => {
			const network = await this.network(run);
			this.#network = network;
			// TURN's own messages get through all the time: the relay keeps its allocations while the cable is cut.
			const call = await code.connect({
				observe: run.observe,
				iceServers: { caller: network.iceServers('caller'), callee: network.iceServers('callee') }
			});
			this.#call = call;
			let number = 0;
			const timer = setInterval(() => {
				if (code.sendTick(call, number)) number++;
			}, tickMs);
			run.defer(() => {
				clearInterval(timer);
			});
			const isUp = await until(run, () => call.channel.readyState === 'open', connectLimitMs);
			if (!isUp && !run.isClosed) throw new Error('the call did not come up through the relay');
			await run.sample();
		});
	}

	async setCut(isCut: boolean): Promise<void> {
		const { run } = this;
		if (!run || !this.#network || this.isCut === isCut) return;
		await this.act(async () => {
			await this.#network?.setPath({ ...clearLink, isCut });
			run.note(isCut ? notes.cut : notes.joined);
			this.isCut = isCut;
		});
	}

	restart(): Promise<void> {
		return this.act(async (run) => {
			if (!this.#call) return;
			run.note(notes.restart);
			await code.restart(this.#call);
		});
	}

	override close(): void {
		super.close();
		this.#call = undefined;
		this.#network = undefined;
	}
}
