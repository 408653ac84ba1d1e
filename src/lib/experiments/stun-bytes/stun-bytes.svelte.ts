/** The state of the byte editor on a page: what is typed, what was sent, what came back and what the reader made of it. */
import { toHex } from '#lib/bytes/hex.ts';
import { endpointText } from '#lib/bytes/endpoint.ts';
import type { NetworkAbsence } from '#lib/lab/network.ts';
import { fromHex } from '#lib/bytes/hex.ts';
import { attribute } from '#lib/stun/attributes.ts';
import { withFingerprint } from '#lib/stun/integrity.ts';
import { encode, method, newAttribute, type NewAttribute } from '#lib/stun/message.ts';
import { absenceOf, networkFor } from '../network/run-network.ts';
import type { PageLab } from '../page-lab.svelte.ts';
import { Run, type RunStatus } from '../run.ts';
import { magicCookie, newTransactionId, readMapped, withLength } from './code.ts';
import { editorText, isSameAddress, readTyped, sampleBytes, sampleNames, type SampleName } from './editor.ts';
import { notes, plainSent, type Sent } from './notes.ts';

/** Attributes that can be added, each with a value to look at. */
export const additions = {
	SOFTWARE: newAttribute(attribute.software, 'RTC Notebook'),
	USERNAME: newAttribute(attribute.username, 'evtj:h6vY'),
	PRIORITY: newAttribute(attribute.priority, 0x6e0001ff),
	'USE-CANDIDATE': newAttribute(attribute.useCandidate),
	'ICE-CONTROLLING': newAttribute(attribute.iceControlling, 0x932ff9b151263b36n)
} as const satisfies Readonly<Record<string, NewAttribute>>;
export type Addition = keyof typeof additions;

export class StunBytes {
	status: RunStatus = $state('idle');
	text = $state(editorText(sampleBytes('ready')));
	sample: SampleName | '' = $state('ready');
	sent: Sent | undefined = $state.raw();
	/** What the reader has typed as the address in the answer. */
	reading = $state('');
	isRevealed = $state(false);
	/** Whether the last reading was right; undefined before the first. */
	isRight: boolean | undefined = $state();
	absence: NetworkAbsence | undefined = $state();
	error: string | undefined = $state();
	run: Run | undefined = $state.raw();

	readonly #lab: PageLab;
	#latest: Run | undefined;

	constructor(lab: PageLab) {
		this.#lab = lab;
	}

	get typed() {
		return readTyped(this.text);
	}
	get reply(): Uint8Array | undefined {
		return this.sent?.reply === undefined ? undefined : fromHex(this.sent.reply);
	}

	type(text: string): void {
		this.text = text;
		this.sample = '';
	}
	#put(bytes: Uint8Array): void {
		this.type(editorText(bytes));
	}
	take(name: SampleName): void {
		this.#put(sampleBytes(name));
		this.sample = name;
	}
	fixLength(): void {
		// Without four bytes there is no length to fix.
		if (this.typed.bytes.length >= 4) this.#put(withLength(this.typed.bytes));
	}
	/** The last twelve bytes of the header; what is missing before them is filled with what belongs there. */
	randomTransactionId(): void {
		const { bytes } = this.typed;
		const head = Uint8Array.from([0x00, 0x01, 0x00, 0x00, ...magicCookie]);
		head.set(bytes.subarray(0, 8));
		this.#put(Uint8Array.from([...head, ...newTransactionId(), ...bytes.subarray(20)]));
	}
	add(name: Addition): void {
		const { bytes } = this.typed;
		if (bytes.length < 20) return;
		const one = encode({
			method: method.binding,
			class: 'request',
			transactionId: bytes.subarray(8, 20),
			attributes: [additions[name]]
		}).subarray(20);
		this.#put(withLength(Uint8Array.from([...bytes, ...one])));
	}
	addFingerprint(): void {
		if (this.typed.bytes.length >= 20) this.#put(withFingerprint(this.typed.bytes));
	}

	/** One real datagram, from a socket of the lab server to its STUN server. */
	async send(): Promise<void> {
		if (this.status === 'running') return;
		const { bytes } = this.typed;
		const isByHand = !sampleNames.some((name) => toHex(sampleBytes(name)) === toHex(bytes));
		this.close();
		const run = (this.#latest = new Run('stun-bytes'));
		this.run = run;
		this.#lab.show(run.recorder);
		this.status = 'running';
		this.absence = this.error = this.isRight = this.sent = undefined;
		this.reading = '';
		this.isRevealed = false;
		try {
			const network = await networkFor(run, { isCaptured: false });
			const answer = await network.sendStun(bytes);
			network.close();
			const { source, destination } = answer;
			const base = { bytes: toHex(bytes), isByHand, source, destination };
			const sent: Sent =
				answer.type === 'answered'
					? {
							...base,
							reply: toHex(Uint8Array.from(atob(answer.reply), (char) => char.charCodeAt(0))),
							ms: answer.ms
						}
					: { ...base, ms: answer.waitedMs };
			if (sent.reply) readMapped(fromHex(sent.reply) ?? new Uint8Array(0));
			run.note(notes.sent, plainSent(sent));
			if (this.#latest !== run) return;
			this.sent = sent;
			this.status = 'done';
		} catch (error) {
			if (this.#latest !== run) return;
			this.absence = absenceOf(error);
			if (!this.absence)
				this.error = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
			this.status = 'failed';
		}
	}

	/** The reader says what stands in the answer. */
	read(): void {
		if (!this.sent || !this.reading.trim()) return;
		this.run?.note(notes.read, this.reading.trim());
		this.isRight = isSameAddress(this.reading, this.sent.source);
		if (this.isRight) this.isRevealed = true;
	}
	reveal(): void {
		this.run?.note(notes.revealed);
		this.isRevealed = true;
	}

	/** What code.ts makes of the answer. */
	get mapped(): string | undefined {
		const found = this.reply && readMapped(this.reply);
		return found?.address.length === 4
			? endpointText({ address: found.address.join('.'), port: found.port })
			: undefined;
	}

	close(): void {
		this.#latest?.close();
		this.#latest = undefined;
	}
}
