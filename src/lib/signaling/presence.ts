/**
 * Who is there, and who is gone, however it went: a tab holds a lock named after itself (Web Locks API), and the browser
 * lets go of it when the tab is closed, reloaded or crashes. A "bye" that is said while a page goes away can be lost.
 */

const lockName = (id: string): string => `rtc-notebook:present:${id}`;

/** The browser's locks; undefined where pages have none (not a secure context): there only the bye tells. */
const browserLocks = (): LockManager | undefined =>
	typeof navigator === 'undefined' ? undefined : navigator.locks;

/** Holds the lock of `id` from now on; `held` is called once the others can rely on it. Returns the function that lets go. */
export function holdPresence(id: string, held: () => void, locks = browserLocks()): () => void {
	if (!locks) {
		queueMicrotask(held);
		return () => undefined;
	}
	const release = Promise.withResolvers<undefined>();
	void locks.request(lockName(id), () => {
		held();
		return release.promise;
	});
	return () => {
		release.resolve(undefined);
	};
}

/** Calls `gone` once nobody holds the lock of `id` any more. Returns the function that stops waiting. */
export function watchPresence(id: string, gone: () => void, locks = browserLocks()): () => void {
	const waiting = new AbortController();
	locks?.request(lockName(id), { signal: waiting.signal }, gone).catch((error: unknown) => {
		if (!waiting.signal.aborted) throw error;
	});
	return () => {
		waiting.abort();
	};
}

/** Ids whose locks are held now, by any tab; undefined where pages have no locks. */
export async function presentIds(locks = browserLocks()): Promise<ReadonlySet<string> | undefined> {
	if (!locks) return undefined;
	const { held = [] } = await locks.query();
	const start = lockName('');
	return new Set(held.flatMap(({ name = '' }) => (name.startsWith(start) ? [name.slice(start.length)] : [])));
}
