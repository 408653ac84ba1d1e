/**
 * A Recording without what identifies a person, a machine or a call: addresses, ICE credentials, fingerprints, ids of streams,
 * names and passwords of servers, and what was said in messages. What is the same stays the same throughout, so that panels show
 * the same call. Bytes of packets are left out: addresses hide in them in many forms.
 */
import type { RecordingEvent } from '../../recording/event.ts';
import type { Recording } from '../../recording/recording.ts';
import { redact, Replacements } from '../../sdp/redact.ts';

/** Fields whose text is what has to go, by what stands for it. */
const secretFields: Readonly<Record<string, 'address' | 'credential' | 'hex' | 'identifier' | 'text'>> = {
	address: 'address',
	ip: 'address',
	relatedAddress: 'address',
	usernameFragment: 'credential',
	iceLocalUsernameFragment: 'credential',
	username: 'credential',
	credential: 'credential',
	password: 'credential',
	fingerprint: 'hex',
	base64Certificate: 'identifier',
	trackIdentifier: 'identifier',
	deviceId: 'identifier',
	groupId: 'identifier',
	preview: 'text'
};
const isSdp = /(?:^|\n)(?:v=0|a=|m=|c=)/;
/** A fingerprint; browsers make ids of stats objects of them. */
const fingerprints = /(?:[0-9A-Fa-f]{2}:){15,}[0-9A-Fa-f]{2}/;
const addresses =
	/(?<![\w.:-])(?:(?:\d{1,3}\.){3}\d{1,3}|[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}\.local|[0-9a-fA-F]{0,4}(?::[0-9a-fA-F]{0,4}){2,7})(?![\w.-])/;
const anySecret = new RegExp(`${fingerprints.source}|${addresses.source}`, 'g');
const isFingerprint = new RegExp(`^${fingerprints.source}$`);

export function redactRun({ origin, events }: Recording): Recording {
	const names = new Replacements();
	const words = (text: string): string => {
		if (text.startsWith('candidate:')) return redact(`a=${text}`, names).text.slice(2);
		if (isSdp.test(text)) return redact(text, names).text;
		// One pass: what was put in is not taken for an address again.
		return text.replace(anySecret, (secret) =>
			names.of(isFingerprint.test(secret) ? 'hex' : 'address', secret)
		);
	};
	const walk = (value: unknown, field: string): unknown => {
		if (typeof value === 'string') {
			const kind = Object.hasOwn(secretFields, field) ? secretFields[field] : undefined;
			return kind && value !== '' ? names.of(kind, value) : words(value);
		}
		if (Array.isArray(value)) return value.map((one) => walk(one, field));
		if (typeof value !== 'object' || value === null) return value;
		return Object.fromEntries(Object.entries(value).map(([name, inner]) => [words(name), walk(inner, name)]));
	};
	return {
		origin,
		events: events.map((event) => {
			const clean = walk(event, '') as RecordingEvent;
			return clean.type === 'packet' ? { ...clean, bytes: '' } : clean;
		})
	};
}
