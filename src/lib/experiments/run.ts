/**
 * One run of an experiment: its Recording, the connections and sources it opened, and the one place that closes them all.
 */
import { CleanupStack } from '#lib/webrtc/cleanup.ts';
import { MediaTap } from '#lib/webrtc/observe-media.ts';
import { observationOf, observe } from '#lib/webrtc/observe.ts';
import { Recorder } from '#lib/recording/recorder.ts';
import type { Json, RecordingEvent } from '#lib/recording/event.ts';
import { LineTally } from './line-tally.ts';
import { listenToLines } from './trace.ts';

/** How often getStats is asked while a run lives. */
export const sampleIntervalMs = 1000;

export type RunStatus = 'idle' | 'running' | 'done' | 'failed';

/** What `window.lab` holds while an experiment runs, for the reader's console and for tests. */
export interface Lab {
	readonly peers: Readonly<Record<string, RTCPeerConnection>>;
	readonly recording: { readonly events: readonly RecordingEvent[] };
}

declare global {
	interface Window {
		lab?: Lab;
	}
}

export class Run {
	readonly recorder: Recorder;
	readonly peers: Record<string, RTCPeerConnection> = {};
	/** Records devices, tracks, recorders and outputs, and stops what was captured when the run ends. */
	readonly media: MediaTap;
	readonly #cleanups = new CleanupStack();
	#closed = false;

	constructor(slug: string) {
		this.recorder = new Recorder(
			{ experiment: slug, startedAt: new Date().toISOString(), browser: navigator.userAgent },
			() => performance.now()
		);
		this.media = new MediaTap(this.recorder, (step) => {
			this.defer(step);
		});
		const lines = new LineTally((line, times) => {
			this.recorder.append({ type: 'line', peer: 'page', line, ...(times > 1 && { times }) });
		});
		this.defer(() => {
			lines.flush();
		});
		this.defer(
			listenToLines(slug, (line) => {
				lines.ran(line);
			})
		);
		const timer = setInterval(() => void this.sample(), sampleIntervalMs);
		this.defer(() => {
			clearInterval(timer);
		});
		const lab: Lab = { peers: this.peers, recording: this.recorder };
		window.lab = lab;
		this.defer(() => {
			if (window.lab === lab) delete window.lab;
		});
	}

	get isClosed(): boolean {
		return this.#closed;
	}

	/** Records a connection under a name and closes it with the run. An earlier one of that name is closed. */
	readonly observe = (connection: RTCPeerConnection, name: string): RTCPeerConnection => {
		this.peers[name]?.close();
		this.peers[name] = connection;
		this.defer(() => {
			connection.close();
			observationOf(connection)?.stop();
		});
		return observe(connection, name, this.recorder);
	};

	/** Something to do when the run ends, the last deferred first. */
	defer(step: () => void): void {
		this.#cleanups.defer(step);
	}

	/** Asks every connection for its stats now. */
	async sample(): Promise<void> {
		await Promise.all(
			Object.values(this.peers).map(async (connection) => observationOf(connection)?.sample())
		);
	}

	/** A fact of the experiment's own, by a key that its words explain. */
	note(note: string, value?: Json): void {
		this.recorder.append({ type: 'note', peer: 'page', note, ...(value === undefined ? {} : { value }) });
	}

	/** Ends everything this run opened; what was recorded stays. Safe to call twice. */
	close(): void {
		if (this.#closed) return;
		this.#closed = true;
		this.#cleanups.close();
		this.recorder.end();
	}
}
