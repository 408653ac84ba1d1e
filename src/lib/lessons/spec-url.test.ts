import { expect, test } from 'vitest';
import { rfc, specUrl, w3c } from './spec-url.ts';

test('a section of an RFC has its own address', () => {
	expect(rfc(8445, '§5.1.1.2')).toEqual({
		document: 'RFC 8445',
		section: '§5.1.1.2',
		url: 'https://www.rfc-editor.org/rfc/rfc8445.html#section-5.1.1.2'
	});
	expect(rfc(8825).url).toBe('https://www.rfc-editor.org/rfc/rfc8825.html');
});

test('a W3C document is found by its short name', () => {
	expect(w3c('webrtc', '§4', 'peer-to-peer-connections').url).toBe(
		'https://www.w3.org/TR/webrtc/#peer-to-peer-connections'
	);
});

test('the address of an RFC follows from its name, others must be given', () => {
	expect(specUrl('RFC 9429', '§3.1')).toBe('https://www.rfc-editor.org/rfc/rfc9429.html#section-3.1');
	expect(specUrl('W3C WebRTC', '§4', 'https://www.w3.org/TR/webrtc/')).toBe('https://www.w3.org/TR/webrtc/');
	expect(() => specUrl('W3C WebRTC')).toThrow('needs its url');
});
