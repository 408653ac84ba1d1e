/** The check of exercise 17c. The note comes out of a frame: only inputs and outputs of it count. */
import type { RecordingEvent } from '#lib/recording/event.ts';
import type { Recording } from '#lib/recording/recording.ts';
import { verdictOf, type Finding, type Verdict } from '../verdict.ts';
import { headerBytes, tagBytes, trailerBytes } from './frame-cipher.ts';
import { bytesOf, cipherNote, frames, sealedByOther, seals, unseals } from './written-cipher.ts';

type Hex = string | null;
const source = `note ${cipherNote}`;
/** So many bytes of the payload in a row, and it can be seen. */
const seenBytes = 8;

/** What came out, case by case; null where nothing did, and where it is no bytes. */
function resultsIn({ events }: Recording): { sealed: readonly Hex[]; opened: readonly Hex[] } | undefined {
	const note = events.findLast(
		(event): event is Extract<RecordingEvent, { type: 'note' }> =>
			event.type === 'note' && event.note === cipherNote
	);
	const value = note?.value as { sealed?: unknown; opened?: unknown } | null | undefined;
	if (!value || !Array.isArray(value.sealed) || !Array.isArray(value.opened)) return undefined;
	const hexes = (list: readonly unknown[], length: number): Hex[] =>
		Array.from({ length }, (_, index) => {
			const one = list[index];
			return typeof one === 'string' && /^([0-9a-f]{2})*$/.test(one) ? one : null;
		});
	return { sealed: hexes(value.sealed, seals.length), opened: hexes(value.opened, unseals.length) };
}

const frameOf = (index: number) => frames[seals[index]!.frame]!;
const hasLayout = (sealed: Hex, index: number): boolean => {
	if (sealed === null) return false;
	const { keyId, counter } = seals[index]!;
	const { type, hex } = frameOf(index);
	const clear = headerBytes[type] * 2;
	const trailer = counter.toString(16).padStart(8, '0') + keyId.toString(16).padStart(2, '0');
	return (
		sealed.length === hex.length + (tagBytes + trailerBytes) * 2 &&
		sealed.startsWith(hex.slice(0, clear)) &&
		sealed.endsWith(trailer)
	);
};
/** A stretch of what was to be hidden stands in what came out. */
const isSeen = (sealed: Hex, index: number): boolean => {
	const { type, hex } = frameOf(index);
	const payload = hex.slice(headerBytes[type] * 2);
	if (sealed === null) return false;
	for (let at = 0; at + seenBytes * 2 <= payload.length; at += 2)
		if (sealed.includes(payload.slice(at, at + seenBytes * 2))) return true;
	return false;
};
/** AES-GCM is a key stream: the same one twice, and it falls out of the difference. */
const shareStream = (sealed: readonly Hex[], one: number, other: number): boolean => {
	const [a, b] = [one, other].map((index) => {
		const clear = headerBytes[frameOf(index).type];
		return {
			plain: bytesOf(frameOf(index).hex).slice(clear),
			coded: bytesOf(sealed[index] ?? '').slice(clear)
		};
	}) as [{ plain: number[]; coded: number[] }, { plain: number[]; coded: number[] }];
	return (
		Math.min(a.coded.length, b.coded.length) >= tagBytes &&
		a.plain
			.slice(0, tagBytes)
			.every((byte, at) => (byte ^ (b.plain[at] ?? 0)) === ((a.coded[at] ?? 0) ^ (b.coded[at] ?? 0)))
	);
};
/** Pairs of cases under one key, long enough to be compared. */
const pairs = seals.flatMap((one, index) =>
	seals.flatMap((other, at) =>
		at > index &&
		one.keyId === other.keyId &&
		frameOf(at).type === frameOf(index).type &&
		isLong(at) &&
		isLong(index)
			? [[index, at] as const]
			: []
	)
);
function isLong(index: number): boolean {
	return frameOf(index).hex.length > 64;
}

/** Exercise 17c: layout, secrecy, IVs, the other end, and what has been tampered with. */
export function checkWrittenCipher(recording: Recording): Verdict {
	const results = resultsIn(recording);
	if (!results) {
		const expected = { en: 'seal and unseal were tried.', ko: 'seal과 unseal을 시험했습니다.' };
		return verdictOf([{ expected, observed: '–', source, passed: false }], 0);
	}
	const { sealed, opened } = results;
	const share = (right: number, all: number) => `${right} / ${all}`;
	const countOf = (isRight: (index: number) => boolean) => seals.filter((_, index) => isRight(index)).length;
	const layout = countOf((index) => hasLayout(sealed[index]!, index));
	const hidden = countOf((index) => sealed[index] !== null && !isSeen(sealed[index]!, index));
	const reused = pairs.filter(([one, other]) => shareStream(sealed, one, other)).length;
	const accepted = countOf((index) => sealed[index] === sealedByOther[index]);
	const openedOf = (what: (typeof unseals)[number]['what']) => {
		const cases = unseals.flatMap((one, index) => (one.what === what ? [opened[index] === one.opened] : []));
		return { right: cases.filter(Boolean).length, all: cases.length };
	};
	const intact = openedOf('intact');
	// Who gives back nothing, ever, has refused nothing.
	const isOpening = intact.right === intact.all;
	const refusal = (what: 'changed' | 'other-key') => {
		const { right, all } = openedOf(what);
		return { observed: share(right, all), source, passed: isOpening && right === all };
	};
	const findings: Finding[] = [
		{
			expected: {
				en: 'The header is as it was; 21 bytes longer, with counter and key id at the end.',
				ko: '헤더는 그대로이고, 21바이트가 늘었으며, 끝에 카운터와 키 번호가 있습니다.'
			},
			observed: share(layout, seals.length),
			source,
			passed: layout === seals.length
		},
		{
			expected: {
				en: 'Nothing of the rest can be seen without the key.',
				ko: '나머지는 키 없이는 보이지 않습니다.'
			},
			observed: share(hidden, seals.length),
			source,
			passed: hidden === seals.length
		},
		{
			expected: {
				en: 'No two frames under one key have the same IV.',
				ko: '같은 키로 암호화한 두 프레임의 IV가 같은 일이 없습니다.'
			},
			observed: share(pairs.length - reused, pairs.length),
			source,
			passed: hidden === seals.length && reused === 0
		},
		{
			expected: {
				en: 'The other end can open what you sealed.',
				ko: '내가 암호화한 것을 상대가 열 수 있습니다.'
			},
			observed: share(accepted, seals.length),
			source,
			passed: accepted === seals.length
		},
		{
			expected: { en: 'You open what the other end sealed.', ko: '상대가 암호화한 것을 내가 엽니다.' },
			observed: share(intact.right, intact.all),
			source,
			passed: isOpening
		},
		{
			expected: {
				en: 'A changed header, payload or counter is noticed.',
				ko: '헤더나 내용이나 카운터가 바뀐 것을 알아차립니다.'
			},
			...refusal('changed')
		},
		{
			expected: {
				en: 'A frame under another key, or one you have not got, is refused.',
				ko: '다른 키나 내게 없는 키로 암호화된 프레임은 거부합니다.'
			},
			...refusal('other-key')
		}
	];
	return verdictOf(findings, layout < seals.length || hidden < seals.length ? 0 : reused > 0 ? 1 : 2);
}
