/** Rules about an answer beside the offer that it answers (RFC 3264 §6, RFC 9429 §5.3.1, RFC 9143 §7.3). */
import type { Direction } from '../media-block.ts';
import { modelOf, type MediaModel, type SdpModel } from '../model.ts';
import type { SdpDocument } from '../document.ts';
import { atValue, inSection, withName, type DocumentRule, type Issue } from './rule.ts';

/** What an answer may say to each direction that was offered (RFC 3264 §6.1). */
export const answersTo: Readonly<Record<Direction, readonly Direction[]>> = {
	sendrecv: ['sendrecv', 'sendonly', 'recvonly', 'inactive'],
	sendonly: ['recvonly', 'inactive'],
	recvonly: ['sendonly', 'inactive'],
	inactive: ['inactive']
};

const atMediaLine = (rule: Issue['rule'], section: MediaModel, more: Partial<Issue> = {}): Issue => ({
	rule,
	from: section.section.from + section.line.from,
	to: section.section.from + section.line.to,
	...more
});

export const answerRules: DocumentRule = function* (document, { role, other }) {
	if (role !== 'answer' || !other) return;
	const answer = modelOf(document);
	const offer = modelOf(other);
	if (answer.media.length !== offer.media.length) {
		const last = answer.media.at(-1);
		yield {
			rule: 'pair/mline-count',
			from: last ? last.section.from + last.line.from : 0,
			to: last ? last.section.from + last.line.to : 0,
			data: { offered: String(offer.media.length), answered: String(answer.media.length) }
		};
	}
	for (const [index, section] of answer.media.entries()) {
		const offered = offer.media[index];
		if (!offered) continue;
		yield* sectionRules(document, section, offered);
	}
	yield* bundleRules(answer, offer);
};

function* sectionRules(document: SdpDocument, section: MediaModel, offered: MediaModel): Iterable<Issue> {
	if (section.kind !== offered.kind) {
		yield atMediaLine('pair/mline-order', section, {
			data: { offered: offered.kind, answered: section.kind }
		});
		return; // what else differs follows from that
	}
	const [midLine] = section.block.named('mid');
	if (midLine && offered.mid !== undefined && section.mid !== offered.mid)
		yield {
			...inSection(
				section.section,
				atValue('pair/mid-changed', midLine, { data: { offered: offered.mid, answered: section.mid ?? '' } })
			),
			fixes: [withName(document, section.section, midLine, offered.mid)]
		};
	if (section.isZeroed || offered.isZeroed || !section.isRtp) return;
	yield* directionRule(section, offered);
	yield* payloadTypeRules(section, offered);
	yield* extensionRules(section, offered);
	yield* simulcastRules(section, offered);
}

function* directionRule(section: MediaModel, offered: MediaModel): Iterable<Issue> {
	const allowed = answersTo[offered.effectiveDirection];
	if (allowed.includes(section.effectiveDirection)) return;
	const line = section.direction && section.block.named(section.direction).at(-1);
	const [widest = 'inactive'] = allowed;
	const data = { offered: offered.effectiveDirection, answered: section.effectiveDirection };
	yield line
		? inSection(section.section, {
				rule: 'pair/direction',
				from: line.from,
				to: line.to,
				data,
				fixes: [
					{
						title: 'replaceValue',
						data: { value: widest },
						changes: [{ from: line.from + 2, to: line.to, insert: widest }]
					}
				]
			})
		: atMediaLine('pair/direction', section, { data });
}

function* payloadTypeRules(section: MediaModel, offered: MediaModel): Iterable<Issue> {
	for (const { text, from, to } of section.formats) {
		const codec = section.codecs.get(Number(text));
		if (codec?.name === undefined) continue;
		const place = { from: section.section.from + from, to: section.section.from + to };
		const same = offered.codecs.get(codec.payloadType);
		const isOffered = offered.formats.some((format) => format.text === text);
		const now = codec.name.toLowerCase();
		const named = [...offered.codecs.values()].find(
			({ name, clockRate }) => name?.toLowerCase() === now && clockRate === codec.clockRate
		);
		if (!isOffered) {
			if (named)
				yield {
					rule: 'pair/pt-renumbered',
					...place,
					data: { name: codec.name, offered: String(named.payloadType), answered: text }
				};
		} else if (same?.name !== undefined && same.name.toLowerCase() !== now)
			yield {
				rule: 'pair/pt-remapped',
				...place,
				data: { value: text, offered: same.name, answered: codec.name }
			};
	}
}

function* extensionRules(section: MediaModel, offered: MediaModel): Iterable<Issue> {
	const ids = new Map(offered.headerExtensions.map(({ uri, id }) => [uri, id]));
	for (const { uri, id, line } of section.headerExtensions) {
		if (uri === '') continue;
		const data = { uri, id: String(id), offered: String(ids.get(uri)) };
		if (!ids.has(uri))
			yield inSection(
				section.section,
				atValue('pair/extmap-not-offered', line, {
					data,
					fixes: [
						{
							title: 'removeLine',
							data: { line: line.text },
							changes: [{ from: line.from, to: line.end, insert: '' }]
						}
					]
				})
			);
		else if (
			id !== ids.get(uri) &&
			!offered.headerExtensions.some((extension) => extension.uri === uri && extension.id === id)
		)
			yield inSection(section.section, atValue('pair/extmap-id-changed', line, { data }));
	}
}

const ridExtension = 'urn:ietf:params:rtp-hdrext:sdes:rtp-stream-id';

function* simulcastRules(section: MediaModel, offered: MediaModel): Iterable<Issue> {
	const line = section.block.named('simulcast').at(-1);
	if (!line || !section.simulcast) return;
	const at = (rule: Issue['rule'], data: Record<string, string> = {}) =>
		inSection(
			section.section,
			atValue(rule, line, {
				data,
				fixes: [
					{
						title: 'removeLine',
						data: { line: line.text },
						changes: [{ from: line.from, to: line.end, insert: '' }]
					}
				]
			})
		);
	if (!offered.simulcast) {
		yield at('pair/simulcast-not-offered');
		return;
	}
	const sent = new Set(offered.simulcast.send);
	const unknown = section.simulcast.recv.filter((id) => !sent.has(id));
	if (unknown.length > 0) yield at('pair/simulcast-unknown-rid', { value: unknown.slice(0, 5).join(', ') });
	if (!section.headerExtensions.some(({ uri }) => uri === ridExtension))
		yield at('pair/simulcast-no-rid-extension');
}

/** The answer keeps the offered group, without the sections that it refuses. */
function* bundleRules(answer: SdpModel, offer: SdpModel): Iterable<Issue> {
	const live = new Set(answer.media.filter(({ isZeroed }) => !isZeroed).map(({ mid }) => mid));
	const groupLines = answer.document.session.block
		.named('group')
		.filter((line) => line.words[0] === 'BUNDLE');
	const [groupLine] = groupLines;
	for (const [tagged, ...others] of offer.bundles) {
		const wanted = [tagged, ...others].filter((mid) => live.has(mid));
		const offeredTag = offer.media.find(({ mid }) => mid === tagged);
		if (
			tagged !== undefined &&
			!live.has(tagged) &&
			wanted.length > 0 &&
			offeredTag &&
			!offeredTag.isZeroed
		) {
			const refused = answer.media.find(({ mid }) => mid === tagged);
			if (refused) yield atMediaLine('pair/bundle-tag-rejected', refused, { data: { value: tagged } });
		}
		const holding = answer.bundles.filter((mids) => mids.some((mid) => wanted.includes(mid)));
		if (wanted.length > 1 && holding.length === 0) {
			const { block } = answer.document.session;
			const text = `a=group:BUNDLE ${wanted.join(' ')}`;
			const after = block.lines.findLast((line) => line.type !== '');
			yield {
				rule: 'bundle/answer-missing-group',
				from: 0,
				to: block.lines[0]?.to ?? 0,
				...(after && {
					fixes: [
						{
							title: 'addLine',
							data: { line: text },
							changes: [{ from: after.end, to: after.end, insert: `${text}\r\n` }]
						}
					]
				})
			};
			continue;
		}
		const [held = []] = holding;
		if (!groupLine || wanted.length === 0) continue;
		const place = {
			from: groupLine.valueFrom,
			to: groupLine.to,
			fixes: [
				{
					title: 'replaceValue',
					data: { value: `BUNDLE ${wanted.join(' ')}` },
					changes: [
						{ from: groupLine.valueFrom, to: groupLine.to, insert: `BUNDLE ${wanted.join(' ')}` },
						...groupLines.slice(1).map((line) => ({ from: line.from, to: line.end, insert: '' }))
					]
				}
			]
		};
		const left = wanted.filter((mid): mid is string => mid !== undefined && !held.includes(mid));
		if (holding.length > 1) yield { rule: 'bundle/answer-regrouped', ...place };
		else if (left.length > 0)
			yield { rule: 'bundle/answer-group-shrunk', ...place, data: { value: left.join(' ') } };
		else if (held[0] !== wanted[0])
			yield {
				rule: 'bundle/answer-tag-changed',
				...place,
				data: { offered: wanted[0] ?? '', answered: held[0] ?? '' }
			};
	}
}
