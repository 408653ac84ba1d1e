/** The exercises of lesson 8 that are about the text, without their words. What opens connections is loaded when an answer is run. */
import type { MatchedExercise } from '#lib/lessons/types.ts';
import { checkEdits, checkLabels } from './checks.ts';

type Wordless = Omit<MatchedExercise, 'title' | 'goal' | 'hints' | 'options'>;

const experiment = 'sdp-workbench';

/** Twelve lines of an offer of Chromium 156; the run takes the same kinds from this browser's own. */
export const labelLines: Wordless = {
	id: 'label-lines',
	experiment,
	kind: 'match',
	lines: [
		{ id: 'o', code: 'o=- 4215775240449105457 2 IN IP4 127.0.0.1' },
		{ id: 'a=group', code: 'a=group:BUNDLE 0 1 2' },
		{ id: 'm', code: 'm=video 9 UDP/TLS/RTP/SAVPF 96 97 102 103' },
		{ id: 'a=mid', code: 'a=mid:1' },
		{ id: 'a=ice-ufrag', code: 'a=ice-ufrag:Zy7g' },
		{ id: 'a=ice-options', code: 'a=ice-options:trickle' },
		{ id: 'a=fingerprint', code: 'a=fingerprint:sha-256 49:66:12:17:0D:1C:91:AE …' },
		{ id: 'a=setup', code: 'a=setup:actpass' },
		{ id: 'a=sendrecv', code: 'a=sendrecv' },
		{ id: 'a=rtpmap', code: 'a=rtpmap:96 VP8/90000' },
		{ id: 'a=fmtp', code: 'a=fmtp:97 apt=96' },
		{ id: 'a=sctp-port', code: 'a=sctp-port:5000' }
	],
	start: ['', '', '', '', '', '', '', '', '', '', '', ''],
	solution: [
		'session',
		'grouping',
		'section',
		'grouping',
		'ice',
		'ice',
		'dtls',
		'dtls',
		'direction',
		'codecs',
		'codecs',
		'data'
	],
	wrong: [
		{
			answer: [
				'session',
				'grouping',
				'section',
				'grouping',
				'ice',
				'ice',
				'dtls',
				'ice',
				'direction',
				'codecs',
				'codecs',
				'data'
			],
			hint: 1
		},
		{
			answer: [
				'session',
				'session',
				'codecs',
				'grouping',
				'ice',
				'ice',
				'dtls',
				'dtls',
				'direction',
				'codecs',
				'codecs',
				'data'
			],
			hint: 2
		}
	],
	run: async (answer, began) => (await import('./exercise-runs.ts')).runLabels(answer, began),
	check: checkLabels
};

export const editYourOwn: Wordless = {
	id: 'edit-your-own',
	experiment,
	kind: 'match',
	lines: [
		{ id: 'changeFingerprint', code: 'changeFingerprint(offer.sdp)' },
		{ id: 'removeLastSection', code: 'removeLastSection(offer.sdp)' },
		{ id: 'swapSections', code: 'swapSections(offer.sdp)' },
		{ id: 'reverseCodecs', code: 'reverseCodecs(offer.sdp)' },
		{ id: 'receiveOnly', code: "offer.sdp.replaceAll('a=sendrecv', 'a=recvonly')" },
		{ id: 'renameSession', code: "offer.sdp.replace(/^s=.*$/m, 's=My call')" },
		{ id: 'addUnknownLine', code: "offer.sdp + 'a=my-own-line:hello\\r\\n'" }
	],
	start: ['', '', '', '', '', '', ''],
	solution: ['certificate', 'sections', 'sections', 'api', 'api', 'ignored', 'ignored'],
	wrong: [
		{ answer: ['api', 'sections', 'sections', 'api', 'api', 'ignored', 'ignored'], hint: 1 },
		{ answer: ['certificate', 'sections', 'sections', 'api', 'ignored', 'ignored', 'ignored'], hint: 2 }
	],
	run: async (answer, began) => (await import('./exercise-runs.ts')).runEdits(answer, began),
	check: checkEdits
};
