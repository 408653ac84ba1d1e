import { bindingRequest, magicCookie, newTransactionId, readMapped, withLength } from './code.ts';

const transactionId = newTransactionId();
const hex = (bytes: Uint8Array) => Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join(' ');
console.log('a request:', hex(bindingRequest(transactionId)));
// A page has no socket to send it from. This is the answer that a server would give to 192.0.2.1:32853.
const address = [192, 0, 2, 1].map((byte, index) => byte ^ magicCookie[index]!);
const port = [0x80 ^ 0x21, 0x55 ^ 0x12];
const header = [0x01, 0x01, 0, 0, ...magicCookie, ...transactionId];
const reply = Uint8Array.from([...header, 0x00, 0x20, 0, 8, 0, 1, ...port, ...address]);
console.log('what it says:', readMapped(withLength(reply)));
