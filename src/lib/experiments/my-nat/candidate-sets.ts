/**
 * UDP candidates that browsers gathered in this experiment on 2026-11-22, each set from one connection with two STUN servers.
 * Candidates that are left out here are those of other address families and of TCP.
 */
export interface CandidateSet {
	readonly id: string;
	readonly browser: string;
	readonly lines: readonly string[];
	/** The server that did not answer: `onicecandidateerror` 701. */
	readonly silent?: string;
}

export const candidateSets: readonly CandidateSet[] = [
	{
		id: 'one-port',
		browser: 'Chromium 156',
		lines: [
			'candidate:494648982 1 udp 2122194687 192.0.2.2 37109 typ host generation 0 ufrag q5AT network-id 1',
			'candidate:1828604233 1 udp 1685987071 203.0.113.1 34065 typ srflx raddr 192.0.2.2 rport 37109 generation 0 ufrag q5AT network-id 1'
		]
	},
	{
		id: 'two-ports',
		browser: 'Chromium 156',
		lines: [
			'candidate:3867945363 1 udp 2122194687 192.0.2.2 47079 typ host generation 0 ufrag 2DX0 network-id 1',
			'candidate:3539894231 1 udp 1685987071 203.0.113.1 4859 typ srflx raddr 192.0.2.2 rport 47079 generation 0 ufrag 2DX0 network-id 1',
			'candidate:3539894231 1 udp 1685987071 203.0.113.1 5218 typ srflx raddr 192.0.2.2 rport 47079 generation 0 ufrag 2DX0 network-id 1'
		]
	},
	{
		id: 'nothing-new',
		browser: 'Chromium 156',
		lines: [
			'candidate:579941420 1 udp 2122194687 192.0.2.2 55729 typ host generation 0 ufrag 6hNe network-id 1'
		]
	},
	{
		id: 'hidden-base',
		browser: 'Firefox 153',
		lines: [
			'candidate:0 1 UDP 2122187007 794428c2-b78e-47a9-b28a-04cdebd51cc8.local 59932 typ host',
			'candidate:1 1 UDP 1685987327 203.0.113.1 55227 typ srflx raddr 0.0.0.0 rport 0',
			'candidate:1 1 UDP 1685987071 203.0.113.1 12918 typ srflx raddr 0.0.0.0 rport 0'
		]
	},
	{
		id: 'one-silent',
		browser: 'Firefox 153',
		lines: [
			'candidate:0 1 UDP 2122187007 595511c4-0117-49e3-9c61-d820c2242b14.local 54515 typ host',
			'candidate:1 1 UDP 1685987327 192.0.2.2 54515 typ srflx raddr 0.0.0.0 rport 0'
		],
		silent: 'stun:192.0.2.1:3478'
	}
];

/** What of a line the exercise shows: address, port, type, and the socket it belongs to. */
const shortOf = (line: string): string =>
	/(\S+ \d+ typ \S+(?: raddr \S+ rport \d+)?)/.exec(line.split(' ').slice(4).join(' '))?.[1] ?? line;

export const setText = ({ browser, lines, silent }: CandidateSet): string =>
	[`${browser}:`, ...lines.map(shortOf), ...(silent ? [`error 701 ${silent}`] : [])].join('\n');
