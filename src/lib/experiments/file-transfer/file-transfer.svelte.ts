/* eslint-disable svelte/prefer-svelte-reactivity -- addresses and timers are shown nowhere */
/** The transfer on a page: its ends, where the other one is, what is kept in this browser, and what was not finished. */
import type { Role } from '#lib/signaling/member.ts';
import { safeName } from '#lib/transfer/names.ts';
import type { SignaledEnd } from '#lib/webrtc/peer-end.ts';
import type { PageLab } from '../page-lab.svelte.ts';
import { PeerLink, type Linked, type Plumbing } from '../room/peer-link.svelte.ts';
import { FilesEnd } from './files-end.svelte.ts';
import { eraseKept, keptFile, listKept } from './kept.ts';
import { plainHash } from './plain-hash.ts';
import { isSameFile, readUnfinished, writeUnfinished, type Unfinished } from './unfinished.ts';
import type { KeptRecord } from './worker-messages.ts';

/** How long an address of a file stays, for a browser that is slow to begin with its download. */
const addressMs = 10_000;

declare global {
	interface Window {
		/** File System Access: not in every browser. */
		showDirectoryPicker?: (options: { id: string; mode: 'readwrite' }) => Promise<FileSystemDirectoryHandle>;
		showSaveFilePicker?: (options: { suggestedName: string }) => Promise<FileSystemFileHandle>;
	}
}

export const madeSizes = [0, 4, 64, 512, 4096] as const;
export const highWaters = [256, 1024, 8192] as const;

export class FileTransfer implements Linked {
	readonly slug = 'file-transfer';
	readonly link: PeerLink;
	readonly ends: Readonly<Record<Role, FilesEnd>>;
	takesAll = $state(false);
	/** Mebibytes. */
	madeSize: (typeof madeSizes)[number] = $state(4);
	/** Kibibytes. */
	highWater: (typeof highWaters)[number] = $state(1024);
	kept: readonly KeptRecord[] = $state.raw([]);
	/** What this tab was sending before it was reloaded. */
	missing: readonly Unfinished[] = $state.raw([]);
	/** Chosen instead of one that is missing, and not the same. */
	different: string | undefined = $state();
	saveProblem: string | undefined = $state();
	/** Whether this browser writes into a folder of the reader's. */
	hasFolders = $state(false);
	/** SHA-256 of kept files as they are, asked for by the reader: how far, in percent, or the hash. By key. */
	hashes: Readonly<Record<string, number | string>> = $state.raw({});

	readonly #addresses = new Map<string, ReturnType<typeof setTimeout>>();
	readonly #closing = new AbortController();

	constructor(lab: PageLab, site: () => URL) {
		this.link = new PeerLink(this, lab, site);
		const hears = {
			changed: () => {
				this.#changed();
			},
			takesAll: () => this.link.via === 'here' || this.takesAll
		};
		this.ends = { caller: new FilesEnd('caller', hears), callee: new FilesEnd('callee', hears) };
	}

	/** The end of this page that sends what the reader chooses: in a room it is the same one whatever its role. */
	get own(): FilesEnd {
		return this.ends.caller;
	}
	get shown(): readonly FilesEnd[] {
		return this.link.via === 'here' ? [this.ends.caller, this.ends.callee] : [this.own];
	}

	begin(role: Role, plumbing: Plumbing): SignaledEnd {
		const end = this.link.via === 'here' ? this.ends[role] : this.own;
		end.role = role;
		end.highWater = this.highWater * 1024;
		return end.begin(plumbing);
	}

	ended(): void {
		for (const end of Object.values(this.ends)) end.ended();
	}

	/** What the page finds when it is opened. */
	async restore(): Promise<void> {
		this.hasFolders = window.showDirectoryPicker !== undefined;
		this.kept = await listKept();
		this.missing = readUnfinished();
		for (const file of this.missing)
			if (file.seed !== undefined) await this.#addMade(file.seed, file.size, file.name, file.lastModified);
	}

	async addFiles(files: Iterable<File>): Promise<void> {
		this.different = undefined;
		for (const file of files) {
			const identity = await this.own.add(
				{ kind: 'file', file, size: file.size },
				file.name,
				file.lastModified
			);
			if (!identity) continue;
			const wanted = this.missing.find(({ name }) => name === identity.name);
			if (wanted && !isSameFile(wanted, identity)) this.different = identity.name;
			else this.#found(identity.name);
		}
	}

	async addMade(): Promise<void> {
		const size = this.madeSize * 1024 * 1024;
		const seed = crypto.getRandomValues(new Uint32Array(1))[0] ?? 1;
		await this.#addMade(seed, size, `made-${this.madeSize}-MiB.bin`, Date.now());
	}

	/** Asks for the folder into which what comes to that end is written from now on. */
	async pickFolder(end: FilesEnd): Promise<void> {
		this.saveProblem = undefined;
		try {
			end.folder = await window.showDirectoryPicker?.({ id: 'file-transfer', mode: 'readwrite' });
		} catch (error) {
			this.#told(error);
		}
	}

	/** The SHA-256 of a kept file as other programs compute it, however large it is. */
	async hash(key: string): Promise<void> {
		if (typeof this.hashes[key] === 'number') return;
		this.saveProblem = undefined;
		const tell = (now: number | string) => {
			this.hashes = { ...this.hashes, [key]: now };
		};
		tell(0);
		try {
			tell(await plainHash(await keptFile(key), tell, this.#closing.signal));
		} catch (error) {
			this.hashes = Object.fromEntries(Object.entries(this.hashes).filter(([other]) => other !== key));
			this.#told(error);
		}
	}

	async save(name: string, from: { readonly key?: string; readonly blob?: Blob }): Promise<void> {
		this.saveProblem = undefined;
		try {
			const file = from.blob ?? (await keptFile(from.key ?? ''));
			const suggestedName = safeName(name);
			if (window.showSaveFilePicker) {
				const handle = await window.showSaveFilePicker({ suggestedName });
				// From disk to disk, piece by piece.
				await file.stream().pipeTo(await handle.createWritable());
			} else this.#download(file, suggestedName);
		} catch (error) {
			this.#told(error);
		}
	}

	async erase(key: string): Promise<void> {
		await eraseKept(key).catch(() => undefined);
		this.kept = await listKept();
	}

	forgetMissing(): void {
		this.missing = [];
		this.#changed();
	}

	/** Leaves nothing running; what is stored stays. */
	close(): void {
		this.#closing.abort();
		for (const end of Object.values(this.ends)) end.close();
		for (const [address, timer] of this.#addresses) {
			clearTimeout(timer);
			URL.revokeObjectURL(address);
		}
		this.#addresses.clear();
	}

	async #addMade(seed: number, size: number, name: string, lastModified: number): Promise<void> {
		await this.own.add({ kind: 'made', seed, size }, name, lastModified);
		this.#found(name);
	}

	#told(error: unknown): void {
		// The reader closed the dialog, or the page: that is an answer, too.
		if (error instanceof DOMException && error.name === 'AbortError') return;
		this.saveProblem = error instanceof Error ? error.message : String(error);
	}

	#found(name: string): void {
		this.missing = this.missing.filter((file) => file.name !== name);
		this.#changed();
	}

	#download(file: Blob, name: string): void {
		const address = URL.createObjectURL(file);
		const link = document.createElement('a');
		link.href = address;
		link.download = name;
		link.click();
		this.#addresses.set(
			address,
			setTimeout(() => {
				URL.revokeObjectURL(address);
				this.#addresses.delete(address);
			}, addressMs)
		);
	}

	#changed(): void {
		if (this.#closing.signal.aborted) return;
		void listKept().then((kept) => {
			this.kept = kept;
		});
		// Both ends of one page go with it: only what goes elsewhere can be taken up after a reload.
		const unfinished = Object.values(this.ends).flatMap((end) => end.unfinished);
		writeUnfinished([
			...this.missing.filter((file) => file.seed === undefined),
			...unfinished.map(({ name, size, lastModified, prefix, seed }) => ({
				name,
				size,
				lastModified,
				prefix,
				...(seed !== undefined && { seed })
			}))
		]);
	}
}
