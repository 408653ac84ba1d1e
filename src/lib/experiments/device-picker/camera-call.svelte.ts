/** The call of the experiment on a page: which camera it sends, and how that is changed. */
import { openSource, type Source } from '#lib/webrtc/sources/source.ts';
import { problemOf, type MediaProblem } from '../media/media-problem.ts';
import * as code from './code.ts';
import { notes } from './outcome.ts';
import { devicesIn, type Session } from './session.ts';

/** Pictures that the page makes, for those who have one camera or none. */
export const testCameras = ['made-a', 'made-b'] as const;
const made = {
	'made-a': { name: 'caller', label: 'camera A' },
	'made-b': { name: 'server', label: 'camera B' }
} as const;
const isMade = (id: string): id is (typeof testCameras)[number] => id in made;

export class CameraCall {
	state: 'idle' | 'working' | 'up' = $state('idle');
	/** What the reader chose: a test camera or a `deviceId`. */
	chosen = $state('made-a');
	/** What is sent now. */
	current: string | undefined = $state();
	how: 'replaceTrack' | 'addTrack' = $state('replaceTrack');
	sent: MediaStream | undefined = $state.raw();
	received: MediaStream | undefined = $state.raw();
	problem: MediaProblem | undefined = $state.raw();
	readonly #session: () => Session;
	#call: code.Call | undefined;
	#source: Source | undefined;

	constructor(session: () => Session) {
		this.#session = session;
	}

	async start(): Promise<void> {
		const session = this.#session();
		this.state = 'working';
		this.problem = undefined;
		try {
			const source = await this.#open(session, this.chosen);
			this.#source = source;
			this.current = this.chosen;
			this.sent = source.stream;
			const call = await code.startCall(session.page, trackOf(source));
			if (session.run.isClosed) return;
			this.#call = call;
			this.state = 'up';
		} catch (error) {
			this.#fail(session, error, 'idle');
		}
	}

	/** Sends the chosen camera instead of the one that is sent. */
	async change(): Promise<void> {
		const session = this.#session();
		const call = this.#call;
		const old = this.#source;
		if (!call || !old) return;
		this.state = 'working';
		this.problem = undefined;
		const { chosen, how } = this;
		try {
			const source = await this.#open(session, chosen).catch((error: unknown) => {
				// Telephones open one camera at a time: the old one has to go first.
				if (!(error instanceof DOMException) || error.name !== 'NotReadableError') throw error;
				old.close();
				return this.#open(session, chosen);
			});
			await session.run.sample();
			this.#tell(session, notes.switching, how);
			if (how === 'replaceTrack') await code.replaceCamera(call, trackOf(source));
			else code.takeOutAndPutIn(call, trackOf(source));
			this.#tell(session, notes.switched, how);
			old.close();
			if (session.run.isClosed) return;
			this.#source = source;
			this.current = chosen;
			this.sent = source.stream;
			this.state = 'up';
		} catch (error) {
			this.#fail(session, error, 'up');
		}
	}

	/** Called when the run has ended, which closed the connections and the sources. */
	end(): void {
		this.#call = undefined;
		this.#source = undefined;
		this.sent = this.received = undefined;
		this.current = undefined;
		this.problem = undefined;
		this.state = 'idle';
	}

	async #open(session: Session, id: string): Promise<Source> {
		const { run } = session;
		let source: Source;
		if (isMade(id))
			source = await openSource({ kind: 'synthetic' }, { audio: false, synthetic: made[id] }, run.media);
		else {
			const stream = await code.openInputs(devicesIn(session), { camera: id, microphone: false });
			source = {
				kind: 'camera',
				stream,
				close: () => {
					code.release(stream);
				}
			};
		}
		run.defer(() => {
			source.close();
		});
		return source;
	}

	#tell({ run }: Session, note: string, how: string): void {
		const sending = this.#call?.sender.track?.id ?? null;
		run.recorder.append({ type: 'note', peer: 'page', note, value: { how, sending } });
	}

	#fail({ run }: Session, error: unknown, state: 'idle' | 'up'): void {
		if (run.isClosed) return;
		this.problem = problemOf(error, 'camera');
		this.state = state;
	}
}

const trackOf = ({ stream }: Source): MediaStreamTrack => stream.getVideoTracks()[0]!;
