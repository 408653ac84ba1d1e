/** The check of exercise 7c against recordings that real browsers made (tests/support/record-exercises.ts). */
import { describe, expect, it } from 'vitest';
import { ladderOf } from '#lib/recording/ladder.ts';
import { savedExercise } from '../../../../tests/fixtures/recordings/exercise-recordings.ts';
import { judgesSaved } from '../../../../tests/support/judge-saved.ts';
import { checkSipCall } from './checks.ts';
import { sipCallInOrder } from './exercises.ts';
import { headerWords, methodWords, statusWords, urlOf } from './sip-words.ts';
import { transcriptOf } from './transcript.ts';

const { id } = sipCallInOrder;

judgesSaved(sipCallInOrder);

for (const browser of ['chromium', 'firefox'])
	describe(`exercise ${id} in ${browser}`, () => {
		it('shows the call in the ladder between three parties, each message once, descriptions inside them', () => {
			const { lanes, rows } = ladderOf(savedExercise(`${browser}-${id}-solution`).events);
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
			const lines = transcriptOf(savedExercise(`${browser}-${id}-solution`).events);
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
	const { origin, events } = savedExercise(`chromium-${id}-solution`);
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
