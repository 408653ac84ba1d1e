import { frame, patiently } from './code.ts';

const text = new TextDecoder();
const bytes = [...frame(new TextEncoder().encode('one')), ...frame(new TextEncoder().encode('two'))];
// Put another receiver here, or cut elsewhere.
const receive = patiently((message) => {
	console.log('a message:', text.decode(message));
});
for (const [from, to] of [
	[0, 2],
	[2, 9],
	[9, bytes.length]
] as const) {
	console.log('a piece of', to - from, 'bytes');
	receive(Uint8Array.from(bytes.slice(from, to)));
}
