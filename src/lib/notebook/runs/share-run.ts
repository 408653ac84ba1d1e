/**
 * A small run in the fragment of an address: `#run=<version><packed JSON>`. The fragment stays in the browser: it is part of the
 * link, and is not sent to any server.
 */
import { pack, unpack } from '../../panels/packed-text.ts';
import { parseRuns, runsText, type KeptRun, type RunsProblem } from './run-file.ts';

const mark = '#run=';
const prefix = `${mark}1`;
/** Browsers take more, but mail and chat cut longer addresses. A call of some seconds takes about 15,000 characters. */
export const maxRunFragment = 60_000;
/** What an address may unfold to, in bytes. */
export const maxUnfoldedRun = 4_000_000;

export type Packed =
	| { readonly fragment: string }
	| { readonly problem: 'unsupported' }
	| { readonly problem: 'too-large'; readonly length: number };

export async function toRunFragment(run: KeptRun): Promise<Packed> {
	if (typeof CompressionStream === 'undefined') return { problem: 'unsupported' };
	const text = runsText([run]);
	const fragment = prefix + (await pack(text));
	return fragment.length > maxRunFragment || text.length > maxUnfoldedRun
		? { problem: 'too-large', length: fragment.length }
		: { fragment };
}

export type Unpacked =
	| { readonly run: KeptRun; readonly problems: readonly RunsProblem[] }
	| { readonly problem: 'unsupported' | 'damaged' };

/** What a fragment holds; undefined for one that is something else. Never throws. */
export async function fromRunFragment(
	fragment: string,
	made: { readonly id: string; readonly now: string }
): Promise<Unpacked | undefined> {
	if (!fragment.startsWith(mark)) return undefined;
	if (typeof DecompressionStream === 'undefined') return { problem: 'unsupported' };
	if (!fragment.startsWith(prefix) || fragment.length > maxRunFragment) return { problem: 'damaged' };
	try {
		const { runs, problems } = parseRuns(await unpack(fragment.slice(prefix.length), maxUnfoldedRun), made);
		return runs[0] ? { run: runs[0], problems } : { problem: 'damaged' };
	} catch {
		// Cut off, mistyped, or unfolding to more than it may.
		return { problem: 'damaged' };
	}
}
