/** What a description says in a few facts: whose version it is, and what became of each of its media sections. */
import type { DescriptionFacts, SectionFacts } from './event.ts';

/** The media sections of an SDP in their order (RFC 8866 §5.14), with what stands beside the `m=` line. */
export function sectionsIn(sdp: string): SectionFacts[] {
	return sdp
		.split(/^(?=m=)/m)
		.slice(1)
		.map((section): SectionFacts => {
			const [, kind = '', port = '0'] = /^m=(\S+) (\d+)/.exec(section) ?? [];
			return {
				mid: /^a=mid:(\S+)/m.exec(section)?.[1] ?? null,
				kind,
				port: Number(port),
				direction: /^a=(sendrecv|sendonly|recvonly|inactive)\s*$/m.exec(section)?.[1] ?? '',
				...(/^a=bundle-only\s*$/m.test(section) ? { isBundleOnly: true } : {})
			};
		});
}

/** Port 0 and not merely bundled: rejected or stopped, and free to be used again (RFC 9429 §5.2.2). */
export const isZeroed = ({ port, isBundleOnly }: SectionFacts): boolean => port === 0 && !isBundleOnly;

export function descriptionFacts({ type, sdp }: { type: string; sdp: string }): DescriptionFacts {
	const [, session = '', version = ''] = /^o=\S+ (\S+) (\S+)/m.exec(sdp) ?? [];
	return { type, session, version, digest: digestOf(sdp), sections: sectionsIn(sdp) };
}

/** FNV-1a over the text without candidates: they are added to a description that is set, and change nothing agreed. */
function digestOf(sdp: string): string {
	let hash = 0x811c9dc5;
	const text = sdp
		.replace(/^a=(candidate:.*|end-of-candidates)\r?\n/gm, '')
		.replace(/^(c=IN|a=rtcp:).*$/gm, '')
		.replace(/^(m=\w+) [1-9]\d*/gm, '$1');
	for (const letter of text) hash = Math.imul(hash ^ letter.charCodeAt(0), 0x01000193);
	return (hash >>> 0).toString(16).padStart(8, '0');
}
