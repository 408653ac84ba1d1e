/** Carries schedules out on real connections: opens a call, lets both sides press, and waits until everything is quiet. */
import { isCall, isFailure, isSuccess } from '#lib/recording/descriptions.ts';
import type { Json } from '#lib/recording/event.ts';
import type { Recorder } from '#lib/recording/recorder.ts';
import * as code from './code.ts';
import { delayOf } from './schedule.ts';
import { SlowChannel, type Clock } from './slow-channel.ts';
import { both, notes, settingNote, type Added, type Setting } from './story.ts';

/** How long a call may take to open. In one page it takes 20 ms in Chromium and 100 ms in Firefox. */
const openTimeoutMs = 8000;
/** Nothing under way, nothing pending and no event for so long: it is over, if all is well. */
const quietMs = 60;
/** … and if not all is well: whatever might still come would have come. */
const lostMs = 400;
/** A handler may go on for ever; nobody shall wait for that. */
const longestMs = 3000;
const lookEveryMs = 15;

/** What an error says when a call was opened and did not come up. */
export const notUp = 'the call did not come up';

/** Naive, two flags, guarded: what the experiment offers. */
export const handlers = { naive: code.naive, twoFlags: code.twoFlags, guarded: code.guarded } as const;
export type HandlerName = keyof typeof handlers;
export const handlerNames = Object.keys(handlers) as HandlerName[];

const clock: Clock = {
	now: () => performance.now(),
	after: (ms, step) => {
		const timer = setTimeout(step, ms);
		return () => {
			clearTimeout(timer);
		};
	}
};

/** What a call is made of besides connections: a track of its own for each press. */
export interface Tracks {
	/** A connection takes a track only once. */
	readonly newTrack: (who: code.Who, what: Added) => MediaStreamTrack;
	/** Ends those that were given. */
	readonly stopCopies: () => void;
}

/** What sessions need of the run that they are part of: on a page a `Run`, in the frame of a cell the harness behind the reader's code. */
export interface SessionRun {
	readonly isClosed: boolean;
	readonly recorder: Pick<Recorder, 'append' | 'subscribe'>;
	readonly observe: (connection: RTCPeerConnection, name: string) => RTCPeerConnection;
	readonly note: (note: string, value?: Json) => void;
	readonly defer: (step: () => void) => void;
}

/** One call, on which one schedule after the other can be carried out. */
export class Session {
	readonly #run: SessionRun;
	readonly #source: Tracks;
	readonly #isPolite: Readonly<Record<code.Who, boolean>>;
	readonly #channels = { caller: new SlowChannel(clock), callee: new SlowChannel(clock) };
	readonly #pending = new Set<number>();
	readonly #stopListening: () => void;
	#call: code.Call | undefined;
	/** The schedule that is being carried out, and how many descriptions each side has sent under it. */
	#setting: Setting | undefined;
	#sent: Record<code.Who, number> = { caller: 0, callee: 0 };
	#number = 0;
	#lastEventAt = 0;
	#tracks: Record<code.Who, number> = { caller: 0, callee: 0 };

	private constructor(run: SessionRun, tracks: Tracks, isPolite: Setting['isPolite']) {
		this.#run = run;
		this.#source = tracks;
		this.#isPolite = isPolite;
		this.#stopListening = run.recorder.subscribe((event) => {
			if (isCall(event)) this.#pending.add(event.call);
			else if (isSuccess(event) || isFailure(event)) this.#pending.delete(event.call);
			else if (event.type === 'ontrack' && (event.peer === 'caller' || event.peer === 'callee'))
				this.#tracks[event.peer]++;
			else if (event.type !== 'onsignalingstatechange' && event.type !== 'onnegotiationneeded') return;
			this.#lastEventAt = clock.now();
		});
		run.defer(() => {
			this.close();
		});
	}

	/**
	 * Opens a call with a data channel, over a channel without delay. `opens` handles that, the guarded handler unless said otherwise;
	 * then `handler` takes over.
	 */
	static async open(
		run: SessionRun,
		tracks: Tracks,
		isPolite: Setting['isPolite'],
		handler: code.Handler,
		{
			showPicture = () => undefined,
			opens = code.guarded
		}: { readonly showPicture?: code.Page['showPicture']; readonly opens?: code.Handler } = {}
	): Promise<Session> {
		const session = new Session(run, tracks, isPolite);
		session.#call = code.openCall({
			observe: run.observe,
			isPolite: { ...isPolite },
			carry: (from, message, deliver) => {
				session.#carry(from, message, deliver);
			},
			failed: (who, error) => {
				const name = error instanceof Error || error instanceof DOMException ? error.name : String(error);
				if (!run.isClosed) run.note(notes.failed, `${who} ${name}`);
			},
			showPicture
		});
		// Nothing has been asked to be agreed on yet: that comes in a task of its own.
		if (opens !== code.guarded) code.takeOver(session.#call, opens);
		if (!(await session.#until(() => session.#isUp && session.#isQuiet(quietMs / 2), openTimeoutMs)))
			throw new Error(notUp);
		if (opens !== handler) code.takeOver(session.#call, handler);
		return session;
	}

	/** Both sides press as the schedule says; resolves when everything is quiet, or the run is closed. */
	async carryOut(setting: Setting): Promise<void> {
		const { schedule, adds } = setting;
		this.#sent = { caller: 0, callee: 0 };
		this.#tracks = { caller: 0, callee: 0 };
		this.#setting = setting;
		this.#run.recorder.append({
			type: 'note',
			peer: 'page',
			note: notes.schedule,
			value: settingNote({ ...setting, isPolite: this.#isPolite })
		});
		const second = schedule.first === 'caller' ? 'callee' : 'caller';
		this.#press(schedule.first, adds);
		if (schedule.gapMs > 0) await pause(schedule.gapMs);
		if (!this.#isWanted()) return;
		this.#press(second, adds);
		const isOver = () => this.#isQuiet(this.#isAgreed ? quietMs : lostMs);
		const isQuiet = await this.#until(isOver, longestMs);
		this.#setting = undefined;
		// Cut off: nothing is delivered any more.
		if (!isQuiet) for (const who of both) this.#channels[who].close();
		if (this.#isWanted()) this.#run.note(notes.over, isQuiet ? 'quiet' : 'cut off');
	}

	/** Both connections end, and what is on its way is lost. Safe to call twice. */
	close(): void {
		this.#stopListening();
		for (const who of both) {
			this.#channels[who].close();
			this.#call?.ends[who].peer.close();
		}
	}

	/** A run may be closed while something is awaited. */
	#isWanted(): boolean {
		return !this.#run.isClosed;
	}

	#press(who: code.Who, adds: Setting['adds']): void {
		this.#run.note(notes.press, who);
		const track = this.#source.newTrack(who, adds[who]);
		code.add(this.#call!, who, track, new MediaStream([track]));
	}

	#carry(from: code.Who, message: code.Message, deliver: (message: code.Message) => void): void {
		const number = this.#number++;
		// Candidates do not wait, but they never overtake a description either.
		const isDelayed = this.#setting !== undefined && message.description;
		const delayMs = isDelayed ? delayOf(this.#setting!.schedule, from, this.#sent[from]++) : 0;
		// As text, as on a real wire: the other end gets a copy.
		const text = JSON.stringify(message);
		const copy = () => JSON.parse(text) as code.Message;
		const kind = message.description ? 'description' : 'candidate';
		const record = (peer: code.Who, direction: 'sent' | 'received') => {
			this.#run.recorder.append({
				type: 'signal',
				peer,
				direction,
				carrier: 'direct',
				kind,
				message: { number, delayMs, ...(JSON.parse(text) as Record<string, string>) }
			});
		};
		record(from, 'sent');
		this.#channels[from].send(delayMs, () => {
			if (this.#run.isClosed) return;
			record(from === 'caller' ? 'callee' : 'caller', 'received');
			deliver(copy());
		});
	}

	get #isUp(): boolean {
		return both.every((who) => {
			const { connectionState, signalingState } = this.#call!.ends[who].peer;
			return connectionState === 'connected' && signalingState === 'stable';
		});
	}
	get #isAgreed(): boolean {
		return this.#isUp && both.every((who) => this.#tracks[who] > 0);
	}

	#isQuiet(forMs: number): boolean {
		return (
			this.#pending.size === 0 &&
			both.every((who) => this.#channels[who].underWay === 0) &&
			clock.now() - this.#lastEventAt >= forMs
		);
	}

	/** Looks again and again; false when the time is over first. */
	async #until(isSo: () => boolean, timeoutMs: number): Promise<boolean> {
		for (const end = clock.now() + timeoutMs; clock.now() < end;) {
			if (this.#run.isClosed || isSo()) return true;
			await pause(lookEveryMs);
		}
		return false;
	}
}

/** How many schedules are carried out on one call before the next call is opened. */
const perCall = 5;

/**
 * Many schedules, one after the other, several on each call; a call on which something went wrong is not used again. Ends early
 * when the run is closed, or `isEnough` says so after a schedule.
 */
export async function carryOutMany(
	run: SessionRun,
	tracks: Tracks,
	settings: readonly Setting[],
	handler: code.Handler,
	/** Told after each schedule whether both ends came to agree; returns whether to stop. */
	isEnough: () => { readonly isWell: boolean; readonly isEnough: boolean },
	opens?: code.Handler
): Promise<void> {
	let session: Session | undefined;
	let used = 0;
	for (const setting of settings) {
		if (isOver(run)) return;
		if (!session) {
			session = await Session.open(run, tracks, setting.isPolite, handler, opens ? { opens } : {});
			used = 0;
		}
		await session.carryOut(setting);
		if (isOver(run)) return;
		const { isWell, isEnough: stop } = isEnough();
		if (stop) break;
		if (!isWell || ++used === perCall) {
			session.close();
			tracks.stopCopies();
			session = undefined;
		}
	}
	session?.close();
}

/** A run may be closed while something is awaited. */
const isOver = (run: SessionRun): boolean => run.isClosed;

export const pause = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms));
