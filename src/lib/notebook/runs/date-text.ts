/** How the date and the size of a kept run are written, apart from all that a summary of it needs. */

/** A date and time as its reader writes it; what cannot be read stays as it is. */
export function dateText(iso: string, locale: string): string {
	const time = Date.parse(iso);
	return Number.isNaN(time)
		? iso
		: new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'medium' }).format(time);
}

/** An amount of bytes or characters: `3.2 kB`. */
export function sizeText(bytes: number): string {
	const power = bytes < 1000 ? 0 : Math.min(3, Math.floor(Math.log10(bytes) / 3));
	return `${(bytes / 1000 ** power).toFixed(power === 0 ? 0 : 1)} ${['B', 'kB', 'MB', 'GB'][power]!}`;
}
