/** How moments and amounts are written in the panels. */

/** A moment of the Recording or a duration, from milliseconds: `0.4 ms`, `316.6 ms`, `4.389 s`. */
export function formatMs(ms: number): string {
	if (ms >= 10_000) return `${(ms / 1000).toFixed(2)} s`;
	if (ms >= 1000) return `${(ms / 1000).toFixed(3)} s`;
	return `${ms.toFixed(1)} ms`;
}

const prefixes = ['', 'k', 'M', 'G'] as const;

/** An amount with its unit, with a decimal prefix where it is large: `526.98 kbit/s`, `0.002 s`, `30 fps`. */
export function formatAmount(value: number, unit: string): string {
	const takesPrefix = unit === 'bit/s' || unit === 'bytes';
	const power =
		takesPrefix && Math.abs(value) >= 1000 ? Math.min(3, Math.floor(Math.log10(Math.abs(value)) / 3)) : 0;
	const scaled = value / 1000 ** power;
	const digits = Number.isInteger(scaled) ? 0 : Math.abs(scaled) < 1 ? 4 : 2;
	const name = unit === 'bytes' && power > 0 ? 'B' : unit;
	return `${scaled.toFixed(digits)} ${prefixes[power] ?? ''}${name}`.trim();
}
