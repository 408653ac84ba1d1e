/** The `m=` lines of a description, as far as the rules need them. */
export interface SectionLine {
	readonly kind: string;
	readonly port: number;
	/** Names of codecs from a=rtpmap, in lower case; empty for data. */
	readonly codecs: readonly string[];
	readonly direction: string;
	readonly isBundleOnly: boolean;
}

export function sectionsIn(sdp: string): SectionLine[] {
	return sdp
		.split(/^(?=m=)/m)
		.slice(1)
		.map((text) => {
			const [, kind = '', port = ''] = /^m=(\S+) (\d+)/.exec(text) ?? [];
			return {
				kind,
				port: Number(port),
				codecs: [...text.matchAll(/^a=rtpmap:\d+ ([^/\s]+)/gm)].map(([, name]) => name!.toLowerCase()),
				direction: /^a=(sendrecv|sendonly|recvonly|inactive)\s*$/m.exec(text)?.[1] ?? 'sendrecv',
				isBundleOnly: /^a=bundle-only\s*$/m.test(text)
			};
		});
}

/** Carried beside the sound and pictures themselves: common to both sides, they are no common codec. */
const helpers = new Set(['rtx', 'red', 'ulpfec', 'flexfec-03', 'telephone-event', 'cn']);
export const mainCodecs = ({ codecs }: SectionLine): string[] => codecs.filter((name) => !helpers.has(name));
