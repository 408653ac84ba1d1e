import { expect, test } from 'vitest';
import type { Json } from '../event.ts';
import { codecName, ratesOf } from './internals-rates.ts';

const series = (type: string, times: readonly number[], values: Record<string, readonly Json[]>) => ({
	type,
	times,
	values: new Map(Object.entries(values))
});

test('bytes become bits a second, and a total its share of what came with it', () => {
	const sent = series('outbound-rtp', [1000, 2000, 2500], {
		bytesSent: [0, 1000, 2000],
		framesEncoded: [0, 30, 45],
		totalEncodeTime: [0, 0.06, 0.09]
	});
	expect(Object.fromEntries(ratesOf(sent, new Map()))).toEqual({
		'[bytesSent_in_bits/s]': [8000, 16_000],
		'[framesEncoded/s]': [30, 30],
		'[totalEncodeTime/framesEncoded_in_ms]': [2, expect.closeTo(2)]
	});
});

test('where nothing moves there is a gap, but none at the beginning; a late series ends with the others', () => {
	const pair = series('candidate-pair', [1000, 1000, 2000, 2000, 3000], {
		bytesSent: [0, 0, 10, 10, 30],
		bytesReceived: [5, 10]
	});
	expect(Object.fromEntries(ratesOf(pair, new Map()))).toEqual({
		'[bytesSent_in_bits/s]': [80, null, 160],
		'[bytesReceived_in_bits/s]': [40]
	});
});

test('a codec is told by its name, number and parameters', () => {
	const opus = series('codec', [1], {
		mimeType: ['audio/opus'],
		payloadType: [111],
		sdpFmtpLine: ['minptime=10;useinbandfec=1']
	});
	expect(codecName(opus)).toBe('opus (111, minptime=10;useinbandfec=1)');
	expect(codecName(series('codec', [1], { mimeType: ['video/VP8'], payloadType: [96] }))).toBe('VP8 (96)');
	expect(codecName(series('codec', [1], {}))).toBeUndefined();
	const named = series('inbound-rtp', [1, 2], { codecId: ['C1', 'C1'] });
	expect(ratesOf(named, new Map([['C1', 'VP8 (96)']])).get('[codec]')).toEqual(['VP8 (96)', 'VP8 (96)']);
	expect(ratesOf(named, new Map()).has('[codec]')).toBe(false);
});
