import type { StateTone } from '#lib/ui/tone.ts';

/** How the state of a connection or a channel looks. */
export function toneOf(state: RTCPeerConnectionState | RTCDataChannelState): StateTone {
	if (state === 'connected' || state === 'open') return 'good';
	if (state === 'failed' || state === 'disconnected') return 'broken';
	return state === 'connecting' || state === 'closing' ? 'working' : 'new';
}
