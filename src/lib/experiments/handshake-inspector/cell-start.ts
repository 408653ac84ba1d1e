import type { Lent } from '../../../cell/lent.ts';
import { call, inspect, makeCertificate } from './code.ts';

declare const lab: Lent;

// What the page has for this: the bytes of a certificate as a fingerprint, and the one that a description announces.
const digest = async (name: string, bytes: Uint8Array<ArrayBuffer>) =>
	hex(new Uint8Array(await crypto.subtle.digest(name, bytes)));
const hex = (bytes: Uint8Array) =>
	Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0').toUpperCase()).join(':');
const fingerprintOf = (sdp: string) => /^a=fingerprint:(.*)$/m.exec(sdp)?.[1]?.trim() ?? '';
const hashOf = (fingerprint: string) => fingerprint.split(' ')[1] ?? '';
console.log('the page brings', digest.name, fingerprintOf.name, hashOf.name);

const { caller } = await call({
	observe: lab.observe,
	configurations: { caller: { certificates: [await makeCertificate('ecdsa', undefined)] }, callee: {} },
	streams: { caller: lab.picture('caller'), callee: lab.picture('callee') }
});
const { transport, announced, computed } = await inspect(caller);
console.log(transport);
console.log('announced:', announced);
console.log('shown:', computed || 'this browser keeps the certificate to itself');
