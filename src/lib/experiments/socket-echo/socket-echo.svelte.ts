/** The state of the sockets on a page: what is written, how, and what came of it; and the receiver that is tried. */
import type { NetworkAbsence } from '#lib/lab/network.ts';
import type { RecordingView } from '#lib/panels/recording-view.svelte.ts';
import { absenceOf, networkFor } from '../network/run-network.ts';
import type { PageLab } from '../page-lab.svelte.ts';
import { Run, type RunStatus } from '../run.ts';
import { tryReceiver, type FramingResult, type ReceiverName } from './framing.ts';
import { notes, plain, type Echoed } from './notes.ts';

export const mostWrites = 6;
export const mostCharacters = 200;

const base64 = (text: string): string => btoa(String.fromCharCode(...new TextEncoder().encode(text)));

export class SocketEcho {
	status: RunStatus = $state('idle');
	transport: 'udp' | 'tcp' = $state('udp');
	writes: string[] = $state(['one', 'two', 'three']);
	isNoDelay = $state(false);
	isLateReader = $state(true);
	echoed: Echoed | undefined = $state.raw();
	receiver: ReceiverName = $state('each-piece');
	framing: FramingResult | undefined = $state.raw();
	view: RecordingView | undefined = $state.raw();
	absence: NetworkAbsence | undefined = $state();
	error: { readonly name: string; readonly message: string } | undefined = $state.raw();

	readonly #lab: PageLab;
	#run: Run | undefined;
	#seed = 1;

	constructor(lab: PageLab) {
		this.#lab = lab;
	}

	/** Real sockets of the lab server write and echo. */
	async start(): Promise<void> {
		const run = this.#begin();
		this.absence = this.error = this.echoed = undefined;
		const { transport, isNoDelay, isLateReader } = this;
		try {
			const network = await networkFor(run, { isCaptured: false });
			const { events } = await network.echo({
				transport,
				writes: this.writes.map(base64),
				isNoDelay,
				isLateReader
			});
			const echoed = { transport, events };
			run.note(notes.echoed, plain(echoed));
			if (this.#run !== run) return;
			this.echoed = echoed;
			this.status = 'done';
		} catch (error) {
			if (this.#run !== run) return;
			this.absence = absenceOf(error);
			if (!this.absence)
				this.error =
					error instanceof Error
						? { name: error.name, message: error.message }
						: { name: 'Error', message: String(error) };
			this.status = 'failed';
			run.close();
		}
	}

	/** Cuts a stream in many ways for the chosen receiver; needs no server. */
	tryFraming(): void {
		// Before anything listens to its lines: there would be hundreds of thousands.
		const framing = tryReceiver(this.receiver, this.#seed++);
		const run = this.#begin();
		this.framing = framing;
		run.note(notes.framed, plain(framing));
		this.status = 'done';
	}

	setWrite(index: number, text: string): void {
		this.writes[index] = text.slice(0, mostCharacters);
	}
	addWrite(): void {
		if (this.writes.length < mostWrites) this.writes.push('');
	}
	removeWrite(index: number): void {
		if (this.writes.length > 1) this.writes.splice(index, 1);
	}

	/** Leaves nothing open. */
	close(): void {
		this.#run?.close();
		this.#run = undefined;
	}

	#begin(): Run {
		this.close();
		const run = new Run('socket-echo');
		this.#run = run;
		this.view = this.#lab.show(run.recorder);
		this.status = 'running';
		return run;
	}
}
