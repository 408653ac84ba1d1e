// As many bytes as a data channel takes: pieces of one size, on one channel or several, with
// back-pressure, measured where they come out.
import { opened } from '#lib/webrtc/loopback.ts';
import { Count } from './count.ts';

/** What the page lends to a run. */
export interface Page {
	/** Writes down what the connection does, and gives it back unchanged. */
	observe: (connection: RTCPeerConnection, name: string) => RTCPeerConnection;
	/** Signaling between the two, once both exist. */
	signal: (caller: RTCPeerConnection, callee: RTCPeerConnection) => Promise<void>;
	/** The reader has left, or pressed stop. */
	isOver: () => boolean;
}

export interface Pipes {
	caller: RTCPeerConnection;
	callee: RTCPeerConnection;
	channels: RTCDataChannel[];
	count: Count;
}

/** No more waits in one sender than this, and it is filled again when less than that is left. */
export const highWater = 1_048_576;
const lowWater = 262_144;

export async function connect(page: Page, count: number, ordered: boolean): Promise<Pipes> {
	const caller = new RTCPeerConnection();
	const callee = new RTCPeerConnection();
	const received = new Count();
	const channels: RTCDataChannel[] = [];
	for (let id = 0; id < count; id++) {
		// Both ends agree on the number beforehand. They are opened before anybody writes down what happens, for a
		// line for each of a hundred thousand messages would be what is measured.
		const agreed = { negotiated: true, id, ordered };
		channels.push(caller.createDataChannel('bulk', agreed));
		listen(callee.createDataChannel('bulk', agreed), received);
	}
	page.observe(caller, 'caller');
	page.observe(callee, 'callee');
	await page.signal(caller, callee);
	await Promise.all(channels.map(opened));
	return { caller, callee, channels, count: received };
}

function listen(channel: RTCDataChannel, count: Count): void {
	channel.binaryType = 'arraybuffer';
	channel.onmessage = ({ data }: MessageEvent<ArrayBuffer>) => count.add(data.byteLength, performance.now());
}

/** Each channel carries its share, all of them at the same time. */
export async function send(page: Page, pipes: Pipes, pieces: number, piece: Uint8Array<ArrayBuffer>) {
	const share = pieces / pipes.channels.length;
	const shares = pipes.channels.map((_, at) => Math.floor(share * (at + 1)) - Math.floor(share * at));
	await Promise.all(pipes.channels.map((channel, at) => fill(page, channel, shares[at] ?? 0, piece)));
}

async function fill(page: Page, channel: RTCDataChannel, pieces: number, piece: Uint8Array<ArrayBuffer>) {
	channel.bufferedAmountLowThreshold = lowWater;
	let left = pieces;
	while (left > 0 && !page.isOver()) {
		// One statement: it runs as often as there are pieces.
		for (; left > 0 && channel.bufferedAmount < highWater; left--) channel.send(piece);
		await lowTide(channel);
	}
}

const lowTide = (channel: RTCDataChannel): Promise<unknown> =>
	channel.bufferedAmount <= lowWater
		? Promise.resolve()
		: new Promise((resolve) => (channel.onbufferedamountlow = resolve));
