/**
 * Kept runs in this browser's IndexedDB: entries by themselves, so that the list is fast, the text of each Recording beside them,
 * and drafts of runs that are going on. Several tabs write at once: an edit says which revision it read, and a stale one is
 * refused.
 */
import { deleteDB, openDB, type DBSchema, type IDBPDatabase } from 'idb';
import { fileFormat, fileVersion, parseRecording, saveRecording } from '#lib/recording/file.ts';
import type { Recording, RecordingOrigin } from '#lib/recording/recording.ts';
import { presentIds } from '#lib/signaling/presence.ts';
import { edited, isId, readEntry, type EntryEdit, type RunEntry } from './entry.ts';
import type { KeptRun } from './run-file.ts';

export const databaseName = 'rtc-notebook';
const databaseVersion = 1;
const channelName = 'rtc-notebook/runs';
/** Interrupted runs beyond this are forgotten, the oldest first. */
const maxDrafts = 5;
/** A draft that is older than this, in milliseconds, belongs to no tab, where tabs cannot say that they are there. */
const silentMs = 15_000;

/** A run that is going on, or was when its page went away. */
export interface Draft {
	readonly id: string;
	readonly origin: RecordingOrigin;
	/** Milliseconds since the epoch. */
	readonly updatedAt: number;
	readonly events: number;
	/** Characters. */
	readonly size: number;
	/** How many pieces there are. */
	readonly pieces: number;
	/** Nothing is added any more: it has reached its limit. */
	readonly isFull: boolean;
}

interface Schema extends DBSchema {
	entries: { key: string; value: RunEntry };
	bodies: { key: string; value: { id: string; text: string } };
	drafts: { key: string; value: Draft };
	pieces: { key: [string, number]; value: { draft: string; number: number; text: string } };
}

/**
 * `missing`: the browser gives pages no database, as some private windows do. `full`: no room. `newer`: a newer version of the
 * site wrote it. `gone`: what was asked for is not there. `other`: the browser's own words say more.
 */
export type StoreReason = 'missing' | 'full' | 'newer' | 'gone' | 'other';
export class StoreError extends Error {
	readonly reason: StoreReason;
	constructor(reason: StoreReason, cause?: unknown) {
		super(cause instanceof Error ? cause.message : reason, { cause });
		this.name = 'StoreError';
		this.reason = reason;
	}
}

function reasonOf(error: unknown): StoreReason {
	const name = error instanceof DOMException ? error.name : '';
	if (name === 'QuotaExceededError') return 'full';
	if (name === 'VersionError') return 'newer';
	// Firefox says InvalidStateError where a private window or a setting refuses; others SecurityError.
	return ['SecurityError', 'InvalidStateError', 'NotAllowedError', 'UnknownError'].includes(name)
		? 'missing'
		: 'other';
}

let opened: Promise<IDBPDatabase<Schema>> | undefined;

function database(): Promise<IDBPDatabase<Schema>> {
	if (typeof indexedDB === 'undefined') return Promise.reject(new StoreError('missing'));
	opened ??= openDB<Schema>(databaseName, databaseVersion, {
		upgrade(db, oldVersion) {
			// One step a version, each from the one before it.
			if (oldVersion < 1) {
				db.createObjectStore('entries', { keyPath: 'id' });
				db.createObjectStore('bodies', { keyPath: 'id' });
				db.createObjectStore('drafts', { keyPath: 'id' });
				db.createObjectStore('pieces', { keyPath: ['draft', 'number'] });
			}
		},
		// Another tab erases everything, or has a newer version: do not stand in its way.
		blocking(_, __, event) {
			(event.target as IDBDatabase).close();
			opened = undefined;
		},
		terminated() {
			opened = undefined;
		}
	});
	return opened;
}

/** Runs `work`; what goes wrong has a reason. */
async function using<T>(work: (db: IDBPDatabase<Schema>) => Promise<T>): Promise<T> {
	try {
		return await work(await database());
	} catch (error) {
		if (error instanceof StoreError) throw error;
		// A database that could not be opened is asked for anew next time.
		const reason = reasonOf(error);
		if (reason !== 'full') opened = undefined;
		throw new StoreError(reason, error);
	}
}

// ── Telling other tabs ───────────────────────────────────────────────────────────────────────────────────────────────

const tellOthers = (): void => {
	if (typeof BroadcastChannel === 'undefined') return;
	const channel = new BroadcastChannel(channelName);
	channel.postMessage('changed');
	channel.close();
};

/** Hears that another tab changed something. Returns the function that stops it. */
export function watchRuns(changed: () => void): () => void {
	if (typeof BroadcastChannel === 'undefined') return () => undefined;
	const channel = new BroadcastChannel(channelName);
	channel.onmessage = changed;
	return () => {
		channel.close();
	};
}

// ── Runs ─────────────────────────────────────────────────────────────────────────────────────────────────────────────

/** An id for a run, a draft: 80 bits by chance. */
export const newId = (): string =>
	[...crypto.getRandomValues(new Uint8Array(10))].map((byte) => byte.toString(16).padStart(2, '0')).join('');

export const allEntries = (): Promise<RunEntry[]> =>
	using(async (db) =>
		(await db.getAll('entries')).flatMap((value) => {
			const { entry } = readEntry(value);
			return entry ? [entry] : [];
		})
	);

export const entryOf = (id: string): Promise<RunEntry | undefined> =>
	using(async (db) => (isId(id) ? readEntry(await db.get('entries', id)).entry : undefined));

/** A run with its Recording. */
export const runOf = (id: string): Promise<KeptRun> =>
	using(async (db) => {
		if (!isId(id)) throw new StoreError('gone');
		const [stored, body] = await Promise.all([db.get('entries', id), db.get('bodies', id)]);
		const { entry } = readEntry(stored);
		const { recording } = parseRecording(body?.text ?? '');
		if (!entry || !recording) throw new StoreError('gone');
		return { entry, recording };
	});

/** Puts a run there, entry and Recording together or not at all. */
export const putRun = (entry: RunEntry, text: string): Promise<void> =>
	using(async (db) => {
		const tx = db.transaction(['entries', 'bodies'], 'readwrite');
		await Promise.all([
			tx.objectStore('entries').put(entry),
			tx.objectStore('bodies').put({ id: entry.id, text }),
			tx.done
		]);
		tellOthers();
	});

export type Edited =
	| { readonly entry: RunEntry }
	/** Somebody else wrote since: what stands there now. Nothing was changed. */
	| { readonly conflict: RunEntry };

/** Writes an edit of the revision that was read. */
export const editRun = (id: string, revision: number, edit: EntryEdit): Promise<Edited> =>
	using(async (db) => {
		const tx = db.transaction('entries', 'readwrite');
		const { entry } = readEntry(await tx.store.get(id));
		if (!entry) throw new StoreError('gone');
		if (entry.revision !== revision) return { conflict: entry };
		const next = edited(entry, edit, new Date().toISOString());
		await Promise.all([tx.store.put(next), tx.done]);
		tellOthers();
		return { entry: next };
	});

export interface Added {
	readonly added: number;
	/** Were there already, as they are. */
	readonly known: number;
}

/** Adds runs of a file. One that is here in another state stays as it is: the file's comes beside it. */
export const addRuns = (runs: readonly KeptRun[]): Promise<Added> =>
	using(async (db) => {
		let added = 0;
		let known = 0;
		for (const { entry, recording } of runs) {
			const { entry: here } = readEntry(await db.get('entries', entry.id));
			if (here && here.revision === entry.revision && here.editedAt === entry.editedAt) {
				known++;
				continue;
			}
			const id = here ? newId() : entry.id;
			const text = saveRecording(recording);
			const tx = db.transaction(['entries', 'bodies'], 'readwrite');
			await Promise.all([
				tx.objectStore('entries').put({ ...entry, id, size: text.length }),
				tx.objectStore('bodies').put({ id, text }),
				tx.done
			]);
			added++;
		}
		tellOthers();
		return { added, known };
	});

export const eraseRun = (id: string): Promise<void> =>
	using(async (db) => {
		const tx = db.transaction(['entries', 'bodies'], 'readwrite');
		await Promise.all([tx.objectStore('entries').delete(id), tx.objectStore('bodies').delete(id), tx.done]);
		tellOthers();
	});

/** Forgets every run and every draft: the database itself goes. Other tabs let go of it first. */
export async function eraseAllRuns(): Promise<void> {
	try {
		const db = await opened?.catch(() => undefined);
		db?.close();
		opened = undefined;
		if (typeof indexedDB !== 'undefined') await deleteDB(databaseName);
		tellOthers();
	} catch (error) {
		throw new StoreError(reasonOf(error), error);
	}
}

/** What is stored, in bytes where the browser says, else in characters of the runs; and what there is room for. */
export async function spaceUsed(entries: readonly RunEntry[]): Promise<{ used: number; quota?: number }> {
	const own = entries.reduce((sum, { size }) => sum + size, 0);
	// `storage` is missing where the page is not a secure context.
	const storage = (navigator as { storage?: StorageManager }).storage;
	try {
		const { usage, quota } = (await storage?.estimate()) ?? {};
		return { used: usage ?? own, ...(quota === undefined ? {} : { quota }) };
	} catch {
		return { used: own }; // refused: what is known without asking
	}
}

// ── Drafts ───────────────────────────────────────────────────────────────────────────────────────────────────────────

/** Who writes a draft holds this for as long as the page lives. */
export const draftPresence = (id: string): string => `draft-${id}`;

/** Adds a piece to a draft; what is there is not written again. */
export const appendDraft = (draft: Draft, text: string): Promise<void> =>
	using(async (db) => {
		const tx = db.transaction(['drafts', 'pieces'], 'readwrite');
		await Promise.all([
			tx.objectStore('drafts').put(draft),
			tx.objectStore('pieces').put({ draft: draft.id, number: draft.pieces - 1, text }),
			tx.done
		]);
	});

const piecesOf = (id: string) => IDBKeyRange.bound([id, 0], [id, Number.MAX_SAFE_INTEGER]);

export const eraseDraft = (id: string): Promise<void> =>
	using(async (db) => {
		const tx = db.transaction(['drafts', 'pieces'], 'readwrite');
		await Promise.all([
			tx.objectStore('drafts').delete(id),
			tx.objectStore('pieces').delete(piecesOf(id)),
			tx.done
		]);
	});

export interface Drafts {
	/** Runs whose page went away, the latest first. */
	readonly left: readonly Draft[];
	/** Ids of those whose tab is still there, or has not been let go of yet. */
	readonly living: readonly string[];
}

/** The drafts there are. Those that nobody writes any more are limited: the oldest are forgotten. */
export async function draftsNow(): Promise<Drafts> {
	const drafts = await using((db) => db.getAll('drafts'));
	const present = await presentIds();
	const isLiving = ({ id, updatedAt }: Draft): boolean =>
		present ? present.has(draftPresence(id)) : Date.now() - updatedAt < silentMs;
	const left = drafts.filter((draft) => !isLiving(draft)).sort((a, b) => b.updatedAt - a.updatedAt);
	for (const { id } of left.slice(maxDrafts)) await eraseDraft(id);
	return { left: left.slice(0, maxDrafts), living: drafts.filter(isLiving).map(({ id }) => id) };
}

/** What a draft holds, read as a file would be. */
export const recordingOfDraft = (draft: Draft): Promise<Recording | undefined> =>
	using(async (db) => {
		const pieces = await db.getAll('pieces', piecesOf(draft.id));
		const head = JSON.stringify({ format: fileFormat, version: fileVersion, origin: draft.origin });
		const text = `${head.slice(0, -1)},"events":[${pieces.map((piece) => piece.text).join(',')}]}`;
		return parseRecording(text).recording;
	});
