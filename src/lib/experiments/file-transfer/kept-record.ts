/** The record beside a kept file, read as strictly as anything that comes from outside. */
import { parseMessage } from '#lib/transfer/messages.ts';
import type { KeptRecord } from './worker-messages.ts';

export function parseKept(text: string): KeptRecord | undefined {
	let value: unknown;
	try {
		value = JSON.parse(text);
	} catch {
		return undefined;
	}
	if (typeof value !== 'object' || value === null) return undefined;
	const { key, isComplete, stored, ...identity } = value as Record<string, unknown>;
	const offer = parseMessage(JSON.stringify({ ...identity, type: 'offer', file: 0 }));
	if (offer?.type !== 'offer' || typeof key !== 'string' || !/^[\da-f]{32}$/.test(key)) return undefined;
	if (typeof isComplete !== 'boolean' || typeof stored !== 'number' || !(stored >= 0)) return undefined;
	const { name, size, lastModified, prefix } = offer;
	return { name, size, lastModified, prefix, key, isComplete, stored: Math.min(stored, size) };
}
