import { EditorState } from '@codemirror/state';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { lineBreakOf, offsetAt, placeAt } from './positions.ts';

const texts = fc
	.array(fc.tuple(fc.string({ maxLength: 8 }), fc.constantFrom('\r\n', '\n', '\r')), { maxLength: 12 })
	.map((lines) => lines.flat().join(''));

describe('places in the text and in the editor', () => {
	test('the line break is that of most lines', () => {
		expect(lineBreakOf('a\r\nb\r\nc\n')).toBe('\r\n');
		expect(lineBreakOf('a\nb\nc\r\n')).toBe('\n');
		expect(lineBreakOf('a\rb')).toBe('\r');
		expect(lineBreakOf('')).toBe('\r\n');
	});

	test('are the same place, there and back', () => {
		fc.assert(
			fc.property(texts, (text) => {
				const lineBreak = lineBreakOf(text);
				const state = EditorState.create({ doc: text, extensions: EditorState.lineSeparator.of(lineBreak) });
				expect(state.sliceDoc()).toBe(text);
				for (let place = 0; place <= state.doc.length; place++) {
					const offset = offsetAt(state.doc, place, lineBreak.length);
					expect(placeAt(state.doc, offset, lineBreak.length)).toBe(place);
					const line = state.doc.lineAt(place);
					if (place < line.to) expect(text[offset]).toBe(line.text[place - line.from]);
				}
			})
		);
	});

	test('any offset has a place', () => {
		fc.assert(
			fc.property(texts, fc.integer({ min: -5, max: 200 }), (text, offset) => {
				const { doc } = EditorState.create({ doc: text, extensions: EditorState.lineSeparator.of('\r\n') });
				const place = placeAt(doc, offset, 2);
				expect(place).toBeGreaterThanOrEqual(0);
				expect(place).toBeLessThanOrEqual(doc.length);
			})
		);
	});
});
