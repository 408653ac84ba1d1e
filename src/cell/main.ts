/**
 * The document of a cell: of an origin of its own, with nothing of the site in it and no network but WebRTC. It is given code
 * once, runs it, and tells what happens over a port. Stopping it is removing its frame.
 */
import { maxBatchLength, maxConnections, maxNameLength, maxOutputLines } from '#lib/cells/limits.ts';
import { readyWord, type CellEnd, type OutputLine, type RunRequest } from '#lib/cells/messages.ts';
import { guardName } from '#lib/cells/guard-name.ts';
import type { RecordingEvent } from '#lib/recording/event.ts';
import { Recorder } from '#lib/recording/recorder.ts';
import { observationOf, observe } from '#lib/webrtc/observe.ts';
import { lentBy } from './lent.ts';
import { refuseTextAsCode, watchConnections } from './lock.ts';
import { printValues } from './print-value.ts';
import { createGuard } from './stretch.ts';

const flushMs = 100;
const sampleMs = 1000;
/** Events that wait to be told: more than these in a tenth of a second are counted only. */
const maxWaiting = 2000;
/** Characters of output that wait. */
const maxOutputWaiting = maxBatchLength / 4;
/** Of the body, CSS pixels (config/cell-frame.ts). */
const margin = 8;
const codeName = 'reader-code.js';

// Taken before the reader's code can put something else in their place.
const { stringify } = JSON;
const evaluate = globalThis.eval;
const later = globalThis.setTimeout.bind(globalThis);
const every = globalThis.setInterval.bind(globalThis);
const host = globalThis.parent;

function run(request: RunRequest, port: MessagePort): void {
	const post = port.postMessage.bind(port);
	const recorder = new Recorder(
		{ experiment: '', startedAt: '', browser: '' },
		performance.now.bind(performance)
	);
	/** Names by the keys under which connections are recorded: a connection may be named after it was made. */
	const names = new Map<string, string>();
	const keys = new WeakMap<RTCPeerConnection, string>();
	const connections: RTCPeerConnection[] = [];
	let events: RecordingEvent[] = [];
	let output: OutputLine[] = [];
	let end: CellEnd | undefined;
	let outputLength = 0;
	let leftOut = 0;
	let isWaiting = false;
	let height = 0;

	const flush = () => {
		isWaiting = false;
		const named = events.map((event) => ({ ...event, peer: names.get(event.peer) ?? event.peer }));
		let text = stringify({ events: named, output, end, height });
		if (text.length > maxBatchLength || leftOut > 0) {
			const isTooLong = text.length > maxBatchLength;
			const count = leftOut + (isTooLong ? named.length : 0);
			if (count > 0)
				output.push({ kind: 'warn', text: `too much at once: ${count} events are not in the Recording` });
			text = stringify({ events: isTooLong ? [] : named, output, end, height });
		}
		events = [];
		output = [];
		outputLength = leftOut = 0;
		end = undefined;
		post(text);
	};
	const soon = () => {
		if (isWaiting) return;
		isWaiting = true;
		later(flush, flushMs);
	};
	const write = (kind: OutputLine['kind'], text: string, line?: number) => {
		outputLength += text.length;
		// The page shows the last ones.
		while (output.length >= maxOutputLines || outputLength > maxOutputWaiting) {
			const oldest = output.shift();
			if (!oldest) break;
			outputLength -= oldest.text.length;
		}
		output.push({ kind, text, ...(line !== undefined && { line }) });
		soon();
	};
	const finish = (how: CellEnd) => {
		end = how;
		soon();
	};
	recorder.subscribe((event) => {
		if (events.length < maxWaiting) events.push(event);
		else leftOut++;
		soon();
	});

	for (const [method, kind] of [
		['log', 'log'],
		['info', 'log'],
		['debug', 'log'],
		['warn', 'warn'],
		['error', 'error']
	] as const) {
		const native = console[method].bind(console);
		console[method] = (...values: unknown[]) => {
			native(...values);
			write(kind, printValues(values));
		};
	}
	const failed = (error: unknown, line?: number) => {
		write(
			'error',
			error instanceof Error || error instanceof DOMException
				? `${error.name}: ${error.message}`
				: printValues([error]),
			line ?? lineOf(error)
		);
	};
	globalThis.addEventListener('error', ({ error, message, lineno, filename }) => {
		failed(error ?? message, filename.endsWith(codeName) ? lineno : undefined);
	});
	globalThis.addEventListener('unhandledrejection', ({ reason }) => {
		failed(reason);
	});

	watchConnections(request.allowsServers, maxConnections, (connection) => {
		const key = `#${connections.push(connection)}`;
		names.set(key, ['caller', 'callee'][connections.length - 1] ?? `peer${connections.length}`);
		keys.set(connection, key);
		observe(connection, key, recorder);
	});
	every(() => {
		for (const connection of connections) void observationOf(connection)?.sample();
	}, sampleMs);
	const lab = lentBy({
		name: (connection, name: unknown) => {
			const key = keys.get(connection);
			if (key) names.set(key, String(name).slice(0, maxNameLength) || key);
			return connection;
		},
		note: (note, value) => {
			recorder.append({ type: 'note', peer: 'page', note, ...(value !== undefined && { value }) });
		},
		signal: recorder.append.bind(recorder)
	});
	new ResizeObserver(() => {
		const shows = [...document.body.children].some((element) => element.localName !== 'script');
		height = shows ? Math.ceil(document.body.getBoundingClientRect().height) + 2 * margin : 0;
		soon();
	}).observe(document.body);
	const guard = createGuard(request.maxStretchMs);

	let body: (lent: typeof lab, pause: () => void) => Promise<unknown>;
	try {
		body = evaluate(
			`(async (lab, ${guardName}) => {"use strict";${request.code}\n${request.tail}\n})\n//# sourceURL=${codeName}`
		) as typeof body;
	} catch (error) {
		failed(error);
		finish('threw');
		return;
	}
	if (request.onlyRead) {
		write('error', 'SyntaxError: the guard against endless loops cannot read this code, so it was not run');
		finish('threw');
		return;
	}
	refuseTextAsCode();
	body(lab, guard).then(
		() => {
			finish('finished');
		},
		(error: unknown) => {
			failed(error);
			finish('threw');
		}
	);
}

/** Where in the reader's code an error was made, by its stack. */
function lineOf(error: unknown): number | undefined {
	if (!(error instanceof Error)) return undefined;
	const found = /reader-code\.js:(\d+)/.exec(error.stack ?? '');
	return found ? Number(found[1]) : undefined;
}

// The frame or the response makes this document one of no origin. Where neither did, nothing runs.
const isShutIn = globalThis.origin === 'null';

if (isShutIn)
	globalThis.addEventListener(
		'message',
		({ data, ports, source }: MessageEvent<RunRequest>) => {
			const [port] = ports;
			if (source === host && port) run(data, port);
		},
		{ once: true }
	);
if (isShutIn) host.postMessage(readyWord, '*');
