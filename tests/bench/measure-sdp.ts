/** The speed of reading, checking and editing session descriptions, each beside its floor in the same run. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'playwright';
import { parse as transform } from 'sdp-transform';
import { lint } from '../../src/lib/sdp/lint.ts';
import { parse } from '../../src/lib/sdp/parse.ts';
import { median, type Measured } from './measure.ts';

const fixture = readFileSync(
	join(import.meta.dirname, '../fixtures/sdp/chromium-avd-offer-gathered.sdp'),
	'utf8'
);

/** The offer of a browser with so many sections: names, sources and streams differ as they would in a real one. */
export function manySections(count: number): string {
	const [session = '', ...media] = fixture.split(/^(?=m=)/m);
	const sections = Array.from({ length: count }, (_, index) =>
		(media[index % 2] ?? '')
			.replace(/a=mid:.*/, `a=mid:${index}`)
			.replaceAll(/^(a=ssrc(?:-group:\w+)?[: ])(\d+)(?: (\d+))?/gm, (_line, head: string, one: string, two?: string) =>
				[head + String(Number(one.slice(0, 6)) + index), two && String(Number(two.slice(0, 6)) + index)]
					.filter(Boolean)
					.join(' ')
			)
			.replaceAll(/^a=msid:.*$/gm, `a=msid:stream track-${index}`)
	);
	const mids = Array.from({ length: count }, (_, index) => index).join(' ');
	return session.replace(/a=group:BUNDLE.*/, `a=group:BUNDLE ${mids}`) + sections.join('');
}

const timed = (work: () => unknown): number => {
	const began = performance.now();
	work();
	return performance.now() - began;
};

/** Scan and lint of 200 sections against sdp-transform's parse of the same text, and what is done again after one edit. */
export function measureSdp(rounds: number): Measured[] {
	const text = manySections(200);
	const whole = { floor: [] as number[], ours: [] as number[], again: [] as number[] };
	const edit = { ours: [] as number[] };
	const read = () => lint(parse(text), { role: 'offer' });
	for (let warm = 0; warm < 5; warm++) [() => transform(text), read].forEach(timed);
	for (let round = 0; round < rounds; round++) {
		whole.floor.push(timed(() => transform(text)));
		whole.ours.push(timed(read));
		whole.again.push(timed(() => transform(text)));
		const before = parse(text);
		lint(before, { role: 'offer' });
		const at = text.length >> 1;
		const edited = text.slice(0, at) + 'x' + text.slice(at);
		edit.ours.push(timed(() => lint(parse(edited, before), { role: 'offer' })));
	}
	const ratios = (ours: number[]) => median(ours.map((value, index) => value / (whole.floor[index] ?? NaN)));
	const size = `${Math.round(text.length / 1000)} KB, ${parse(text).lines.length} lines, 200 sections`;
	return [
		{
			name: 'sdp: scan and lint of a large description',
			unit: 'ms',
			floor: median(whole.floor),
			ours: median(whole.ours),
			ratio: ratios(whole.ours),
			floorAgainstItself: ratios(whole.again),
			budget: '≤ 2',
			method: `${size}; floor: sdp-transform parse of the same text; ${rounds} rounds in Node`
		},
		{
			name: 'sdp: the same again after one edit',
			unit: 'ms',
			floor: median(whole.floor),
			ours: median(edit.ours),
			ratio: ratios(edit.ours),
			budget: '–',
			method: 'one letter in the middle; only the section that it touched is read again'
		}
	];
}

/** Keystroke to paint in a text of one megabyte: bare CodeMirror and the workbench's editor, in turn. */
export async function measureKeystroke(browser: Browser, address: string, keys: number): Promise<Measured> {
	const text = manySections(340);
	const times = { bare: [] as number[], sdp: [] as number[], again: [] as number[] };
	const rounds = [
		['bare', 'bare'],
		['sdp', 'sdp'],
		['bare', 'again']
	] as const;
	for (const [kind, list] of rounds) {
		const page = await browser.newPage();
		await page.goto(address);
		await page.evaluate(
			async ({ kind, text }) => {
				const { mountEditor } = (await import(
					/* @vite-ignore */ `${location.origin}/bench/editor.js`
				)) as typeof import('./editor.ts');
				mountEditor(kind, text);
			},
			{ kind, text }
		);
		for (let key = 0; key < keys + 3; key++) {
			// Listening first, then the key: the promise is kept in the page.
			await page.evaluate(() => {
				window.keystroke = window.nextKeystroke?.();
			});
			await page.keyboard.press('x');
			const ms = (await page.evaluate(() => window.keystroke)) ?? NaN;
			// The first three are slow for everybody.
			if (key >= 3) times[list].push(ms);
		}
		await page.close();
	}
	return {
		name: 'sdp: keystroke to paint in one megabyte',
		unit: 'ms',
		floor: median(times.bare),
		ours: median(times.sdp),
		ratio: median(times.sdp) / median(times.bare),
		floorAgainstItself: median(times.again) / median(times.bare),
		budget: '≤ 2',
		method: `${Math.round(text.length / 1000)} KB; floor: CodeMirror with the text and nothing else; ${keys} keys each`
	};
}
