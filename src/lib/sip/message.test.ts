import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { maxMessageBytes } from './limits.ts';
import {
	byteLength,
	checkSip,
	cseqOf,
	headerOf,
	makeRequest,
	makeResponse,
	parseSip,
	prependHeader,
	printSip,
	setHeader,
	type SipMessage
} from './message.ts';
import { listOf, parseNameAddress, parseVia, tagOf } from './values.ts';

const wire = (text: string) => text.replace(/^\n/, '').replace(/\n/g, '\r\n');

/** RFC 3261 §24.1, F1. */
const register = wire(`
REGISTER sip:registrar.biloxi.com SIP/2.0
Via: SIP/2.0/UDP bobspc.biloxi.com:5060;branch=z9hG4bKnashds7
Max-Forwards: 70
To: Bob <sip:bob@biloxi.com>
From: Bob <sip:bob@biloxi.com>;tag=456248
Call-ID: 843817637684230@998sdasdh09
CSeq: 1826 REGISTER
Contact: <sip:bob@192.0.2.4>
Expires: 7200
Content-Length: 0

`);
/** RFC 3261 §24.2, F8. */
const ringing = wire(`
SIP/2.0 180 Ringing
Via: SIP/2.0/UDP pc33.atlanta.com;branch=z9hG4bKnashds8
 ;received=192.0.2.1
To: Bob <sip:bob@biloxi.com>;tag=a6c85cf
From: Alice <sip:alice@atlanta.com>;tag=1928301774
Call-ID: a84b4c76e66710
Contact: <sip:bob@192.0.2.4>
CSeq: 314159 INVITE
Content-Length: 0

`);
/** RFC 4475 §3.1.1.1: "A Short Tortuous INVITE". */
const tortuous = wire(String.raw`
INVITE sip:vivekg@chair-dnrc.example.com;unknownparam SIP/2.0
TO :
 sip:vivekg@chair-dnrc.example.com ;   tag    = 1918181833n
from   : "J Rosenberg \\\""       <sip:jdrosen@example.com>
  ;
  tag = 98asjd8
MaX-fOrWaRdS: 0068
Call-ID: wsinv.ndaksdj@192.0.2.1
Content-Length   : 150
cseq: 0009
  INVITE
Via  : SIP  /   2.0
 /UDP
    192.0.2.2;branch=390skdjuw
s :
NewFangledHeader:   newfangled value
 continued newfangled value
UnknownHeaderWithUnusualValue: ;;,,;;,;
Content-Type: application/sdp
Route:
 <sip:services.example.com;lr;unknownwith=value;unknown-no-value>
v:  SIP  / 2.0  / TCP     spindle.example.com   ;
  branch  =   z9hG4bK9ikj8  ,
 SIP  /    2.0   / UDP  192.168.255.111   ; branch=
 z9hG4bK30239
m:"Quoted string \"\"" <sip:jdrosen@example.com> ; newparam =
      newvalue ;
  secondparam ; q = 0.33

v=0
o=mhandley 29739 7272939 IN IP4 192.0.2.3
s=-
c=IN IP4 192.0.2.4
t=0 0
m=audio 49217 RTP/AVP 0 12
m=video 3227 RTP/AVP 31
a=rtpmap:31 LPC
`);

function read(text: string): SipMessage {
	const { message, problems } = parseSip(text);
	if (!message) throw new Error(problems.map(({ message }) => message).join('; '));
	return message;
}

/** Every reader there is, on one text. */
function readAll(text: string): void {
	const { message } = parseSip(text);
	if (!message) return;
	checkSip(message);
	printSip(message);
	for (const { name, value } of message.headers) {
		listOf(message, name);
		parseNameAddress(value);
		parseVia(value);
	}
}

describe('parseSip', () => {
	it('reads the REGISTER of RFC 3261 §24.1', () => {
		const { message, problems } = parseSip(register);
		expect(problems).toEqual([]);
		expect(message).toMatchObject({
			kind: 'request',
			method: 'REGISTER',
			uri: 'sip:registrar.biloxi.com',
			body: ''
		});
		expect(cseqOf(message!)).toEqual({ number: 1826, method: 'REGISTER' });
		expect(checkSip(message!)).toEqual([]);
	});

	it('reads the 180 of RFC 3261 §24.2, with its folded Via', () => {
		const message = read(ringing);
		expect(message).toMatchObject({ kind: 'response', status: 180, reason: 'Ringing' });
		expect(parseVia(headerOf(message, 'via')!)?.params.get('received')).toBe('192.0.2.1');
		expect(tagOf(headerOf(message, 'to'))).toBe('a6c85cf');
	});

	it('reads the tortuous INVITE of RFC 4475 §3.1.1.1', () => {
		const { message, problems } = parseSip(tortuous);
		expect(problems).toEqual([]);
		expect(checkSip(message!)).toEqual([]);
		expect(cseqOf(message!)).toEqual({ number: 9, method: 'INVITE' });
		expect(tagOf(headerOf(message!, 'to'))).toBe('1918181833n');
		expect(parseNameAddress(headerOf(message!, 'from')!)).toMatchObject({
			display: 'J Rosenberg \\"',
			uri: 'sip:jdrosen@example.com'
		});
		expect(listOf(message!, 'via').map((via) => parseVia(via))).toMatchObject([
			{ transport: 'UDP', sentBy: '192.0.2.2' },
			{ transport: 'TCP', sentBy: 'spindle.example.com' },
			{ transport: 'UDP', sentBy: '192.168.255.111' }
		]);
		expect(parseNameAddress(headerOf(message!, 'contact')!)?.params.get('q')).toBe('0.33');
		expect(headerOf(message!, 'newfangledheader')).toBe('newfangled value continued newfangled value');
		expect(byteLength(message!.body)).toBe(150);
	});

	it.each([
		['register', register],
		['180', ringing],
		['tortuous', tortuous]
	])('prints %s byte for byte as it came', (_, text) => {
		expect(printSip(read(text))).toBe(text);
	});

	it.each([
		// RFC 4475 §3.1.2.2: Content-Length larger than the message.
		['clerr', register.replace('Content-Length: 0', 'Content-Length: 9999'), 'body-too-short'],
		// §3.1.2.3: negative Content-Length.
		['ncl', register.replace('Content-Length: 0', 'Content-Length: -999'), 'bad-content-length'],
		// §3.1.2.16: unknown protocol version.
		['badvers', register.replace('SIP/2.0\r\nVia', 'SIP/7.0\r\nVia'), 'bad-version'],
		// §3.1.2.8: spaces within the Request-URI.
		[
			'lwsruri',
			register.replace('sip:registrar.biloxi.com', 'sip:registrar.biloxi.com; lr'),
			'bad-start-line'
		],
		['a line that is no header', register.replace('Expires: 7200', 'Expires 7200'), 'bad-header'],
		['nothing', '\r\n\r\n', 'empty'],
		['something else', 'GET / HTTP/1.1\r\n\r\n', 'bad-start-line'],
		['too much', register + 'x'.repeat(maxMessageBytes), 'too-large']
	])('says what is wrong: %s', (_, text, code) => {
		expect(parseSip(text).problems).toContainEqual(expect.objectContaining({ code, severity: 'error' }));
	});

	// RFC 4475 §3.1.2.17 and §3.3.1.
	it.each([
		['CSeq names another method', register.replace('1826 REGISTER', '1826 INVITE'), 'bad-cseq'],
		['CSeq is too large', register.replace('1826 REGISTER', '36893488147419103232 REGISTER'), 'bad-cseq'],
		['no Call-ID', register.replace(/Call-ID.*\r\n/, ''), 'missing-header']
	])('finds a contradiction: %s', (_, text, code) => {
		expect(checkSip(read(text))).toContainEqual(expect.objectContaining({ code, severity: 'error' }));
	});

	it('ignores what stands after the body, and line ends before the message', () => {
		expect(parseSip(`\r\n${register}more`)).toMatchObject({
			message: { method: 'REGISTER', body: '' },
			problems: [{ code: 'body-too-long', severity: 'note' }]
		});
	});

	it('counts the body in bytes', () => {
		const request = makeRequest('MESSAGE', 'sip:bob@lab.example', [], '안녕 👋');
		expect(headerOf(request, 'content-length')).toBe('11');
		expect(read(printSip(request)).body).toBe('안녕 👋');
	});

	it('takes LF alone, and says so', () => {
		expect(parseSip(register.replaceAll('\r\n', '\n'))).toMatchObject({
			message: { method: 'REGISTER' },
			problems: [{ code: 'bare-line-end', severity: 'note' }]
		});
	});

	it('never throws, whatever the text', () => {
		const pieces = fc.constantFrom(
			'\r\n',
			'\n',
			' ',
			':',
			'Via',
			'v',
			'INVITE sip:a@b SIP/2.0',
			'l',
			'7',
			';',
			',',
			'"',
			'<',
			'>',
			'=',
			'\0',
			'%',
			'SIP/2.0 200 OK',
			'CSeq',
			'😀'
		);
		fc.assert(
			fc.property(
				fc.oneof(
					fc.string({ unit: 'binary' }),
					fc.array(pieces).map((parts) => parts.join(''))
				),
				(text) => {
					expect(() => {
						readAll(text);
					}).not.toThrow();
				}
			),
			{ numRuns: 1000 }
		);
	});

	it('prints every well-formed message as it came', () => {
		const tokens = fc
			.stringMatching(/^[A-Za-z][A-Za-z0-9-]{0,12}$/)
			.filter((name) => !/^(l|content-length)$/i.test(name));
		const line = fc.stringMatching(/^[\x21-\x7e가-힣]{0,30}$/);
		const value = fc
			.tuple(line, fc.array(line, { maxLength: 2 }))
			.map(([first, more]) => [first, ...more.map((part) => `x${part}`)].join('\r\n '));
		const header = fc
			.tuple(tokens, fc.constantFrom(': ', ':', ' : ', '\t:  '), value)
			.map((parts) => parts.join(''));
		const start = fc.constantFrom(
			'INVITE sip:bob@lab.example SIP/2.0',
			'SIP/2.0 200 OK',
			'SIP/2.0 486 Busy Here',
			'x-y! sips:[::1] SIP/2.0'
		);
		fc.assert(
			fc.property(start, fc.array(header, { maxLength: 12 }), fc.string(), (first, headers, body) => {
				const text = [first, ...headers, '', body].join('\r\n');
				expect(parseSip(text).problems).toEqual([]);
				expect(printSip(read(text))).toBe(text);
			})
		);
	});
});

describe('changing a message', () => {
	it('puts a header before its like, or first of all', () => {
		const changed = prependHeader(read(register), 'via', 'SIP/2.0/WS lab.example;branch=z9hG4bK1');
		expect(printSip(changed).split('\r\n').slice(1, 3)).toEqual([
			'Via: SIP/2.0/WS lab.example;branch=z9hG4bK1',
			'Via: SIP/2.0/UDP bobspc.biloxi.com:5060;branch=z9hG4bKnashds7'
		]);
		expect(printSip(prependHeader(read(register), 'route', '<sip:a;lr>')).split('\r\n')[1]).toBe(
			'Route: <sip:a;lr>'
		);
	});

	it('replaces all headers of a name where the first stood', () => {
		const changed = setHeader(read(tortuous), 'via', 'one', 'two');
		expect(listOf(changed, 'via')).toEqual(['one', 'two']);
		expect(changed.headers.map(({ name }) => name).indexOf('via')).toBe(6);
		expect(listOf(setHeader(changed, 'via'), 'via')).toEqual([]);
	});

	it('lets no line end into a header', () => {
		expect(printSip(setHeader(read(register), 'contact', 'a\r\nEvil: 1'))).toContain(
			'Contact: a Evil: 1\r\n'
		);
	});

	it('answers with what RFC 3261 §8.2.6.2 asks for', () => {
		const request = read(register);
		if (request.kind !== 'request') throw new Error('not a request');
		const response = makeResponse(request, 200, 'OK', [['contact', '<sip:bob@192.0.2.4>;expires=60']], 'abc');
		expect(printSip(response)).toBe(
			wire(`
SIP/2.0 200 OK
Via: SIP/2.0/UDP bobspc.biloxi.com:5060;branch=z9hG4bKnashds7
From: Bob <sip:bob@biloxi.com>;tag=456248
To: Bob <sip:bob@biloxi.com>;tag=abc
Call-ID: 843817637684230@998sdasdh09
CSeq: 1826 REGISTER
Contact: <sip:bob@192.0.2.4>;expires=60
Content-Length: 0

`)
		);
	});
});
