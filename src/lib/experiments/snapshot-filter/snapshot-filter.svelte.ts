/** The state of the experiment on a page: the live picture, the still taken of it, and the files that came of the still. */
import type { RecordingView } from '#lib/panels/recording-view.svelte.ts';
import { MarkReader } from '#lib/webrtc/sources/mark-reader.ts';
import { openSource, type Source, type SourceChoice } from '#lib/webrtc/sources/source.ts';
import { problemOf, type MediaProblem } from '../media/media-problem.ts';
import type { PageLab } from '../page-lab.svelte.ts';
import { Run, type RunStatus } from '../run.ts';
import * as code from './code.ts';
import { asJson, exportStill, shownPixels, type ExportedFile, type FileType } from './files.ts';
import { filterByHand, filters, type FilterName } from '../media/filters.ts';
import { notes, type Way } from './notes.ts';

/** A file that can be downloaded, and its address on this page. */
export interface OfferedFile extends ExportedFile {
	readonly url: string;
}

/** Why there is no file. */
export type ExportTrouble = 'empty' | { readonly name: string; readonly message: string };

export class SnapshotFilter {
	status: RunStatus = $state('idle');
	choice: SourceChoice = $state.raw({ kind: 'synthetic' });
	run: Run | undefined = $state.raw();
	view: RecordingView | undefined = $state.raw();
	stream: MediaStream | undefined = $state.raw();
	problem: MediaProblem | undefined = $state.raw();
	filter: FilterName = $state('grayscale');
	/** The pixel loop instead of the canvas's own filter. */
	byHand = $state(false);
	still: HTMLCanvasElement | undefined = $state.raw();
	/** Number of the still's frame, where it is the test picture. */
	frame: number | undefined = $state();
	files: Partial<Record<Way, OfferedFile>> = $state.raw({});
	trouble: Partial<Record<Way, ExportTrouble>> = $state.raw({});
	/** The point that the probe looks at, as parts of width and height. */
	point = $state.raw({ x: 0.76, y: 0.42 });
	/** What the screen shows of both stills: they look alike, that is the point. */
	readonly shown = $derived(this.still ? shownPixels(this.still, this.filter, this.byHand) : undefined);

	readonly #lab: PageLab;
	readonly #marks = new MarkReader();
	#source: Source | undefined;
	/** Number of the opening that is wanted; what an earlier one still brings is closed. */
	#wanted = 0;

	constructor(lab: PageLab) {
		this.#lab = lab;
	}

	get isLive(): boolean {
		return this.stream !== undefined;
	}

	/** Opens what was chosen. A still that is there stays until the next is taken. */
	async start(): Promise<void> {
		const wanted = ++this.#wanted;
		this.#closeSource();
		this.run?.close();
		const run = new Run('snapshot-filter');
		this.run = run;
		this.view = this.#lab.show(run.recorder);
		this.status = 'running';
		this.problem = undefined;
		try {
			// The callee's magenta: a colour that grey, sepia and hue-rotate all change.
			const source = await openSource(
				this.choice,
				{ audio: false, synthetic: { name: 'callee' } },
				run.media
			);
			run.defer(() => {
				source.close();
			});
			if (this.#wanted !== wanted) return;
			this.#source = source;
			this.stream = source.stream;
			for (const track of source.stream.getVideoTracks())
				track.addEventListener('ended', () => {
					if (this.#source === source) this.stop();
				});
		} catch (error) {
			if (this.#wanted !== wanted) return;
			this.problem = problemOf(error, this.choice.kind);
			this.status = 'failed';
		}
	}

	/** Closes the source; still and files stay. */
	stop(): void {
		this.#wanted++;
		this.#closeSource();
		this.run?.close();
		if (this.status === 'running') this.status = 'done';
	}

	/** Freezes what the video shows now; before its first frame that is nothing, and the reader shall see it. */
	takeStill(video: HTMLVideoElement): void {
		this.#forgetFiles();
		const still = code.takeStill(video);
		const { frame } = this.#marks.read(still, still.width, still.height);
		this.still = still;
		this.frame = frame;
		this.run?.note(notes.still, {
			width: still.width,
			height: still.height,
			...(frame === undefined ? {} : { frame })
		});
		if (still.width > 0) this.status = 'done';
	}

	setFilter(filter: FilterName): void {
		this.filter = filter;
		// A file of another filter would be compared with the wrong picture.
		this.#forgetFiles();
	}
	setByHand(byHand: boolean): void {
		this.byHand = byHand;
		this.#forgetFiles();
	}

	/** Draws one of the two stills. */
	draw(way: Way, canvas: HTMLCanvasElement): void {
		if (!this.still) return;
		if (way === 'element') code.filterElement(canvas, this.still, filters[this.filter]);
		else code.filterPixels(canvas, this.still, filters[this.filter], { filterByHand, byHand: this.byHand });
	}

	async exportOf(way: Way, canvas: HTMLCanvasElement, type: FileType): Promise<void> {
		const { still, shown, run } = this;
		this.#forgetFile(way);
		if (!still || !shown) {
			run?.note(notes.nothing, way);
			this.trouble = { ...this.trouble, [way]: 'empty' };
			return;
		}
		try {
			const file = await exportStill({ still, canvas, way, filter: this.filter, type, shown });
			if (this.still !== still || this.shown !== shown) return; // another still or filter by now
			if (!file) {
				run?.note(notes.nothing, way);
				this.trouble = { ...this.trouble, [way]: 'empty' };
				return;
			}
			run?.note(notes.file, asJson(file.facts));
			this.#forgetFile(way);
			this.files = { ...this.files, [way]: { ...file, url: URL.createObjectURL(file.blob) } };
		} catch (error) {
			const { name, message } = error instanceof Error ? error : new Error(String(error));
			this.trouble = { ...this.trouble, [way]: { name, message } };
		}
	}

	/** Leaves nothing open and no address behind. */
	close(): void {
		this.stop();
		this.#forgetFiles();
	}

	#closeSource(): void {
		this.#source?.close();
		this.#source = undefined;
		this.stream = undefined;
	}

	#forgetFiles(): void {
		for (const way of ['element', 'context'] as const) this.#forgetFile(way);
	}
	#forgetFile(way: Way): void {
		const file = this.files[way];
		if (file) URL.revokeObjectURL(file.url);
		this.files = { ...this.files, [way]: undefined };
		this.trouble = { ...this.trouble, [way]: undefined };
	}
}
