/** Rules about an offer beside the description that it follows (RFC 3264 §8, RFC 9429 §5.2.2). */
import { modelOf, type MediaModel } from '../model.ts';
import type { SdpDocument } from '../document.ts';
import { atValue, inSection, lineAfter, withName, withValue, type DocumentRule, type Issue } from './rule.ts';

export const reofferRules: DocumentRule = function* (document, context) {
	const { role, other } = context;
	if (role !== 'offer' || !other) return;
	const next = modelOf(document);
	const before = modelOf(other);
	if (next.media.length < before.media.length) {
		const last = next.media.at(-1);
		yield {
			rule: 'reoffer/mline-dropped',
			from: last ? last.section.from + last.line.from : 0,
			to: last ? last.section.from + last.line.to : 0,
			data: { before: String(before.media.length), now: String(next.media.length) }
		};
	}
	for (const [index, section] of next.media.entries()) {
		const old = before.media[index];
		if (old && !old.isZeroed) yield* sectionRules(document, section, old);
	}
	if (before.bundles.length > 0 && next.bundles.length === 0 && next.media.length > 0) {
		const { block } = document.session;
		const text = `a=group:BUNDLE ${next.media
			.filter(({ isZeroed, mid }) => !isZeroed && mid !== undefined)
			.map(({ mid }) => mid)
			.join(' ')}`;
		const after = block.lines.findLast((line) => line.type !== '');
		yield {
			rule: 'reoffer/bundle-dropped',
			from: 0,
			to: block.lines[0]?.to ?? 0,
			...(after && {
				fixes: [{ title: 'addLine', data: { line: text }, changes: [lineAfter(block, after, text)] }]
			})
		};
	}
	yield* versionRule(document, context);
};

function* sectionRules(document: SdpDocument, section: MediaModel, old: MediaModel): Iterable<Issue> {
	const [mid] = section.block.named('mid');
	if (mid && old.mid !== undefined && mid.value !== old.mid)
		yield {
			...inSection(
				section.section,
				atValue('reoffer/mid-changed', mid, { data: { before: old.mid, now: mid.value } })
			),
			fixes: [withName(document, section.section, mid, old.mid)]
		};
	const setup = section.block.named('setup').at(-1);
	if (setup && old.setup === 'actpass' && (setup.value === 'active' || setup.value === 'passive'))
		yield inSection(
			section.section,
			atValue('reoffer/role-changed', setup, {
				data: { value: setup.value },
				fixes: [withValue(setup, 'actpass')]
			})
		);
}

const versionRule: DocumentRule = function* (document, { other }): Iterable<Issue> {
	const [origin] = document.session.block.typed('o');
	const [oldOrigin] = other?.session.block.typed('o') ?? [];
	if (!origin || !oldOrigin || document.text === other?.text) return;
	const [, id, version] = origin.tokens;
	const [, oldId, oldVersion] = oldOrigin.tokens;
	if (!version || !oldVersion || id?.text !== oldId?.text) return;
	const [now, before] = [version.text, oldVersion.text];
	// Versions may be longer than a number holds exactly: by length, then by digits.
	const isLater = now.length === before.length ? now > before : now.length > before.length;
	if (isLater || !/^\d+$/.test(now) || !/^\d+$/.test(before)) return;
	const next = String(BigInt(before) + 1n);
	yield {
		rule: 'reoffer/version-not-incremented',
		from: version.from,
		to: version.to,
		data: { before, now },
		fixes: [
			{
				title: 'replaceValue',
				data: { value: next },
				changes: [{ from: version.from, to: version.to, insert: next }]
			}
		]
	};
};
