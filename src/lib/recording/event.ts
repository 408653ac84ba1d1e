/**
 * The events of a Recording: what a peer connection was asked to do, what it answered, and what happened to it.
 *
 * Names follow the vocabulary of rtcstats (`createOffer`, `createOfferOnSuccess`, `onicecandidate`, `getStats`), so that
 * an export is a rename and not a translation. Everything is plain JSON.
 */

/** What JSON can hold; `undefined` fields are left out when written. */
export type Json =
	string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json | undefined };

/** Methods of RTCPeerConnection whose calls are recorded. */
export const recordedMethods = [
	'addIceCandidate',
	'addTrack',
	'addTransceiver',
	'close',
	'createAnswer',
	'createDataChannel',
	'createOffer',
	'removeTrack',
	'restartIce',
	'setConfiguration',
	'setLocalDescription',
	'setRemoteDescription'
] as const;
export type RecordedMethod = (typeof recordedMethods)[number];

/**
 * What is done to a sender or a transceiver, where it is recorded (webrtc/observe-negotiation.ts). Setting `direction` is
 * written down like the call of a method. The last argument says which transceiver it was.
 */
export const transceiverMethods = ['replaceTrack', 'setDirection', 'stop'] as const;
export type TransceiverMethod = (typeof transceiverMethods)[number];

/** What is asked of devices, tracks, recorders and outputs, where it is recorded (webrtc/observe-media.ts). */
export const mediaMethods = [
	'navigator.mediaDevices.enumerateDevices',
	'navigator.mediaDevices.getDisplayMedia',
	'navigator.mediaDevices.getUserMedia',
	'navigator.mediaDevices.selectAudioOutput',
	'MediaStreamTrack.applyConstraints',
	'MediaStreamTrack.stop',
	'HTMLMediaElement.setSinkId',
	'MediaRecorder.pause',
	'MediaRecorder.resume',
	'MediaRecorder.start',
	'MediaRecorder.stop',
	'RTCDTMFSender.insertDTMF'
] as const;
export type MediaMethod = (typeof mediaMethods)[number];
export type CalledMethod = RecordedMethod | TransceiverMethod | MediaMethod;

/** What devices, tracks, recorders and outputs tell of themselves; each carries a `value`. */
export const mediaEvents = [
	'navigator.mediaDevices.ondevicechange',
	'PermissionStatus.onchange',
	'MediaRecorder.ondataavailable',
	'MediaRecorder.onerror',
	'MediaRecorder.onpause',
	'MediaRecorder.onresume',
	'MediaRecorder.onstart',
	'MediaRecorder.onstop',
	'RTCDTMFSender.ontonechange',
	'AudioContext.onstatechange'
] as const;
export type MediaEventName = (typeof mediaEvents)[number];

/** The six state machines of a connection, by the name of the event that tells of a change. */
export const stateEvents = {
	signaling: 'onsignalingstatechange',
	iceGathering: 'onicegatheringstatechange',
	iceConnection: 'oniceconnectionstatechange',
	dtls: 'ondtlsstatechange',
	sctp: 'onsctpstatechange',
	connection: 'onconnectionstatechange'
} as const;
export type MachineName = keyof typeof stateEvents;
export type StateEventName = (typeof stateEvents)[MachineName];

/** RTCIceCandidateInit as it crosses the signaling channel. */
export interface CandidateInit {
	readonly candidate: string;
	readonly sdpMid?: string | null;
	readonly sdpMLineIndex?: number | null;
	readonly usernameFragment?: string | null;
}

/** A stats object without its `id`; `timestamp` is left out where it equals that of the sample. */
export type StatsEntry = Readonly<Record<string, Json>>;

interface At {
	/** Milliseconds since the Recording began, on a clock that never runs backwards. */
	readonly at: number;
	/** Whose event it is: `caller`, `callee`, or `page` for what belongs to no connection. */
	readonly peer: string;
}

export type CreateEvent = At & { readonly type: 'create'; readonly configuration: Json };

export type CallEvent = At & {
	readonly type: CalledMethod;
	/** Number of the call within the Recording; its outcome carries the same one. */
	readonly call: number;
	/** Arguments as passed in: a description is recorded before the browser touches it. */
	readonly args: readonly Json[];
};
export type SuccessEvent = At & {
	readonly type: `${CalledMethod}OnSuccess`;
	readonly call: number;
	/** What the call gave, where that can be written: a description, the id of a channel or track. */
	readonly value?: Json;
};
export type FailureEvent = At & {
	readonly type: `${CalledMethod}OnFailure`;
	readonly call: number;
	/** The browser's own words. */
	readonly error: {
		readonly name: string;
		readonly message: string;
		/** Of an OverconstrainedError: the constraint that no device could meet. */
		readonly constraint?: string;
	};
};

export type StateEvent = At & {
	readonly type: StateEventName;
	readonly value: string;
	/** Several transports exist without BUNDLE: which one, counted from 0 in order of appearance. */
	readonly transport?: number;
};

export type CandidateEvent = At & {
	readonly type: 'onicecandidate';
	/** `null` says that gathering is over. */
	readonly candidate: CandidateInit | null;
};
export type CandidateErrorEvent = At & {
	readonly type: 'onicecandidateerror';
	readonly error: {
		readonly errorCode: number;
		readonly errorText: string;
		readonly url: string;
		readonly address?: string | null;
		readonly port?: number | null;
	};
};

/** A media section of a description: what stands in its `m=` line and beside it. */
export interface SectionFacts {
	readonly mid: string | null;
	/** `audio`, `video`, `application`. */
	readonly kind: string;
	/** 9 stands for no address yet, 0 for a section that is rejected, stopped, or only bundled. */
	readonly port: number;
	/** `sendrecv`, …; empty where the section has none, as that of data channels may. */
	readonly direction: string;
	/** Port 0 says nothing of rejection then (RFC 9143 §6). */
	readonly isBundleOnly?: true;
}
export interface DescriptionFacts {
	readonly type: string;
	/** Session id and version of the `o=` line. */
	readonly session: string;
	readonly version: string;
	/** Eight hex digits over the text without its candidates: equal texts have equal digests. */
	readonly digest: string;
	readonly sections: readonly SectionFacts[];
}
export interface TransceiverFacts {
	readonly mid: string | null;
	readonly kind: string;
	readonly direction: string;
	readonly currentDirection: string | null;
	readonly isStopped: boolean;
	/** Id of the track that its sender has. */
	readonly sending: string | null;
}
export const descriptionSlots = ['pendingLocal', 'currentLocal', 'pendingRemote', 'currentRemote'] as const;
export type DescriptionSlot = (typeof descriptionSlots)[number];
/** What is agreed and what is on the table (RFC 9429 §4.1.13-4.1.16), as the connection's own attributes say it. */
export type NegotiationEvent = At & {
	readonly type: 'negotiation';
	readonly descriptions: Readonly<Record<DescriptionSlot, DescriptionFacts | null>>;
	readonly transceivers: readonly TransceiverFacts[];
};

export type NegotiationNeededEvent = At & { readonly type: 'onnegotiationneeded' };

export interface TrackFacts {
	readonly kind: string;
	readonly id: string;
	readonly muted: boolean;
	readonly streams: readonly string[];
}
export type TrackEvent = At & { readonly type: 'ontrack'; readonly track: TrackFacts };
export type TrackMuteEvent = At & {
	readonly type: 'MediaStreamTrack.onmute' | 'MediaStreamTrack.onunmute' | 'MediaStreamTrack.onended';
	readonly track: { readonly kind: string; readonly id: string };
};

export type MediaEvent = At & { readonly type: MediaEventName; readonly value: Json };

/** A data channel; `id` is null until the DTLS role has decided it (RFC 8832 §6). */
export interface ChannelFacts {
	readonly label: string;
	readonly id: number | null;
}
export type ChannelEvent = At & {
	readonly type:
		| 'ondatachannel'
		| 'RTCDataChannel.onopen'
		| 'RTCDataChannel.onclosing'
		| 'RTCDataChannel.onclose'
		| 'RTCDataChannel.onerror';
	readonly channel: ChannelFacts;
	readonly error?: string;
};
export type ChannelMessageEvent = At & {
	readonly type: 'RTCDataChannel.send' | 'RTCDataChannel.onmessage';
	readonly channel: ChannelFacts;
	readonly message: {
		readonly kind: 'text' | 'binary';
		/** Bytes of the payload, UTF-8 for text. */
		readonly size: number;
		/** The beginning of a text message. */
		readonly preview?: string;
		/** Of many: this one stands for so many messages, and `size` is of all of them (webrtc/observe.ts). */
		readonly count?: number;
	};
};

export type StatsEvent = At & {
	readonly type: 'getStats';
	/** `timestamp` of the report, in the browser's own clock. */
	readonly timestamp: number;
	/** What changed since this peer's last sample, by stats id: see `stats-delta.ts`. */
	readonly changed: Readonly<Record<string, StatsEntry>>;
	readonly removed?: readonly string[];
};

/** A signaling message on its way; `peer` is who sent or received it in this page. */
export type SignalEvent = At & {
	readonly type: 'signal';
	readonly direction: 'sent' | 'received';
	/** How it travelled: `direct`, `broadcast`, `server`, `sip`, `whip`, `copy-paste`, `qr`, `data-channel`; `track`: nowhere. */
	readonly carrier: string;
	/** What it is: `description`, `candidate`, `hello`, …; of SIP `INVITE`, `180 Ringing`, with the whole message as `text`. */
	readonly kind: string;
	readonly message: Json;
};

/** What became of a packet. Only `delivered` arrived. */
export const packetFates = [
	'delivered',
	/** Lost by chance, each by itself or in a run. */
	'random-loss',
	'burst-loss',
	/** No room in the queue in front of a rate cap. */
	'queue-full',
	'cable-cut',
	/** The relay's link had been silent for too long. */
	'idle',
	/** A NAT had no mapping, did not let this sender in, or did not turn a packet round. */
	'no-mapping',
	'filtered',
	'no-hairpin',
	/** UDP is not let through. */
	'blocked',
	/** Nobody is at that address. */
	'no-route',
	/** A relay without a permission or an allocation for it. */
	'not-permitted',
	'malformed'
] as const;
export type PacketFate = (typeof packetFates)[number];
/** A datagram, or a message of a stream, that was seen on its way; `peer` is whose link it crossed. */
export type PacketEvent = At & {
	readonly type: 'packet';
	/** Counts the packets of the Recording; a duplicate carries the same one. */
	readonly number: number;
	/**
	 * Where it was seen: `turn` between a client and its relay, with TURN around it; `inner` between two relays or peers,
	 * without; `inside` and `outside` of a NAT; `wire` where there is nothing else.
	 */
	readonly link: 'turn' | 'inner' | 'inside' | 'outside' | 'wire';
	/** From the peer, or to it. */
	readonly direction: 'up' | 'down';
	readonly transport: 'udp' | 'tcp';
	/** `address:port`. */
	readonly source: string;
	readonly destination: string;
	/** Bytes of the payload. */
	readonly length: number;
	/** The beginning of the payload, base64: what is kept of a packet is limited. */
	readonly bytes: string;
	readonly fate: PacketFate;
	/** When it passed, as `at`, where that was told later than it happened: the lab server tells in batches. */
	readonly seenAt?: number;
	/** Milliseconds that the link held it back. */
	readonly heldMs?: number;
	/** It never was on a wire. */
	readonly isSimulated?: true;
};
/** A NAT made, changed or forgot a mapping; `peer` is who is behind it. */
export type MappingEvent = At & {
	readonly type: 'natmapping';
	readonly change: 'made' | 'opened' | 'expired';
	/** `address:port` of the inside endpoint, and of what stands for it outside. */
	readonly inside: string;
	readonly outside: string;
	/** Towards whom the mapping holds, or whom the filter lets in now; absent for everybody. */
	readonly remote?: string;
	/** Which of two NATs in a row, counted from the peer. */
	readonly layer?: number;
	/** As of a packet. */
	readonly seenAt?: number;
	readonly isSimulated?: true;
};

export const pairStates = ['Frozen', 'Waiting', 'In-Progress', 'Succeeded', 'Failed'] as const;
/** A row of an ICE agent's check list is new or has changed (RFC 8445 §6.1.2.6); `peer` is whose list it is. */
export type CheckListEvent = At & {
	readonly type: 'icechecklist';
	/** Counts the pairs of the list. */
	readonly pair: number;
	/** `type address:port`; reflexive locals stand here by their base (§6.1.2.4). */
	readonly local: string;
	readonly remote: string;
	readonly state: (typeof pairStates)[number];
	/** 64 bits, in decimal digits. */
	readonly priority: string;
	/** Requests sent for it so far. */
	readonly checks: number;
	readonly isNominated: boolean;
	/** Not checked any more: what is selected is at least as good (§8.1.2). */
	readonly isDropped?: true;
	/** Data goes over it now; local and remote of the valid pair, which getStats shows (§7.2.5.3.2). */
	readonly selected?: { readonly local: string; readonly remote: string };
	readonly failure?: 'no-answer' | 'not-symmetric' | 'error-response';
	readonly isSimulated?: true;
};

/** Line of the experiment's `code.ts` that is about to run. */
export type LineEvent = At & {
	readonly type: 'line';
	readonly line: number;
	/** How often it ran since it was last written down, where that is more than once (experiments/line-tally.ts). */
	readonly times?: number;
};

/** A word of the experiment about itself, by a key that the experiment's words explain. */
export type NoteEvent = At & { readonly type: 'note'; readonly note: string; readonly value?: Json };

export type RecordingEvent =
	| CreateEvent
	| CallEvent
	| SuccessEvent
	| FailureEvent
	| StateEvent
	| CandidateEvent
	| CandidateErrorEvent
	| NegotiationEvent
	| NegotiationNeededEvent
	| TrackEvent
	| TrackMuteEvent
	| MediaEvent
	| ChannelEvent
	| ChannelMessageEvent
	| StatsEvent
	| SignalEvent
	| PacketEvent
	| MappingEvent
	| CheckListEvent
	| LineEvent
	| NoteEvent;

/** An event before the recorder has stamped it. */
export type NewEvent = RecordingEvent extends infer Event
	? Event extends RecordingEvent
		? Omit<Event, 'at'>
		: never
	: never;

export const isMediaEvent = (event: RecordingEvent): event is MediaEvent =>
	(mediaEvents as readonly string[]).includes(event.type);
