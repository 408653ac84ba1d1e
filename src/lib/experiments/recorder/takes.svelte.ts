/** The takes of this page: what is kept of them, what was found inside, and what would be lost by leaving. */
import type { Json } from '#lib/recording/event.ts';
import type { Run } from '../run.ts';
import * as code from './code.ts';
import {
	notes,
	type EndReason,
	type FileFacts,
	type FrameFacts,
	type PlayedFacts,
	type SoundFacts
} from './notes.ts';
import { takeName, type What } from './types.ts';

/** A recording of this page. */
export interface Take {
	readonly number: number;
	readonly name: string;
	readonly url: string;
	readonly file: Blob;
	readonly what: What;
	readonly why: EndReason;
	readonly seconds: number;
	readonly pieces: number;
	/** What was asked for. */
	readonly asked: { readonly type: string; readonly videoBps: number; readonly audioBps: number };
	/** Frames that the synthetic source drew meanwhile. */
	readonly drawn?: number;
	readonly run: Run;
	readonly isSaved: boolean;
	readonly isReading: boolean;
	/** What was found inside. */
	readonly report?: TakeReport;
	readonly readError?: { readonly name: string; readonly message: string };
}
export interface TakeReport {
	readonly file: FileFacts;
	readonly frames?: FrameFacts;
	readonly sound: SoundFacts;
}

export interface Trouble {
	readonly name: string;
	readonly message: string;
}

/** A recording that has just ended. */
export type NewTake = Omit<
	Take,
	'number' | 'name' | 'url' | 'isSaved' | 'isReading' | 'report' | 'readError'
> & {
	/** When it began, as the Recording says it. */
	readonly startedAt: string;
};

/** A download that began with the press that leaves needs its address a moment longer. */
const lingerMs = 1000;

export class Takes {
	/** The newest first. */
	list: readonly Take[] = $state.raw([]);
	#count = 0;

	/** Bytes that the page still holds. */
	get keptBytes(): number {
		return this.list.reduce((sum, { file }) => sum + file.size, 0);
	}
	get isUnsaved(): boolean {
		return this.list.some(({ isSaved }) => !isSaved);
	}

	add({ startedAt, ...made }: NewTake): void {
		const number = ++this.#count;
		const { what, file } = made;
		const take: Take = {
			...made,
			number,
			name: takeName({ number, what, startedAt, type: file.type }),
			url: URL.createObjectURL(file),
			isSaved: false,
			isReading: false
		};
		this.list = [take, ...this.list];
	}

	/** The download has begun: leaving does not ask for this one any more. */
	saved(number: number): void {
		this.#change(number, { isSaved: true });
	}
	discard(number: number): void {
		const take = this.list.find((one) => one.number === number);
		if (take) URL.revokeObjectURL(take.url);
		this.list = this.list.filter((one) => one !== take);
	}

	/** The take plays in the page. */
	played(number: number, facts: PlayedFacts): void {
		this.list.find((one) => one.number === number)?.run.note(notes.played, { ...facts });
	}

	/** Reads the file packet by packet, decodes its frames and its sound. Fetches what it needs for that now. */
	async lookInside(number: number): Promise<void> {
		const take = this.list.find((one) => one.number === number);
		if (!take || take.isReading) return;
		this.#change(number, { isReading: true });
		const { file, run } = take;
		try {
			const reader = await import('./file-reader.ts');
			const facts: FileFacts = {
				...(await reader.readFile(file)),
				elementSeconds: await elementDuration(take)
			};
			run.note(notes.read, facts as unknown as Json);
			const frames = await reader.readFrames(file);
			if (frames) run.note(notes.frames, { ...frames });
			const sound = await decodedSound(file);
			run.note(notes.sound, { ...sound });
			this.#change(number, {
				isReading: false,
				report: { file: facts, sound, ...(frames ? { frames } : {}) }
			});
		} catch (error) {
			this.#change(number, { isReading: false, readError: describe(error) });
		}
	}

	#change(number: number, change: Partial<Take>): void {
		this.list = this.list.map((take) => (take.number === number ? { ...take, ...change } : take));
	}

	/** Leaves no address behind. */
	close(): void {
		const { list } = this;
		this.list = [];
		setTimeout(() => {
			for (const { url } of list) URL.revokeObjectURL(url);
		}, lingerMs);
	}
}

/** What an element says of its length once it knows the file: `Infinity` where the header does not tell. */
function elementDuration({ url, what }: Take): Promise<string> {
	const element = document.createElement(what === 'sound' ? 'audio' : 'video');
	element.preload = 'metadata';
	element.muted = true;
	return new Promise((resolve) => {
		const done = (said: string) => {
			element.removeAttribute('src');
			element.load();
			resolve(said);
		};
		element.onloadedmetadata = () => {
			done(Number.isFinite(element.duration) ? element.duration.toFixed(3) : String(element.duration));
		};
		element.onerror = () => {
			element.onerror = null;
			done('–');
		};
		element.src = url;
	});
}

async function decodedSound(file: Blob): Promise<SoundFacts> {
	try {
		return { ...(await code.soundOf(file)) };
	} catch (error) {
		const { name, message } = describe(error);
		return { none: message ? `${name}: ${message}` : name };
	}
}

/** The browser's own words. */
export const describe = (error: unknown): Trouble =>
	error instanceof Error || error instanceof DOMException
		? { name: error.name, message: error.message }
		: { name: 'Error', message: String(error) };
