/** Sizes, rates and times as people read them. Units of 1024 bytes, and named so. */
import type { Locale } from '#lib/i18n/locale.ts';

const units = ['B', 'KiB', 'MiB', 'GiB', 'TiB', 'PiB'] as const;

/** `0 B`, `64.0 KiB`, `1.50 GiB`. */
export function sizeText(bytes: number, locale: Locale): string {
	const power = bytes < 1 ? 0 : Math.min(units.length - 1, Math.floor(Math.log2(bytes) / 10));
	const value = bytes / 1024 ** power;
	const digits = power === 0 ? 0 : value < 10 ? 2 : 1;
	const text = value.toLocaleString(locale, { minimumFractionDigits: digits, maximumFractionDigits: digits });
	return `${text} ${units[power] ?? ''}`;
}

/** Megabytes a second, of a million bytes each, as networks count. */
export const rateText = (bytesPerSecond: number, locale: Locale): string =>
	`${(bytesPerSecond / 1e6).toLocaleString(locale, { minimumFractionDigits: 1, maximumFractionDigits: 1 })} MB/s`;

export const percentOf = (part: number, whole: number): number =>
	whole === 0 ? 100 : Math.floor((part / whole) * 100);
