import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { safeName, shownName } from './names.ts';
import { RateMeter } from './rate.ts';

describe('a name from somebody else', () => {
	it.each([
		['report.pdf', 'report.pdf'],
		['강의 자료.pdf', '강의 자료.pdf'],
		['../../etc/passwd', '_.._etc_passwd'],
		['C:\\Windows\\a.exe', 'C__Windows_a.exe'],
		['photo\u202Egpj.exe', 'photogpj.exe'],
		['a\u0000b\nc', 'abc'],
		['CON', '_CON'],
		['lpt1.txt', '_lpt1.txt'],
		['...', 'file'],
		['', 'file'],
		['  .hidden. ', 'hidden'],
		['a\uD800b', 'ab']
	])('%j is saved as %j', (name, saved) => {
		expect(safeName(name)).toBe(saved);
	});
	it('keeps its ending when it is cut, and no character is cut in two', () => {
		const cut = safeName(`${'글'.repeat(300)}.pdf`);
		expect(cut).toMatch(/^글+\.pdf$/);
		expect(new TextEncoder().encode(cut).length).toBeLessThanOrEqual(200);
	});
	it('is harmless whatever it was', () => {
		fc.assert(
			fc.property(fc.string({ unit: 'binary', maxLength: 600 }), (name) => {
				const safe = safeName(name);
				expect(safe).not.toMatch(/[/\\\p{Cc}\p{Cf}\p{Cs}]/u);
				expect(safe.length).toBeGreaterThan(0);
				expect(new TextEncoder().encode(safe).length).toBeLessThanOrEqual(201);
				expect(safe).not.toMatch(/^\.|[. ]$/);
			}),
			{ endOnFailure: true }
		);
	});
	it('is shown with what it hides', () => {
		expect(shownName('photo\u202Egpj.exe')).toBe('photo\uFFFDgpj.exe');
	});
});

describe('the rate', () => {
	it('is that of the last seconds', () => {
		const meter = new RateMeter();
		expect(meter.bytesPerSecond).toBeUndefined();
		for (let at = 0; at <= 10_000; at += 200) meter.add(at, at < 5000 ? at : 5000 + (at - 5000) * 10);
		expect(meter.bytesPerSecond).toBeCloseTo(10_000, -3);
		expect(meter.secondsFor(50_000)).toBeCloseTo(5, 0);
		meter.forget();
		expect(meter.secondsFor(1)).toBeUndefined();
	});
});
