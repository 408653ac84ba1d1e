// A channel that is filled faster than the network empties it, twice: by a sender that looks at the
// buffer, and by one that does not.
import { opened } from '#lib/webrtc/loopback.ts';

/** What the page lends to a run. */
export interface Page {
	/** Writes down everything the connection does, and gives it back unchanged. */
	observe: (connection: RTCPeerConnection, name: string) => RTCPeerConnection;
	/** Only where the way leads through the relay, whose link is made narrow. */
	iceServers?: Record<'caller' | 'callee', RTCIceServer[]>;
	/** Signaling between the two, once both exist. */
	signal: (caller: RTCPeerConnection, callee: RTCPeerConnection) => Promise<void>;
	/** Bytes that wait in the sender's buffer now. */
	level: (bufferedAmount: number) => void;
	/** Bytes that came out at the other end. */
	received: (bytes: number) => void;
	/** The reader has left, or pressed stop. */
	isOver: () => boolean;
}

export async function connect(page: Page): Promise<RTCDataChannel> {
	const configuration = (peer: 'caller' | 'callee'): RTCConfiguration =>
		page.iceServers ? { iceServers: page.iceServers[peer], iceTransportPolicy: 'relay' } : {};
	const caller = page.observe(new RTCPeerConnection(configuration('caller')), 'caller');
	const callee = page.observe(new RTCPeerConnection(configuration('callee')), 'callee');
	const channel = caller.createDataChannel('bulk');
	callee.ondatachannel = ({ channel: end }) => {
		end.binaryType = 'arraybuffer';
		end.onmessage = ({ data }: MessageEvent<ArrayBuffer>) => {
			page.received(data.byteLength);
		};
	};
	await page.signal(caller, callee);
	await opened(channel);
	return channel;
}

/** Fills up to the high mark, waits until the tide is down at the low mark, fills again. */
export async function sendWithPressure(
	page: Page,
	channel: RTCDataChannel,
	chunks: number,
	chunk: Uint8Array<ArrayBuffer>,
	marks: { high: number; low: number }
): Promise<void> {
	channel.bufferedAmountLowThreshold = marks.low;
	let sent = 0;
	while (sent < chunks && !page.isOver()) {
		while (sent < chunks && channel.bufferedAmount < marks.high) {
			channel.send(chunk);
			sent++;
			page.level(channel.bufferedAmount);
		}
		await lowTide(channel);
	}
}

/** The event comes when the buffer falls to the threshold; none comes when it is there already. */
function lowTide(channel: RTCDataChannel): Promise<void> {
	return new Promise((resolve) => {
		if (channel.bufferedAmount <= channel.bufferedAmountLowThreshold) {
			resolve();
			return;
		}
		channel.onbufferedamountlow = () => {
			resolve();
		};
	});
}

/** Hands over everything in one go: what does not fit makes send() throw. */
export function sendAtOnce(
	page: Page,
	channel: RTCDataChannel,
	chunks: number,
	chunk: Uint8Array<ArrayBuffer>
): void {
	for (let sent = 0; sent < chunks; sent++) {
		channel.send(chunk);
		page.level(channel.bufferedAmount);
	}
}
