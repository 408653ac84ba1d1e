/**
 * Exercise 17c: sealing and opening frames in the reader's own words, tried on fixed frames with fixed keys. What is judged is what came
 * out for each. AES-GCM gives the same bytes for the same key, IV and input, so what the other end would have made is a table
 * (`sealedByOther`; a test makes it again with frame-cipher.ts).
 */
import { headerBytes, type FrameType } from './frame-cipher.ts';

export const cipherNote = 'frames-cipher-written';

export interface PlainFrame {
	readonly type: FrameType;
	readonly hex: string;
}

/** Bytes that look like nothing, the same each time. */
function noise(seed: number, length: number): number[] {
	const bytes: number[] = [];
	for (let state = seed; bytes.length < length;) {
		state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
		bytes.push(state >>> 24);
	}
	return bytes;
}
export const hexOf = (bytes: Iterable<number>): string =>
	Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
export const bytesOf = (hex: string): number[] =>
	Array.from({ length: Math.floor(hex.length / 2) }, (_, index) =>
		parseInt(hex.slice(index * 2, index * 2 + 2), 16)
	);

const frame = (type: FrameType, seed: number, length: number): PlainFrame => ({
	type,
	hex: hexOf(noise(seed, length))
});
export const frames = [
	frame('key', 1, 64),
	frame('delta', 2, 48),
	frame('delta', 3, 48),
	frame('delta', 4, 3)
];

/** AES-128, by id. The third is nobody's: what names key 1 and was sealed with it is a forgery. */
export const rawKeys: Readonly<Record<1 | 2 | 3, string>> = {
	1: hexOf(noise(11, 16)),
	2: hexOf(noise(12, 16)),
	3: hexOf(noise(13, 16))
};

/** What the reader's `seal` is asked for. The same frame again has another counter; another key may meet the same one. */
export const seals = [
	{ frame: 0, keyId: 1, counter: 1 },
	{ frame: 1, keyId: 1, counter: 2 },
	{ frame: 2, keyId: 1, counter: 3 },
	{ frame: 1, keyId: 1, counter: 4 },
	{ frame: 1, keyId: 2, counter: 2 },
	{ frame: 3, keyId: 1, counter: 5 }
] as const;

/** What the other end makes of each of `seals`. */
export const sealedByOther: readonly string[] = [
	'3c5e81b40c5ec68e04a395a799be5d99ac680dc676310fa16d98d5a52d04279381a1fb1f4dbd8844f9f16e06cb3549e3bcef4ec0f8701c1a532136acfd9cf86132662a1f98b87ac9e7a7e3a59aee8add0000000101',
	'3c7530df42ca96c18ee7e646314e1705b2f0fdb347e039fea9a07b7b1ddbd9b4dc41a9056409f56492362ae1835324596f25a9be4aef2147e6d0f09902a27a650000000201',
	'3c8cdf42b1082bd97bcd725624e3bbf36baf1f9ea4f953017de20cc0d981b33bf2a00010b34bf46d981fadbcad61ecbaf471087aa1438d5ca363c8bb2c06bcfc0000000301',
	'3c7530edeb62f0c5403d3d2fc16771d47355c79f39870ac694d1d03bbde20eb75f628afafe951a14b479acef5883f5a905255f80411b615a6d789a9843e0f8bb0000000401',
	'3c75300999c8c8c1d89f8939616852931aa29fb518efcaac4cbf0000851cb4121a584e47eb8468937d536a0d5b6ea12a7828d523c513f16048182fea4e5803340000000202',
	'3ca48eccef277ed0a496885025a20162d7daaf0000000501'
];
/** The first frame under key 3, naming key 1. */
export const forged =
	'3c5e81b40c5ec68e04a36969ab61d4f0313c80c51eaba44b6b05b8a63f6697ca8b9f1463510b203350e3342dfb6e9b394b5c393e6cf0d1663a9004137453928a62409e83919ea844f572fe7f9cf50f300000000601';

const withFlipped = (hex: string, at: number): string => {
	const bytes = bytesOf(hex);
	const index = at < 0 ? bytes.length + at : at;
	bytes[index] = (bytes[index] ?? 0) ^ 1;
	return hexOf(bytes);
};
const withKeyId = (hex: string, id: number): string => hex.slice(0, -2) + hexOf([id]);

/** What the reader's `unseal` is given, and what has to come out: the frame, or nothing. */
export const unseals: readonly {
	readonly what: 'intact' | 'changed' | 'other-key';
	readonly type: FrameType;
	readonly hex: string;
	readonly opened: string | null;
}[] = [
	{ what: 'intact', type: 'key', hex: sealedByOther[0]!, opened: frames[0]!.hex },
	{ what: 'intact', type: 'delta', hex: sealedByOther[4]!, opened: frames[1]!.hex },
	{ what: 'changed', type: 'delta', hex: withFlipped(sealedByOther[1]!, 20), opened: null },
	{ what: 'changed', type: 'delta', hex: withFlipped(sealedByOther[1]!, 1), opened: null },
	{ what: 'changed', type: 'delta', hex: withFlipped(sealedByOther[1]!, -2), opened: null },
	{ what: 'other-key', type: 'delta', hex: withKeyId(sealedByOther[1]!, 9), opened: null },
	{ what: 'other-key', type: 'key', hex: forged, opened: null }
];

/** Follows the reader's code in its own scope: notes what `seal` and `unseal` give for each case. */
export const tail = `await (async () => {
	if (!crypto.subtle) throw new Error('crypto.subtle is not there: open this page over HTTPS, or as http://localhost');
	const bytesOf = (hex) => Uint8Array.from(hex.match(/../g) ?? [], (two) => parseInt(two, 16));
	const hexOf = (bytes) => Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
	const keyOf = (hex) => crypto.subtle.importKey('raw', bytesOf(hex), 'AES-GCM', false, ['encrypt', 'decrypt']);
	const keys = new Map([[1, await keyOf('${rawKeys[1]}')], [2, await keyOf('${rawKeys[2]}')]]);
	const said = (value) => (value instanceof ArrayBuffer || ArrayBuffer.isView(value) ? hexOf(new Uint8Array(value.buffer ?? value, value.byteOffset ?? 0, value.byteLength)) : null);
	const tried = async (attempt) => { try { return said(await attempt()); } catch (error) { console.warn(error); return null; } };
	const sealed = [];
	for (const { type, hex, keyId, counter } of ${JSON.stringify(
		seals.map(({ frame: index, keyId, counter }) => ({ ...frames[index]!, keyId, counter }))
	)}) sealed.push(await tried(() => seal({ type, data: bytesOf(hex) }, keys.get(keyId), keyId, counter)));
	const opened = [];
	for (const { type, hex } of ${JSON.stringify(unseals.map(({ type, hex }) => ({ type, hex })))})
		opened.push(await tried(() => unseal({ type, data: bytesOf(hex) }, keys)));
	lab.note('${cipherNote}', { sealed, opened });
})();`;

const written = (seal: string, unseal: string) => `// The header of the codec stays readable: so many bytes.
const clear = { key: ${headerBytes.key}, delta: ${headerBytes.delta} };

// data: Uint8Array. key: a CryptoKey for AES-GCM.
// No counter comes twice under one key. Gives back:
// header · ciphertext and tag · counter, 4 bytes · keyId, 1 byte
async function seal({ type, data }, key, keyId, counter) {
${seal}
}

// keys: a Map from the id to the key. Gives back the frame as it was,
// or undefined where it cannot be trusted.
async function unseal({ type, data }, keys) {
${unseal}
}
`;
interface Variant {
	readonly header?: string;
	readonly iv?: string;
	readonly aad?: string;
}
const solved = ({
	header = 'data.slice(0, clear[type])',
	iv = 'ivOf(counter)',
	aad = ', additionalData: header'
}: Variant = {}) => {
	const common = `\tconst header = ${header};\n\tconst how = { name: 'AES-GCM', iv: ${iv}${aad} };`;
	return `${written(
		`${common}
	const sealed = await crypto.subtle.encrypt(how, key, data.slice(header.length));
	const trailer = new Uint8Array(5);
	new DataView(trailer.buffer).setUint32(0, counter);
	trailer[4] = keyId;
	return new Uint8Array([...header, ...new Uint8Array(sealed), ...trailer]);`,
		`	const key = keys.get(data.at(-1));
	const counter = new DataView(data.buffer, data.length - 5).getUint32(0);
${common}
	try {
		const opened = await crypto.subtle.decrypt(how, key, data.slice(header.length, -5));
		return new Uint8Array([...header, ...new Uint8Array(opened)]);
	} catch {
		return undefined; // another key, or something was changed
	}`
	)}
// 12 bytes: eight zeros, then the counter.
function ivOf(counter) {
	const iv = new Uint8Array(12);
	new DataView(iv.buffer).setUint32(8, counter);
	return iv;
}
`;
};

export const texts = {
	start: written('\treturn data;', '\treturn data;'),
	solution: solved(),
	noHeader: solved({ header: 'new Uint8Array(0)' }),
	sameIv: solved({ iv: 'new Uint8Array(12)' }),
	looseHeader: solved({ aad: '' })
} as const;
