import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { NewEvent } from './event.ts';
import { events, fixtures } from '../../../tests/fixtures/recordings/fixtures.ts';
import { seriesOf, statCatalogue, unitOf } from './series.ts';

const sample = (timestamp: number, changed: Record<string, Record<string, number | string>>): NewEvent => ({
	type: 'getStats',
	peer: 'caller',
	timestamp,
	changed
});
const key = (field: string) => ({ peer: 'caller', id: 'O', type: 'outbound-rtp', field });
const values = (field: string, ...list: readonly NewEvent[]) =>
	seriesOf(events(...list), key(field)).points.map(({ value }) => value);

describe('seriesOf', () => {
	it('shows bytes as bits per second, by the clock of the report', () => {
		const list = [
			sample(1000, { O: { type: 'outbound-rtp', bytesSent: 0 } }),
			sample(1500, { O: { bytesSent: 1000 } })
		];
		expect(values('bytesSent', ...list)).toEqual([16_000]);
		expect(seriesOf(events(...list), key('bytesSent'))).toMatchObject({
			name: 'RTCOutboundRtpStreamStats.bytesSent',
			unit: 'bit/s',
			formula: 'Δ bytesSent × 8 / Δ t',
			isRate: true
		});
	});
	it('shows a gauge as it is', () => {
		expect(
			values('framesPerSecond', sample(1, { O: { type: 'outbound-rtp', framesPerSecond: 30 } }))
		).toEqual([30]);
	});
	it('shows a number that nobody knows as it is, without a unit', () => {
		const series = seriesOf(events(sample(1, { O: { type: 'outbound-rtp', mystery: 7 } })), key('mystery'));
		expect(series).toMatchObject({ unit: '', formula: 'mystery', points: [{ value: 7 }] });
	});
	it('makes no point of two answers with one timestamp', () => {
		const first = sample(1000, { O: { type: 'outbound-rtp', packetsSent: 5 } });
		expect(values('packetsSent', first, sample(1000, {}), sample(2000, { O: { packetsSent: 8 } }))).toEqual([
			3
		]);
	});
	it('leaves a gap where a counter begins again', () => {
		const list = [9, 2, 4].map((packetsSent, second) =>
			sample(second * 1000, { O: { type: 'outbound-rtp', packetsSent } })
		);
		expect(values('packetsSent', ...list)).toEqual([2]);
	});
	it('holds the rate of a counter that grows evenly, whatever the moments of the samples', () => {
		fc.assert(
			fc.property(
				fc.array(fc.integer({ min: 1, max: 5000 }), { minLength: 2, maxLength: 20 }),
				fc.integer({ min: 1, max: 999 }),
				(gaps, rate) => {
					let time = 0;
					const list = gaps.map((gap) =>
						sample((time += gap), { O: { type: 'outbound-rtp', packetsSent: (time * rate) / 1000 } })
					);
					for (const value of values('packetsSent', ...list)) expect(value).toBeCloseTo(rate, 6);
				}
			)
		);
	});
	it('names the unit of a rate', () => {
		expect([
			unitOf('packetsLost'),
			unitOf('bytesReceived'),
			unitOf('qpSum'),
			unitOf('jitter'),
			unitOf('nonsense')
		]).toEqual(['packets/s', 'bit/s', '1/s', 's', '']);
	});
});

describe.each(fixtures)('the recording of $name', ({ recording }) => {
	it('offers video and audio both ways, the pair and the channel, for both peers', () => {
		const catalogue = statCatalogue(recording.events);
		expect(catalogue.map(({ peer }) => peer).sort()).toEqual(['callee', 'caller']);
		for (const { objects } of catalogue) {
			const types = objects.map(({ type, hint }) => (type.includes('rtp') ? `${type} ${hint}` : type));
			expect(types).toEqual(
				expect.arrayContaining(['inbound-rtp video', 'outbound-rtp audio', 'candidate-pair', 'data-channel'])
			);
			for (const { fields } of objects) expect(fields.length).toBeGreaterThan(0);
		}
	});
	it('draws every number it offers without a hole or an infinity', () => {
		for (const { peer, objects } of statCatalogue(recording.events))
			for (const { id, type, fields } of objects)
				for (const field of fields)
					for (const { value } of seriesOf(recording.events, { peer, id, type, field }).points)
						expect(Number.isFinite(value), `${type} ${field}`).toBe(true);
	});
	it('receives video at a rate that a small test picture has', () => {
		const caller = statCatalogue(recording.events).find(({ peer }) => peer === 'caller');
		const video = caller?.objects.find(({ type, hint }) => type === 'inbound-rtp' && hint === 'video');
		const { points } = seriesOf(recording.events, {
			peer: 'caller',
			id: video?.id ?? '',
			type: 'inbound-rtp',
			field: 'bytesReceived'
		});
		expect(points.length).toBeGreaterThan(4);
		for (const { value } of points) expect(value).toBeGreaterThan(50_000);
	});
});
