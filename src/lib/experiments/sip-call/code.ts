// Two SIP telephones in one page. What makes them telephones is JsSIP; what connects the
// calls is a registrar and proxy at the other end of their sockets.
import JsSIP from 'jssip';
import type { Socket, UA } from 'jssip';
import type { IncomingRTCSessionEvent } from 'jssip/lib/UA';
import type { RTCSession } from 'jssip/lib/RTCSession';

export type End = 'caller' | 'callee';
export type PhoneState = 'ready' | 'registered' | 'calling' | 'ringing' | 'talking' | 'held' | 'over';

/** What the page lends to the telephones. */
export interface Page {
	account: (end: End) => { uri: string; password: string };
	/** Carries whole SIP messages: a WebSocket, or a line to the proxy in this page. */
	socket: (end: End) => Socket;
	stream: (end: End) => MediaStream;
	/** Writes down everything the connection does, and gives it back unchanged. */
	observe: (connection: RTCPeerConnection, end: End) => RTCPeerConnection;
	showPicture: (at: End, stream: MediaStream) => void;
	showState: (end: End, state: PhoneState, why?: string) => void;
	/** The only audio codec this end has; all of them, unless a story says otherwise. */
	onlyCodec?: (end: End) => string | undefined;
}

export interface Phone {
	end: End;
	page: Page;
	agent: UA;
	call?: RTCSession;
	/** Sends a provisional response to the INVITE that rings here. */
	report?: (status: number) => void;
}

/** A final response that was not 200, or no response at all. */
export class SipRefusal extends Error {
	override name = 'SipRefusal';
}

// 1. A user agent: an address, a password, and a socket to the proxy.
export function switchOn(page: Page, end: End): Promise<Phone> {
	const { uri, password } = page.account(end);
	const agent = new JsSIP.UA({
		uri,
		password,
		sockets: page.socket(end),
		display_name: end === 'caller' ? 'Alice' : 'Bob',
		register: false,
		session_timers: false
	});
	const phone: Phone = { end, page, agent };
	agent.on('newRTCSession', ({ originator, session, request }: IncomingRTCSessionEvent) => {
		if ((originator as string) === 'remote') {
			ring(phone, session, request as unknown as Answerable);
		}
	});
	return new Promise((resolve) => {
		agent.on('connected', () => {
			page.showState(end, 'ready');
			resolve(phone);
		});
		agent.start();
	});
}

// 2. Tell the registrar where this telephone is (RFC 3261 §10). JsSIP answers the 401.
export function register({ agent, page, end }: Phone): Promise<void> {
	return new Promise((resolve, reject) => {
		agent.once('registered', () => {
			page.showState(end, 'registered');
			resolve();
		});
		agent.once('registrationFailed', ({ cause }: { cause: string }) => {
			page.showState(end, 'ready', cause);
			reject(new SipRefusal(cause));
		});
		agent.register();
	});
}

// 3. Call somebody (RFC 3261 §13). JsSIP makes the connection and the offer, and answers the 407.
export function invite(phone: Phone, target: string): RTCSession {
	const { page, end, agent } = phone;
	page.showState(end, 'calling');
	const call = agent.call(target, {
		mediaStream: page.stream(end),
		pcConfig: { iceServers: [] },
		eventHandlers: {
			peerconnection: ({ peerconnection }) => {
				listen(phone, peerconnection);
			}
		}
	});
	follow(phone, call);
	return call;
}

interface Answerable {
	reply: (status: number) => void;
}

// 4. The other telephone rings: JsSIP has sent 180 by itself when this function returns.
function ring(phone: Phone, call: RTCSession, request: Answerable): void {
	call.on('peerconnection', ({ peerconnection }) => {
		listen(phone, peerconnection);
		refuseWithoutCodec(call, peerconnection);
	});
	follow(phone, call);
	phone.report = (status) => {
		request.reply(status);
	};
	phone.page.showState(phone.end, 'ringing');
}

export function reportProgress(phone: Phone): void {
	phone.report?.(183);
}
export function answer({ call, page, end }: Phone): void {
	call?.answer({ mediaStream: page.stream(end), pcConfig: { iceServers: [] } });
}
export function decline({ call }: Phone): void {
	call?.terminate({ status_code: 486, reason_phrase: 'Busy Here' });
}

// 5. During the call: a re-INVITE changes the direction of the media (RFC 3261 §14).
export function hold({ call }: Phone): Promise<void> {
	return new Promise((resolve) => call?.hold({}, resolve));
}
export function resume({ call }: Phone): Promise<void> {
	return new Promise((resolve) => call?.unhold({}, resolve));
}

// 6. The end: BYE (RFC 3261 §15). While it still rings, the same call sends CANCEL (§9).
export function hangUp({ call }: Phone): void {
	call?.terminate();
}

/** Resolves when both ends have agreed: the 200 is here, and the ACK is on its way. */
export function agreed(call: RTCSession): Promise<void> {
	return new Promise((resolve, reject) => {
		call.on('confirmed', () => {
			resolve();
		});
		call.on('failed', ({ cause, message }) => {
			reject(new SipRefusal(wordsOf(message) || cause));
		});
	});
}

function follow(phone: Phone, call: RTCSession): void {
	const { page, end } = phone;
	phone.call = call;
	call.on('progress', () => {
		page.showState(end, end === 'caller' ? 'calling' : 'ringing');
	});
	call.on('connecting', () => {
		limitCodecs(call.connection, page.onlyCodec?.(end));
	});
	call.on('confirmed', () => {
		page.showState(end, 'talking');
	});
	call.on('hold', () => {
		page.showState(end, 'held');
	});
	call.on('unhold', () => {
		page.showState(end, 'talking');
	});
	call.on('failed', ({ cause, message }) => {
		page.showState(end, 'over', wordsOf(message) || cause);
	});
	call.on('ended', () => {
		page.showState(end, 'over');
	});
}

function wordsOf(message: unknown): string {
	const { status_code, reason_phrase } = (message ?? {}) as Record<string, unknown>;
	return typeof status_code === 'number' ? `${status_code} ${String(reason_phrase)}` : '';
}

function listen({ page, end }: Phone, connection: RTCPeerConnection): void {
	page.observe(connection, end);
	connection.addEventListener('track', ({ streams: [stream] }) => {
		if (stream) page.showPicture(end, stream);
	});
}

// 7. No codec in common. The browser does not refuse the offer: its answer says port 0 for
// every section, a call without any media, and then JsSIP waits for candidates that never
// come. A telephone says 488 (RFC 3261 §13.3.1.3).
function refuseWithoutCodec(call: RTCSession, connection: RTCPeerConnection): void {
	connection.addEventListener('signalingstatechange', () => {
		const { type, sdp = '' } = connection.localDescription ?? {};
		const ports = [...sdp.matchAll(/^m=\w+ (\d+)/gm)].map(([, port]) => Number(port));
		if (type === 'answer' && ports.every((port) => port === 0) && !call.isEnded()) {
			call.terminate({ status_code: 488, reason_phrase: 'Not Acceptable Here' });
		}
	});
}

function limitCodecs(connection: RTCPeerConnection, mimeType: string | undefined): void {
	if (mimeType === undefined) return;
	const { codecs = [] } = RTCRtpReceiver.getCapabilities('audio') ?? {};
	const wanted = codecs.filter((codec) => codec.mimeType.toLowerCase() === mimeType.toLowerCase());
	for (const transceiver of connection.getTransceivers()) {
		transceiver.setCodecPreferences(wanted);
	}
}

export function switchOff({ agent }: Phone): void {
	agent.stop();
}
