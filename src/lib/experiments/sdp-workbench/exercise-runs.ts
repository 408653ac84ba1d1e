/** Carries the answers of lesson 8's exercises 8a and 8e out on real connections. */
import type { Recording } from '#lib/recording/recording.ts';
import type { PlacedLine } from '#lib/sdp/document.ts';
import { directions } from '#lib/sdp/media-block.ts';
import { parse } from '#lib/sdp/parse.ts';
import { entryOf } from '#lib/sdp/table/lines.ts';
import { createSyntheticSource } from '#lib/webrtc/sources/synthetic.ts';
import { Run } from '../run.ts';
import { notes } from './checks.ts';
import * as code from './code.ts';
import { editYourOwn, labelLines } from './exercises.ts';
import { isLocalEdit, localEdits } from './local-edits.ts';
import { defaultWishes } from './sdp-workbench.svelte.ts';

/** How long a connection may take to come up or to fail before it is judged as it stands. */
const settleMs = 8000;

function begin(began: (run: Run) => void): { run: Run; page: code.Page } {
	const run = new Run('sdp-workbench');
	began(run);
	const options = { width: 320, height: 180, framesPerSecond: 15 };
	const caller = createSyntheticSource({ name: 'caller', ...options });
	const callee = createSyntheticSource({ name: 'callee', ...options });
	run.defer(() => {
		caller.close();
		callee.close();
	});
	return { run, page: { observe: run.observe, streams: { caller: caller.stream, callee: callee.stream } } };
}

/** What a line is about: the table of lines says it, but for the two kinds that the lesson sets apart. */
function topicOf(line: PlacedLine): string {
	if (line.type === 'm') return 'section';
	if (directions.some((direction) => direction === line.name)) return 'direction';
	return entryOf(line)?.topic ?? '';
}

/** Exercise 8a: a real offer of this browser; each kind of line that was asked for is looked up in it. */
export async function runLabels(answer: readonly string[], began: (run: Run) => void): Promise<Recording> {
	const { run, page } = begin(began);
	try {
		const { caller } = code.createPair(page, defaultWishes);
		const { sdp = '' } = await caller.createOffer();
		const { lines } = parse(sdp);
		for (const [index, { id }] of labelLines.lines.entries()) {
			const line = lines.find(({ type, name }) => (type === 'a' ? `a=${name}` : type) === id);
			const value = {
				id,
				text: line?.text.slice(0, 60) ?? '',
				topic: line ? topicOf(line) : '',
				said: answer[index] ?? ''
			};
			run.recorder.append({ type: 'note', peer: 'caller', note: notes.line, value });
		}
		return run.recorder.snapshot();
	} finally {
		run.close();
	}
}

/** Exercise 8e: each edit on a pair of its own, until the call is up, has failed or was refused. */
export async function runEdits(answer: readonly string[], began: (run: Run) => void): Promise<Recording> {
	const { run, page } = begin(began);
	try {
		for (const [index, { id }] of editYourOwn.lines.entries()) {
			if (run.isClosed || !isLocalEdit(id)) continue;
			const value = { edit: id, said: answer[index] ?? '' };
			run.recorder.append({ type: 'note', peer: 'page', note: notes.edit, value });
			const pair = code.createPair(page, defaultWishes);
			try {
				await code.negotiate(pair, 'local offer', ({ offer }) => localEdits[id](offer.sdp ?? ''));
				await decided(pair.caller);
			} catch {
				// The Recording has the browser's own words.
			}
		}
		return run.recorder.snapshot();
	} finally {
		run.close();
	}
}

/** Until the connection is up or has failed. */
function decided(peer: RTCPeerConnection): Promise<void> {
	return new Promise((resolve) => {
		const look = () => {
			if (!['connected', 'failed', 'closed'].includes(peer.connectionState)) return;
			clearTimeout(timer);
			resolve();
		};
		const timer = setTimeout(resolve, settleMs);
		peer.addEventListener('connectionstatechange', look);
		look();
	});
}
