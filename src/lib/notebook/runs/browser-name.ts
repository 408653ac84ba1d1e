/**
 * What a browser says it is. The user agent is a claim, not a proof: it is shown beside the name that is read from it, and no
 * decision of this site depends on it.
 */

/** Rows of: name, where its version stands. The first that fits counts: most browsers name others after themselves. */
const names: readonly (readonly [string, RegExp])[] = [
	['Edge', /\bEdg(?:e|A|iOS)?\/([\d.]+)/],
	['Opera', /\bOPR\/([\d.]+)/],
	['Samsung Internet', /\bSamsungBrowser\/([\d.]+)/],
	['Firefox', /\b(?:Firefox|FxiOS)\/([\d.]+)/],
	['Chrome', /\b(?:HeadlessChrome|Chrome|CriOS)\/([\d.]+)/],
	['Safari', /\bVersion\/([\d.]+).*\bSafari\//]
];

/** `Firefox 153.0`; empty where nothing is known. */
export function browserName(userAgent: string): string {
	for (const [name, version] of names) {
		const found = version.exec(userAgent);
		if (found) return `${name} ${found[1]?.replace(/(\.0)+$/, '')}`;
	}
	return '';
}

interface Brand {
	readonly brand: string;
	readonly version: string;
}

/** The brands that the browser lists of itself (User-Agent Client Hints), without those that are there to confuse parsers. */
export const brandNames = (brands: readonly Brand[] | undefined): string | undefined =>
	brands
		?.filter(({ brand }) => !/not.*a.*brand/i.test(brand))
		.map(({ brand, version }) => `${brand} ${version}`)
		.join(', ') || undefined;
