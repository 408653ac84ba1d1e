/** The state of the gatherer on a page: the servers, what was found, what was proven. Credentials are kept nowhere else. */
import type { NetworkAbsence } from '#lib/lab/network.ts';
import type { RecordingView } from '#lib/panels/recording-view.svelte.ts';
import type { NetworkNotice } from '#lib/signaling/network-protocol.ts';
import { observationOf } from '#lib/webrtc/observe.ts';
import { absenceOf, networkFor } from '../network/run-network.ts';
import type { PageLab } from '../page-lab.svelte.ts';
import { Run, type RunStatus } from '../run.ts';
import * as code from './code.ts';
import { notes, plain, type CandidateMore } from './outcome.ts';
import { plannedProofs, prove } from './proofs.ts';
import { allUrls, iceServerOf, splitUrls, urlProblem, type TypedServer, type UrlProblem } from './servers.ts';

/** Chromium asks a silent server for 40 seconds, Firefox for 11; the list does not wait for that. */
const gatherPatienceMs = 12_000;

/** What the list shows of a server: everything but its secret. */
export interface ShownServer {
	readonly id: number;
	readonly urls: readonly string[];
	readonly username: string;
	readonly hasCredential: boolean;
}

export class GatherCandidates {
	status: RunStatus = $state('idle');
	/** The lab server's STUN and TURN are asked too. */
	usesLab = $state(true);
	policy: RTCIceTransportPolicy = $state('all');
	pool = $state(0);
	/** What is being typed. */
	url = $state('');
	username = $state('');
	credential = $state('');
	problem: UrlProblem | undefined = $state();
	shown: readonly ShownServer[] = $state.raw([]);
	view: RecordingView | undefined = $state.raw();
	absence: NetworkAbsence | undefined = $state();
	notices: readonly NetworkNotice[] = $state.raw([]);
	/** Of the lab server, where this run asks it; undefined where it does not. */
	hasTls: boolean | undefined = $state();

	readonly #lab: PageLab;
	/** Not reactive and never written anywhere. */
	#servers: readonly TypedServer[] = [];
	#next = 1;
	#run: Run | undefined;

	constructor(lab: PageLab) {
		this.#lab = lab;
	}

	/** Puts what was typed on the list; the fields are empty then. False where something is wrong with it. */
	addServer(): boolean {
		this.problem = urlProblem(this.url);
		if (this.problem) return false;
		const server: TypedServer = {
			id: this.#next++,
			urls: splitUrls(this.url),
			username: this.username.trim(),
			credential: this.credential
		};
		this.#servers = [...this.#servers, server];
		this.#show();
		this.url = this.username = this.credential = '';
		return true;
	}
	removeServer(id: number): void {
		this.#servers = this.#servers.filter((server) => server.id !== id);
		this.#show();
	}
	#show(): void {
		this.shown = this.#servers.map(({ id, urls, username, credential }) => ({
			id,
			urls,
			username,
			hasCredential: credential !== ''
		}));
	}

	async start(): Promise<void> {
		// What still stands in the fields is meant, too.
		if (this.url.trim() && !this.addServer()) return;
		this.stop();
		const run = new Run('gather-candidates');
		const stopping = new AbortController();
		run.defer(() => {
			stopping.abort();
		});
		this.#run = run;
		this.view = this.#lab.show(run.recorder);
		this.status = 'running';
		this.absence = undefined;
		this.notices = [];
		this.hasTls = undefined;
		try {
			const own = this.#servers.map(iceServerOf);
			const servers = { caller: own, callee: own };
			if (this.usesLab) {
				const network = await networkFor(run, { isCaptured: false });
				this.notices = network.notices;
				this.hasTls = network.hasTls;
				servers.caller = [...network.iceServers('caller'), ...own];
				servers.callee = [...network.iceServers('callee'), ...own];
			}
			await this.#gatherAndProve(run, servers, stopping.signal);
			if (this.#run === run) this.status = 'done';
		} catch (error) {
			if (this.#run !== run) return;
			this.absence = absenceOf(error);
			if (!this.absence)
				run.note(
					notes.refused,
					plain(
						error instanceof Error || error instanceof DOMException
							? { name: error.name, message: error.message }
							: { name: 'Error', message: String(error) }
					)
				);
			this.status = 'failed';
		} finally {
			run.close();
		}
	}

	async #gatherAndProve(
		run: Run,
		servers: { readonly caller: RTCIceServer[]; readonly callee: RTCIceServer[] },
		signal: AbortSignal
	): Promise<void> {
		const { policy, pool } = this;
		run.note(notes.asked, plain({ urls: allUrls(servers.caller), policy, pool }));
		const connection = await code.gather(
			{
				observe: (made, name) => {
					made.addEventListener('icecandidate', ({ candidate }) => {
						if (candidate?.candidate) run.note(notes.candidate, plain(tellMore(candidate)));
					});
					return run.observe(made, name);
				}
			},
			{ iceServers: servers.caller, iceTransportPolicy: policy, iceCandidatePoolSize: pool }
		);
		const enough = AbortSignal.any([signal, AbortSignal.timeout(gatherPatienceMs)]);
		await Promise.all([
			// Only this one: Firefox never answers getStats of a connection that is closed meanwhile, as those of the proofs are.
			code.gathered(connection, enough).then(() => observationOf(connection)?.sample()),
			...plannedProofs(servers, policy).map(async (proof) => {
				const outcome = await prove({ observe: run.observe }, proof, signal);
				if (!run.isClosed) run.note(notes.proof, plain(outcome));
			})
		]);
	}

	stop(): void {
		this.#run?.close();
		this.#run = undefined;
		if (this.status === 'running') this.status = 'done';
	}

	/** Nothing is left open, and nothing is left of what was typed. */
	close(): void {
		this.stop();
		this.#servers = [];
		this.shown = [];
		this.url = this.username = this.credential = '';
	}
}

/** What is newer than the types of the platform, where the browser has it. */
export function tellMore(candidate: RTCIceCandidate): CandidateMore {
	const { relayProtocol, url } = candidate as { relayProtocol?: string | null; url?: string | null };
	return {
		line: candidate.candidate,
		...(relayProtocol ? { relayProtocol } : {}),
		...(url ? { url } : {})
	};
}
