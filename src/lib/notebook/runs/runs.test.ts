import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseRecording, saveRecording } from '../../recording/file.ts';
import { brandNames, browserName } from './browser-name.ts';
import { counterpartOf, defaultCharts, plotOf } from './charts.ts';
import { compareRuns, milestonesOf, pairPeers } from './comparison.ts';
import { edited, entryFor, listRuns, maxNote, readEntry, tagsIn } from './entry.ts';
import { noteBeginning, noteTree, safeHref } from './note.ts';
import { redactRun } from './redact-run.ts';
import { comparisonHtml, noteHtml, reportHtml } from './report-html.ts';
import { comparisonMarkdown, reportMarkdown } from './report-markdown.ts';
import { maxRuns, parseRuns, runsText, type KeptRun } from './run-file.ts';
import { fromRunFragment, maxRunFragment, toRunFragment } from './share-run.ts';
import { seriesOf } from '../../recording/series.ts';

const now = '2026-11-30T10:00:00.000Z';
const made = { id: 'made', now };
const recordingOf = (name: string) =>
	parseRecording(readFileSync(`tests/fixtures/recordings/${name}.json`, 'utf8')).recording!;
const chromium = recordingOf('chromium-loopback');
const firefox = recordingOf('firefox-loopback');
const runOf = (recording: typeof chromium, id = 'abc'): KeptRun => ({
	recording,
	entry: {
		...entryFor(recording, { id, now, title: 'A <b>call</b>', size: saveRecording(recording).length }),
		note: '# What I saw\n\nIt **connected**, see <script>alert(1)</script> [there](javascript:alert(1)).',
		tags: ['first', 'loopback'],
		predictions: [{ lesson: 'first-call', question: 'Server?', predicted: null, happened: 'No' }]
	}
});
const chromiumRun = runOf(chromium);

describe('an entry', () => {
	test('says what the Recording says, and has the usual charts', () => {
		const { entry } = chromiumRun;
		expect(entry).toMatchObject({
			experiment: chromium.origin.experiment,
			browser: chromium.origin.browser,
			eventCount: chromium.events.length,
			peers: ['caller', 'callee'],
			revision: 1
		});
		expect(entry.browserName).toMatch(/^Chrome \d+/);
		expect(entry.charts.length).toBeGreaterThan(1);
		for (const key of entry.charts) expect(seriesOf(chromium.events, key).name).toContain(key.field);
	});

	test('puts the stat that was looked at first', () => {
		const chosen = { ...defaultCharts(chromium.events)[1]! };
		const entry = entryFor(chromium, { id: 'x', now, title: '', size: 1, charts: [chosen] });
		expect(entry.charts[0]).toEqual(chosen);
		expect(new Set(entry.charts.map((key) => JSON.stringify(key))).size).toBe(entry.charts.length);
	});

	test('is read back as it was written', () => {
		expect(readEntry(JSON.parse(JSON.stringify(chromiumRun.entry)))).toEqual({
			entry: chromiumRun.entry,
			problems: []
		});
	});

	test('keeps what is right and names what is wrong', () => {
		const { entry, problems } = readEntry({ ...chromiumRun.entry, note: 7, charts: [{}], revision: -1 });
		expect([...problems].sort()).toEqual(['charts', 'note', 'revision']);
		expect(entry).toMatchObject({ title: 'A <b>call</b>', note: '', charts: [], revision: 1 });
	});

	test('never throws on anything', () => {
		fc.assert(
			fc.property(fc.anything(), (value) => {
				expect(Array.isArray(readEntry(value).problems)).toBe(true);
			})
		);
	});

	test('grows by one revision with each edit, within its limits', () => {
		const next = edited(
			chromiumRun.entry,
			{ note: 'x'.repeat(maxNote + 9), tags: [' a  b ', 'a b', ''] },
			now
		);
		expect(next.revision).toBe(2);
		expect(next.note).toHaveLength(maxNote);
		expect(next.tags).toEqual(['a b']);
		expect(next.title).toBe(chromiumRun.entry.title);
	});

	test('is found by words, tag and experiment, the latest first', () => {
		const older = { ...chromiumRun.entry, id: 'old', startedAt: '2020-01-01T00:00:00Z', tags: ['old'] };
		const entries = [older, chromiumRun.entry];
		expect(listRuns(entries, {}).map(({ id }) => id)).toEqual(['abc', 'old']);
		expect(listRuns(entries, { text: 'CONNECTED chrome' })).toHaveLength(2);
		expect(listRuns(entries, { text: 'nowhere' })).toEqual([]);
		expect(listRuns(entries, { tag: 'old' })).toEqual([older]);
		expect(listRuns(entries, { experiment: 'other' })).toEqual([]);
	});

	test('has tags as they are typed', () => {
		expect(tagsIn('a, 나 ,a,,')).toEqual(['a', '나']);
	});
});

test.each([
	['Mozilla/5.0 (X11; Linux x86_64; rv:153.0) Gecko/20100101 Firefox/153.0', 'Firefox 153'],
	['Mozilla/5.0 AppleWebKit/537.36 (KHTML, like Gecko) Chrome/156.0.0.0 Safari/537.36', 'Chrome 156'],
	['Mozilla/5.0 AppleWebKit/537.36 Chrome/156.0.0.0 Safari/537.36 Edg/156.0.1.2', 'Edge 156.0.1.2'],
	['Mozilla/5.0 (Macintosh) AppleWebKit/605.1.15 Version/26.1 Safari/605.1.15', 'Safari 26.1'],
	['', '']
])('%s is %s in its own words', (agent, name) => {
	expect(browserName(agent)).toBe(name);
});
test('brands that are there to confuse are left out', () => {
	expect(
		brandNames([
			{ brand: 'Not(A:Brand', version: '99' },
			{ brand: 'Chromium', version: '156' }
		])
	).toBe('Chromium 156');
	expect(brandNames([])).toBeUndefined();
});

describe('a file of runs', () => {
	const both = [chromiumRun, runOf(firefox, 'def')];

	test('comes back as it went', () => {
		const { runs, problems } = parseRuns(runsText(both), made);
		expect(problems).toEqual([]);
		expect(runs.map(({ recording }) => recording)).toEqual([chromium, firefox]);
		expect(runs.map(({ entry }) => ({ ...entry, size: 0 }))).toEqual(
			both.map(({ entry }) => ({ ...entry, size: 0 }))
		);
	});

	test('takes a Recording as the recorder saves it', () => {
		const { runs, problems } = parseRuns(saveRecording(firefox), made);
		expect(problems).toEqual([]);
		expect(runs[0]?.entry).toMatchObject({ id: 'made', experiment: firefox.origin.experiment });
	});

	test('that is half right gives what is right and says what is not', () => {
		const file = JSON.parse(runsText(both)) as { runs: Record<string, never>[] };
		Object.assign(file.runs[0]!, { entry: { ...chromiumRun.entry, tags: 'none' } });
		Object.assign(file.runs[1]!, { recording: {} });
		const { runs, problems } = parseRuns(JSON.stringify(file), made);
		expect(runs).toHaveLength(1);
		expect(runs[0]?.entry.note).toBe(chromiumRun.entry.note);
		expect(problems).toEqual([
			{ code: 'field', number: 1, field: 'tags' },
			{ code: 'run', number: 2 }
		]);
	});

	test.each([
		['not JSON', '{"format":"rtc-notebook/runs","ver', 'not-json'],
		['something else', '{"hello":1}', 'not-runs'],
		['from the future', '{"format":"rtc-notebook/runs","version":9,"runs":[]}', 'newer-version']
	])('that is %s is refused with its reason', (_, text, code) => {
		expect(parseRuns(text, made).problems).toMatchObject([{ code }]);
	});

	test('takes no more runs than its limit', () => {
		const many = { format: 'rtc-notebook/runs', version: 1, runs: Array(maxRuns + 3).fill(null) };
		expect(parseRuns(JSON.stringify(many), made).problems.at(-1)).toEqual({ code: 'too-many', count: 3 });
	});

	test('never throws, whatever is changed in its text', () => {
		const text = runsText([
			{ ...chromiumRun, recording: { ...chromium, events: chromium.events.slice(0, 5) } }
		]);
		fc.assert(
			fc.property(fc.nat(text.length), fc.nat(60), fc.string({ maxLength: 20 }), (at, length, put) => {
				const { runs } = parseRuns(text.slice(0, at) + put + text.slice(at + length), made);
				expect(runs.length).toBeLessThanOrEqual(1);
			})
		);
	});

	test('never throws, whatever stands in the place of a run', () => {
		fc.assert(
			fc.property(fc.jsonValue({ maxDepth: 3 }), (value) => {
				const wrapped = {
					format: 'rtc-notebook/runs',
					version: 1,
					runs: [value, { entry: value, recording: value }]
				};
				expect(parseRuns(JSON.stringify(wrapped), made).runs).toEqual([]);
			})
		);
	});
});

describe('a link', () => {
	const small: KeptRun = { ...chromiumRun, recording: { ...chromium, events: chromium.events.slice(0, 60) } };

	test('holds a whole call, and gives it back', async () => {
		const packed = await toRunFragment(chromiumRun);
		const fragment = 'fragment' in packed ? packed.fragment : '';
		expect(fragment.length).toBeLessThan(maxRunFragment);
		const opened = await fromRunFragment(fragment, made);
		expect(opened).toMatchObject({ problems: [], run: { recording: chromium } });
	});

	test('that is cut or changed is damaged, never an exception', async () => {
		const packed = await toRunFragment(small);
		const fragment = 'fragment' in packed ? packed.fragment : '';
		expect(await fromRunFragment('#sdp=1abc', made)).toBeUndefined();
		expect(await fromRunFragment(fragment.slice(0, -40), made)).toEqual({ problem: 'damaged' });
		expect(await fromRunFragment(`${fragment.slice(0, 50)}!!!`, made)).toEqual({ problem: 'damaged' });
		expect(await fromRunFragment('#run=2abc', made)).toEqual({ problem: 'damaged' });
	});

	test('is not made of a run that is too long for one', async () => {
		const note = Array.from({ length: 120_000 }, (_, index) =>
			Math.imul(index, 2654435761).toString(36)
		).join('');
		const long: KeptRun = {
			...small,
			recording: {
				...small.recording,
				events: [...small.recording.events, { at: 1e6, peer: 'page', type: 'note', note }]
			}
		};
		expect(await toRunFragment(long)).toMatchObject({ problem: 'too-large' });
	});
});

describe('redaction', () => {
	const text = saveRecording(chromium);
	const redacted = redactRun(chromiumRun);
	const clean = saveRecording(redacted.recording);

	test('leaves no ICE password, fragment, fingerprint or name of a host', () => {
		const secrets = new Set(
			[...text.matchAll(/(?:ice-pwd|ice-ufrag|fingerprint:sha-256)[: ]([^\\"]+)/g)].map((found) => found[1]!)
		);
		const hosts = new Set(text.match(/[0-9a-f-]{36}\.local/g) ?? []);
		expect(secrets.size).toBeGreaterThan(3);
		expect([...secrets, ...hosts].filter((secret) => clean.includes(secret))).toEqual([]);
	});

	test('keeps the shape of the call: states, times, milestones', () => {
		const again = parseRecording(clean);
		expect(again.problems).toEqual([]);
		expect(milestonesOf(again.recording!.events, 'caller')).toEqual(milestonesOf(chromium.events, 'caller'));
	});

	test('keeps the words of its reader, and its charts where peers and objects got other names', () => {
		const peer = 'Ada Lovelace';
		const events = chromium.events.map((event) => ({
			...event,
			peer: event.peer === 'caller' ? peer : event.peer
		})) as typeof chromium.events;
		const named = runOf({ ...chromium, events });
		const { entry, recording } = redactRun(named);
		expect(JSON.stringify({ ...entry, recording })).not.toContain(peer);
		expect(entry.note).toBe(named.entry.note);
		expect(entry.charts.length).toBe(named.entry.charts.length);
		for (const [index, key] of entry.charts.entries())
			expect(seriesOf(recording.events, key).points).toEqual(
				seriesOf(events, named.entry.charts[index]!).points
			);
	});
});

describe('two runs', () => {
	const comparison = compareRuns(chromium.events, firefox.events);

	test('are compared peer by peer, state by state', () => {
		expect(comparison.peers.map(({ peers }) => peers)).toEqual([
			{ a: 'caller', b: 'caller' },
			{ a: 'callee', b: 'callee' }
		]);
		const connected = comparison.peers[0]!.milestones.find(({ name }) => name === 'connected')!;
		expect(connected.difference).toBeCloseTo(connected.b! - connected.a!, 6);
		const states = comparison.peers[0]!.states.filter(({ machine }) => machine === 'connection');
		expect(states.map(({ state }) => state)).toContain('connected');
		expect(comparison.peers[0]!.paths.a?.pair.isSelected).toBe(true);
	});

	test('have their descriptions and counts side by side', () => {
		const offer = comparison.descriptions.find(({ type }) => type === 'offer')!;
		expect(offer.a).toMatch(/^v=0/);
		expect(offer.b).toMatch(/^v=0/);
		const total = comparison.counts.reduce((sum, { a }) => sum + a, 0);
		expect(total).toBe(chromium.events.length);
	});

	test('that are one and the same have no differences', () => {
		const same = compareRuns(chromium.events, chromium.events);
		for (const { milestones, states } of same.peers)
			for (const { difference } of [...milestones, ...states]) expect(difference).toBe(0);
		for (const { a, b } of same.descriptions) expect(a).toBe(b);
	});

	test('with other names are compared by place', () => {
		const renamed = firefox.events.map((event) => ({
			...event,
			peer: event.peer === 'page' ? 'page' : `x-${event.peer}`
		}));
		expect(pairPeers(chromium.events, renamed as typeof firefox.events)).toEqual([
			{ a: 'caller', b: 'x-caller' },
			{ a: 'callee', b: 'x-callee' }
		]);
	});

	test('find the same stat in each other', () => {
		const key = chromiumRun.entry.charts[0]!;
		const there = counterpartOf(key, chromium.events, firefox.events, 'caller');
		expect(there).toMatchObject({ type: key.type, field: key.field, peer: 'caller' });
	});
});

test('a plot places first and last points within its frame, and has few ticks', () => {
	const series = seriesOf(chromium.events, chromiumRun.entry.charts[0]!);
	const plot = plotOf([{ label: 'caller', series }], chromiumRun.entry.durationMs);
	for (const { x, y } of plot.lines[0]!.dots) {
		expect(x).toBeGreaterThanOrEqual(plot.left);
		expect(x).toBeLessThanOrEqual(plot.width);
		expect(y).toBeGreaterThanOrEqual(0);
		expect(y).toBeLessThanOrEqual(plot.bottom);
	}
	expect(plot.xTicks.length).toBeLessThan(15);
	expect(plotOf([{ label: '', series: { ...series, points: [] } }], 0).lines[0]!.path).toBe('');
});

describe('a note', () => {
	test.each([
		['javascript:alert(1)', undefined],
		[' java\nscript:alert(1)', undefined],
		['\u0001javascript:alert(1)', undefined],
		['data:text/html,x', undefined],
		['vbscript:x', undefined],
		['https://example.org/?a=1', 'https://example.org/?a=1'],
		['mailto:a@example.org', 'mailto:a@example.org'],
		['/lessons/first-call/', '/lessons/first-call/'],
		['', undefined]
	])('leads by %j to %j', (url, href) => {
		expect(safeHref(url)).toBe(href);
	});

	test('has HTML as text, and pictures as links', () => {
		const html = noteHtml(
			noteTree('<img src=x onerror=alert(1)>\n\n![a cat](https://example.org/cat.png)\n\n1. one\n2. `two`')
		);
		expect(html).toContain('&lt;img src=x onerror=alert(1)&gt;');
		expect(html).toContain('<a href="https://example.org/cat.png" rel="noreferrer">a cat</a>');
		expect(html).toContain('<ol start="1">');
		expect(html).not.toContain('<img');
	});

	test('never throws, and gives only elements that are ours', () => {
		fc.assert(
			fc.property(fc.string({ unit: 'binary', maxLength: 120 }), (text) => {
				const html = noteHtml(noteTree(text));
				const tags = [...html.matchAll(/<\/?([a-z0-9]+)/g)].map((found) => found[1]!);
				const ours = /^(?:p|blockquote|li|ul|ol|strong|em|code|pre|br|hr|a|h[4-6])$/;
				expect(tags.filter((tag) => !ours.test(tag))).toEqual([]);
			}),
			{ numRuns: 60 }
		);
	});

	test('begins as words in a list of runs', () => {
		expect(noteBeginning('# Seen\n\nIt **went** [there](https://a.example).\n\n- one\n- `two`')).toBe(
			'Seen It went there. one · two'
		);
	});

	test('may be nested as deep as it likes', () => {
		expect(noteHtml(noteTree(`${'> '.repeat(3000)}deep`))).toContain('deep');
	});
});

describe('a report', () => {
	test.each(['en', 'ko'] as const)('in %s holds every part, no script, and loads nothing', (locale) => {
		const html = reportHtml([chromiumRun, runOf(firefox, 'def')], locale, now);
		expect(html).toContain('A &lt;b&gt;call&lt;/b&gt;');
		expect(html).toContain('<strong>connected</strong>');
		expect(html).toContain('&lt;script&gt;alert(1)&lt;/script&gt;');
		expect(html).toContain("default-src 'none'");
		expect(html.match(/<svg /g)!.length).toBeGreaterThan(3);
		expect(html).toContain('a=ice-ufrag:');
		expect(html).not.toMatch(/<script|<img|<link|<iframe|\son\w+=|\sstyle=|javascript:|url\(/i);
		expect(html).not.toMatch(/undefined|NaN/);
	});

	test('without names says so, and holds no address or password', () => {
		const clean = redactRun(chromiumRun);
		const passwords = [...saveRecording(chromium).matchAll(/ice-pwd:([^\\"]+)/g)].map((found) => found[1]!);
		expect(passwords.length).toBeGreaterThan(1);
		for (const report of [reportHtml([clean], 'en', now, true), reportMarkdown([clean], 'en', now, true)]) {
			expect(report).toContain('replaced by stand');
			expect(report).not.toContain('hold addresses and ICE passwords');
			for (const password of passwords) expect(report).not.toContain(password);
		}
		expect(reportHtml([chromiumRun], 'en', now)).toContain(passwords[0]!);
	});

	test.each(['en', 'ko'] as const)('of two runs in %s has every part in both forms', (locale) => {
		const [html, markdown] = [comparisonHtml, comparisonMarkdown].map((write) =>
			write(chromiumRun, runOf(firefox, 'def'), locale, now)
		) as [string, string];
		expect(html).toContain("default-src 'none'");
		expect(html.match(/class="line line-1"/g)!.length).toBeGreaterThan(1);
		expect(html).toContain('<span class="only-b">B ');
		expect(html).not.toMatch(/<script|<b>call|\sstyle=|undefined|NaN/);
		expect(markdown).toMatch(/^\| .* \| A \| B \| /m);
		expect(markdown).toMatch(/^B a=/m);
		expect(markdown).not.toMatch(/<b>|undefined|NaN/);
	});

	test('in Markdown cannot be broken by a title or a browser', () => {
		const evil = '`|` <script> \n# x';
		const run: KeptRun = {
			...chromiumRun,
			entry: { ...chromiumRun.entry, title: evil, browser: evil, note: '' }
		};
		const html = noteHtml(noteTree(reportMarkdown([run], 'en', now)));
		expect(html).not.toContain('<script');
		expect(html.match(/<h4>/g)).toHaveLength(1);
		expect(html).toContain('m=');
	});
});
