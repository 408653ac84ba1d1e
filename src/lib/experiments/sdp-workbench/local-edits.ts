/** Edits of a peer's own offer between createOffer() and setLocalDescription(): what RFC 9429 §5.4 forbids. */

const sectionsOf = (sdp: string): string[] => sdp.split(/(?=^m=)/m);

/** Each takes the text that createOffer() made. */
export const localEdits = {
	/** Another first byte in every fingerprint. */
	changeFingerprint: (sdp: string) =>
		sdp.replace(
			/(a=fingerprint:\S+ )(..)/g,
			(_, name: string, byte: string) => `${name}${byte === '00' ? '11' : '00'}`
		),
	/** The last section goes, and its mid from the group. */
	removeLastSection: (sdp: string) =>
		sectionsOf(sdp)
			.slice(0, -1)
			.join('')
			.replace(/(a=group:BUNDLE.*) \S+(?=\r\n)/, '$1'),
	/** The first two sections change places. */
	swapSections: (sdp: string) => {
		const [session = '', first = '', second = '', ...rest] = sectionsOf(sdp);
		return [session, second, first, ...rest].join('');
	},
	/** The last payload type of the video section comes first. */
	reverseCodecs: (sdp: string) =>
		sdp.replace(
			/^(m=video \d+ \S+ )(.*)$/m,
			(_, head: string, formats: string) => head + formats.split(' ').reverse().join(' ')
		),
	/** The caller wants to receive only. */
	receiveOnly: (sdp: string) => sdp.replaceAll('a=sendrecv', 'a=recvonly'),
	renameSession: (sdp: string) => sdp.replace(/^s=.*$/m, 's=My call'),
	addUnknownLine: (sdp: string) => `${sdp}a=my-own-line:hello\r\n`
} as const;

export type LocalEdit = keyof typeof localEdits;
export const isLocalEdit = (name: string): name is LocalEdit => name in localEdits;
