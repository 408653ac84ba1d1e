/** What one wish writes into an offer: two real offers of this browser, with and without it, set side by side. */
import { parse } from '#lib/sdp/parse.ts';
import type { SdpDocument } from '#lib/sdp/document.ts';
import { createSyntheticSource } from '#lib/webrtc/sources/synthetic.ts';
import { Run } from '../run.ts';
import { offerOf, type Wishes } from './code.ts';

export interface Offer {
	readonly wishes: Wishes;
	readonly isRestarted: boolean;
	readonly document: SdpDocument;
}

export class WhatIf {
	/** The offer before the last switch was turned, and the one after it. */
	before: Offer | undefined = $state.raw();
	after: Offer | undefined = $state.raw();
	isBusy = $state(false);
	error: { readonly name: string; readonly message: string } | undefined = $state.raw();

	/** Makes the offer for these wishes; the one that was there becomes the one before. */
	async make(wishes: Wishes, isRestarted = false): Promise<void> {
		if (this.isBusy) return;
		this.isBusy = true;
		this.error = undefined;
		const run = new Run('sdp-workbench');
		const source = createSyntheticSource({ name: 'caller', width: 320, height: 180, framesPerSecond: 5 });
		try {
			const page = { observe: run.observe, streams: { caller: source.stream, callee: source.stream } };
			const document = parse(await offerOf(page, wishes, isRestarted));
			this.before = this.after;
			this.after = { wishes, isRestarted, document };
		} catch (error) {
			this.error =
				error instanceof Error || error instanceof DOMException
					? { name: error.name, message: error.message }
					: { name: 'Error', message: String(error) };
		} finally {
			run.close();
			source.close();
			this.isBusy = false;
		}
	}
}
