import { describe, expect, it } from 'vitest';
import { events, fixtures } from '../../../../tests/fixtures/recordings/fixtures.ts';
import type { NewEvent } from '../event.ts';
import { seriesOf } from '../series.ts';
import { statsReports, type StatsSample } from '../stats-delta.ts';
import { specifiedField, specifiedFields, statTypes } from './dictionaries.ts';
import { explainObject, meanBetweenReports, rateBetween } from './explain.ts';
import { seenFields } from './seen.ts';

const sample = (timestamp: number, entry: Record<string, string | number>): StatsSample => ({
	at: timestamp,
	timestamp,
	report: { I: { type: 'inbound-rtp', kind: 'audio', ...entry } }
});

describe('rates and means', () => {
	const before = sample(1000, { bytesReceived: 500, jitterBufferDelay: 10, jitterBufferEmittedCount: 100 });
	const now = sample(3000, { bytesReceived: 1500, jitterBufferDelay: 14, jitterBufferEmittedCount: 300 });
	it('bytes become bits per second, by the browser’s own clock', () => {
		expect(rateBetween(before, now, 'I', 'bytesReceived')).toBe(4000);
	});
	it('a sum over a count is a mean of what lies between, not since the beginning', () => {
		expect(meanBetweenReports(before, now, 'I', 'jitterBufferDelay', 'jitterBufferEmittedCount')).toBe(0.02);
	});
	it('says nothing where a counter began anew, nothing was counted, or no time passed', () => {
		expect(rateBetween(now, before, 'I', 'bytesReceived')).toBeUndefined();
		expect(rateBetween(now, now, 'I', 'bytesReceived')).toBeUndefined();
		expect(rateBetween(before, now, 'nobody', 'bytesReceived')).toBeUndefined();
		expect(
			meanBetweenReports(now, now, 'I', 'jitterBufferDelay', 'jitterBufferEmittedCount')
		).toBeUndefined();
	});
	it('is what the chart of the recorder draws', () => {
		const list: NewEvent[] = [before, now].map(({ timestamp, report }) => ({
			type: 'getStats',
			peer: 'callee',
			timestamp,
			changed: report
		}));
		const key = { peer: 'callee', id: 'I', type: 'inbound-rtp', field: 'bytesReceived' };
		expect(seriesOf(events(...list), key).points.map(({ value }) => value)).toEqual([4000]);
	});
});

describe('explainObject', () => {
	it('keeps a field that nobody knows, and says what is missing', () => {
		const { here, missing } = explainObject(sample(1, { packetsLost: 3, mystery: 7 }), 'I');
		expect(here.find(({ name }) => name === 'mystery')).toMatchObject({
			value: 7,
			specified: undefined,
			seenIn: []
		});
		expect(here.find(({ name }) => name === 'packetsLost')).toMatchObject({
			unit: 'packets',
			kind: 'counter',
			specified: { dictionary: 'RTCReceivedRtpStreamStats', isMandatory: true },
			rate: { formula: 'Δ packetsLost / Δ t', value: undefined }
		});
		expect(missing.map(({ name }) => name)).toContain('jitterBufferDelay');
		expect(missing.map(({ name }) => name)).not.toContain('framesDecoded');
	});
	it('gives nothing for an object that is not there', () => {
		expect(explainObject(sample(1, {}), 'O')).toEqual({ here: [], missing: [] });
	});
	it.each(fixtures)('hides no field of $name', ({ recording }) => {
		const { report, ...when } = statsReports(recording.events, 'caller').at(-1)!;
		for (const [id, entry] of Object.entries(report)) {
			const { here } = explainObject({ ...when, report }, id);
			expect(here.map(({ name }) => name)).toEqual(
				expect.arrayContaining(['id', 'timestamp', ...Object.keys(entry)])
			);
		}
	});
});

describe('what the specification says', () => {
	it('knows the fields that every browser has to have (W3C WebRTC §8.6)', () => {
		const mandatory = statTypes.flatMap((type) =>
			specifiedFields(type).filter(({ isMandatory, dictionary }) => isMandatory && dictionary !== 'RTCStats')
		);
		expect(mandatory).toHaveLength(95);
		expect(specifiedField('inbound-rtp', 'packetsLost')?.url).toBe(
			'https://www.w3.org/TR/webrtc-stats/#dom-rtcreceivedrtpstreamstats-packetslost'
		);
		expect(specifiedField('inbound-rtp', 'jitterBufferDelay')).toMatchObject({ isMandatory: false });
		expect(specifiedField('no-such-type', 'id')).toBeUndefined();
	});
	it('was measured in two browsers, each with objects of every common type', () => {
		expect(seenFields.map(({ browser }) => browser.replace(/ \d+$/, ''))).toEqual(['Chromium', 'Firefox']);
		for (const { fields } of seenFields)
			for (const kind of ['transport', 'candidate-pair', 'inbound-rtp video', 'outbound-rtp audio'])
				expect(Object.keys(fields)).toContain(kind);
	});
});
