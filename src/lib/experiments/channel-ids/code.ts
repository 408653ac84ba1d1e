// Channels by number. Nobody asks the other side which number is free: the DTLS client takes even ones,
// the server odd ones (RFC 8832 §6), and with `negotiated` both sides say the same number themselves.
import { exchangeCandidates, opened } from '#lib/webrtc/loopback.ts';

export interface Page {
	/** Writes down everything the connection does, and gives it back unchanged. */
	observe: (connection: RTCPeerConnection, name: string) => RTCPeerConnection;
}

export interface Pair {
	caller: RTCPeerConnection;
	callee: RTCPeerConnection;
	/** One from each side, as they were opened; their other ends come by `datachannel`. */
	offered: RTCDataChannel;
	answered: RTCDataChannel;
	/** Both ends of the one that was agreed on beforehand. */
	agreed: RTCDataChannel[];
}

/** A number that both sides know without any message. */
export const agreedId = 100;

/** Two ends that hand each other their candidates; the descriptions are for the experiment to exchange. */
export function meet(page: Page): Pick<Pair, 'caller' | 'callee'> {
	const caller = page.observe(new RTCPeerConnection(), 'caller');
	const callee = page.observe(new RTCPeerConnection(), 'callee');
	exchangeCandidates(caller, callee);
	return { caller, callee };
}

export async function open(page: Page, isOffererClient: boolean): Promise<Pair> {
	const { caller, callee } = meet(page);

	// In-band: a message opens the other end. Their id is null as long as nobody knows who is the DTLS client.
	const offered = caller.createDataChannel('by the offerer');
	const answered = callee.createDataChannel('by the answerer');
	// Negotiated: no message; each side opens its own end, with the same id.
	const beforehand = { negotiated: true, id: agreedId };
	const agreed = [caller, callee].map((peer) => peer.createDataChannel('agreed', beforehand));

	await caller.setLocalDescription();
	const offer = caller.localDescription?.toJSON() as RTCSessionDescriptionInit;
	// The offer says actpass, the answerer says active and is the client. An offer that says active leaves the
	// answerer only passive (RFC 8842 §5).
	if (isOffererClient) offer.sdp = offer.sdp?.replace('a=setup:actpass', 'a=setup:active') ?? '';
	await callee.setRemoteDescription(offer);
	await callee.setLocalDescription();
	await caller.setRemoteDescription(callee.localDescription!);
	await Promise.all([offered, answered, ...agreed].map(opened));
	return { caller, callee, offered, answered, agreed };
}

/** What browsers are asked that they may refuse: what stands in `code` is what is done. */
export const attempts: { id: string; code: string; run: (pair: Pair) => unknown }[] = [
	{
		id: 'both-limits',
		code: "createDataChannel('x', { maxRetransmits: 0, maxPacketLifeTime: 100 })",
		run: ({ caller }) => caller.createDataChannel('x', { maxRetransmits: 0, maxPacketLifeTime: 100 })
	},
	{
		id: 'no-id',
		code: "createDataChannel('x', { negotiated: true })",
		run: ({ caller }) => caller.createDataChannel('x', { negotiated: true })
	},
	{
		id: 'id-65534',
		code: "createDataChannel('x', { negotiated: true, id: 65534 })",
		run: ({ caller }) => caller.createDataChannel('x', { negotiated: true, id: 65534 })
	},
	{
		id: 'id-65535',
		code: "createDataChannel('x', { negotiated: true, id: 65535 })",
		run: ({ caller }) => caller.createDataChannel('x', { negotiated: true, id: 65535 })
	},
	{
		id: 'same-id',
		code: "createDataChannel('x', { negotiated: true, id: 100 })",
		run: ({ caller }) => caller.createDataChannel('x', { negotiated: true, id: agreedId })
	},
	{
		id: 'id-alone',
		code: "createDataChannel('x', { id: 77 })",
		run: ({ caller }) => caller.createDataChannel('x', { id: 77 })
	},
	{
		id: 'early',
		code: "createDataChannel('x').send('early')",
		run: ({ caller }) => {
			caller.createDataChannel('x').send('early');
		}
	},
	{
		id: 'one-over',
		code: 'channel.send(new Uint8Array(pc.sctp.maxMessageSize + 1))',
		run: ({ caller, offered }) => {
			offered.send(new Uint8Array((caller.sctp?.maxMessageSize ?? 65_536) + 1));
		}
	}
];
