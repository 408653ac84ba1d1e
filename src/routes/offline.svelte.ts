/** The site without its server: what the page knows of its service worker (src/service-worker.ts). */
import { dev } from '$app/environment';
import { asset } from '$app/paths';

/** The page that was opened comes first: after this rest, in milliseconds, the rest of the site is fetched. */
const restMs = 4000;

export class Offline {
	/** The whole site is in this browser. */
	isKept = $state(false);
	/** A newer build has arrived and waits. */
	hasUpdate = $state(false);
	#waiting: ServiceWorker | undefined;
	#isTaking = false;

	/** Begins once the page has come to rest. Returns what stops it. */
	watch(): () => void {
		if (dev || !('serviceWorker' in navigator)) return () => undefined;
		const container = navigator.serviceWorker;
		const handleControl = () => {
			if (this.#isTaking) location.reload();
		};
		container.addEventListener('controllerchange', handleControl);
		const rest = setTimeout(() => void this.#register(), restMs);
		return () => {
			clearTimeout(rest);
			container.removeEventListener('controllerchange', handleControl);
		};
	}

	async #register(): Promise<void> {
		try {
			const registration = await navigator.serviceWorker.register(asset('/service-worker.js'), {
				updateViaCache: 'none'
			});
			this.#look(registration);
			registration.addEventListener('updatefound', () => {
				registration.installing?.addEventListener('statechange', () => {
					this.#look(registration);
				});
			});
		} catch {
			// A private window, a policy, a disk that is full: the site works as before, only not without its server.
		}
	}

	#look({ active, waiting }: ServiceWorkerRegistration): void {
		this.isKept = active !== null;
		this.hasUpdate = active !== null && waiting !== null;
		this.#waiting = waiting ?? undefined;
		if (active && active.state !== 'activated')
			active.addEventListener('statechange', () => {
				this.isKept = true;
			});
	}

	/** The newer build takes over, and the page is opened again with it. */
	take(): void {
		this.#isTaking = true;
		this.#waiting?.postMessage('take over');
	}
}
