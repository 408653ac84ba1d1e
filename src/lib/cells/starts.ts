/**
 * What a cell adds below the code of an experiment so that it runs by itself: the part of the page, played by what the cell lends.
 * It stands in the experiment's folder, `cell-start.ts`. Of those that have none it is known what a cell lacks for them.
 */
const files = import.meta.glob<string>('../experiments/*/cell-start.ts', {
	query: '?cell',
	import: 'default'
});

const pathOf = (slug: string): string => `../experiments/${slug}/cell-start.ts`;

/** Whether the code of that experiment runs in a cell as it is. */
export const runsInCell = (slug: string): boolean => Object.hasOwn(files, pathOf(slug));

/** What a frame of no origin does not have, or what only the page of an experiment has. */
export type Lack = 'devices' | 'relay' | 'nats' | 'stun' | 'sip' | 'worklet' | 'worker' | 'timeCode' | 'page';

const lacks: Readonly<Record<string, Lack>> = {
	'audio-meter': 'worklet',
	'bandwidth-cap': 'relay',
	'camera-controls': 'devices',
	constraints: 'devices',
	'cut-the-cable': 'relay',
	'device-picker': 'devices',
	'encoded-frames': 'worker',
	'glass-to-glass': 'timeCode',
	'my-nat': 'stun',
	'network-conditioner': 'relay',
	'permission-states': 'devices',
	'real-ice-behind-nats': 'nats',
	'relay-call': 'relay',
	'reliability-modes': 'relay',
	'sip-call': 'sip',
	'udp-vs-tcp': 'relay'
};

/** Experiments of which it is known what a cell lacks for them. */
export const lackingSlugs = Object.keys(lacks);

/** Why the code of that experiment does not run in a cell. */
export const lackOf = (slug: string): Lack =>
	(Object.hasOwn(lacks, slug) ? lacks[slug] : undefined) ?? 'page';

/** The code of an experiment as a cell: with its start, or with a word on what is missing. */
export async function cellOf(
	slug: string,
	code: string,
	words: {
		readonly plays: string;
		readonly lent: (lack: string) => string;
		readonly lacks: Readonly<Record<Lack, string>>;
	}
): Promise<string> {
	const start = runsInCell(slug) ? await files[pathOf(slug)]?.() : undefined;
	return `${code}\n\n// ── ${start ? words.plays : words.lent(words.lacks[lackOf(slug)])}\n${start ? `${start}\n` : ''}`;
}
