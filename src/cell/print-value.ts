/** A value as a line of text, the way a console shows it: short, and safe for values that throw when they are looked at. */

const maxDepth = 3;
const maxItems = 50;
const maxText = 2000;

export function printValues(values: readonly unknown[]): string {
	return values
		.map((value) => (typeof value === 'string' ? value : printValue(value)))
		.join(' ')
		.slice(0, maxText);
}

function printValue(value: unknown, depth = 0): string {
	try {
		return print(value, depth);
	} catch {
		return '…';
	}
}

function print(value: unknown, depth: number): string {
	if (typeof value === 'string') return JSON.stringify(value.slice(0, maxText));
	if (typeof value === 'bigint') return `${value}n`;
	if (typeof value === 'function') return `function ${value.name}()`;
	if (typeof value !== 'object' || value === null) return String(value);
	if (value instanceof Error || value instanceof DOMException) return `${value.name}: ${value.message}`;
	const name = nameOf(value);
	if (depth >= maxDepth) return name;
	const inner = (one: unknown) => printValue(one, depth + 1);
	if (Array.isArray(value) || ArrayBuffer.isView(value)) {
		const items: unknown[] = Array.isArray(value)
			? value.slice(0, maxItems)
			: 'subarray' in value
				? [...(value as Uint8Array).subarray(0, maxItems)]
				: [];
		const all = items.map(inner).join(', ');
		return Array.isArray(value) ? `[${all}]` : `${name} [${all}]`;
	}
	if (value instanceof Map)
		return `Map {${[...value]
			.slice(0, maxItems)
			.map(([key, one]) => `${inner(key)} → ${inner(one)}`)
			.join(', ')}}`;
	if (value instanceof Set) return `Set {${[...value].slice(0, maxItems).map(inner).join(', ')}}`;
	const { toJSON } = value as { toJSON?: unknown };
	const plain =
		typeof toJSON === 'function' ? (toJSON.call(value) as Readonly<Record<string, unknown>>) : { ...value };
	const fields = Object.entries(plain)
		.slice(0, maxItems)
		.map(([key, one]) => `${key}: ${inner(one)}`);
	const text = `{ ${fields.join(', ')} }`;
	return name === 'Object' ? text : fields.length > 0 ? `${name} ${text}` : name;
}

const nameOf = (value: object): string => {
	const prototype = Object.getPrototypeOf(value) as { constructor?: { name?: unknown } } | null;
	const name = prototype?.constructor?.name;
	return typeof name === 'string' && name !== '' ? name : 'Object';
};
