// Files from end to end. Both ends run this very file; each may send and receive. Everything that
// has to be decided about a file is decided elsewhere (src/lib/transfer): this is the channel, and
// how not to overfill it.
import type { Role } from '#lib/signaling/member.ts';

/** What the page lends to one end. */
export interface Page {
	/** Writes down everything the connection does, and gives it back unchanged. */
	observe: (connection: RTCPeerConnection, name: string) => RTCPeerConnection;
	/** Tells the other end what it has to know, and hears what it says (src/lib/webrtc/peer-end.ts). */
	signal: (connection: RTCPeerConnection, role: Role) => void;
	/** The channel is open and takes messages of this size, in bytes. */
	opened: (maxMessageSize: number) => void;
	closed: () => void;
	/** Text: something is said about a file. */
	said: (text: string) => void;
	/** Bytes: a piece of a file. */
	came: (piece: ArrayBuffer) => void;
	/** The piece that is to go next, with so much waiting here; undefined when it is better to wait. */
	next: (bufferedAmount: number) => Uint8Array<ArrayBuffer> | undefined;
}

export interface End {
	connection: RTCPeerConnection;
	channel: RTCDataChannel;
	page: Page;
	/** The most that ever waited in the channel's buffer, in bytes. */
	peak: number;
}

export function openEnd(role: Role, lowWater: number, page: Page): End {
	const connection = page.observe(new RTCPeerConnection(), role);
	page.signal(connection, role);

	// Ordered and repaired: what arrives has no holes, and comes in the order it was sent.
	const channel = connection.createDataChannel('files', { negotiated: true, id: 0 });
	channel.binaryType = 'arraybuffer';
	const end: End = { connection, channel, page, peak: 0 };

	channel.onopen = () => {
		page.opened(connection.sctp?.maxMessageSize ?? 65536);
	};
	channel.onclose = () => {
		page.closed();
	};
	channel.onmessage = ({ data }: MessageEvent<string | ArrayBuffer>) => {
		if (typeof data === 'string') {
			page.said(data);
		} else {
			page.came(data);
		}
	};

	// Back-pressure: the browser calls when its buffer has fallen to this, and then there is more.
	channel.bufferedAmountLowThreshold = lowWater;
	channel.onbufferedamountlow = () => {
		fill(end);
	};
	return end;
}

/** Sends until enough waits in the buffer. Without this, a large file is in memory as a whole, or send() throws. */
export function fill(end: End): void {
	const { channel, page } = end;
	while (channel.readyState === 'open') {
		const piece = page.next(channel.bufferedAmount);
		if (!piece) {
			return;
		}
		channel.send(piece);
		end.peak = Math.max(end.peak, channel.bufferedAmount);
	}
}

export function tell({ channel }: End, text: string): void {
	if (channel.readyState === 'open') {
		channel.send(text);
	}
}

/** The other end does not keep to what was agreed: nothing more is taken from it. */
export function breakOff({ channel }: End): void {
	channel.close();
}
