/** Fingerprints in a description, in capitals, each once. */
export const fingerprintsIn = (sdp: string): string[] => [
	...new Set(
		[...sdp.matchAll(/^a=fingerprint:(\S+ [0-9A-Fa-f:]+)/gm)].map(([, value]) => value!.toUpperCase())
	)
];
