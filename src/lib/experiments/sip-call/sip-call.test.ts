/** The check of exercise 7c against recordings that real browsers made (tests/support/record-exercises.ts). */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parseRecording } from '#lib/recording/file.ts';
import { ladderOf } from '#lib/recording/ladder.ts';
import type { Recording } from '#lib/recording/recording.ts';
import { checkSipCall } from './checks.ts';
import { sipCallInOrder } from './exercises.ts';
import { headerWords, methodWords, statusWords, urlOf } from './sip-words.ts';
import { transcriptOf } from './transcript.ts';

function saved(name: string): Recording {
	const { recording } = parseRecording(
		readFileSync(`tests/fixtures/recordings/exercises/${name}.json`, 'utf8')
	);
	if (!recording) throw new Error(`${name}.json is not a recording`);
	return recording;
}

const { id, wrong } = sipCallInOrder;

for (const browser of ['chromium', 'firefox'])
	describe(`exercise ${id} in ${browser}`, () => {
		it('fails as it stands at the beginning', () => {
			expect(checkSipCall(saved(`${browser}-${id}-start`)).passed).toBe(false);
		});
		it('passes with its solution, every finding with a source', () => {
			const verdict = checkSipCall(saved(`${browser}-${id}-solution`));
			expect(verdict.findings.filter(({ passed }) => !passed)).toEqual([]);
			expect(verdict).toMatchObject({ passed: true });
			for (const { source } of verdict.findings) expect(source).not.toBe('');
		});
		it.each(wrong.map(({ hint }, index) => ({ number: index + 1, hint })))(
			'gives wrong answer $number its hint',
			({ number, hint }) => {
				expect(checkSipCall(saved(`${browser}-${id}-wrong-${number}`))).toMatchObject({
					passed: false,
					hint
				});
			}
		);
		it('shows the call in the ladder between three parties, each message once, descriptions inside them', () => {
			const { lanes, rows } = ladderOf(saved(`${browser}-${id}-solution`).events);
			expect(lanes).toEqual(['caller', 'server', 'callee']);
			const said = rows
				.filter(({ kind }) => kind === 'signal')
				.map(({ from, to, label, detail }) => `${from} ${to ?? ''}: ${label} ${detail}`.trim());
			expect(said).toContain('caller server: INVITE');
			expect(said).toContain('server callee: INVITE');
			expect(said).toContain('callee server: 180 Ringing INVITE');
			expect(said).toContain('server caller: 200 OK BYE');
			expect(rows.filter(({ kind }) => kind === 'description' || kind === 'candidate')).toEqual([]);
		});
		it('has a sentence for every header and every message of a whole call', () => {
			const lines = transcriptOf(saved(`${browser}-${id}-solution`).events);
			expect(lines.length).toBeGreaterThan(20);
			for (const { message } of lines) {
				expect(
					message.kind === 'request' ? methodWords[message.method] : statusWords[message.status]
				).toBeDefined();
				for (const { name } of message.headers)
					expect({ name, word: headerWords[name] }).toMatchObject({
						name,
						word: { document: expect.stringMatching(/^RFC \d+$/) as string }
					});
			}
		});
	});

it('does not pass an empty recording', () => {
	expect(
		checkSipCall({ origin: { experiment: 'sip-call', startedAt: '', browser: '' }, events: [] }).passed
	).toBe(false);
});

it('wants a rising CSeq and the subprotocol', () => {
	const { origin, events } = saved(`chromium-${id}-solution`);
	const without = events.filter((event) => event.type !== 'note');
	expect(checkSipCall({ origin, events: without }).findings.filter(({ passed }) => !passed)).toMatchObject([
		{ source: 'note sip-subprotocol' }
	]);
});

it('cites sections that there are', () => {
	for (const word of [
		...Object.values(methodWords),
		...Object.values(statusWords),
		...Object.values(headerWords)
	]) {
		expect(urlOf(word)).toMatch(/^https:\/\/www\.rfc-editor\.org\/rfc\/rfc\d+\.html(#section-[\d.]+)?$/);
		expect(word.text.ko).not.toBe(word.text.en);
	}
});
