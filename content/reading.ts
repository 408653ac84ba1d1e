/** What the tests of the content need to know of a lesson's text: its front matter, steps, components, words and citations. */
import { compile } from 'mdsvex';

export interface Placed {
	readonly name: string;
	/** `id`, `slug`; empty when it has none. */
	readonly id: string;
	readonly prediction?: string;
}
export interface Step {
	readonly heading: string;
	readonly text: string;
	/** Words of its prose: no code blocks, no tags. */
	readonly words: number;
}

/** Components that a reader can press. A Term only explains. */
const interactive = ['Experiment', 'Predict', 'Exercise', 'Quiz', 'Claim'];

const bodyOf = (text: string) =>
	text.replace(/^---\n[\s\S]*?\n---\n/, '').replace(/<script>[\s\S]*?<\/script>/g, '');
const withoutCode = (text: string) => text.replace(/^```[\s\S]*?^```/gm, '');

/** The front matter as mdsvex reads it. */
export async function frontMatterOf(text: string): Promise<Record<string, unknown>> {
	const compiled = await compile(text, { highlight: { highlighter: () => '' } });
	return (compiled?.data?.fm ?? {}) as Record<string, unknown>;
}

export function componentsIn(text: string): Placed[] {
	return [...withoutCode(bodyOf(text)).matchAll(/<([A-Z]\w+)([^>]*)/g)].map(
		([, name = '', attributes = '']) => {
			const prediction = /\bprediction="([^"]+)"/.exec(attributes)?.[1];
			const id = /\b(?:id|slug)="([^"]+)"/.exec(attributes)?.[1] ?? '';
			return { name, id, ...(prediction ? { prediction } : {}) };
		}
	);
}

const wordsIn = (text: string) =>
	withoutCode(text)
		.replace(/<[^>]*>/g, ' ')
		.split(/\s+/)
		.filter((word) => /[\p{L}\p{N}]/u.test(word)).length;

/** The steps of a lesson: each second-level heading and what is under it. */
export function stepsOf(text: string): Step[] {
	return bodyOf(text)
		.split(/^## /m)
		.slice(1)
		.map((step) => {
			const [heading = ''] = step.split('\n', 1);
			return { heading, text: step, words: wordsIn(step) };
		});
}

/** Words before the first thing to press. */
export function firstInteractionAfter(text: string): number {
	const body = withoutCode(bodyOf(text));
	const at = Math.min(
		...interactive.map((name) => body.search(new RegExp(`<${name}\\b`))).filter((place) => place >= 0)
	);
	return Number.isFinite(at) ? wordsIn(body.slice(0, at)) : Infinity;
}

/** RFCs that a newer one has replaced (CURRICULUM 2.1). */
const obsoleteRfcs = [1889, 3489, 4566, 4960, 5245, 5389, 5766, 6347, 8829, 8843];

/** Sentences that cite one of them and do not say that this is history, by the word `historical` or `옛`. */
export function obsoleteCitations(text: string): string[] {
	return text
		.split(/(?<=[.?!])\s|\n/)
		.filter((sentence) =>
			obsoleteRfcs.some((number) => new RegExp(`\\bRFC ?${number}\\b|\\brfc${number}\\b`).test(sentence))
		)
		.filter((sentence) => !/historical|옛/i.test(sentence));
}
