/** The state of the stats explorer: a call of its own, or whatever Recording the page's recorder shows. */
import type { RecordingView } from '#lib/panels/recording-view.svelte.ts';
import type { Recording } from '#lib/recording/recording.ts';
import { statTime } from '#lib/recording/stats/explain.ts';
import { lastStatsReport } from '#lib/recording/stats-delta.ts';
import { connected, exchangeCandidates, negotiate } from '#lib/webrtc/loopback.ts';
import { createSyntheticSource } from '#lib/webrtc/sources/synthetic.ts';
import type { PageLab } from '../page-lab.svelte.ts';
import { Run, type RunStatus } from '../run.ts';
import { sentPicture, statsNotes } from './checks.ts';
import * as code from './code.ts';
import { playUnseen } from './unseen.ts';

/** How often the data channel says something. */
const greetingMs = 1000;

export type ReportName = 'first' | 'second';
/** What the reader gets to see of a report for exercise 14a. */
export interface TakenReport {
	/** Milliseconds since 1970, the stats object's own. */
	readonly timestamp: number;
	readonly bytesSent: number;
}

export class StatsExplorer {
	status: RunStatus = $state('idle');
	isUp = $state(false);
	/** Whose objects are shown. */
	source: 'call' | 'recorder' = $state('call');
	peer: string | undefined = $state();
	/** Id of the object that is looked at. */
	selected: string | undefined = $state();
	error: { readonly name: string; readonly message: string } | undefined = $state.raw();
	taken: Readonly<Partial<Record<ReportName, TakenReport>>> = $state.raw({});
	said: number | undefined = $state();

	readonly #lab: PageLab;
	#run: Run | undefined;
	#own: RecordingView | undefined = $state.raw();

	constructor(lab: PageLab) {
		this.#lab = lab;
	}

	/** The Recording of the last call that was made here. */
	get own(): RecordingView | undefined {
		return this.#own;
	}
	get view(): RecordingView | undefined {
		return this.source === 'call' ? this.#own : this.#lab.view;
	}

	async start(): Promise<void> {
		this.close();
		const run = new Run('stats-explorer');
		this.#run = run;
		this.#own = this.#lab.show(run.recorder);
		this.status = 'running';
		this.source = 'call';
		this.error = this.selected = this.said = undefined;
		this.taken = {};
		try {
			const caller = createSyntheticSource({ name: 'caller' });
			const callee = createSyntheticSource({ name: 'callee' });
			run.defer(() => {
				caller.close();
				callee.close();
			});
			const call = await code.connect({
				observe: run.observe,
				streams: { caller: caller.stream, callee: callee.stream },
				signal: async (one, other) => {
					exchangeCandidates(one, other);
					await negotiate(one, other);
					await connected(one);
				},
				play: (stream) => {
					run.defer(playUnseen(stream));
				}
			});
			if (this.#run !== run) return;
			const timer = setInterval(() => {
				code.greet(call);
			}, greetingMs);
			run.defer(() => {
				clearInterval(timer);
			});
			this.isUp = true;
		} catch (error) {
			if (this.#run !== run) return;
			this.error =
				error instanceof Error || error instanceof DOMException
					? { name: error.name, message: error.message }
					: { name: 'Error', message: String(error) };
			this.close();
			this.status = 'failed';
		}
	}

	/** Looks at an object. In a call of its own, that is written down. */
	select(id: string): void {
		this.selected = id;
		if (this.source === 'call' && this.peer) this.#run?.note(statsNotes.visited, { peer: this.peer, id });
	}

	/** Takes a report out of turn, for exercise 14a. */
	async take(which: ReportName): Promise<void> {
		const run = this.#run;
		if (!run) return;
		await run.sample();
		const sample = lastStatsReport(run.recorder.events, 'caller');
		const entry = sample?.report[sentPicture(sample.report) ?? ''];
		if (this.#run !== run || !sample || !entry) return;
		run.note(statsNotes.taken, { which, timestamp: sample.timestamp });
		const report = { timestamp: statTime(sample, entry), bytesSent: Number(entry.bytesSent) };
		this.taken = which === 'first' ? { first: report } : { ...this.taken, second: report };
		this.said = undefined;
	}

	say(kbps: number): void {
		this.#run?.note(statsNotes.said, { kbps });
		this.said = kbps;
	}

	/** What a file holds is shown by the recorder and here. */
	show(recording: Recording): void {
		this.#lab.load(recording);
		this.source = 'recorder';
		this.selected = undefined;
	}

	stop(): void {
		this.close();
		this.status = 'done';
	}

	/** Leaves nothing open. What was recorded can still be looked at, and answers are still written down. */
	close(): void {
		this.#run?.close();
		this.isUp = false;
	}
}
