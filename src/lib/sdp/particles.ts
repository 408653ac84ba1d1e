/**
 * Korean particles after words that are only known when a sentence is filled in: `주소이(가)` becomes `주소가`, `3(으)로`
 * becomes `3으로`. After a Latin consonant, whose sound cannot be known, both forms stay.
 */

const digitsWithFinal = '013678';

/** Whether the last sound closes: `true`, `false`, or `'rieul'` (ㄹ, after which 로 is said); undefined when unknown. */
function finalOf(word: string): boolean | 'rieul' | undefined {
	const last = word.replace(/[’'”")\]]+$/, '').at(-1) ?? '';
	const code = last.charCodeAt(0);
	if (code >= 0xac00 && code <= 0xd7a3) {
		const final = (code - 0xac00) % 28;
		return final === 8 ? 'rieul' : final !== 0;
	}
	if (/\d/.test(last))
		return last === '1' || last === '7' || last === '8' ? 'rieul' : digitsWithFinal.includes(last);
	if (/[aeiouyAEIOUY]/.test(last)) return false;
	if (/[lL]/.test(last)) return 'rieul';
	if (/[mnMN]/.test(last)) return true;
	return undefined;
}

const pairs: Readonly<Record<string, readonly [closed: string, open: string]>> = {
	'이(가)': ['이', '가'],
	'은(는)': ['은', '는'],
	'을(를)': ['을', '를'],
	'(으)로': ['으로', '로']
};

/** Chooses the particle wherever both are written. */
export const withParticles = (text: string): string =>
	text.replace(/(\S+?)(이\(가\)|은\(는\)|을\(를\)|\(으\)로)/g, (whole, word: string, particle: string) => {
		const final = finalOf(word);
		const pair = pairs[particle];
		if (final === undefined || !pair) return whole;
		const isClosed = particle === '(으)로' ? final === true : final !== false;
		return word + pair[isClosed ? 0 : 1];
	});
