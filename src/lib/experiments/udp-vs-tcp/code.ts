// Three ways for the same messages over the same bad link. Two of them are data channels of one
// connection, forced through the relay, where the link is made bad. The third is a byte stream, as
// TCP and WebSocket have it.

/** What the page lends to the race. */
export interface Page {
	/** Writes down everything the connection does, and gives it back unchanged. */
	observe: (connection: RTCPeerConnection, name: string) => RTCPeerConnection;
	/** The relay, with credentials for each end. */
	iceServers: Record<'caller' | 'callee', RTCIceServer[]>;
	/** Signaling between the two, once both exist. */
	signal: (caller: RTCPeerConnection, callee: RTCPeerConnection) => Promise<void>;
	/** A byte stream over the same link; what comes out is handed to `hear`, in order, in any pieces. */
	openStream: (hear: (bytes: Uint8Array) => void) => { send: (bytes: Uint8Array) => void };
	now: () => number;
	arrived: (lane: Lane, number: number, sentAt: number, at: number) => void;
}

export type Lane = 'reliable' | 'unreliable' | 'stream';

/** Every message has this size: a number and the time it was sent stand at its beginning. */
export const messageBytes = 200;

export interface Race {
	lanes: Record<Lane, (bytes: Uint8Array<ArrayBuffer>) => void>;
}

export async function connect(page: Page): Promise<Race> {
	const onlyRelay = { iceTransportPolicy: 'relay' } as const;
	const caller = page.observe(
		new RTCPeerConnection({ ...onlyRelay, iceServers: page.iceServers.caller }),
		'caller'
	);
	const callee = page.observe(
		new RTCPeerConnection({ ...onlyRelay, iceServers: page.iceServers.callee }),
		'callee'
	);

	// SCTP repairs what is lost and keeps the order, as TCP does …
	const reliable = caller.createDataChannel('reliable');
	// … or does neither: a message that is lost stays lost, and nobody waits for it.
	const unreliable = caller.createDataChannel('unreliable', { ordered: false, maxRetransmits: 0 });

	callee.addEventListener('datachannel', ({ channel }) => {
		const lane: Lane = channel.label === 'reliable' ? 'reliable' : 'unreliable';
		channel.binaryType = 'arraybuffer';
		// One event is one message: a data channel keeps their boundaries.
		channel.onmessage = ({ data }: MessageEvent<ArrayBuffer>) => {
			readMessage(page, lane, new Uint8Array(data));
		};
	});

	await page.signal(caller, callee);
	await Promise.all([opened(reliable), opened(unreliable)]);

	// A stream has bytes and no messages: what belongs together is for the receiver to find out.
	let waiting = new Uint8Array();
	const stream = page.openStream((bytes) => {
		const longer = new Uint8Array(waiting.length + bytes.length);
		longer.set(waiting);
		longer.set(bytes, waiting.length);
		waiting = longer;
		while (waiting.length >= messageBytes) {
			readMessage(page, 'stream', waiting.subarray(0, messageBytes));
			waiting = waiting.slice(messageBytes);
		}
	});

	return {
		lanes: {
			reliable: (bytes) => {
				reliable.send(bytes);
			},
			unreliable: (bytes) => {
				unreliable.send(bytes);
			},
			stream: (bytes) => {
				stream.send(bytes);
			}
		}
	};
}

function opened(channel: RTCDataChannel): Promise<void> {
	return new Promise((resolve) => {
		if (channel.readyState === 'open') {
			resolve();
		} else {
			channel.addEventListener('open', () => {
				resolve();
			});
		}
	});
}

export function message(number: number, sentAt: number): Uint8Array<ArrayBuffer> {
	const bytes = new Uint8Array(messageBytes);
	const view = new DataView(bytes.buffer);
	view.setUint32(0, number);
	view.setFloat64(4, sentAt);
	return bytes;
}

function readMessage(page: Page, lane: Lane, bytes: Uint8Array): void {
	const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
	page.arrived(lane, view.getUint32(0), view.getFloat64(4), page.now());
}
