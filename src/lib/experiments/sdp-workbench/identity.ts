/**
 * An edited description for another pair of connections. What is to be tried is the edit, and not that the certificate of the
 * first pair is not that of the second: lines of identity that the reader left as they were are given the values of the new
 * pair, those that the reader changed stay as they are.
 */
import { parse } from '#lib/sdp/parse.ts';
import type { SdpDocument, SdpLine } from '#lib/sdp/document.ts';

const identityNames = ['ice-ufrag', 'ice-pwd', 'fingerprint', 'msid', 'ssrc', 'ssrc-group', 'msid-semantic'];
/** Addresses of the first pair: the new one finds its own and hands them over beside the description. */
const addressNames = new Set(['candidate', 'end-of-candidates', 'rtcp']);

/**
 * @param edited the text to be applied
 * @param made what the browser made for the first pair, from which `edited` came
 * @param fresh what the browser made for the new pair, with the same wishes
 */
export function withIdentityOf(edited: string, made: string, fresh: string): string {
	const [old, next] = [parse(made), parse(fresh)];
	const replaced = new Map<string, string>();
	const dropped = new Set<string>();
	for (const [index, section] of old.sections.entries()) {
		const counterpart = next.sections[index];
		const key = (line: SdpLine) => `${index} ${line.text}`;
		for (const line of section.block.lines) if (addressNames.has(line.name)) dropped.add(key(line));
		if (!counterpart) continue;
		for (const name of identityNames)
			for (const [place, line] of section.block.named(name).entries()) {
				const other = counterpart.block.named(name)[place];
				if (other) replaced.set(key(line), other.text);
			}
		const [origin] = section.block.typed('o');
		const [newOrigin] = counterpart.block.typed('o');
		if (origin && newOrigin) replaced.set(key(origin), newOrigin.text);
	}
	return rewritten(parse(edited), (line, index) => {
		const key = `${index} ${line.text}`;
		return dropped.has(key) ? undefined : (replaced.get(key) ?? line.text);
	});
}

function rewritten(document: SdpDocument, to: (line: SdpLine, index: number) => string | undefined): string {
	return document.sections
		.map(({ block }, index) =>
			block.lines
				.map((line) => {
					const text = to(line, index);
					return text === undefined ? '' : text + block.text.slice(line.to, line.end);
				})
				.join('')
		)
		.join('');
}

/** Whether a text came from `made`: the same sections carry at least one fingerprint or user name half of it. */
export function cameFrom(edited: string, made: string): boolean {
	const [one, other] = [parse(edited), parse(made)];
	const marks = (document: SdpDocument) =>
		document.sections.flatMap(({ block }) =>
			['fingerprint', 'ice-ufrag', 'ice-pwd'].flatMap((name) => block.named(name).map(({ value }) => value))
		);
	const own = new Set(marks(other));
	return marks(one).some((mark) => own.has(mark));
}
