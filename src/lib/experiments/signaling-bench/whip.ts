/**
 * HTTP in the manner of WHIP (RFC 9725): the caller posts its offer and is answered in the response; its candidates go after
 * it in PATCH requests, DELETE ends it. The callee sits in a room of the lab server, which hands it what was posted.
 */
import type { ChannelEvent, SignalingChannel } from '#lib/signaling/channel.ts';
import { randomId } from '#lib/signaling/member.ts';
import type { PeerMessage } from '#lib/signaling/messages.ts';
import { serverChannel } from '#lib/signaling/server.ts';
import { printFragment, sdpType, fragmentType, whipPath } from '#lib/signaling/whip-messages.ts';
import { CarrierError, type Carrier, type CarrierListener } from './carriers.ts';

/** How long the callee may take to get its seat. */
const seatMs = 8000;
/** Longer than the lab server waits for the answer, so that it is the one who says what went wrong. */
const requestMs = 40_000;

export async function openWhip(site: URL, listener: CarrierListener): Promise<Carrier> {
	const room = `whip-${randomId()}`;
	const callee = await takeSeat(site, room, listener);
	return new WhipCarrier(new URL(`${whipPath}${room}`, site), callee, listener);
}

/** The callee's end: a socket to the lab server, as in any room of it. */
function takeSeat(site: URL, room: string, listener: CarrierListener): Promise<SignalingChannel> {
	return new Promise((resolve, reject) => {
		const giveUp = (error: CarrierError) => {
			clearTimeout(patience);
			channel.close();
			reject(error);
		};
		const patience = setTimeout(() => {
			giveUp(new CarrierError('too-slow'));
		}, seatMs);
		const channel = serverChannel(site)(room, (event: ChannelEvent) => {
			if (event.type === 'wire') listener.passed('callee', event.direction, event.kind, event.message);
			else if (event.type === 'message') listener.arrived('callee', event.message);
			else if (event.type === 'unavailable') giveUp(new CarrierError(event.reason));
			else if (event.type === 'carrier-lost') listener.failed(new CarrierError('lost'));
			else if (event.type === 'joined') {
				clearTimeout(patience);
				resolve(channel);
			}
		});
	});
}

class WhipCarrier implements Carrier {
	readonly name = 'whip';
	// The answer is the response: what the callee finds later cannot be told (RFC 9725 §4.3.2).
	readonly answersWhole = true;
	readonly #endpoint: URL;
	readonly #callee: SignalingChannel;
	readonly #listener: CarrierListener;
	readonly #abort = new AbortController();
	/** Of the WHIP session, once it was created. */
	#session: URL | undefined;
	#offer = '';
	/** Candidates that came before there was a session to send them to. */
	#early: PeerMessage[] = [];
	#hasPosted = false;
	/** Requests go one after the other: HTTP keeps no order among several. */
	#line: Promise<void> = Promise.resolve();

	constructor(endpoint: URL, callee: SignalingChannel, listener: CarrierListener) {
		this.#endpoint = endpoint;
		this.#callee = callee;
		this.#listener = listener;
	}

	send(from: 'caller' | 'callee', message: PeerMessage): void {
		if (this.#abort.signal.aborted) return;
		if (from === 'callee') this.#callee.send(message);
		else if (message.type === 'description') this.#queue(() => this.#post(message));
		else if (this.#session) this.#queue(() => this.#patch(message));
		else this.#early.push(message);
	}

	close(): void {
		if (this.#abort.signal.aborted) return;
		this.#abort.abort();
		this.#callee.close();
		if (!this.#session) return;
		this.#passed('sent', 'DELETE', {});
		// The page may be on its way out: the request goes on without it.
		void fetch(this.#session, { method: 'DELETE', keepalive: true }).catch(() => undefined);
	}

	#queue(work: () => Promise<void>): void {
		this.#line = this.#line.then(work).catch((error: unknown) => {
			if (this.#abort.signal.aborted) return;
			this.#listener.failed(
				error instanceof CarrierError ? error : new CarrierError('lost', describe(error))
			);
		});
	}

	async #post(message: Extract<PeerMessage, { type: 'description' }>): Promise<void> {
		if (this.#hasPosted)
			throw new CarrierError('refused', 'a WHIP session takes one offer, and this one has had it');
		this.#hasPosted = true;
		const { type, sdp } = message.description;
		if (type !== 'offer') throw new CarrierError('refused', 'only an offer can be posted');
		this.#offer = sdp;
		this.#passed('sent', 'POST', message);
		const response = await this.#ask(this.#endpoint, 'POST', sdpType, sdp);
		const location = response.headers.get('Location');
		if (response.status !== 201 || !location) throw await refusal(response);
		this.#session = new URL(location, this.#endpoint);
		const answer: PeerMessage = {
			type: 'description',
			description: { type: 'answer', sdp: await response.text() }
		};
		this.#passed('received', '201 Created', answer);
		this.#listener.arrived('caller', answer);
		for (const early of this.#early.splice(0)) this.#queue(() => this.#patch(early));
	}

	async #patch(message: PeerMessage): Promise<void> {
		if (message.type !== 'candidate' || !this.#session) return;
		this.#passed('sent', 'PATCH', message);
		const fragment = printFragment(this.#offer, [message.candidate]);
		const response = await this.#ask(this.#session, 'PATCH', fragmentType, fragment);
		if (response.status !== 204) throw await refusal(response);
		this.#passed('received', '204 No Content', {});
	}

	#ask(url: URL, method: string, type: string, body: string): Promise<Response> {
		return fetch(url, {
			method,
			body,
			headers: { 'Content-Type': type },
			signal: AbortSignal.any([this.#abort.signal, AbortSignal.timeout(requestMs)])
		});
	}

	#passed(direction: 'sent' | 'received', kind: string, message: object): void {
		this.#listener.passed(
			'caller',
			direction,
			kind,
			JSON.parse(JSON.stringify(message)) as Parameters<CarrierListener['passed']>[3]
		);
	}
}

const describe = (error: unknown): string =>
	error instanceof Error ? `${error.name}: ${error.message}` : String(error);

/** What the endpoint said when it said no. */
async function refusal(response: Response): Promise<CarrierError> {
	const text = (await response.text()).slice(0, 200).trim();
	return new CarrierError('refused', `${response.status} ${response.statusText} ${text}`.trim());
}
