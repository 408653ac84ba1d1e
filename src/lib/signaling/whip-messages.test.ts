import { expect, it } from 'vitest';
import { printFragment, readFragment } from './whip-messages.ts';

const offer =
	'v=0\r\nm=application 9 UDP/DTLS/SCTP webrtc-datachannel\r\na=ice-ufrag:ab+/\r\na=ice-pwd:secret\r\na=mid:data\r\n';
const candidate = {
	candidate: 'candidate:1 1 UDP 1 192.0.2.1 9 typ host',
	sdpMid: 'data',
	sdpMLineIndex: null,
	usernameFragment: 'ab+/'
};

it('reads back what it prints', () => {
	const text = printFragment(offer, [candidate, null]);
	expect(text.split('\r\n')).toEqual([
		'a=ice-ufrag:ab+/',
		'a=ice-pwd:secret',
		'm=application 9 UDP/DTLS/SCTP webrtc-datachannel',
		'a=mid:data',
		'a=candidate:1 1 UDP 1 192.0.2.1 9 typ host',
		'a=end-of-candidates',
		''
	]);
	expect(readFragment(text)).toEqual({ usernameFragment: 'ab+/', candidates: [candidate, null] });
});

it('names the section by its place where it has no mid', () => {
	const { candidates } = readFragment('m=audio 9 x 0\r\nm=video 9 x 0\r\na=candidate:1\r\n');
	expect(candidates).toEqual([
		{ candidate: 'candidate:1', sdpMid: null, sdpMLineIndex: 1, usernameFragment: null }
	]);
});

it.each(['', 'hello', 'a=candidate', '\r\n\r\n'])('finds no candidate in %j', (text) => {
	expect(readFragment(text).candidates).toEqual([]);
});
