/** Rules about certificates and roles (RFC 8122, RFC 8842). */
import type { SdpBlock, SdpLine } from '../document.ts';
import { modelOf, type MediaModel } from '../model.ts';
import {
	atLine,
	atValue,
	inSection,
	lineAfter,
	withoutLine,
	withValue,
	type BlockRule,
	type DocumentRule,
	type Issue
} from './rule.ts';

/** Octets of each hash function that a fingerprint may name (RFC 8122 §5). */
const hashLengths: Readonly<Record<string, number>> = {
	'sha-1': 20,
	'sha-224': 28,
	'sha-256': 32,
	'sha-384': 48,
	'sha-512': 64
};
/** Named by RFC 8122 §5 for older certificates; no browser verifies with them. */
const brokenHashes = ['md5', 'md2'];
const roles = ['actpass', 'active', 'passive', 'holdconn'];

export const fingerprints: BlockRule = function* (block) {
	const lines = block.named('fingerprint');
	for (const line of lines) {
		const [hash, digest, ...rest] = line.tokens;
		const name = hash?.text.toLowerCase() ?? '';
		const value = digest?.text ?? '';
		const length = hashLengths[name];
		if (length === undefined)
			yield atValue('dtls/fingerprint-hash', line, {
				variant: brokenHashes.includes(name) ? 1 : 0,
				data: { value: hash?.text ?? '' }
			});
		else if (!/^[\dA-Fa-f]{2}(?::[\dA-Fa-f]{2})*$/.test(value) || rest.length > 0) {
			const bytes = value.replaceAll(':', '');
			const isHex = bytes.length === length * 2 && /^[\dA-Fa-f]+$/.test(bytes);
			yield atValue('dtls/fingerprint-format', line, {
				...(isHex && { fixes: [withValue(line, `${name} ${paired(bytes)}`)] })
			});
		} else if (value.length !== length * 3 - 1)
			yield atValue('dtls/fingerprint-length', line, {
				data: { value: name, length: String((value.length + 1) / 3), wanted: String(length) }
			});
		else if (value !== value.toUpperCase())
			yield atValue('dtls/fingerprint-format', line, {
				variant: 1,
				fixes: [withValue(line, `${hash?.text ?? ''} ${value.toUpperCase()}`)]
			});
	}
	const [first] = lines;
	for (const line of lines.slice(1))
		if (first && line.value.toUpperCase() !== first.value.toUpperCase())
			yield atLine('dtls/several-fingerprints', line, { fixes: [withoutLine(line)] });
};

const paired = (hex: string): string => (hex.toUpperCase().match(/../g) ?? []).join(':');

export const setupValue: BlockRule = function* (block) {
	for (const line of block.named('setup'))
		if (!roles.includes(line.value) || line.value === 'holdconn')
			yield atValue('dtls/setup-value', line, {
				variant: line.value === 'holdconn' ? 1 : 0,
				data: { value: line.value },
				fixes: [withValue(line, 'actpass')]
			});
};

/** Sections whose transport counts need a fingerprint and a role, of their own or of the session part. */
export const missing: DocumentRule = function* (document, { role }) {
	const { media } = modelOf(document);
	for (const section of media) {
		const { from } = section.section;
		const [line] = section.block.lines;
		if (!line || section.isZeroed) continue;
		if (section.carriesTransport && section.fingerprints.length === 0)
			yield { rule: 'dtls/missing-fingerprint', from: from + line.from, to: from + line.to };
		if (section.carriesTransport && section.setup === undefined)
			yield inSection(section.section, missingSetup(section.block, line, role));
		if (!section.carriesTransport && section.bundle) {
			const tagged = media.find(({ mid }) => mid === section.bundle?.[0]);
			const [own] = section.block.named('fingerprint');
			if (own && tagged && tagged.fingerprints.length > 0 && !isAmong(own, tagged))
				yield {
					rule: 'dtls/bundled-fingerprint-differs',
					from: from + own.valueFrom,
					to: from + own.to,
					data: { value: tagged.mid ?? '' }
				};
		}
	}
};

const isAmong = (own: SdpLine, tagged: MediaModel): boolean =>
	tagged.fingerprints.some((value) => plain(value) === plain(own.value));

/** Without what `dtls/fingerprint-format` is about: letter case and colons. */
const plain = (fingerprint: string): string => fingerprint.toUpperCase().replaceAll(':', '');

function missingSetup(block: SdpBlock, line: SdpLine, role: 'offer' | 'answer'): Issue {
	const text = `a=setup:${role === 'offer' ? 'actpass' : 'active'}`;
	const after = block.lines.findLast((candidate) => candidate.type !== '') ?? line;
	return atLine('dtls/missing-setup', line, {
		fixes: [{ title: 'addLine', data: { line: text }, changes: [lineAfter(block, after, text)] }]
	});
}

/** Offers leave the role open, answers choose it (RFC 8842 §5.2, §5.3). */
export const rolesByKind: DocumentRule = function* (document, { role, other, original }) {
	for (const [place, section] of document.sections.entries()) {
		for (const line of section.block.named('setup')) {
			const { value } = line;
			if (role === 'answer' && value === 'actpass')
				yield inSection(
					section,
					atValue('dtls/actpass-in-answer', line, { fixes: [withValue(line, 'active')] })
				);
			if (role === 'offer' && (value === 'active' || value === 'passive'))
				yield inSection(
					section,
					atValue('dtls/offer-not-actpass', line, { data: { value }, fixes: [withValue(line, 'actpass')] })
				);
			if (role !== 'answer' || (value !== 'active' && value !== 'passive')) continue;
			const offered = other?.sections[place]?.block.named('setup').at(-1)?.value;
			const made = original?.sections[place]?.block.named('setup').at(-1)?.value;
			const opposite = value === 'active' ? 'passive' : 'active';
			if (offered === value || (made !== undefined && made === opposite))
				yield inSection(
					section,
					atValue('dtls/role-flipped', line, { data: { value }, fixes: [withValue(line, opposite)] })
				);
		}
	}
};
