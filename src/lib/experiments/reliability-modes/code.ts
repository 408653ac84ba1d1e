// The same messages on channels of different promises, over a link that loses and delays: order or
// none, and how long the sender goes on repairing what was lost (RFC 8831 §6.1).
import { opened } from '#lib/webrtc/loopback.ts';

/** What the page lends to a run. */
export interface Page {
	/** Writes down everything the connection does, and gives it back unchanged. */
	observe: (connection: RTCPeerConnection, name: string) => RTCPeerConnection;
	/** The relay, with credentials for each end: the link to it is the one that is made bad. */
	iceServers: Record<'caller' | 'callee', RTCIceServer[]>;
	/** Signaling between the two, once both exist. */
	signal: (caller: RTCPeerConnection, callee: RTCPeerConnection) => Promise<void>;
	/** The clock of this page: both ends of the channel live here, so it is the same for both. */
	now: () => number;
	arrived: (number: number, ms: number) => void;
}

/** Left out is unlimited. Both limits at once are refused. */
export interface Promises {
	ordered: boolean;
	maxRetransmits?: number;
	maxPacketLifeTime?: number;
}

export async function connect(page: Page, promises: Promises): Promise<RTCDataChannel> {
	const onlyRelay = { iceTransportPolicy: 'relay' } as const;
	const { iceServers } = page;
	const caller = page.observe(
		new RTCPeerConnection({ ...onlyRelay, iceServers: iceServers.caller }),
		'caller'
	);
	const callee = page.observe(
		new RTCPeerConnection({ ...onlyRelay, iceServers: iceServers.callee }),
		'callee'
	);
	const channel = caller.createDataChannel('measured', promises);
	callee.ondatachannel = ({ channel: received }) => {
		received.binaryType = 'arraybuffer';
		received.onmessage = ({ data }: MessageEvent<ArrayBuffer>) => {
			const message = new DataView(data);
			page.arrived(message.getUint32(0), page.now() - message.getFloat64(4));
		};
	};
	await page.signal(caller, callee);
	await opened(channel);
	return channel;
}

/** A number and the time of sending stand at the beginning; the rest is there to be big. */
export function send(channel: RTCDataChannel, number: number, bytes: number, now: number): void {
	const message = new DataView(new ArrayBuffer(bytes));
	message.setUint32(0, number);
	message.setFloat64(4, now);
	channel.send(message);
}
