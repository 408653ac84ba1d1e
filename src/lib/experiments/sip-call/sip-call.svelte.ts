/** The state of the SIP experiment on a page: which story runs, where the proxy is, what each telephone does. */
import type { RecordingView } from '#lib/panels/recording-view.svelte.ts';
import { sipPath } from '#lib/sip/lab-domain.ts';
import { readLabStatus } from '#lib/signaling/server.ts';
import type { LabStatus } from '#lib/signaling/server-protocol.ts';
import type { PageLab } from '../page-lab.svelte.ts';
import { Run, type RunStatus } from '../run.ts';
import * as code from './code.ts';
import { play, type Story } from './stories.ts';
import { addressOf, layTelephones, type Telephones } from './telephones.ts';

export type Where = 'page' | 'server';
export type Step =
	| 'register-caller'
	| 'register-callee'
	| 'invite'
	| 'progress'
	| 'answer'
	| 'decline'
	| 'hang-up-caller'
	| 'hang-up-callee'
	| 'hold'
	| 'resume';

export interface PhoneView {
	readonly isOn: boolean;
	readonly isRegistered: boolean;
	readonly call: 'none' | 'calling' | 'ringing' | 'talking' | 'held' | 'over';
	/** Why the call, or the registration, ended: `486 Busy Here`, `Authentication Error`. */
	readonly why?: string;
}
const off: PhoneView = { isOn: false, isRegistered: false, call: 'none' };

/** How long a switched-on telephone may take to reach the lab server. */
const connectMs = 6000;

export class SipCall {
	status: RunStatus = $state('idle');
	story: Story = $state('whole');
	/** The story that the run on the page was begun with. */
	played: Story = $state('whole');
	where: Where = $state('page');
	isStepping = $state(false);
	/** Of the lab server behind this page; null once it is known that there is none with SIP. */
	lab: LabStatus | null | undefined = $state.raw();
	phones: Readonly<Record<code.End, PhoneView>> = $state.raw({ caller: off, callee: off });
	pictures: { caller?: MediaStream; callee?: MediaStream } = $state.raw({});
	error: { name: string; message: string } | undefined = $state.raw();
	run: Run | undefined = $state.raw();
	view: RecordingView | undefined = $state.raw();
	/** So that readers at one lab server do not take each other's calls. */
	readonly suffix = Math.random().toString(36).slice(2, 6).padEnd(4, '0');

	readonly #lab: PageLab;
	readonly #site: () => URL;
	#telephones: Telephones | undefined;

	/** @param site gives the root of the pages, where the lab server would be */
	constructor(lab: PageLab, site: () => URL) {
		this.#lab = lab;
		this.#site = site;
	}

	get isOn(): boolean {
		return this.run !== undefined && !this.run.isClosed;
	}

	addressOf(end: code.End): string {
		return addressOf(end === 'caller' ? 'alice' : 'bob', this.where === 'server' ? this.suffix : undefined);
	}

	/** Another place for the proxy: the telephones that stand are put away. */
	choose(where: Where): void {
		if (where === this.where) return;
		this.close();
		this.where = where;
		this.isStepping = false;
		if (this.status === 'running') this.status = 'idle';
	}

	/** Asks whether a lab server with SIP stands behind the page. */
	async lookForServer(): Promise<void> {
		const status = await readLabStatus(this.#site());
		// One that was built before SIP came says nothing of it.
		this.lab = status && 'sip' in status ? status : null;
		if (this.lab === null && this.where === 'server') this.where = 'page';
	}

	/** The whole story. */
	async start(): Promise<void> {
		this.isStepping = false;
		const run = this.#begin();
		const telephones = this.#telephones;
		if (!telephones) return;
		try {
			await this.#switchOn(telephones);
			await play(this.played, telephones.stage);
			if (this.run !== run || run.isClosed) return;
			await run.sample();
			this.status = 'done';
			// What was said is kept; the telephones are put away.
			run.close();
		} catch (error) {
			this.#fail(run, error);
		}
	}

	/** The telephones only; what they do is the reader's. */
	async startStepping(): Promise<void> {
		this.isStepping = true;
		const run = this.#begin();
		try {
			if (this.#telephones) await this.#switchOn(this.#telephones);
		} catch (error) {
			this.#fail(run, error);
		}
	}

	/** Which steps make sense now. */
	canDo(step: Step): boolean {
		const { caller, callee } = this.phones;
		if (!this.isOn || !this.isStepping || !caller.isOn || !callee.isOn) return false;
		const isFree = caller.call === 'none' || caller.call === 'over';
		switch (step) {
			case 'register-caller':
				return isFree;
			case 'register-callee':
				return callee.call === 'none' || callee.call === 'over';
			case 'invite':
				return isFree;
			case 'progress':
			case 'answer':
			case 'decline':
				return callee.call === 'ringing';
			case 'hang-up-caller':
				return caller.call === 'calling' || caller.call === 'talking' || caller.call === 'held';
			case 'hang-up-callee':
				return callee.call === 'talking' || callee.call === 'held';
			case 'hold':
				return caller.call === 'talking';
			case 'resume':
				return caller.call === 'held';
			default:
				return step satisfies never;
		}
	}

	async step(step: Step): Promise<void> {
		// What has arrived is asked for once more before an end: a short call may end before its first second.
		if (step.startsWith('hang-up')) await this.run?.sample();
		if (!this.canDo(step) || !this.#telephones) return;
		const { stage } = this.#telephones;
		try {
			switch (step) {
				case 'register-caller':
					await code.register(stage.caller);
					break;
				case 'register-callee':
					await code.register(stage.callee);
					break;
				case 'invite':
					await code.agreed(code.invite(stage.caller, stage.target));
					if (this.status === 'running') this.status = 'done';
					break;
				case 'progress':
					code.reportProgress(stage.callee);
					break;
				case 'answer':
					code.answer(stage.callee);
					break;
				case 'decline':
					code.decline(stage.callee);
					break;
				case 'hang-up-caller':
					code.hangUp(stage.caller);
					break;
				case 'hang-up-callee':
					code.hangUp(stage.callee);
					break;
				case 'hold':
					await code.hold(stage.caller);
					break;
				case 'resume':
					await code.resume(stage.caller);
					break;
				default:
					step satisfies never;
			}
		} catch (error) {
			// A refusal stands in the ladder and in the state of its telephone; that is what the experiment is about.
			if (!(error instanceof code.SipRefusal)) this.error = describe(error);
		}
	}

	/** Leaves nothing open. */
	close(): void {
		this.run?.close();
		this.#telephones = undefined;
	}

	#begin(): Run {
		this.run?.close();
		this.status = 'running';
		this.error = undefined;
		this.pictures = {};
		this.phones = { caller: off, callee: off };
		this.played = this.story;
		const run = new Run('sip-call');
		this.run = run;
		this.view = this.#lab.show(run.recorder);
		run.note('sip-story', this.story);
		run.note('sip-proxy', this.where);
		run.defer(() => {
			if (this.run !== run) return;
			this.pictures = {};
			const putAway = (phone: PhoneView) => ({ ...phone, isOn: false, isRegistered: false });
			this.phones = { caller: putAway(this.phones.caller), callee: putAway(this.phones.callee) };
		});
		this.#telephones = layTelephones(run, {
			story: this.story,
			...(this.where === 'server' && { server: this.#address(), suffix: this.suffix }),
			showPicture: (at, stream) => {
				if (!run.isClosed) this.pictures = { ...this.pictures, [at]: stream };
			},
			showState: (end, state, why) => {
				if (this.run === run) this.#showState(end, state, why);
			}
		});
		return run;
	}

	async #switchOn(telephones: Telephones): Promise<void> {
		let timer: ReturnType<typeof setTimeout> | undefined;
		const tooLate = new Promise<never>((_, reject) => {
			timer = setTimeout(() => {
				reject(new Error('the lab server did not answer'));
			}, connectMs);
		});
		try {
			await Promise.race([telephones.switchOn(), tooLate]);
		} finally {
			clearTimeout(timer);
		}
	}

	#address(): string {
		return (this.#site().href + sipPath).replace(/^http/, 'ws');
	}

	#showState(end: code.End, state: code.PhoneState, why: string | undefined): void {
		const before = this.phones[end];
		const next: PhoneView =
			state === 'ready' || state === 'registered'
				? { ...before, isOn: true, isRegistered: state === 'registered', ...(why !== undefined && { why }) }
				: { isOn: true, isRegistered: before.isRegistered, call: state, ...(why !== undefined && { why }) };
		this.phones = { ...this.phones, [end]: next };
		if (state === 'over') this.pictures = {};
	}

	#fail(run: Run, error: unknown): void {
		if (run.isClosed || this.run !== run) return;
		this.error = describe(error);
		this.status = 'failed';
		run.close();
	}
}

const describe = (error: unknown): { name: string; message: string } =>
	error instanceof Error || error instanceof DOMException
		? { name: error.name, message: error.message }
		: { name: 'Error', message: String(error) };
