/**
 * Records what real browsers do with every answer of the exercises, for the unit tests of their checks:
 *
 *     npm run dev -- --port 4555
 *     node tests/support/record-exercises.ts http://localhost:4555 [experiment …] [experiment/export …]
 *
 * Writes tests/fixtures/recordings/exercises/<browser>-<exercise>-<answer>.json. Run it again when code.ts changes.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { chromium, firefox, type Browser, type Page } from 'playwright';
import {
	chromiumAskingLaunch,
	chromiumLaunch,
	firefoxAskingLaunch,
	firefoxLaunch,
	systemFirefox
} from './browsers.ts';
import * as bench from './bench-acts.ts';
import * as constraints from './constraint-acts.ts';
import { codecPerformances, performCodecs } from './codec-moves.ts';
import { chatPerformances, filePerformances, performChat, performFile } from './data-moves.ts';
import { devicePerformances, performDevices } from './device-moves.ts';
import { cablePerformances, performCable, performLook } from './ice-moves.ts';
import * as frameMoves from './frame-moves.ts';
import { performances as glarePerformances, runGlare } from './glare-runs.ts';
import * as jsep from './jsep-moves.ts';
import { capPerformances, linkPerformances, performCap, performLink } from './link-moves.ts';
import { performRace, racePerformances } from './race-moves.ts';
import { performRecorder, recorderPerformances } from './recorder-moves.ts';
import { open } from './site.ts';
import {
	bitratePerformances,
	glassPerformances,
	performBitrate,
	performGlass,
	performWalk,
	walkPerformances
} from './stats-moves.ts';
import * as stunTurn from './stun-turn-moves.ts';
import * as trust from './trust-moves.ts';

const [site = 'http://localhost:5173', ...wanted] = process.argv.slice(2);
const folder = 'tests/fixtures/recordings/exercises';

/** Exercises whose answers are carried out by a function, by experiment and the name of their export. */
const carriedOut: Readonly<Record<string, readonly string[]>> = {
	'loopback-call': ['orderTheCalls', 'noCandidates'],
	'jsep-machine': ['rollBack', 'needsNegotiation', 'hold'],
	'sip-call': ['sipCallInOrder'],
	'sdp-workbench': ['labelLines', 'editYourOwn'],
	'codec-preferences': ['rejectSection'],
	'answer-directions': ['nothingToSend'],
	glare: ['ownHandler', 'answerRace', 'writtenHandler'],
	'signaling-bench': ['earlyCandidates'],
	'element-capture': ['crossTheWire'],
	'snapshot-filter': ['greyFile'],
	'device-picker': ['switchCamera', 'lightOff'],
	'web-audio': ['muteIsNotStop'],
	'socket-echo': ['framer', 'fiveTuple', 'writtenFramer'],
	'network-conditioner': ['lossController', 'writtenController'],
	'stats-explorer': ['meanWait'],
	'glass-to-glass': ['measureGlass'],
	'ice-checklist': ['decodePriorities', 'withholdOneSide', 'calleeControls', 'nobodyThere'],
	'trickle-race': ['sendEarly'],
	'ice-restart': ['restartOnly'],
	'gather-candidates': ['fiveConfigurations', 'noReflexive'],
	'relay-call': ['forceRelay'],
	'channel-ids': ['predictIds', 'typeErrors', 'oneByteOver', 'sendInTime'],
	'handshake-inspector': ['hashIt', 'decodeHandshake', 'ownCertificate'],
	'encoded-frames': ['countFrames', 'writtenCipher']
};
/** Experiments of lesson 10: most of their events are of no interest to any check. */
const aboutIce = ['ice-checklist', 'trickle-race', 'ice-restart', 'cut-the-cable', 'address-privacy'];
/** Experiments of lesson 14: whole reports of a call are large, and a check reads one kind of object of one peer. */
const aboutStats = ['stats-explorer', 'glass-to-glass'];
/** Experiments whose recordings are cut down to what their checks look at. */
const slimmed = [
	'jsep-machine',
	'sdp-workbench',
	'codec-preferences',
	'answer-directions',
	'signaling-bench',
	'element-capture',
	'constraints',
	'device-picker',
	'web-audio',
	'socket-echo',
	'gather-candidates',
	'relay-call',
	'channel-ids',
	'handshake-inspector'
];

const isWanted = (experiment: string) => wanted.length === 0 || wanted.includes(experiment);
const isExportWanted = (experiment: string, name: string) =>
	isWanted(experiment) || wanted.includes(`${experiment}/${name}`);

async function record(name: string, browser: Browser): Promise<void> {
	const page = await browser.newPage();
	for (const [experiment, all] of Object.entries(carriedOut)) {
		const names = all.filter((one) => isExportWanted(experiment, one));
		if (names.length === 0) continue;
		await page.goto(`${site}/experiments/`);
		// Modules by their address on the dev server, so that neither bundler nor compiler looks for them here.
		const files = await page.evaluate(
			async ({ path, names }) => {
				const exercises = (await import(/* @vite-ignore */ path)) as Record<
					string,
					Omit<import('../../src/lib/lessons/types.ts').AnsweredExercise, 'title' | 'goal' | 'hints'>
				>;
				const file = '/src/lib/recording/file.ts';
				const { saveRecording } = (await import(
					/* @vite-ignore */ file
				)) as typeof import('../../src/lib/recording/file.ts');
				const found: Record<string, string> = {};
				for (const exercise of names.map((name) => exercises[name]!)) {
					const answers = {
						start: exercise.start,
						solution: exercise.solution,
						...Object.fromEntries(exercise.wrong.map(({ answer }, index) => [`wrong-${index + 1}`, answer]))
					};
					for (const [answer, ids] of Object.entries(answers))
						found[`${exercise.id}-${answer}`] = saveRecording(await exercise.run(ids, () => undefined));
				}
				return found;
			},
			{ path: `/src/lib/experiments/${experiment}/exercises.ts`, names }
		);
		for (const [answer, text] of Object.entries(files))
			writeFileSync(
				`${folder}/${name}-${answer}.json`,
				aboutIce.includes(experiment)
					? slimIce(answer, text)
					: aboutStats.includes(experiment)
						? slimStats(answer, text)
						: slimmed.includes(experiment)
							? slim(answer, text)
							: experiment === 'glare'
								? slimGlare(text)
								: experiment === 'encoded-frames'
									? slimFrames(text)
									: text
			);
	}
	await recordPerformed(name, page, 'jsep-machine', jsep.performances, jsep.perform);
	await recordPerformed(name, page, 'codec-preferences', codecPerformances, performCodecs);
	await recordPerformed(name, page, 'signaling-bench', bench.performances, bench.perform);
	await recordPerformed(name, page, 'recorder', recorderPerformances, performRecorder);
	await recordPerformed(name, page, 'constraints', constraints.performances, constraints.perform);
	await recordPerformed(name, page, 'udp-vs-tcp', racePerformances, performRace);
	await recordPerformed(name, page, 'network-conditioner', linkPerformances, performLink);
	await recordPerformed(name, page, 'bandwidth-cap', capPerformances, performCap);
	await recordPerformed(name, page, 'stats-explorer', bitratePerformances, performBitrate);
	await recordPerformed(name, page, 'stats-explorer', walkPerformances, performWalk);
	await recordPerformed(name, page, 'glass-to-glass', glassPerformances, performGlass);
	await recordPerformed(name, page, 'stun-bytes', stunTurn.bindingPerformances, stunTurn.performBinding);
	await recordPerformed(name, page, 'relay-call', stunTurn.costPerformances, stunTurn.performCostOfSound);
	await recordPerformed(name, page, 'fingerprint-flip', trust.flipPerformances, trust.performFlip);
	await recordPerformed(name, page, 'evil-signaling', trust.guessPerformances, trust.performGuess);
	const { keyPerformances, performKey, performTurn, turnPerformances } = frameMoves;
	await recordPerformed(name, page, 'encoded-frames', keyPerformances, performKey);
	await recordPerformed(name, page, 'encoded-frames', turnPerformances, performTurn);
	await recordPerformed(name, page, 'chat', chatPerformances, performChat);
	await recordPerformed(name, page, 'file-transfer', filePerformances, performFile);
	await recordDevices(name, page);
	await recordIce(name, page);
	if (isWanted('glare'))
		for (const [answer, run] of Object.entries(glarePerformances)) {
			await open(page, `${site}/experiments/glare/`);
			await runGlare(page, run);
			writeFileSync(`${folder}/${name}-naive-dies-${answer}.json`, slimGlare(await saved(page)));
		}
	console.log(`${name}: done`);
	await browser.close();
}

/** What the experiment on the page has recorded so far, as the recorder's Save writes it. */
const saved = (page: Page): Promise<string> =>
	page.evaluate(async () => {
		const file = '/src/lib/recording/file.ts';
		const { saveRecording } = (await import(
			/* @vite-ignore */ file
		)) as typeof import('../../src/lib/recording/file.ts');
		const { origin, events } = window.lab!
			.recording as import('../../src/lib/recording/recording.ts').Recording;
		return saveRecording({ origin, events: [...events] });
	});

/** Exercises that are done in the experiment itself. */
async function recordPerformed<Performance>(
	name: string,
	page: Page,
	experiment: string,
	performances: Readonly<Record<string, Readonly<Record<string, Performance>>>>,
	perform: (page: Page, performance: Performance) => Promise<void>
): Promise<void> {
	if (!isWanted(experiment)) return;
	for (const [exercise, answers] of Object.entries(performances))
		for (const [answer, performance] of Object.entries(answers)) {
			await open(page, `${site}/experiments/${experiment}/`);
			await perform(page, performance);
			const text = await saved(page);
			writeFileSync(
				`${folder}/${name}-${exercise}-${answer}.json`,
				aboutStats.includes(experiment)
					? slimStats(exercise, text)
					: experiment === 'encoded-frames'
						? slimFrames(text)
						: slim(exercise, text)
			);
		}
}

/**
 * Exercises 2b and 2d. Chromium says yes at once where its dialog is a fake one, so 2b needs one that asks and is granted on
 * the way; Firefox shows no names before the first capture even when everything is allowed.
 */
async function recordDevices(name: string, page: Page): Promise<void> {
	const { 'names-after-permission': names, ...others } = devicePerformances;
	await recordPerformed(name, page, 'device-picker', others, performDevices);
	if (!isWanted('device-picker')) return;
	for (const [answer, performance] of Object.entries(names)) {
		const asking = name === 'chromium' ? await chromium.launch(chromiumAskingLaunch) : undefined;
		// A context of its own each time: none remembers what another was given.
		const context = await (asking ?? page.context().browser()!).newContext();
		const fresh = await context.newPage();
		await open(fresh, `${site}/experiments/device-picker/`);
		await performDevices(fresh, performance);
		const exercise = 'names-after-permission';
		writeFileSync(`${folder}/${name}-${exercise}-${answer}.json`, slim(exercise, await saved(fresh)));
		await (asking ?? context).close();
	}
}

/** Exercises 10f and 10g. The latter's solution wants a browser that has been allowed nothing. */
async function recordIce(name: string, page: Page): Promise<void> {
	if (isWanted('cut-the-cable'))
		for (const [answer, performance] of Object.entries(cablePerformances['cut-and-heal']!)) {
			await open(page, `${site}/experiments/cut-the-cable/`);
			await performCable(page, performance);
			writeFileSync(
				`${folder}/${name}-cut-and-heal-${answer}.json`,
				slimIce('cut-and-heal', await saved(page))
			);
		}
	if (!isWanted('address-privacy')) return;
	const asking = await (name === 'chromium'
		? chromium.launch(chromiumAskingLaunch)
		: firefox.launch(firefoxAskingLaunch));
	// Chromium with the fake dialog has every permission from the start; Firefox hides addresses until a capture.
	const pages = { solution: await asking.newPage(), ...(name === 'chromium' ? { 'wrong-1': page } : {}) };
	for (const [answer, tab] of Object.entries(pages)) {
		await open(tab, `${site}/experiments/address-privacy/`);
		await performLook(tab);
		writeFileSync(
			`${folder}/${name}-hidden-before-${answer}.json`,
			slimIce('hidden-before', await saved(tab))
		);
	}
	await asking.close();
}

/** What checks of lesson 10 ask for: states, candidates, notes, own descriptions; statistics of candidates and pairs. */
function slimIce(answer: string, text: string): string {
	const hasStats = /^(decode|withhold|callee-controls|hidden)/.test(answer);
	const kept =
		/"type":"(note|create|on\w+statechange|onicecandidate|addIceCandidate|setLocalDescription(OnSuccess)?|setRemoteDescription|restartIce|RTCDataChannel\.on(open|close|message))"/;
	const codecs = /a=(rtpmap|fmtp|rtcp-fb|extmap|ssrc|ssrc-group):[^\\]*\\r\\n/g;
	const rows = text.split('\n');
	const events = rows
		.slice(1, -2)
		.map((row) => row.replace(/,$/, ''))
		.filter((row) => kept.test(row) || (hasStats && row.includes('"type":"getStats"')))
		.map((row) => row.replace(codecs, ''));
	return [rows[0], events.join(',\n'), ...rows.slice(-2)].join('\n');
}

/** Objects that a check of lesson 14 reads, by exercise: of whom, and of which types. */
const statsRead: Readonly<Record<string, readonly [peer: string, types: RegExp]>> = {
	'bitrate-of-two': ['caller', /^outbound-rtp$/],
	'follow-ids': [
		'caller',
		/^(outbound-rtp|codec|transport|candidate-pair|local-candidate|remote-candidate)$/
	],
	'mean-wait': ['callee', /^inbound-rtp$/],
	farther: ['caller', /^(transport|candidate-pair|remote-inbound-rtp)$/]
};

/** Notes, and of the reports what is read. */
function slimStats(answer: string, text: string): string {
	const read = Object.entries(statsRead).find(([name]) => answer.startsWith(name))?.[1];
	const kept = new Set<string>();
	const rows = text.split('\n');
	const events = rows.slice(1, -2).flatMap((row) => {
		const event = JSON.parse(
			row.replace(/,$/, '')
		) as import('../../src/lib/recording/event.ts').RecordingEvent;
		if (event.type === 'note' || event.type === 'create') return [JSON.stringify(event)];
		if (event.type !== 'getStats' || event.peer !== read?.[0]) return [];
		const changed = Object.fromEntries(
			Object.entries(event.changed).filter(([id, entry]) => {
				if (typeof entry.type === 'string' && read[1].test(entry.type)) kept.add(id);
				return kept.has(id);
			})
		);
		return [JSON.stringify({ ...event, changed })];
	});
	return [rows[0], events.join(',\n'), ...rows.slice(-2)].join('\n');
}

/** Fields that the checks of lesson 17 read, and its predictions. */
const frameFields = [
	...['type', 'kind', 'framesEncoded', 'framesReceived', 'framesDecoded'],
	...['packetsReceived', 'keyFramesDecoded', 'freezeCount']
];
/** Notes, of the workers' counts the callee's and without every single frame, and a few numbers of the video of each peer. */
function slimFrames(text: string): string {
	const rows = text.split('\n');
	const events = rows.slice(1, -2).flatMap((row) => {
		const event = JSON.parse(
			row.replace(/,$/, '')
		) as import('../../src/lib/recording/event.ts').RecordingEvent;
		if (event.type === 'note') {
			const report = event.note === 'frames-counted' ? (event.value as { place: string }) : undefined;
			if (report && report.place !== 'callee') return [];
			return [JSON.stringify(report ? { ...event, value: { ...report, recent: [] } } : event)];
		}
		if (event.type === 'create') return [JSON.stringify(event)];
		if (event.type !== 'getStats' || event.peer === 'caller-copy') return [];
		const changed = Object.fromEntries(
			Object.entries(event.changed).flatMap(([id, entry]) => {
				const fields = Object.entries(entry).filter(([field]) => frameFields.includes(field));
				const isOther = typeof entry.type === 'string' && !/^(in|out)bound-rtp$/.test(entry.type);
				return isOther || fields.length === 0 ? [] : [[id, Object.fromEntries(fields)]];
			})
		);
		return [JSON.stringify({ ...event, changed })];
	});
	return [rows[0], events.join(',\n'), ...rows.slice(-2)].join('\n');
}

/** The checks of lesson 13 ask for states, tracks, messages and what was set; the texts of descriptions they never read. */
function slimGlare(text: string): string {
	const kept =
		/"type":"(note|create|ontrack|onsignalingstatechange|onconnectionstatechange|signal|set\w+Description\w*)"/;
	const rows = text.split('\n');
	const events = rows
		.slice(1, -2)
		.filter((row) => kept.test(row) && !row.includes('"kind":"candidate"'))
		.map((row) => row.replace(/,$/, '').replace(/"sdp":"[^"]*"/g, '"sdp":""'));
	return [rows[0], events.join(',\n'), ...rows.slice(-2)].join('\n');
}

/** Exercises whose checks read statistics. */
const statsCount = [
	'choose-vp9',
	'cost-sheet',
	'cross-the-wire',
	'few-lost',
	'five-tuple',
	'force-relay',
	'hold',
	'many-lost',
	'mute-is-not-stop',
	'narrow-link',
	'nothing-to-send',
	'sound-made-up',
	'switch-camera',
	'text-both-ways'
];

/**
 * Lines of code, candidates, codecs and (but for `statsCount`) statistics are most of a file; the checks of lessons 2 and 7 to 9 ask for
 * none of them, but for the candidates of 7b.
 */
function slim(exercise: string, text: string): string {
	const hasStats = statsCount.some((name) => exercise.startsWith(name));
	const stats = hasStats ? '' : '|getStats';
	const candidates = exercise.startsWith('early-candidates') ? '' : '|addIceCandidate\\w*';
	const messages = /^(late-or-lost|predict-ids|one-byte-over|file-with)/.test(exercise)
		? '|RTCDataChannel\\.\\w+'
		: '';
	// 6d is about candidates; the packets of 6e are what its call is made of, and nothing it is judged by.
	const own = exercise.startsWith('no-reflexive') ? '' : '|onicecandidate';
	const bulk = new RegExp(`^\\{"at":[\\d.]+,"type":"(line|packet${own}${candidates}${stats}${messages})"`);
	const named = exercise.startsWith('choose-vp9') ? '' : 'rtpmap|fmtp|';
	const codecs = new RegExp(`a=(${named}rtcp-fb|extmap|ssrc|ssrc-group|candidate):[^\\\\]*\\\\r\\\\n`, 'g');
	const rows = text.split('\n');
	const kept = rows.filter((row) => !bulk.test(row)).map((row) => row.replace(/,$/, '').replace(codecs, ''));
	// The first row and the last two hold the events; between them each has one row.
	return [kept[0], kept.slice(1, -2).join(',\n'), ...kept.slice(-2)].join('\n');
}

mkdirSync(folder, { recursive: true });
/** `RECORD_ONLY=firefox` leaves the other one as it is. */
const only = process.env.RECORD_ONLY;
if (only !== 'firefox') await record('chromium', await chromium.launch(chromiumLaunch));
if (systemFirefox && only !== 'chromium') await record('firefox', await firefox.launch(firefoxLaunch));
