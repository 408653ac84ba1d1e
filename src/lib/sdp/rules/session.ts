/** Rules about the session part and about lines that every section may have: order, origin, address, bandwidth. */
import { isIpv4, isIpv6 } from '../../bytes/address.ts';
import type { SdpBlock, SdpLine } from '../document.ts';
import {
	atLine,
	atValue,
	breakOf,
	lineAfter,
	withoutLine,
	withValue,
	type BlockRule,
	type DocumentRule,
	type FixDraft,
	type Issue
} from './rule.ts';

/** Order of lines in the session part and in a media section (RFC 8866 §5). */
const sessionOrder = 'vosiuepcbtrzka';
const mediaOrder = 'micbka';

const defaultOrigin = '- 1 1 IN IP4 127.0.0.1';

/** The lines that must be there: `v=`, `o=`, `s=`, `t=`. */
export const requiredLines: DocumentRule = function* (document) {
	const { block } = document.session;
	const [version] = block.typed('v');
	if (!version) yield missing(block, 'session/version', 'v', '0');
	else if (version.value.trim() !== '0')
		yield atValue('session/version', version, {
			variant: 1,
			data: { value: version.value },
			fixes: [withValue(version, '0')]
		});
	const [origin] = block.typed('o');
	if (!origin) yield missing(block, 'session/origin', 'o', defaultOrigin);
	else yield* originIssues(origin);
	const [name] = block.typed('s');
	if (!name) yield missing(block, 'session/name', 's', '-');
	else if (name.value === '') yield atLine('session/name', name, { fixes: [withValue(name, '-')] });
	if (block.typed('t').length === 0) yield missing(block, 'session/timing', 't', '0 0');
};

function* originIssues(origin: SdpLine): Iterable<Issue> {
	const [user, id, version, network, family, address, ...rest] = origin.words;
	const repaired = [
		user ?? '-',
		digits(id) ?? '1',
		digits(version) ?? '1',
		'IN',
		family === 'IP6' && isIpv6(address ?? '') ? 'IP6' : 'IP4',
		address !== undefined && (isIpv4(address) || (family === 'IP6' && isIpv6(address)))
			? address
			: '127.0.0.1'
	].join(' ');
	const fixes = [withValue(origin, repaired)];
	if (address === undefined || rest.length > 0 || network !== 'IN' || (family !== 'IP4' && family !== 'IP6'))
		yield atValue('session/origin', origin, { data: { value: origin.value }, fixes });
	else if (!digits(id) || !digits(version))
		yield atValue('session/origin', origin, { variant: 1, data: { value: origin.value }, fixes });
}

const digits = (text: string | undefined): string | undefined =>
	text !== undefined && /^\d+$/.test(text) ? text : undefined;

/** A line that is not there, with the fix that puts it where the order wants it. */
function missing(block: SdpBlock, rule: Issue['rule'], type: string, value: string): Issue {
	const rank = sessionOrder.indexOf(type);
	const before = block.lines.findLast(
		(line) => line.type !== '' && sessionOrder.includes(line.type) && sessionOrder.indexOf(line.type) < rank
	);
	const text = `${type}=${value}`;
	const change = before ? lineAfter(block, before, text) : { from: 0, to: 0, insert: text + breakOf(block) };
	const near = before ?? block.lines[0];
	return {
		rule,
		from: near?.from ?? 0,
		to: near?.to ?? 0,
		data: { line: text },
		fixes: [{ title: 'addLine', data: { line: text }, changes: [change] }]
	};
}

/** Lines in the order of the grammar: an error in the session part, a warning in a media section. */
export const lineOrder: BlockRule = function* (block, isSession) {
	const order = isSession ? sessionOrder : mediaOrder;
	let highest = -1;
	for (const line of block.lines) {
		const rank = line.type === '' ? -1 : order.indexOf(line.type);
		if (rank === -1) continue;
		// Times and their repetitions come in groups: t= r= t= r= (RFC 8866 §5.9, §5.10).
		const isNextTime = isSession && line.type === 't' && highest === order.indexOf('r');
		if (rank < highest && !isNextTime) {
			yield atLine(isSession ? 'session/order' : 'media/line-order', line, {
				to: line.from + 2,
				data: { type: line.type },
				fixes: [inOrder(block, order)]
			});
			return;
		}
		highest = rank;
	}
};

/** All lines of the block sorted by the grammar; lines of one type stay as they are among themselves. */
const inOrder = (block: SdpBlock, order: string): FixDraft => ({
	title: 'sortLines',
	get changes() {
		const lineBreak = breakOf(block);
		const rank = (line: SdpLine) => {
			const found = line.type === '' ? -1 : order.indexOf(line.type);
			return found === -1 ? order.length : found;
		};
		const sorted = block.lines.toSorted((one, other) => rank(one) - rank(other) || one.index - other.index);
		const insert = sorted.map((line) => line.text + lineBreak).join('');
		return [{ from: 0, to: block.text.length, insert }];
	}
});

/** `c=IN IP4 <address>[/ttl]` with an address of the family that it names. */
export const connection: BlockRule = function* (block) {
	for (const line of block.typed('c')) {
		const [network, family, target, ...rest] = line.words;
		const address = (target ?? '').replace(/\/.*$/, '');
		const fixes = [withValue(line, connectionFor(address))];
		const data = { value: line.value };
		if (network !== 'IN' || (family !== 'IP4' && family !== 'IP6') || !target || rest.length > 0)
			yield atValue('conn/address', line, { data, fixes });
		else if (isIpv4(address) || isIpv6(address)) {
			if (isIpv4(address) !== (family === 'IP4')) yield atValue('conn/address', line, { data, fixes });
		} else yield atValue('conn/address', line, { variant: 1, data, fixes });
	}
};

const connectionFor = (address: string): string =>
	isIpv4(address) ? `IN IP4 ${address}` : isIpv6(address) ? `IN IP6 ${address}` : 'IN IP4 0.0.0.0';

/** Every section has a `c=` of its own, or the session part has one for all (RFC 8866 §5.7). */
export const connectionMissing: DocumentRule = function* (document) {
	if (document.session.block.typed('c').length > 0) return;
	for (const { block, from } of document.media) {
		const [mLine] = block.lines;
		if (!mLine || block.typed('c').length > 0) continue;
		const after = block.typed('i').at(-1) ?? mLine;
		const change = lineAfter(block, after, 'c=IN IP4 0.0.0.0');
		yield {
			rule: 'conn/missing',
			from: from + mLine.from,
			to: from + mLine.to,
			fixes: [
				{
					title: 'addLine',
					data: { line: 'c=IN IP4 0.0.0.0' },
					changes: [{ ...change, from: change.from + from, to: change.to + from }]
				}
			]
		};
	}
};

/** `b=<type>:<digits>`; what TIAS and AS do in practice differs between browsers. */
export const bandwidth: BlockRule = function* (block) {
	const lines = block.typed('b');
	const named = (type: string) => lines.filter((line) => line.value.startsWith(`${type}:`));
	for (const line of lines)
		if (!/^[^:\s]+:\d+$/.test(line.value.trim()))
			yield atValue('bw/value', line, { data: { value: line.value }, fixes: [withoutLine(line)] });
	if (named('TIAS').length > 0) return;
	for (const line of named('AS')) {
		const kilobits = /^AS:(\d{1,9})$/.exec(line.value.trim())?.[1];
		if (kilobits === undefined) continue;
		const text = `b=TIAS:${Number(kilobits) * 1000}`;
		yield atValue('bw/as-not-honoured', line, {
			data: { value: kilobits },
			fixes: [{ title: 'addLine', data: { line: text }, changes: [lineAfter(block, line, text)] }]
		});
		return;
	}
};
