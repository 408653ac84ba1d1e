// Text and bytes both ways. Both ends run this very file. Each makes the same two channels under
// the same ids, so that neither has to wait for the other to open one ("negotiated").
import type { Role } from '#lib/signaling/member.ts';

/** What the page lends to one end. */
export interface Page {
	/** Writes down everything the connection does, and gives it back unchanged. */
	observe: (connection: RTCPeerConnection, name: string) => RTCPeerConnection;
	/** Tells the other end what it has to know, and hears what it says (src/lib/webrtc/peer-end.ts). */
	signal: (connection: RTCPeerConnection, role: Role) => void;
	showState: (state: RTCDataChannelState) => void;
	/** One message, as it was sent: false when it is more than this page takes. */
	showMessage: (data: unknown) => boolean;
	/** What the other page says about our messages; false when it cannot be true. */
	showReceipt: (data: unknown) => boolean;
	/** So many bytes are still in this browser's own buffer. */
	showBuffered: (bytes: number) => void;
	/** Whether this end answers what it gets with a receipt. */
	answersWithReceipts: () => boolean;
}

export interface End {
	connection: RTCPeerConnection;
	chat: RTCDataChannel;
	receipts: RTCDataChannel;
	page: Page;
	received: number;
}

export function openEnd(role: Role, page: Page): End {
	const connection = page.observe(new RTCPeerConnection(), role);
	page.signal(connection, role);

	// What people say goes through one channel, exactly as it was said. A channel is ordered and
	// repaired unless it is told otherwise: the fifth message is the fifth on both sides.
	const chat = connection.createDataChannel('chat', { negotiated: true, id: 0 });
	const receipts = connection.createDataChannel('receipts', { negotiated: true, id: 1 });
	const end: End = { connection, chat, receipts, page, received: 0 };

	chat.binaryType = 'arraybuffer';
	chat.onopen = chat.onclose = () => {
		page.showState(chat.readyState);
	};

	// One event is one message: where it began and where it ended has been kept.
	chat.onmessage = ({ data }: MessageEvent<unknown>) => {
		if (!page.showMessage(data)) {
			breakOff(end);
			return;
		}
		end.received += 1;
		if (page.answersWithReceipts() && receipts.readyState === 'open') {
			receipts.send(String(end.received));
		}
	};
	receipts.onmessage = ({ data }: MessageEvent<unknown>) => {
		if (!page.showReceipt(data)) {
			breakOff(end);
		}
	};

	// The buffer has fallen to nothing: everything was handed to the network. Not more than that.
	chat.bufferedAmountLowThreshold = 0;
	chat.onbufferedamountlow = () => {
		page.showBuffered(chat.bufferedAmount);
	};
	return end;
}

export function send(end: End, data: string | Uint8Array<ArrayBuffer>): void {
	if (typeof data === 'string') {
		end.chat.send(data);
	} else {
		end.chat.send(data);
	}
	end.page.showBuffered(end.chat.bufferedAmount);
}

/** The other end does not keep to what was agreed: nothing more is taken from it. */
export function breakOff({ chat, receipts }: End): void {
	chat.close();
	receipts.close();
}
