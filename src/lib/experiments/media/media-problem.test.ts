import { describe, expect, it } from 'vitest';
import { problemOf } from './media-problem.ts';
import { mediaProblemWords } from './media-problem-words.ts';

describe('problemOf', () => {
	it('names the cause of each error, by what was asked for', () => {
		const cause = (name: string, asked: Parameters<typeof problemOf>[1] = 'camera') =>
			problemOf({ name, message: 'x' }, asked).id;
		expect(cause('NotAllowedError')).toBe('denied');
		expect(cause('NotAllowedError', 'screen')).toBe('screen-denied');
		expect(cause('NotFoundError', 'microphone')).toBe('no-device');
		expect(cause('NotFoundError', 'screen')).toBe('no-screen');
		expect(cause('NotFoundError', 'file')).toBe('no-track');
		expect(cause('NotFoundError', 'output')).toBe('no-output');
		expect(cause('NotAllowedError', 'output')).toBe('output-denied');
		expect(cause('NotReadableError')).toBe('in-use');
		expect(cause('SecurityError')).toBe('insecure');
		expect(cause('AbortError')).toBe('aborted');
		expect(cause('TypeError')).toBe('bad-request');
		expect(cause('TypeError', 'screen')).toBe('screen-refused');
		expect(cause('InvalidStateError', 'screen')).toBe('needs-click');
		expect(cause('SomethingNew')).toBe('unknown');
	});
	it('keeps the browser’s words and the culprit', () => {
		expect(problemOf({ name: 'OverconstrainedError', message: '', constraint: 'width' }, 'camera')).toEqual({
			id: 'overconstrained',
			name: 'OverconstrainedError',
			message: '',
			constraint: 'width'
		});
		expect(problemOf('what', 'camera')).toMatchObject({ id: 'unknown', message: 'what' });
	});
	it('has a cause and a next step in both languages for each', () => {
		for (const { problems } of Object.values(mediaProblemWords))
			for (const { what, next } of Object.values(problems)) {
				expect(what.length).toBeGreaterThan(20);
				expect(next.length).toBeGreaterThan(10);
			}
	});
});
