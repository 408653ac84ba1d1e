/**
 * Keeps the whole site in the browser after the first visit, so that it works with its server stopped: lessons, experiments,
 * two-tab calls, the search. What is kept belongs to one build: a newer one waits until the reader takes it
 * (src/routes/offline.svelte.ts), so that a page never meets scripts of another build.
 */
import { base, build, files, prerendered, version } from '$service-worker';

/** What is used of ServiceWorkerGlobalScope: its library and that of pages cannot be in one program. */
interface ExtendableEvent extends Event {
	waitUntil(work: Promise<unknown>): void;
}
interface FetchEvent extends ExtendableEvent {
	readonly request: Request;
	respondWith(response: Promise<Response>): void;
}
interface ServiceWorkerScope {
	readonly location: Location;
	readonly clients: { claim(): Promise<void> };
	skipWaiting(): Promise<void>;
	addEventListener(type: 'install' | 'activate', listener: (event: ExtendableEvent) => void): void;
	addEventListener(type: 'message', listener: (event: MessageEvent<unknown>) => void): void;
	addEventListener(type: 'fetch', listener: (event: FetchEvent) => void): void;
}
const worker = globalThis as unknown as ServiceWorkerScope;
const prefix = 'rtc-notebook-';
const cacheName = `${prefix}${version}`;
/** Written by config/search-index.js: what the search reads. */
const searchIndex = `${base}/pagefind/`;
/** The document of a cell (config/cell-frame.ts). */
const cellPath = `${base}/cell.html`;
/** Of no origin, whatever the host said that it came from. */
const cellPolicy = "sandbox allow-scripts; frame-ancestors 'self'";
const kept = new Set([...build, ...files, ...prerendered, cellPath, `${base}/404.html`]);
/** Requests at once while the site is fetched: the page that the reader is on comes first. */
const atOnce = 4;

async function keepSite(): Promise<void> {
	const cache = await caches.open(cacheName);
	const index = (await (await fetch(`${searchIndex}files.json`, { cache: 'no-cache' })).json()) as string[];
	const wanted = [...kept, ...index.map((file) => searchIndex + file)];
	const next = async (): Promise<void> => {
		for (let path = wanted.shift(); path !== undefined; path = wanted.shift()) {
			const response = await fetch(path, { cache: 'no-cache' });
			if (!response.ok && !path.endsWith('/404.html')) throw new Error(`${path}: ${response.status}`);
			await cache.put(path, response);
		}
	};
	await Promise.all(Array.from({ length: atOnce }, next));
}

async function forgetOthers(): Promise<void> {
	const names = await caches.keys();
	await Promise.all(
		names.filter((name) => name.startsWith(prefix) && name !== cacheName).map((name) => caches.delete(name))
	);
	await worker.clients.claim();
}

/** What is kept, or the network; a page that is nowhere gets the page that says so. */
async function answer(request: Request, path: string): Promise<Response> {
	const cache = await caches.open(cacheName);
	const found = await cache.match(path, { ignoreSearch: true, ignoreVary: true });
	if (found) return path === cellPath ? shutIn(found) : found;
	try {
		return await fetch(request);
	} catch (error) {
		const missing = request.mode === 'navigate' ? await cache.match(`${base}/404.html`) : undefined;
		if (missing) return new Response(missing.body, { status: 404, headers: missing.headers });
		throw error;
	}
}

function shutIn(cell: Response): Response {
	const headers = new Headers(cell.headers);
	headers.set('Content-Security-Policy', cellPolicy);
	return new Response(cell.body, { headers });
}

worker.addEventListener('install', (event) => {
	event.waitUntil(keepSite());
});
worker.addEventListener('activate', (event) => {
	event.waitUntil(forgetOthers());
});
worker.addEventListener('message', (event) => {
	if (event.data === 'take over') void worker.skipWaiting();
});
worker.addEventListener('fetch', (event) => {
	const { request } = event;
	const { origin, pathname } = new URL(request.url);
	if (request.method !== 'GET' || origin !== worker.location.origin) return;
	// What the lab server answers itself (signaling, its status) is never ours.
	const isOurs = kept.has(pathname) || pathname.startsWith(searchIndex) || request.mode === 'navigate';
	if (isOurs) event.respondWith(answer(request, pathname));
});
