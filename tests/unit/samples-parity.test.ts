/** The table of docs/samples-parity.md names experiments and tests that exist. */
import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const rows = readFileSync('docs/samples-parity.md', 'utf8')
	.split('\n')
	.filter((line) => line.startsWith('| ') && !/^\| (sample|-)/.test(line))
	.map((line) => line.split('|').map((cell) => cell.trim()))
	.map(([, sample = '', experiment = '', test = '']) => ({ sample, experiment, test }));

it('has rows', () => {
	expect(rows.length).toBeGreaterThan(30);
});

describe.each(rows)('$sample', ({ experiment, test }) => {
	it('has its experiment', () => {
		expect(existsSync(`src/lib/experiments/${experiment.replaceAll('`', '')}/code.ts`)).toBe(true);
	});
	it('has its test', () => {
		const [, file = '', title = ''] = /^`([\w.-]+)`: (.+)$/.exec(test) ?? [];
		expect(existsSync(`tests/e2e/${file}`), file).toBe(true);
		expect(title.length).toBeGreaterThan(10);
		expect(readFileSync(`tests/e2e/${file}`, 'utf8')).toContain(title);
	});
});
