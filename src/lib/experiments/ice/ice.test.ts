/** The pure parts of the experiments about ICE. */
import { describe, expect, it } from 'vitest';
import type { RecordingEvent } from '#lib/recording/event.ts';
import { addressesIn } from '../address-privacy/privacy.ts';
import { storyOf } from '../cut-the-cable/checks.ts';
import { listAt, momentsOf, notesAt, simScenes, simulate } from '../ice-checklist/simulated.ts';
import { runsIn, spreadOf } from '../trickle-race/race.ts';
import { identityIn } from './facts.ts';
import { barsOf } from './lane.ts';

it('reads what tells a restart from a new connection', () => {
	const sdp =
		'v=0\r\no=- 42 3 IN IP4 127.0.0.1\r\na=fingerprint:sha-256 AA:BB\r\nm=application 9\r\na=ice-ufrag:abcd\r\n';
	expect(identityIn(sdp)).toEqual({
		ufrag: 'abcd',
		fingerprint: 'sha-256 AA:BB',
		session: '42',
		version: 3
	});
	expect(identityIn('')).toMatchObject({ ufrag: '', fingerprint: '' });
});

it('makes bars of states, the last one until the end', () => {
	const states = [
		{ at: 1, value: 'connecting' },
		{ at: 5, value: 'connected' }
	];
	expect(barsOf(states, 9)).toMatchObject([
		{ from: 1, to: 5, tone: 'working' },
		{ from: 5, to: 9, tone: 'good' }
	]);
});

it('gives median and spread, and nothing of nothing', () => {
	expect(spreadOf([])).toBeUndefined();
	expect(spreadOf([3, 1, 10])).toEqual({ median: 3, least: 1, most: 10, count: 3 });
	expect(spreadOf([4, 2])?.median).toBe(3);
});

it('counts phases of a race from its first call', () => {
	const events: RecordingEvent[] = [
		{ at: 100, peer: 'page', type: 'note', note: 'race-begin', value: 'trickle' },
		{ at: 110, peer: 'callee', type: 'setRemoteDescription', call: 1, args: [{ type: 'offer', sdp: 'v=0' }] },
		{ at: 130, peer: 'caller', type: 'oniceconnectionstatechange', value: 'connected' },
		{ at: 200, peer: 'page', type: 'note', note: 'race-end' },
		{ at: 210, peer: 'caller', type: 'onicegatheringstatechange', value: 'complete' }
	];
	expect(runsIn(events)).toEqual([
		{
			way: 'trickle',
			reached: { offer: 10, paired: 30 },
			linesInOffer: 0,
			firstTold: undefined,
			isOver: true
		}
	]);
});

it('tells a cut that healed only from one that was waited for', () => {
	const state = (at: number, value: string): RecordingEvent => ({
		at,
		peer: 'caller',
		type: 'onconnectionstatechange',
		value
	});
	const note = (at: number, what: string): RecordingEvent => ({ at, peer: 'page', type: 'note', note: what });
	// Joined before the browser noticed anything: it was never disconnected, so nothing has healed.
	const hasty = [state(1, 'connected'), note(10, 'cable-cut'), note(20, 'cable-joined')];
	expect(storyOf(hasty)).toMatchObject({ disconnected: undefined, recovered: undefined });
	const patient = [
		...hasty.slice(0, 2),
		state(15, 'disconnected'),
		note(20, 'cable-joined'),
		state(25, 'connected')
	];
	expect(storyOf(patient)).toMatchObject({ disconnected: 15, recovered: 25, secondCut: undefined });
});

it('says what an address gives away', () => {
	const candidate = (address: string): RecordingEvent => ({
		at: 1,
		peer: 'caller',
		type: 'onicecandidate',
		candidate: { candidate: `candidate:1 1 udp 2122260223 ${address} 5000 typ host` }
	});
	const seen = addressesIn(['10.0.0.1', 'x.local', '8.8.8.8', 'fd00::1', '172.32.0.1'].map(candidate));
	expect(seen.map(({ reveals }) => reveals)).toEqual(['private', 'name', 'public', 'private', 'public']);
});

describe.each(simScenes)('simulated scene %s', (scene) => {
	it.each(['regular', 'aggressive'] as const)('ends with a pair in use at both peers, %s', (nomination) => {
		const events = simulate(scene, nomination);
		const moments = momentsOf(events);
		expect(moments.length).toBeGreaterThan(2);
		for (const peer of ['caller', 'callee']) {
			const list = listAt(events, peer, moments.at(-1)!);
			expect(list.filter(({ selected }) => selected).length).toBeGreaterThan(0);
			expect(list.every(({ isSimulated }) => isSimulated)).toBe(true);
		}
	});
});

it('shows the moment at which the caller learns a candidate that nobody told it', () => {
	const events = simulate('withheld', 'regular');
	const learned = momentsOf(events).flatMap((at) => notesAt(events, at));
	expect(learned).toContainEqual(expect.objectContaining({ peer: 'caller', note: 'ice-learned-remote' }));
});
