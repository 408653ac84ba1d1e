/** What the two ends of a file transfer tell each other, as text beside the data. Read strictly: anything else is garbage. */
import { maxFileBytes, maxNameLength, maxTextLength } from './limits.ts';

/** What a file is known by: the same file, offered again after a break, has the same four. */
export interface FileIdentity {
	/** As its sender calls it: never to be used as a path. */
	readonly name: string;
	/** Bytes. */
	readonly size: number;
	/** Milliseconds since 1970, as `File.lastModified`. */
	readonly lastModified: number;
	/** SHA-256 of its first block, 64 hexadecimal digits. */
	readonly prefix: string;
}

/** What a file's content comes to. */
export interface Digest {
	/** SHA-256 over the SHA-256 of every block of 1 MiB, one after the other. */
	readonly fingerprint: string;
	/** SHA-256 of the file as it is, where it is small enough. */
	readonly sha256?: string;
}

export const withdrawals = ['cancelled', 'unreadable', 'changed'] as const;
export type Withdrawal = (typeof withdrawals)[number];
export const refusals = ['declined', 'too-large', 'no-room', 'too-many'] as const;
export type Refusal = (typeof refusals)[number];
export const stops = ['cancelled', 'no-room', 'not-storable'] as const;
export type Stop = (typeof stops)[number];

export type SenderMessage =
	| ({ readonly type: 'offer'; readonly file: number } & FileIdentity)
	/** Every byte was sent; this is what they come to. */
	| ({ readonly type: 'done'; readonly file: number } & Digest)
	| { readonly type: 'withdraw'; readonly file: number; readonly reason: Withdrawal }
	| { readonly type: 'sender-holds'; readonly file: number; readonly isHeld: boolean };

export type ReceiverMessage =
	/** Everything before `from` is here already. */
	| { readonly type: 'accept'; readonly file: number; readonly from: number }
	| { readonly type: 'refuse'; readonly file: number; readonly reason: Refusal }
	/** Everything before `upTo` is stored. */
	| { readonly type: 'stored'; readonly file: number; readonly upTo: number }
	| ({ readonly type: 'checked'; readonly file: number; readonly isSame: boolean } & Digest)
	| { readonly type: 'stop'; readonly file: number; readonly reason: Stop }
	| { readonly type: 'receiver-holds'; readonly file: number; readonly isHeld: boolean };

export type TransferMessage = SenderMessage | ReceiverMessage;

export const printMessage = (message: TransferMessage): string => JSON.stringify(message);

/** A message as it came, or undefined if it is not one of ours. Fields that are not ours are dropped. */
export function parseMessage(text: string): TransferMessage | undefined {
	if (text.length > maxTextLength) return undefined;
	const value = parseJson(text);
	if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined;
	const fields = value as Record<string, unknown>;
	const { type, file } = fields;
	return isCount(file, 0xffff_ffff) ? parseTyped(type, file, fields) : undefined;
}

/** Which of the two roles of a transfer says this: both ends may send files to each other over one channel. */
export const isFromSender = (message: TransferMessage): message is SenderMessage =>
	message.type === 'offer' ||
	message.type === 'done' ||
	message.type === 'withdraw' ||
	message.type === 'sender-holds';

function parseTyped(
	type: unknown,
	file: number,
	fields: Record<string, unknown>
): TransferMessage | undefined {
	switch (type) {
		case 'offer': {
			const { name, size, lastModified, prefix } = fields;
			if (typeof name !== 'string' || name.length > maxNameLength) return undefined;
			if (!isCount(size, maxFileBytes) || !isTime(lastModified) || !isHash(prefix)) return undefined;
			return { type, file, name, size, lastModified, prefix };
		}
		case 'done': {
			const digest = parseDigest(fields);
			return digest && { type, file, ...digest };
		}
		case 'withdraw': {
			const reason = oneOf(withdrawals, fields.reason);
			return reason && { type, file, reason };
		}
		case 'accept':
			return isCount(fields.from, maxFileBytes) ? { type, file, from: fields.from } : undefined;
		case 'refuse': {
			const reason = oneOf(refusals, fields.reason);
			return reason && { type, file, reason };
		}
		case 'stored':
			return isCount(fields.upTo, maxFileBytes) ? { type, file, upTo: fields.upTo } : undefined;
		case 'checked': {
			const digest = parseDigest(fields);
			return digest && typeof fields.isSame === 'boolean'
				? { type, file, isSame: fields.isSame, ...digest }
				: undefined;
		}
		case 'stop': {
			const reason = oneOf(stops, fields.reason);
			return reason && { type, file, reason };
		}
		case 'sender-holds':
		case 'receiver-holds':
			return typeof fields.isHeld === 'boolean' ? { type, file, isHeld: fields.isHeld } : undefined;
		default:
			return undefined;
	}
}

function parseDigest({ fingerprint, sha256 }: Record<string, unknown>): Digest | undefined {
	if (!isHash(fingerprint)) return undefined;
	if (sha256 === undefined) return { fingerprint };
	return isHash(sha256) ? { fingerprint, sha256 } : undefined;
}

function parseJson(text: string): unknown {
	try {
		return JSON.parse(text);
	} catch {
		// Not JSON, so not one of ours.
		return undefined;
	}
}

const isCount = (value: unknown, most: number): value is number =>
	typeof value === 'number' && Number.isInteger(value) && value >= 0 && value <= most;
/** Files may be older than 1970. */
const isTime = (value: unknown): value is number => typeof value === 'number' && Number.isSafeInteger(value);
const isHash = (value: unknown): value is string => typeof value === 'string' && /^[\da-f]{64}$/.test(value);
const oneOf = <T extends string>(known: readonly T[], value: unknown): T | undefined =>
	known.find((one) => one === value);
