/** The state of the experiment on a page: a share, and the comparison of two hints. */
import type { RecordingView } from '#lib/panels/recording-view.svelte.ts';
import type { PageLab } from '../page-lab.svelte.ts';
import type { RunStatus } from '../run.ts';
import { HintComparison } from './comparison.svelte.ts';
import { openSession, type Session } from './session.ts';
import { Share } from './share.svelte.ts';

export class ScreenCapture {
	view: RecordingView | undefined = $state.raw();
	isStopped = $state(false);
	readonly share: Share;
	readonly comparison: HintComparison;
	readonly #lab: PageLab;
	#session: Session | undefined;

	constructor(lab: PageLab) {
		this.#lab = lab;
		const session = () => this.#begin();
		this.share = new Share(session);
		this.comparison = new HintComparison(session, this.share);
	}

	get status(): RunStatus {
		if (this.share.isBusy || this.comparison.state === 'working') return 'running';
		if (this.share.problem || this.comparison.problem) return 'failed';
		return this.view ? 'done' : 'idle';
	}

	/** Something is open that can be stopped. */
	get isOpen(): boolean {
		return this.view !== undefined && !this.isStopped;
	}

	/** Everything that is open ends; what was recorded stays on the page. */
	stop(): void {
		this.close();
		this.isStopped = true;
	}

	/** Leaves nothing open. */
	close(): void {
		this.#session?.run.close();
		this.#session = undefined;
		this.share.end();
		this.comparison.end();
	}

	#begin(): Session {
		if (this.#session) return this.#session;
		const session = openSession((lane, received) => {
			this.comparison.received = { ...this.comparison.received, [lane]: received };
		});
		this.#session = session;
		this.view = this.#lab.show(session.run.recorder);
		this.isStopped = false;
		return session;
	}
}
