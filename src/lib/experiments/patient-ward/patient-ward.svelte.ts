/** The state of the ward on a page: which patient lies there, what the reader said, and the score of the round. */
import type { RecordingView } from '#lib/panels/recording-view.svelte.ts';
import type { Finding, Layer } from '#lib/recording/verdict/finding.ts';
import { createSyntheticSource } from '#lib/webrtc/sources/synthetic.ts';
import { observeNegotiation } from '#lib/webrtc/observe-negotiation.ts';
import type { PageLab } from '../page-lab.svelte.ts';
import { Run, type RunStatus } from '../run.ts';
import { call, type Ailment } from './code.ts';
import { layerOf, mostSeeds, patientOf, watchSeconds } from './ward.ts';

/** Keys of the notes in the Recording. */
export const notes = { named: 'patient-named' } as const;

const picture = { name: 'caller', width: 320, height: 180, framesPerSecond: 20 } as const;

export class PatientWard {
	status: RunStatus = $state('idle');
	/** Number of the patient; the next one has the next number. */
	seed = $state(0);
	said: Layer | undefined = $state();
	/** Seconds that are still to be watched. */
	left = $state(0);
	rightCount = $state(0);
	namedCount = $state(0);
	findings: readonly Finding[] = $state.raw([]);
	view: RecordingView | undefined = $state.raw();
	/** Of the patient that lies there; the page does not tell before the reader has said something. */
	#ailment: Ailment | undefined = $state();
	readonly #lab: PageLab;
	#run: Run | undefined;

	constructor(lab: PageLab, seed: number) {
		this.#lab = lab;
		this.seed = seed;
	}

	get ailment(): Ailment | undefined {
		return this.said ? this.#ailment : undefined;
	}
	get isRight(): boolean {
		return this.#ailment !== undefined && this.said === layerOf[this.#ailment];
	}

	async next(): Promise<void> {
		this.close();
		if (this.said !== undefined) this.seed = (this.seed + 1) % (mostSeeds + 1);
		this.said = undefined;
		this.findings = [];
		const run = (this.#run = new Run('patient-ward'));
		const ailment = (this.#ailment = patientOf(this.seed));
		this.view = this.#lab.show(run.recorder);
		this.status = 'running';
		const source = createSyntheticSource(picture);
		run.defer(() => {
			source.close();
		});
		const observe = (connection: RTCPeerConnection, name: string) => {
			const observed = run.observe(connection, name);
			run.defer(observeNegotiation(observed, name, run.recorder));
			return observed;
		};
		try {
			await call({ observe, record: run.media.devices, stream: source.stream }, ailment);
		} catch {
			// The error is the ailment: the Recording has it in the browser's own words.
		}
		await this.#watch(run, watchSeconds(ailment));
	}

	/** A second at a time, so that the reader sees how long; over sooner where ICE or DTLS have given up. */
	async #watch(run: Run, seconds: number): Promise<void> {
		for (this.left = seconds; this.left > 0; this.left--) {
			await new Promise((resolve) => {
				const timer = setTimeout(resolve, 1000);
				run.defer(() => {
					clearTimeout(timer);
					resolve(undefined);
				});
			});
			if (run.isClosed || this.#run !== run) return;
			if (Object.values(run.peers).some(({ connectionState }) => connectionState === 'failed')) break;
		}
		await run.sample();
		if (this.#run !== run) return;
		this.left = 0;
		this.status = 'done';
	}

	/** The reader names the layer; the machine says what it found, and the patient goes home. */
	async name(layer: Layer): Promise<void> {
		if (this.status !== 'done' || this.said || !this.#ailment || !this.#run) return;
		this.said = layer;
		this.namedCount++;
		if (this.isRight) this.rightCount++;
		this.#run.note(notes.named, { said: layer, is: layerOf[this.#ailment], ailment: this.#ailment });
		const { verdictOf } = await import('#lib/recording/verdict/verdict.ts');
		this.findings = verdictOf(this.#run.recorder.events);
		this.close();
	}

	/** Leaves nothing open; what was recorded stays. */
	close(): void {
		this.#run?.close();
		this.#run = undefined;
		this.left = 0;
	}
}
