/** The machine of signaling states: its walks, illegal moves, and the table of moves against the browser itself. */
import { expect, test, type Page } from '@playwright/test';
import {
	differenceAt,
	signalingMoves,
	signalingStates,
	stateAfter,
	type SignalingMove,
	type SignalingState
} from '../../src/lib/recording/signaling-moves.ts';
import { rulesBroken } from '../support/accessibility.ts';
import { makeMove, playWalk, startOver } from '../support/jsep-moves.ts';
import { countOpenThings, openThings } from '../support/open-things.ts';
import { open } from '../support/site.ts';

const address = '/experiments/jsep-machine/';
const bench = (page: Page) => page.locator('[data-experiment="jsep-machine"]');
const token = (page: Page, who: string) => bench(page).locator(`figure[data-actor="${who}"]`);
const said = (page: Page) => bench(page).locator('[role="status"]');

test('nothing is opened before a click', async ({ page }) => {
	await countOpenThings(page);
	await open(page, address);
	await expect(bench(page)).toHaveAttribute('data-status', 'idle');
	expect(await openThings(page)).toEqual({ open: 0, live: 0, connections: 0, tracks: 0 });
});

test('the first walk goes through the states of both peers and connects them', async ({ page }) => {
	await open(page, address);
	await playWalk(page, 'call');
	for (const who of ['caller', 'callee'])
		await expect(token(page, who)).toHaveAttribute('data-state', 'stable');
	const paths = await page.evaluate(() =>
		['caller', 'callee'].map((peer) =>
			window.lab!.recording.events.flatMap((event) =>
				event.type === 'onsignalingstatechange' && event.peer === peer ? [event.value] : []
			)
		)
	);
	expect(paths).toEqual([
		['have-local-offer', 'stable'],
		['have-remote-offer', 'stable']
	]);
	expect(await page.evaluate(() => window.lab?.peers.caller?.connectionState)).toBe('connected');
	// Tracks that are added in have-remote-offer take the transceivers of the offer (RFC 9429 §4.1.2).
	await expect(bench(page).locator('[data-transceiver^="callee"]')).toHaveCount(2);
	for (const slot of ['pendingLocal', 'pendingRemote'])
		await expect(bench(page).locator(`[data-description="caller ${slot}"]`)).toContainText('null');
	await expect(bench(page).locator('[data-description="caller currentLocal"]')).toContainText('audio video');
	for (const label of [/the caller receives/, /the callee receives/])
		await expect
			.poll(() => page.getByLabel(label).evaluate((video: HTMLVideoElement) => video.videoWidth))
			.toBeGreaterThan(0);
	// Every number names where it comes from.
	await expect(bench(page).locator('[data-packets="caller"]')).toContainText('outbound-rtp.packetsSent');
});

test('two offers at once: a rollback, and the token goes back before it goes on', async ({ page }) => {
	await open(page, address);
	await playWalk(page, 'glare');
	const path = await page.evaluate(() =>
		window.lab!.recording.events.flatMap((event) =>
			event.type === 'onsignalingstatechange' && event.peer === 'callee' ? [event.value] : []
		)
	);
	expect(path.slice(-4)).toEqual(['have-local-offer', 'stable', 'have-remote-offer', 'stable']);
	// What the callee wanted to offer waits without a mid.
	await expect(bench(page).locator('[data-transceiver="callee 2"]')).toContainText('null');
	await expect(bench(page).locator('[data-transceiver^="callee"]')).toHaveCount(4);
});

test('hold stops the packets, resume starts them again', async ({ page }) => {
	await open(page, address);
	await playWalk(page, 'hold');
	const directions = await page.evaluate(() =>
		window.lab!.recording.events.flatMap((event) =>
			event.type === 'negotiation' && event.peer === 'caller'
				? [event.transceivers.map(({ currentDirection }) => currentDirection).join(' ')]
				: []
		)
	);
	expect(directions).toContain('inactive inactive');
	expect(directions.at(-1)).toBe('sendrecv sendrecv');
	await expect(bench(page).locator('[data-transceiver="caller 0"] [data-current]')).toHaveText('sendrecv');
});

test('a stopped section is zeroed, and the next one takes its place under another mid', async ({ page }) => {
	await open(page, address);
	await playWalk(page, 'stop');
	const agreed = await page.evaluate(() =>
		window.lab!.recording.events.flatMap((event) =>
			event.type === 'negotiation' && event.peer === 'callee' && event.descriptions.currentLocal
				? [
						event.descriptions.currentLocal.sections.map(
							({ port, mid }) => `${mid} ${port === 0 ? 0 : 'open'}`
						)
					]
				: []
		)
	);
	expect(agreed.some((sections) => sections.join() === '0 open,1 0')).toBe(true);
	const last = agreed.at(-1)!;
	expect(last).toHaveLength(2);
	expect(last[0]).toBe('0 open');
	expect(last[1]).toMatch(/^[^1] open$/);
});

test('an illegal move bounces: the error of the browser, the state, and what is allowed there', async ({
	page
}) => {
	await open(page, address);
	await startOver(page);
	await makeMove(page, 'caller setLocalDescription(answer)');
	await expect(said(page)).toContainText('caller.setLocalDescription(answer) was refused:');
	await expect(said(page).locator('code')).toHaveText(/^InvalidStateError: .+/);
	await expect(said(page)).toContainText('The caller was in stable and still is.');
	await expect(said(page)).toContainText(
		'Allowed there: setLocalDescription(offer), setRemoteDescription(offer). (RFC 9429 §5.5)'
	);
	await expect(token(page, 'caller')).toHaveAttribute('data-refused', 'InvalidStateError');
	await expect(token(page, 'caller')).toHaveAttribute('data-state', 'stable');
	// Nothing is lost: the next move is allowed.
	await makeMove(page, 'caller addTrack(audio)');
	await makeMove(page, 'caller setLocalDescription()');
	await expect(token(page, 'caller')).toHaveAttribute('data-state', 'have-local-offer');
	await expect(bench(page).locator('[data-made][data-outcome="refused"]')).toHaveCount(1);
});

test('a machine that has been moved has no accessibility violation', async ({ page }) => {
	await page.emulateMedia({ reducedMotion: 'reduce' });
	await open(page, address);
	await startOver(page);
	for (const move of ['addTrack(audio)', 'setLocalDescription(offer)', 'setLocalDescription(answer)'])
		await makeMove(page, `caller ${move}`);
	await page.getByText('The table of moves').click();
	expect(await rulesBroken(page, { within: '[data-experiment]' })).toEqual([]);
});

test('a provisional answer works, or the browser says that it has none', async ({ page, browserName }) => {
	await open(page, address);
	await startOver(page);
	for (const move of [
		'caller addTrack(audio)',
		'caller setLocalDescription(offer)',
		'callee setRemoteDescription(offer)',
		'callee setLocalDescription(pranswer)'
	])
		await makeMove(page, move);
	if (browserName === 'firefox') {
		await expect(said(page)).toContainText('NotSupportedError: pranswer not yet implemented');
		await expect(said(page)).toContainText('Firefox 153 knows no provisional answers');
		return;
	}
	await expect(token(page, 'callee')).toHaveAttribute('data-state', 'have-local-pranswer');
	await makeMove(page, 'caller setRemoteDescription(pranswer)');
	await expect(token(page, 'caller')).toHaveAttribute('data-state', 'have-remote-pranswer');
	await makeMove(page, 'callee setLocalDescription(rollback)');
	await expect(said(page)).toContainText('InvalidStateError');
	await expect(said(page)).toContainText('RFC 9429 §5.7 would allow a rollback here');
	await makeMove(page, 'callee setLocalDescription(answer)');
	await makeMove(page, 'caller setRemoteDescription(answer)');
	for (const who of ['caller', 'callee'])
		await expect(token(page, who)).toHaveAttribute('data-state', 'stable');
});

test('direction is chosen in the table; a move of one’s own ends a walk; close is a state too', async ({
	page
}) => {
	await open(page, address);
	await playWalk(page, 'call');
	const wish = page.getByLabel('Caller: direction of transceiver 1');
	await wish.selectOption('inactive');
	await expect(wish).toHaveValue('inactive');
	await expect(bench(page).locator('[data-transceiver="caller 0"] [data-current]')).toHaveText('sendrecv');
	await makeMove(page, 'caller 1 replaceTrack');
	await expect(said(page)).toContainText('video 1: replaceTrack(track): done. The state stays stable.');
	await makeMove(page, 'caller 1 removeTrack');
	await makeMove(page, 'caller restartIce()');
	await makeMove(page, 'caller close()');
	await expect(token(page, 'caller')).toHaveAttribute('data-state', 'closed');
	await makeMove(page, 'caller createOffer()');
	await expect(said(page)).toContainText('A closed connection allows nothing any more.');

	await bench(page).locator('[data-action="run"]').click();
	await expect(said(page)).toContainText('The walk is on.');
	await makeMove(page, 'callee addTransceiver(audio)');
	await expect(bench(page)).toHaveAttribute('data-status', 'done');
});

test('leaving closes every connection and stops every track', async ({ page }) => {
	await countOpenThings(page);
	await open(page, address);
	await playWalk(page, 'stop');
	await startOver(page);
	expect((await openThings(page)).open).toBe(2);
	await makeMove(page, 'caller addTrack(video)');
	await page.getByRole('link', { name: 'All experiments' }).click();
	await expect(page.getByRole('heading', { level: 1, name: 'Experiments' })).toBeVisible();
	expect(await openThings(page)).toMatchObject({ open: 0, live: 0, connections: 4 });
	expect(await page.evaluate(() => window.lab)).toBeUndefined();
});

// ── The table of moves against what the browser really does ──────────────────────────────────────────────────────────

/** What a browser did: the state after the move, or the name of the error it refused with. */
type Seen = { readonly to: string } | { readonly refused: string; readonly stillIn: string };

/** Leads a fresh connection into the state and makes the move; `undefined` where the state cannot be reached. */
const tryMove = (page: Page, state: SignalingState, move: SignalingMove): Promise<Seen | undefined> =>
	page.evaluate(
		async ({ state, move }): Promise<Seen | undefined> => {
			const peer = new RTCPeerConnection();
			const other = new RTCPeerConnection();
			const third = new RTCPeerConnection();
			try {
				peer.addTransceiver('audio');
				other.addTransceiver('audio');
				await other.setLocalDescription();
				const theirOffer = other.localDescription!;
				const isOfferer = state === 'have-local-offer' || state === 'have-remote-pranswer';
				const isAnswerer = state === 'have-remote-offer' || state === 'have-local-pranswer';
				if (isOfferer) await peer.setLocalDescription();
				if (isAnswerer) await peer.setRemoteDescription(theirOffer);
				// An answer to what the peer has offered, or to an offer of somebody else's where it has none.
				await third.setRemoteDescription(isOfferer ? peer.localDescription! : theirOffer);
				const { sdp: theirAnswer } = await third.createAnswer();
				try {
					if (state === 'have-remote-pranswer')
						await peer.setRemoteDescription({ type: 'pranswer', sdp: theirAnswer! });
					if (state === 'have-local-pranswer') {
						const { sdp } = await peer.createAnswer();
						await peer.setLocalDescription({ type: 'pranswer', sdp: sdp! });
					}
				} catch {
					return undefined; // this browser has no such state
				}
				if (state === 'closed') peer.close();
				if (peer.signalingState !== state)
					throw new Error(`stands in ${peer.signalingState}, not in ${state}`);

				const [side, type] = move.split('-') as ['local' | 'remote', RTCSdpType];
				// Left without a text, Chromium 156 makes an answer of `{ type: 'pranswer' }`, and a final one.
				const made = type === 'pranswer' ? await peer.createAnswer().catch(() => undefined) : undefined;
				try {
					if (side === 'local') await peer.setLocalDescription(made ? { type, sdp: made.sdp! } : { type });
					else if (type === 'rollback') await peer.setRemoteDescription({ type });
					else
						await peer.setRemoteDescription({ type, sdp: type === 'offer' ? theirOffer.sdp : theirAnswer! });
					return { to: peer.signalingState };
				} catch (error) {
					return { refused: (error as Error).name, stillIn: peer.signalingState };
				}
			} finally {
				for (const connection of [peer, other, third]) connection.close();
			}
		},
		{ state, move }
	);

for (const state of signalingStates)
	test(`the table of moves is what the browser does in ${state}`, async ({ page, browserName }) => {
		await open(page, '/experiments/');
		for (const move of signalingMoves) {
			const seen = await tryMove(page, state, move);
			if (seen === undefined) {
				// Only a browser that is known to have no provisional answers may lack a state.
				expect(browserName, `${state} cannot be reached`).toBe('firefox');
				expect(state).toMatch(/pranswer$/);
				continue;
			}
			const known = browserName === 'firefox' ? differenceAt('Firefox 153', state, move) : undefined;
			const to = stateAfter(state, move);
			const wanted: Seen = known
				? 'refused' in known.instead
					? { refused: known.instead.refused, stillIn: state }
					: known.instead
				: to
					? { to }
					: { refused: 'InvalidStateError', stillIn: state };
			expect(seen, `${move} in ${state}`).toEqual(wanted);
		}
	});
