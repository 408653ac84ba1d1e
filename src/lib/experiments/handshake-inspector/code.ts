// A call, and everything that a page can learn of its handshake: what was agreed on, who played which part, and whether
// the certificate that was shown is the one that was announced.
import { connected, exchangeCandidates, negotiate } from '#lib/webrtc/loopback.ts';
import { digest, fingerprintOf, hashOf } from '../trust/fingerprint.ts';

export type Who = 'caller' | 'callee';
/** `browser`: none is made, and the browser makes one by itself for each connection. */
export type KeyKind = 'browser' | 'ecdsa' | 'rsa';

/** What the page lends to the call. */
export interface Page {
	/** Writes down everything the connection does, and gives it back unchanged. */
	observe: (connection: RTCPeerConnection, name: string) => RTCPeerConnection;
	/** Of each end; a certificate of the caller's own stands in the first. */
	configurations: Record<Who, RTCConfiguration>;
	/** What each end sends. */
	streams: Record<Who, MediaStream>;
}

export interface Call {
	caller: RTCPeerConnection;
	callee: RTCPeerConnection;
}

const algorithms = {
	ecdsa: { name: 'ECDSA', namedCurve: 'P-256' },
	rsa: {
		name: 'RSASSA-PKCS1-v1_5',
		modulusLength: 2048,
		publicExponent: new Uint8Array([1, 0, 1]),
		hash: 'SHA-256'
	}
};

/** A certificate of one's own. Without `lifeMs` it is good for as long as the browser likes. */
export function makeCertificate(
	kind: Exclude<KeyKind, 'browser'>,
	lifeMs: number | undefined
): Promise<RTCCertificate> {
	return RTCPeerConnection.generateCertificate({
		...algorithms[kind],
		...(lifeMs === undefined ? {} : { expires: lifeMs })
	});
}

/** Two ends that hand each other their candidates; the descriptions are exchanged later. */
export function meet(page: Pick<Page, 'observe' | 'configurations'>): Call {
	const caller = page.observe(new RTCPeerConnection(page.configurations.caller), 'caller');
	const callee = page.observe(new RTCPeerConnection(page.configurations.callee), 'callee');
	exchangeCandidates(caller, callee);
	return { caller, callee };
}

export async function call(page: Page): Promise<Call> {
	const { caller, callee } = meet(page);
	addTracks(caller, page.streams.caller);
	addTracks(callee, page.streams.callee);
	await negotiate(caller, callee);
	await Promise.all([connected(caller), connected(callee)]);
	return { caller, callee };
}

function addTracks(peer: RTCPeerConnection, stream: MediaStream): void {
	for (const track of stream.getTracks()) {
		peer.addTrack(track, stream);
	}
}

/** What one end knows when it is connected. */
export interface Inspection {
	/** Members of the transport's statistics; those that the browser has. */
	transport: Record<string, string>;
	/** The hash in its own description, and in the one that it was given. */
	own: string;
	announced: string;
	/** The certificate that the other end showed, in DER, and its hash; undefined where the browser keeps it to itself. */
	shown: Uint8Array<ArrayBuffer> | undefined;
	computed: string;
}

const agreedOn = ['tlsVersion', 'dtlsCipher', 'tlsGroup', 'srtpCipher', 'dtlsRole', 'iceRole', 'dtlsState'];

export async function inspect(peer: RTCPeerConnection): Promise<Inspection> {
	const transport: Record<string, string> = {};
	const stats = await peer.getStats();
	stats.forEach((entry: { type: string } & Record<string, unknown>) => {
		if (entry.type !== 'transport') return;
		for (const name of agreedOn) {
			const value = entry[name];
			if (typeof value === 'string') transport[name] = value;
		}
	});

	// The hash of the very bytes that were shown (RFC 8122 §5), and not of the key in them.
	const certificate = remoteCertificate(peer);
	const shown = certificate && new Uint8Array(certificate);
	return {
		transport,
		own: hashOf(fingerprintOf(peer.localDescription?.sdp ?? '')),
		announced: hashOf(fingerprintOf(peer.remoteDescription?.sdp ?? '')),
		shown,
		computed: shown ? await digest('SHA-256', shown) : ''
	};
}

/** What the other end showed in the handshake. */
export function remoteCertificate(peer: RTCPeerConnection): ArrayBuffer | undefined {
	const transport = peer.getSenders()[0]?.transport as Partial<RTCDtlsTransport> | null | undefined;
	return transport?.getRemoteCertificates?.()[0];
}
