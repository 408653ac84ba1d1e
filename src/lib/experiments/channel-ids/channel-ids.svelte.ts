/** The state of the numbered channels on a page: the pair, every channel with its two ends, what was refused. */
import type { RecordingView } from '#lib/panels/recording-view.svelte.ts';
import type { PageLab } from '../page-lab.svelte.ts';
import { Run, type RunStatus } from '../run.ts';
import { attempts, type Pair } from './code.ts';
import type { AttemptFacts } from './notes.ts';
import { attempt, describe, openPair } from './open-pair.ts';

export type Side = 'caller' | 'callee';
/** More than this on one page are not of use to anybody. */
export const maxChannels = 40;

/** A channel as the page shows it. */
export interface ChannelRow {
	readonly key: number;
	readonly label: string;
	readonly from: Side | 'both';
	readonly id: number | null;
	readonly state: RTCDataChannelState;
	readonly negotiated: boolean;
	readonly ordered: boolean;
	readonly maxRetransmits: number | null;
	readonly maxPacketLifeTime: number | null;
	readonly protocol: string;
}

/** What the reader asks for; empty texts are left out. */
export interface Wish {
	readonly side: Side;
	readonly label: string;
	readonly ordered: boolean;
	readonly maxRetransmits: string;
	readonly maxPacketLifeTime: string;
	readonly negotiated: boolean;
	readonly id: string;
	readonly priority: string;
}

export const hasPriority = (): boolean =>
	typeof RTCDataChannel !== 'undefined' && 'priority' in RTCDataChannel.prototype;

export class ChannelIds {
	status: RunStatus = $state('idle');
	isOffererClient = $state(false);
	wish: Wish = $state.raw({
		side: 'caller',
		label: 'mine',
		ordered: true,
		maxRetransmits: '',
		maxPacketLifeTime: '',
		negotiated: false,
		id: '',
		priority: 'low'
	});
	rows: readonly ChannelRow[] = $state.raw([]);
	attempts: readonly AttemptFacts[] = $state.raw([]);
	/** What the last `createDataChannel` of the form came to. */
	refused: { readonly name: string; readonly message: string } | undefined = $state.raw();
	view: RecordingView | undefined = $state.raw();
	error: { readonly name: string; readonly message: string } | undefined = $state.raw();

	readonly #lab: PageLab;
	#run: Run | undefined;
	#pair: Pair | undefined;
	#known: { readonly key: number; readonly from: Side | 'both'; readonly ends: RTCDataChannel[] }[] = [];

	constructor(lab: PageLab) {
		this.#lab = lab;
	}

	get isOpen(): boolean {
		return this.status === 'done';
	}
	get isFull(): boolean {
		return this.#known.length >= maxChannels;
	}

	async start(): Promise<void> {
		this.close();
		const run = new Run('channel-ids');
		this.#run = run;
		this.view = this.#lab.show(run.recorder);
		this.status = 'running';
		this.error = this.refused = undefined;
		this.attempts = [];
		this.#known = [];
		this.#refresh();
		try {
			const pair = await openPair(run, this.isOffererClient);
			if (this.#run !== run) return;
			this.#pair = pair;
			this.#keep('caller', pair.offered);
			this.#keep('callee', pair.answered);
			this.#keep('both', ...pair.agreed);
			this.status = 'done';
		} catch (error) {
			if (this.#run !== run) return;
			this.error = describe(error);
			this.status = 'failed';
			run.close();
		}
	}

	/** Makes what the form asks for. A negotiated channel is opened at both ends, as two programs would. */
	make(): void {
		const { wish } = this;
		const pair = this.#pair;
		if (!pair || this.isFull) return;
		this.refused = undefined;
		const init = initOf(wish);
		try {
			const one = pair[wish.side].createDataChannel(wish.label, init);
			const ends = [one];
			if (wish.negotiated)
				ends.push(pair[wish.side === 'caller' ? 'callee' : 'caller'].createDataChannel(wish.label, init));
			this.#keep(wish.negotiated ? 'both' : wish.side, ...ends);
		} catch (error) {
			this.refused = describe(error);
		}
	}

	/** Closes one end; the other hears of it (RFC 8831 §6.7). */
	closeChannel(key: number): void {
		this.#known.find((known) => known.key === key)?.ends[0]?.close();
		this.#refresh();
	}

	tryEverything(): void {
		const run = this.#run;
		const pair = this.#pair;
		if (!run || !pair) return;
		this.attempts = attempts.map(({ id, run: what }) => attempt(run, id, () => what(pair)));
	}

	/** Leaves nothing open. */
	close(): void {
		this.#run?.close();
		this.#run = this.#pair = undefined;
	}

	#keep(from: Side | 'both', ...ends: RTCDataChannel[]): void {
		this.#known.push({ key: this.#known.length, from, ends });
		for (const end of ends)
			for (const change of ['open', 'closing', 'close'] as const)
				end.addEventListener(change, () => {
					this.#refresh();
				});
		this.#refresh();
	}

	#refresh(): void {
		this.rows = this.#known.flatMap(({ key, from, ends: [channel] }) =>
			channel
				? [
						{
							key,
							from,
							label: channel.label,
							id: channel.id,
							state: channel.readyState,
							negotiated: channel.negotiated,
							ordered: channel.ordered,
							maxRetransmits: channel.maxRetransmits,
							maxPacketLifeTime: channel.maxPacketLifeTime,
							protocol: channel.protocol
						}
					]
				: []
		);
	}
}

/** What was typed goes to the browser as a number: it shall judge it, not the page. */
function initOf(wish: Wish): RTCDataChannelInit {
	const number = (name: 'maxRetransmits' | 'maxPacketLifeTime' | 'id') =>
		wish[name].trim() === '' ? {} : { [name]: Number(wish[name]) };
	return {
		...(wish.ordered ? {} : { ordered: false }),
		...number('maxRetransmits'),
		...number('maxPacketLifeTime'),
		...(wish.negotiated ? { negotiated: true } : {}),
		...number('id'),
		...(hasPriority() ? { priority: wish.priority } : {})
	};
}

/** The call that the form makes, as text. */
export function callOf(wish: Wish): string {
	const init = Object.entries(initOf(wish)).map(
		([name, value]) => `${name}: ${typeof value === 'string' ? `'${value}'` : String(value)}`
	);
	const options = init.length > 0 ? `, { ${init.join(', ')} }` : '';
	return `${wish.side}.createDataChannel(${JSON.stringify(wish.label)}${options})`;
}
