/** The gatherer: addresses, the plain verdict, and exercises 6c and 6d. */
import { describe, expect, it } from 'vitest';
import type { RecordingEvent } from '#lib/recording/event.ts';
import { judgesSaved } from '../../../../tests/support/judge-saved.ts';
import { iceErrorWords, knownIceErrors } from './error-words.ts';
import { fiveConfigurations, noReflexive } from './exercises.ts';
import { gatheredIn, gatherVerdict, notes, plain, type ProofOutcome } from './outcome.ts';
import { plannedProofs } from './proofs.ts';
import { isSameUrl, legOf, onlyUrls, splitUrls, urlProblem } from './servers.ts';

describe('addresses', () => {
	it.each([
		['turn:a.example', 'udp'],
		['turn:a.example:3478?transport=udp', 'udp'],
		['turn:a.example?transport=tcp', 'tcp'],
		['turns:a.example', 'tls'],
		['stun:a.example', undefined]
	])('%s: %s', (url, leg) => {
		expect(legOf(url)).toBe(leg);
	});
	it('are split, and a password in one is refused before the browser sees it', () => {
		expect(splitUrls('turn:a, turn:b\nstun:c')).toEqual(['turn:a', 'turn:b', 'stun:c']);
		expect(urlProblem(' ')).toBe('empty');
		expect(urlProblem('turn:me:secret@a.example')).toBe('userinfo');
		expect(urlProblem('turn:a.example')).toBeUndefined();
	});
	it('are the same with and without the default transport', () => {
		expect(isSameUrl('turn:a?transport=udp', 'turn:a')).toBe(true);
		expect(isSameUrl('turn:a?transport=tcp', 'turn:a')).toBe(false);
	});
	it('that do not fit are left out, and servers without any', () => {
		expect(
			onlyUrls([{ urls: ['turn:a', 'stun:a'] }, { urls: 'stun:b' }], (url) => url.startsWith('turn'))
		).toEqual([{ urls: ['turn:a'] }]);
	});
});

describe('what is to be proven', () => {
	const servers = [{ urls: ['stun:a', 'turn:a', 'turn:a?transport=tcp'], username: 'u', credential: 'p' }];
	it('is every kind and leg that was asked for', () => {
		const names = plannedProofs({ caller: servers, callee: servers }, 'all').map(({ name }) => name);
		expect(names).toEqual(['host', 'srflx', 'relay-udp', 'relay-tcp']);
	});
	it('and with relay policy nothing but relays', () => {
		const proofs = plannedProofs({ caller: servers, callee: servers }, 'relay');
		expect(proofs.map(({ name }) => name)).toEqual(['relay-udp', 'relay-tcp']);
		expect(proofs.every(({ caller }) => caller.iceTransportPolicy === 'relay')).toBe(true);
	});
});

const udp = 'turn:a.example';
const tcp = 'turn:a.example?transport=tcp';
const note = (name: string, value: Parameters<typeof plain>[0]): RecordingEvent => ({
	at: 1,
	peer: 'page',
	type: 'note',
	note: name,
	value: plain(value)
});
const asked = (...urls: string[]) => note(notes.asked, { urls, policy: 'all', pool: 0 });
const proof = (name: ProofOutcome['name'], result: ProofOutcome['result']) =>
	note(notes.proof, { name, result, ms: 5 });
const said = (errorCode: number, url = udp): RecordingEvent => ({
	at: 2,
	peer: 'caller',
	type: 'onicecandidateerror',
	error: { errorCode, errorText: '', url }
});
const relay: RecordingEvent = {
	at: 2,
	peer: 'caller',
	type: 'onicecandidate',
	candidate: { candidate: 'candidate:1 1 udp 58597631 192.0.2.9 5000 typ relay raddr 0.0.0.0 rport 0' }
};

describe('the plain verdict', () => {
	it.each<[string, RecordingEvent[]]>([
		['pending', []],
		['pending', [asked(udp)]],
		['refused', [asked(udp), note(notes.refused, { name: 'SyntaxError', message: '' })]],
		['all-legs', [asked(udp, tcp), proof('relay-udp', 'connected'), proof('relay-tcp', 'connected')]],
		['only-tcp', [asked(udp, tcp), proof('relay-udp', 'none'), proof('relay-tcp', 'connected'), said(701)]],
		['some-legs', [asked(udp, tcp), proof('relay-udp', 'connected'), proof('relay-tcp', 'failed')]],
		['password', [asked(udp), proof('relay-udp', 'none'), said(401)]],
		['unreachable', [asked(tcp), proof('relay-tcp', 'none'), said(701, tcp)]],
		['certificate', [asked('turns:a'), proof('relay-tls', 'none'), said(701, 'turns:a')]],
		['quota', [asked(udp), proof('relay-udp', 'none'), said(486)]],
		['no-relay', [asked(udp), proof('relay-udp', 'none')]],
		['nothing-crosses', [asked(udp), relay, proof('relay-udp', 'failed')]],
		['no-turn', [asked('stun:a'), relay]]
	])('%s', (key, events) => {
		expect(gatherVerdict(gatheredIn(events)).key).toBe(key);
	});
	it('counts an error that came once for each address of the machine', () => {
		expect(gatheredIn([asked(udp), said(701), said(701)]).errors).toMatchObject([{ code: 701, times: 2 }]);
	});
});

it('every known code has a sentence in both languages, an unknown one too', () => {
	for (const code of [...knownIceErrors, 499]) {
		expect(iceErrorWords.en(code).length).toBeGreaterThan(20);
		expect(iceErrorWords.ko(code)).toMatch(/[가-힣]/);
	}
});

judgesSaved(fiveConfigurations);
judgesSaved(noReflexive);
