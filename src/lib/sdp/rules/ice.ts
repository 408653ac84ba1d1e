/** Rules about ICE lines (RFC 8839): credentials and candidates. */
import { isIpv4, isIpv6 } from '../../bytes/address.ts';
import type { SdpLine } from '../document.ts';
import { modelOf } from '../model.ts';
import { atLine, atValue, withoutLine, type BlockRule, type DocumentRule, type Issue } from './rule.ts';

/** `ice-char` of RFC 8839 §5.4. */
const iceChars = /^[A-Za-z0-9+/]*$/;
const ufragLength = { min: 4, max: 256 } as const;
const passwordLength = { min: 22, max: 256 } as const;

export const credentials: BlockRule = function* (block) {
	for (const name of ['ice-ufrag', 'ice-pwd'] as const) {
		const isUfrag = name === 'ice-ufrag';
		const { min, max } = isUfrag ? ufragLength : passwordLength;
		const lines = block.named(name);
		for (const line of lines) {
			const { length } = line.value;
			if (!iceChars.test(line.value))
				yield atValue('ice/charset', line, { variant: isUfrag ? 0 : 1, data: { name } });
			else if (length < min || length > max)
				yield atValue(isUfrag ? 'ice/ufrag-length' : 'ice/pwd-length', line, {
					variant: length < min ? 0 : 1,
					data: { length: String(length), min: String(min), max: String(max) }
				});
		}
		for (const line of lines.slice(1))
			yield atLine('ice/duplicate-credentials', line, { data: { name }, fixes: [withoutLine(line)] });
	}
};

/** Sections whose transport counts need a user name half and a password (RFC 8839 §5.4). */
export const credentialsMissing: DocumentRule = function* (document) {
	const { media } = modelOf(document);
	for (const section of media) {
		const { from } = section.section;
		if (!section.isZeroed && section.carriesTransport && !(section.ufrag && section.password)) {
			const lacking = section.ufrag
				? 'a=ice-pwd'
				: section.password
					? 'a=ice-ufrag'
					: 'a=ice-ufrag, a=ice-pwd';
			yield {
				rule: 'ice/missing-credentials',
				from: from + section.line.from,
				to: from + section.line.to,
				data: { value: lacking }
			};
		}
		if (section.carriesTransport || !section.bundle) continue;
		const tagged = media.find(({ mid }) => mid === section.bundle?.[0]);
		const [own] = section.block.named('ice-ufrag');
		if (own && tagged?.ufrag !== undefined && tagged.ufrag !== own.value)
			yield {
				rule: 'ice/bundled-credentials-differ',
				from: from + own.valueFrom,
				to: from + own.to,
				data: { value: tagged.mid ?? '' }
			};
	}
};

const candidateTypes = ['host', 'srflx', 'prflx', 'relay'];
export const candidates: BlockRule = function* (block, isSession) {
	for (const line of block.named('candidate')) {
		if (isSession) yield atLine('ice/candidate-session-level', line, { fixes: [withoutLine(line)] });
		const issue = candidateIssue(line);
		if (issue) yield issue;
	}
};

function candidateIssue(line: SdpLine): Issue | undefined {
	// foundation component transport priority address port typ type, then pairs of name and value (RFC 8839 §5.1).
	const { words } = line;
	if (words.length < 8 || words.length % 2 === 1 || words[6] !== 'typ')
		return atValue('ice/candidate-syntax', line, { fixes: [withoutLine(line)] });
	const [, component, transport = '', priority, address = '', port, , type = '', ...rest] = words;
	const wrong = !isWithin(component, 1, 256)
		? component
		: !['udp', 'tcp', 'ssltcp'].includes(transport.toLowerCase())
			? transport
			: !isWithin(priority, 0, 2 ** 32 - 1)
				? priority
				: !isWithin(port, 0, 65535)
					? port
					: !candidateTypes.includes(type)
						? type
						: !isAddress(address)
							? address
							: undefined;
	if (wrong !== undefined)
		return atValue('ice/candidate-value', line, { data: { value: wrong }, fixes: [withoutLine(line)] });
	const isNamed = (name: string) => rest.some((word, index) => index % 2 === 0 && word === name);
	const lacking =
		type !== 'host' && !isNamed('raddr')
			? 'raddr'
			: type !== 'host' && !isNamed('rport')
				? 'rport'
				: transport.toLowerCase() === 'tcp' && !isNamed('tcptype')
					? 'tcptype'
					: undefined;
	return lacking === undefined
		? undefined
		: atValue('ice/candidate-incomplete', line, { data: { value: lacking }, fixes: [withoutLine(line)] });
}

const isWithin = (text: string | undefined, min: number, max: number): boolean =>
	text !== undefined && /^\d{1,10}$/.test(text) && Number(text) >= min && Number(text) <= max;

/** An IP address, or a name such as the `.local` ones that hide it. */
const isAddress = (text: string): boolean =>
	isIpv4(text) || isIpv6(text) || (/^[A-Za-z0-9.-]+$/.test(text) && !/^[\d.]+$/.test(text));

/** "No more candidates" where there were none: the peer may give up at once (RFC 8840 §8.2). */
export const endWithoutCandidates: DocumentRule = function* (document) {
	for (const { block, from } of document.media) {
		const [end] = block.named('end-of-candidates');
		if (!end || block.named('candidate').length > 0) continue;
		const fix = withoutLine(end);
		yield {
			rule: 'ice/eoc-without-candidates',
			from: from + end.from,
			to: from + end.to,
			fixes: [
				{
					...fix,
					changes: [{ from: from + end.from, to: from + end.end, insert: '' }]
				}
			]
		};
	}
};
