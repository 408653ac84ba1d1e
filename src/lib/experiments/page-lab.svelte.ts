/**
 * What the page knows of its runs: the Recording that the dock shows, and the last one of each experiment for the
 * figures, predictions and exercises around it. One per page, set by the root layout.
 */
import { createContext } from 'svelte';
import type { Recording, RecordingSource } from '#lib/recording/recording.ts';
import type { DockTab } from '#lib/panels/dock-tab.ts';
import { RecordingView } from '#lib/panels/recording-view.svelte.ts';

export class PageLab {
	/** What the dock shows, with the one time cursor; undefined until something ran or was loaded. */
	view: RecordingView | undefined = $state.raw();
	dockIsOpen = $state(false);
	dockTab: DockTab = $state('timeline');
	#latest: Readonly<Record<string, RecordingView>> = $state.raw({});

	/** The last run of an experiment on this page, still growing while it runs. */
	latest(experiment: string): RecordingView | undefined {
		return this.#latest[experiment];
	}

	/** A run began, or is to be looked at again: show it in the dock. */
	show(source: RecordingSource): RecordingView {
		const { experiment } = source.origin;
		const known = this.#latest[experiment];
		const view = known?.source === source ? known : new RecordingView(source);
		this.view = view;
		this.#latest = { ...this.#latest, [experiment]: view };
		return view;
	}

	/** A file was opened: the dock shows it, the lesson goes on with its own runs. */
	load(recording: Recording): void {
		this.view = new RecordingView(recording);
	}

	openDock(tab: DockTab): void {
		this.dockTab = tab;
		this.dockIsOpen = true;
	}
}

export const [getPageLab, setPageLab] = createContext<PageLab>();
