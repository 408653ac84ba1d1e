/** The lists of codecs as a reader arranges them: an order of names, and those that are switched off. */
import { moveItem } from '#lib/lessons/arrange.ts';

export interface CodecChoice {
	readonly name: string;
	readonly isOn: boolean;
	/** Entries of that name in the browser's own list: profiles. None for a name that it does not know. */
	readonly profiles: number;
	/** The browser can send it too, and not only receive it. */
	readonly canSend: boolean;
	/** It carries nothing of its own: retransmissions, redundancy, comfort noise, tones of keys. */
	readonly isHelper: boolean;
}

const helpers = new Set(['rtx', 'red', 'ulpfec', 'flexfec-03', 'flexfec', 'cn', 'telephone-event']);

/** A codec that RTP knows (RFC 4587) and no browser has: what becomes of a name that is not in the list. */
export const unknownCodec = { video: 'H261', audio: 'GSM' } as const;

/** One row a name, in the order of the browser's list, and the unknown one at the end, switched off. */
export function choicesOf(
	receivable: readonly string[],
	sendable: readonly string[],
	unknown: string
): CodecChoice[] {
	const names = [...new Set(receivable)];
	return [
		...names.map((name) => ({
			name,
			isOn: true,
			profiles: receivable.filter((one) => one === name).length,
			canSend: sendable.includes(name),
			isHelper: helpers.has(name.toLowerCase())
		})),
		...(names.includes(unknown)
			? []
			: [{ name: unknown, isOn: false, profiles: 0, canSend: false, isHelper: false }])
	];
}

export const moved = (choices: readonly CodecChoice[], name: string, by: number): readonly CodecChoice[] =>
	moveItem(
		choices,
		choices.findIndex((choice) => choice.name === name),
		by
	);

export const switched = (
	choices: readonly CodecChoice[],
	name: string,
	isOn: boolean
): readonly CodecChoice[] => choices.map((choice) => (choice.name === name ? { ...choice, isOn } : choice));

export const wantedNames = (choices: readonly CodecChoice[]): readonly string[] =>
	choices.filter(({ isOn }) => isOn).map(({ name }) => name);
