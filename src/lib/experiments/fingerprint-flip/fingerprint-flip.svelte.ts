/** The state of the altered call on a page: what is altered, what became of it. */
import type { RecordingView } from '#lib/panels/recording-view.svelte.ts';
import { createSyntheticSource } from '#lib/webrtc/sources/synthetic.ts';
import type { PageLab } from '../page-lab.svelte.ts';
import { Run, type RunStatus } from '../run.ts';
import * as code from './code.ts';
import { tamperingNote } from './notes.ts';

export const digitCount = 64;

export class FingerprintFlip {
	status: RunStatus = $state('idle');
	tampering: code.Tampering = $state('offer');
	digit = $state(1);
	pictures: Partial<Record<code.Who, MediaStream>> = $state.raw({});
	view: RecordingView | undefined = $state.raw();
	error: { readonly name: string; readonly message: string } | undefined = $state.raw();

	readonly #lab: PageLab;
	#run: Run | undefined;

	constructor(lab: PageLab) {
		this.#lab = lab;
	}

	async start(): Promise<void> {
		this.close();
		const run = (this.#run = new Run('fingerprint-flip'));
		const { tampering } = this;
		const digit = (this.digit = within(this.digit));
		this.view = this.#lab.show(run.recorder);
		this.status = 'running';
		this.error = undefined;
		this.pictures = {};
		run.note(tamperingNote, { tampering, digit });
		const page: code.Page = {
			observe: run.observe,
			streams: { caller: this.#stream(run, 'caller'), callee: this.#stream(run, 'callee') },
			tampering,
			digit,
			showPicture: (at, stream) => {
				if (this.#run === run) this.pictures = { ...this.pictures, [at]: stream };
			}
		};
		try {
			const call = code.meet(page);
			const settled = whenSettled(run, call);
			await code.negotiate(call, page);
			await settled;
			await run.sample();
			if (this.#run === run) this.status = 'done';
		} catch (error) {
			if (this.#run !== run) return;
			this.error =
				error instanceof Error || error instanceof DOMException
					? { name: error.name, message: error.message }
					: { name: 'Error', message: String(error) };
			this.status = 'failed';
		}
	}

	#stream(run: Run, name: code.Who): MediaStream {
		const source = createSyntheticSource({ name, width: 320, height: 180, audio: false });
		run.defer(() => {
			source.close();
		});
		return source.stream;
	}

	/** Leaves nothing open. */
	close(): void {
		this.#run?.close();
		this.#run = undefined;
	}
}

/** What was typed, as the number of a digit that is there. */
const within = (digit: number): number =>
	Number.isFinite(digit) ? Math.min(digitCount, Math.max(1, Math.round(digit))) : 1;

/** Both ends say the same, and it is how it will stay: connected, or failed. */
function whenSettled(run: Run, { caller, callee }: code.Call): Promise<void> {
	return new Promise((resolve) => {
		const look = () => {
			const { connectionState } = caller;
			if (
				connectionState === callee.connectionState &&
				(connectionState === 'connected' || connectionState === 'failed')
			)
				resolve();
		};
		caller.addEventListener('connectionstatechange', look);
		callee.addEventListener('connectionstatechange', look);
		run.defer(resolve);
	});
}
