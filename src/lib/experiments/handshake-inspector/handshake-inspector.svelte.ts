/** The state of the inspected call on a page: what was asked for, and how far it has come. */
import type { NetworkAbsence } from '#lib/lab/network.ts';
import type { RecordingView } from '#lib/panels/recording-view.svelte.ts';
import { createSyntheticSource } from '#lib/webrtc/sources/synthetic.ts';
import { isTurn, onlyUrls } from '../gather-candidates/servers.ts';
import { absenceOf, networkFor } from '../network/run-network.ts';
import type { PageLab } from '../page-lab.svelte.ts';
import { Run, type RunStatus } from '../run.ts';
import { canHash } from '../trust/fingerprint.ts';
import * as code from './code.ts';
import { makeNoted } from './made-certificate.ts';
import { factsOf, jsonOf, notes } from './notes.ts';

const dayMs = 86_400_000;
/** What may be asked of a certificate's life; `browser` asks for nothing. */
export const lives = {
	browser: undefined,
	hour: 3_600_000,
	year: 365 * dayMs,
	tenYears: 3650 * dayMs
} as const;
export type Life = keyof typeof lives;

export class HandshakeInspector {
	status: RunStatus = $state('idle');
	kind: code.KeyKind = $state('browser');
	life: Life = $state('browser');
	/** Through the lab server's relay: what crosses it is written down as packets. */
	isRelayed = $state(false);
	view: RecordingView | undefined = $state.raw();
	absence: NetworkAbsence | 'no-relay' | undefined = $state();
	/** There is no WebCrypto here. */
	cannotHash = $state(false);
	error: { readonly name: string; readonly message: string } | undefined = $state.raw();

	readonly #lab: PageLab;
	#run: Run | undefined;

	constructor(lab: PageLab) {
		this.#lab = lab;
	}

	async start(): Promise<void> {
		this.close();
		this.error = this.absence = undefined;
		this.cannotHash = !canHash();
		if (this.cannotHash) return;
		const run = (this.#run = new Run('handshake-inspector'));
		const { kind, life, isRelayed } = this;
		this.view = this.#lab.show(run.recorder);
		this.status = 'running';
		try {
			const configurations = isRelayed ? await this.#relayed(run) : { caller: {}, callee: {} };
			if (!configurations) {
				this.absence = 'no-relay';
				this.status = 'failed';
				run.close();
				return;
			}
			const own = kind === 'browser' ? undefined : await makeNoted(run, kind, lives[life]);
			const call = await code.call({
				observe: run.observe,
				configurations: {
					caller: { ...configurations.caller, ...(own ? { certificates: [own] } : {}) },
					callee: configurations.callee
				},
				streams: { caller: this.#stream(run, 'caller'), callee: this.#stream(run, 'callee') }
			});
			for (const who of ['caller', 'callee'] as const)
				run.note(notes.inspection, jsonOf(factsOf(who, await code.inspect(call[who]))));
			await run.sample();
			if (this.#run === run) this.status = 'done';
		} catch (error) {
			if (this.#run !== run) return;
			this.absence = absenceOf(error);
			if (!this.absence)
				this.error =
					error instanceof Error || error instanceof DOMException
						? { name: error.name, message: error.message }
						: { name: 'Error', message: String(error) };
			this.status = 'failed';
			run.close();
		}
	}

	/** Both ends may use nothing but the relay; undefined where it has no address. */
	async #relayed(run: Run): Promise<Record<code.Who, RTCConfiguration> | undefined> {
		const network = await networkFor(run);
		const of = (who: code.Who): RTCConfiguration => ({
			iceServers: onlyUrls(network.iceServers(who), isTurn),
			iceTransportPolicy: 'relay'
		});
		const configurations = { caller: of('caller'), callee: of('callee') };
		return configurations.caller.iceServers?.length ? configurations : undefined;
	}

	#stream(run: Run, name: code.Who): MediaStream {
		const source = createSyntheticSource({ name, width: 160, height: 90, audio: false });
		run.defer(() => {
			source.close();
		});
		return source.stream;
	}

	/** Leaves nothing open. */
	close(): void {
		this.#run?.close();
		this.#run = undefined;
	}
}
