import { existsSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { plainCode } from '../../../config/traced-code.ts';
import { createGuard } from '../../cell/stretch.ts';
import { printValues } from '../../cell/print-value.ts';
import { printCells, readCells, maxCells } from './cell-list.ts';
import { guardName } from './guard-name.ts';
import { guardCode } from './guard.ts';
import { maxBatchLength, maxFrameHeight, maxOutputLength } from './limits.ts';
import { cellLinkWords } from './link-words.ts';
import { readBatch } from './messages.ts';
import { cellOf, lackOf, lackingSlugs, runsInCell } from './starts.ts';

/** Runs guarded code in Node; gives back what it returns and how often the guard was called. */
function run(code: string, pause: () => void): unknown {
	const guarded = guardCode(code);
	expect(guarded.brokenLine).toBeUndefined();
	// eslint-disable-next-line @typescript-eslint/no-implied-eval, @typescript-eslint/no-unsafe-call -- what a cell does
	return new Function(guardName, guarded.code)(pause);
}
function calls(code: string): { result: unknown; count: number } {
	let count = 0;
	const result = run(code, () => count++);
	return { result, count };
}

describe('the guard', () => {
	it.each([
		['a block', 'let n = 0; while (n < 5) { n++; } return n;', 5, 5],
		['no block', 'let n = 0; for (; n < 5;) n++\nreturn n', 5, 5],
		['nothing at all', 'let n = 0; while (n++ < 4); return n;', 5, 4],
		['do', 'let n = 0; do n++\nwhile (n < 3); return n;', 3, 3],
		[
			'for of and labels',
			'let n = 0; a: for (const x of [1, 2]) for (const y of [1, 2]) { if (y === 2) continue a; n += x; } return n;',
			3,
			6
		],
		[
			'loops in loops without blocks',
			'let n = 0; for (let i = 0; i < 2; i++) for (let j = 0; j < 2; j++) n++; return n;',
			4,
			6
		],
		['if in a loop', 'let n = 0; for (let i = 0; i < 4; i++) if (i % 2) n++; else n += 10; return n;', 22, 4],
		[
			'functions',
			'function f(a) { return a; } return [1, 2].map((x) => f(x)).map(function (x) { return x; });',
			[1, 2],
			6
		],
		['arrows that give objects', 'return [1].map((x) => ({ x })).map(({ x }) => x);', [1], 2],
		['an arrow as the body of a loop', 'let f; for (const x of [7]) f = () => x\nreturn f();', 7, 2],
		[
			'classes',
			'class A { constructor() { this.a = 1; } get b() { return this.a; } *c() { yield 2; } } const a = new A(); return [a.b, ...a.c()];',
			[1, 2],
			3
		],
		['methods of objects', 'return { m() { return 4; } }.m();', 4, 1]
	] as const)('looks in at %s, and changes nothing else', (_what, code, result, count) => {
		expect(calls(code)).toEqual({ result, count });
	});
	it('keeps lines', () => {
		const code = 'for (;;)\n\n  x();\nconst f = () =>\n  1;\n';
		expect(guardCode(code).code.split('\n')).toHaveLength(code.split('\n').length);
	});
	it('says on which line text stops being code', () => {
		expect(guardCode('let a = 1;\nlet b = ;\n').brokenLine).toBe(2);
	});
	it('ends loops, with a sentence, also where the error is caught', () => {
		const guard = createGuard(30);
		expect(() => run('for (;;) { try { (() => { for (;;); })(); } catch { } }', guard)).toThrow(
			'without a pause'
		);
	});
	it('ends endless microtasks', async () => {
		const guard = createGuard(30);
		await expect(run('return (async () => { for (;;) await null; })();', guard)).rejects.toThrow(RangeError);
	});
	it('lets loops that pause go on', async () => {
		const guard = createGuard(60);
		const code =
			'return (async () => { for (let i = 0; i < 10; i++) await new Promise((r) => setTimeout(r, 12)); return 1; })();';
		await expect(run(code, guard)).resolves.toBe(1);
	});
});

const event = { at: 1, type: 'onnegotiationneeded', peer: 'caller' };

describe('what comes out of a frame', () => {
	it('is read when it is what it should be', () => {
		const text = JSON.stringify({
			events: [event],
			output: [{ kind: 'log', text: 'hello', line: 3 }],
			end: 'finished',
			height: 20
		});
		expect(readBatch(text)).toEqual({
			events: [event],
			output: [{ kind: 'log', text: 'hello', line: 3 }],
			end: 'finished',
			height: 20,
			dropped: 0
		});
	});
	it.each([
		['no text', { events: [event] }],
		['no JSON', '{'],
		['nothing', 'null'],
		['a list', '[1]'],
		['too long', `"${'x'.repeat(maxBatchLength)}"`],
		['events that are no list', '{"events":{"length":3}}']
	])('is refused: %s', (_what, message) => {
		const batch = readBatch(message);
		expect(batch?.events ?? []).toEqual([]);
	});
	it('loses what has no shape, no peer or a name without end', () => {
		const events = [
			event,
			{ ...event, type: 'invented' },
			{ ...event, at: -1 },
			{ ...event, at: '1' },
			{ ...event, peer: 'x'.repeat(1000) },
			{ ...event, peer: '' },
			{ type: 'createOffer', peer: 'caller', at: 2 },
			'x',
			null
		];
		const batch = readBatch(
			JSON.stringify({ events, output: [{ kind: 'alert', text: 'x' }, { kind: 'log' }] })
		);
		expect(batch).toMatchObject({ events: [event], output: [], dropped: 10 });
	});
	it('cuts long lines and tall frames, and leaves prototypes alone', () => {
		const text = `{"__proto__":{"polluted":1},"events":[{"at":1,"type":"note","peer":"page","note":"a","value":{"__proto__":{"polluted":1}}}],"output":[{"kind":"log","text":"${'y'.repeat(9000)}","line":1e99}],"height":1e9}`;
		const batch = readBatch(text)!;
		expect(batch.output[0]?.text).toHaveLength(maxOutputLength);
		expect(batch.output[0]).not.toHaveProperty('line');
		expect(batch.height).toBe(maxFrameHeight);
		expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
	});
	it('never throws', () => {
		fc.assert(
			fc.property(
				fc.oneof(
					fc.anything(),
					fc.json(),
					fc.json().map((json) => `{"events":[${json}],"output":[${json}]}`)
				),
				(message) => {
					expect(() => readBatch(message)).not.toThrow();
				}
			)
		);
	});
});

describe('values as text', () => {
	it('are short and never throw', () => {
		expect(printValues(['a', 1, null, [1, { b: 2 }], new Map([[1, 2]]), new TypeError('no')])).toBe(
			'a 1 null [1, { b: 2 }] Map {1 → 2} TypeError: no'
		);
		const loop: Record<string, unknown> = {};
		loop.loop = loop;
		Object.defineProperty(loop, 'trap', {
			enumerable: true,
			get: () => {
				throw new Error('no');
			}
		});
		expect(printValues([loop])).toBe('…');
		fc.assert(fc.property(fc.array(fc.anything()), (values) => printValues(values).length <= 2000));
	});
});

describe('kept cells', () => {
	it('come back as they were', () => {
		const cells = [
			{ id: 'cell-1', code: 'a' },
			{ id: 'cell-2', code: 'b' }
		];
		expect(readCells(printCells(cells))).toEqual(cells);
	});
	it('are read strictly', () => {
		expect(readCells('')).toEqual([]);
		expect(readCells('{"cells":3}')).toEqual([]);
		const many = Array.from({ length: 50 }, (_, index) => ({ id: `c${index}`, code: '' }));
		expect(readCells(printCells(many))).toHaveLength(maxCells);
		expect(
			readCells(
				'{"cells":[{"id":"<b>","code":"a"},{"id":"a","code":1},{"id":"b","code":"x"},{"id":"b","code":"y"}]}'
			)
		).toEqual([{ id: 'b', code: 'x' }]);
	});
});

describe('the code of an experiment in a cell', () => {
	it('is JavaScript without imports and exports, with its comments and empty lines', () => {
		const source = `// Head.\n\nimport { opened } from '#lib/webrtc/loopback.ts';\nimport { Count } from './count.ts';\nimport type { A } from './a.ts';\n\n/** Says so. */\nexport interface B {\n\ta: A;\n}\n\n// 1. First.\nexport async function f(b: B): Promise<number> {\n\tconst c = b.a as unknown as number;\n\n\treturn c + new Count(opened).n;\n}\n`;
		const plain = plainCode(source);
		expect(plain).toContain('const { opened } = lab;');
		expect(plain).toContain("// On its page: import { Count } from './count.ts'");
		expect(plain).toContain('// 1. First.\nasync function f(b) {\n\tconst c = b.a;\n\n\treturn c');
		expect(plain).not.toMatch(/^(import|export|interface)/m);
	});
});

describe('an experiment opened in a cell', () => {
	const words = { plays: 'plays', lent: (lack: string) => `needs ${lack}`, lacks: cellLinkWords.en.lacks };
	it('is followed by its start, which is JavaScript and imports nothing', async () => {
		const text = await cellOf('loopback-call', 'const a = 1;', words);
		expect(text).toMatch(/^const a = 1;\n\n\/\/ ── plays\n/);
		expect(text).toContain('await connect(');
		expect(text).not.toMatch(/^(import|export|declare) /m);
		expect(guardCode(text).brokenLine).toBeUndefined();
	});
	it('says what is lacking where it has none', async () => {
		expect(await cellOf('relay-call', 'x', words)).toBe(`x\n\n// ── needs ${words.lacks.relay}\n`);
		expect(lackOf('some-new-experiment')).toBe('page');
	});
	it.each(lackingSlugs)('is not said to lack anything where it runs: %s', (slug) => {
		expect(existsSync(`src/lib/experiments/${slug}/code.ts`)).toBe(true);
		expect(runsInCell(slug)).toBe(false);
	});
});
