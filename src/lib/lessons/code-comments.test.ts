import { describe, expect, it } from 'vitest';
import { exercises as ofSockets } from '#content/lessons/04-sockets/exercises.ts';
import { exercises as ofNegotiation } from '#content/lessons/13-perfect-negotiation/exercises.ts';
import { exercises as ofLoss } from '#content/lessons/15-loss-congestion/exercises.ts';
import { exercises as ofFrames } from '#content/lessons/17-encoded-transforms/exercises.ts';
import { inLanguage } from './code-comments.ts';

const written = [...ofSockets, ...ofNegotiation, ...ofLoss, ...ofFrames].filter(
	({ kind }) => kind === 'code'
);
const commentsOf = (code: string) => code.split('\n').flatMap((line) => /\/\/.*$/.exec(line) ?? []);

describe.each(written)('$id', (definition) => {
	it('says in Korean what it says in English, line for line', () => {
		const [english, korean] = [inLanguage(definition, 'en'), inLanguage(definition, 'ko')];
		if (english.kind !== 'code' || korean.kind !== 'code') throw new Error('it is written');
		expect(english).toEqual(definition);
		for (const [at, code] of [...korean.start, ...korean.solution].entries()) {
			const original = [...english.start, ...english.solution][at] ?? '';
			const comments = commentsOf(code);
			expect(comments).toHaveLength(commentsOf(original).length);
			expect(comments.filter((comment) => !/\p{Script=Hangul}/u.test(comment))).toEqual([]);
			const bare = (text: string) => text.replace(/\/\/.*$/gm, '//');
			expect(bare(code)).toBe(bare(original));
		}
	});
});

it('looks at every exercise that is written', () => {
	expect(written.map(({ id }) => id)).toHaveLength(4);
});
