/**
 * What the page knows of its runs: the Recording that the dock shows, and the last one of each experiment for the
 * figures, predictions and exercises around it. One per page, set by the root layout.
 */
import { createContext } from 'svelte';
import type { RecordingSource } from '#lib/recording/recording.ts';

/** Tabs of the dock. */
export type DockTab = 'timeline' | 'ladder' | 'states' | 'sdp' | 'ice' | 'stats';

export class PageLab {
	/** What the dock shows; undefined until something ran or was loaded. */
	current: RecordingSource | undefined = $state.raw();
	dockIsOpen = $state(false);
	dockTab: DockTab = $state('timeline');
	#latest: Readonly<Record<string, RecordingSource>> = $state.raw({});

	/** The last Recording of an experiment on this page, still growing while it runs. */
	latest(experiment: string): RecordingSource | undefined {
		return this.#latest[experiment];
	}

	/** A run began, or a file was opened: show it in the dock. */
	show(source: RecordingSource): void {
		this.current = source;
		this.#latest = { ...this.#latest, [source.origin.experiment]: source };
	}

	openDock(tab: DockTab): void {
		this.dockTab = tab;
		this.dockIsOpen = true;
	}
}

export const [getPageLab, setPageLab] = createContext<PageLab>();
