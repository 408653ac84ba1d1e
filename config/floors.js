/**
 * The floors of the house (ARCHITECTURE.md): an arrow may point down, never up. Each room lists what it may not reach.
 */

/** From the ground up; a room may import from its own floor's row and from every row above it in this list. */
/** @type {[string[], string[], ...string[][]]} */
const floors = [
	['bytes', 'capture', 'sdp', 'stun', 'nat', 'ice', 'rtp', 'dtls', 'packets', 'sip', 'transfer'],
	['recording', 'sim'],
	['webrtc', 'signaling', 'lab'],
	['i18n', 'panels', 'ui'],
	['lessons', 'experiments', 'notebook', 'cells']
];

/** @param {string[]} rooms @param {string} why */
const banned = (rooms, why) => ({
	group: rooms.flatMap((room) => [
		`#lib/${room}/**`,
		`**/lib/${room}/**`,
		`../${room}/**`,
		`../../${room}/**`
	]),
	message: why
});

const noPagesBelow = {
	group: ['**/routes/**', '#content/**', '**/content/lessons/**'],
	message: 'Pages and lessons stand on top of everything; nothing below may import them.'
};

const noClock = 'Floors 0 and 1 know no clock, no chance and no network: take it as a parameter.';
const impureGlobals = [
	'window',
	'document',
	'navigator',
	'performance',
	'setTimeout',
	'setInterval',
	'requestAnimationFrame',
	'fetch',
	'localStorage'
].map((name) => ({ name, message: noClock }));
const impureProperties = [
	{ object: 'Date', property: 'now', message: noClock },
	{ object: 'Math', property: 'random', message: noClock }
];
const rtcGlobals = ['RTCPeerConnection'].map((name) => ({
	name,
	message:
		'Only src/lib/webrtc and the code.ts of an experiment make connections: everything else is handed one.'
}));
const captureProperties = [
	{
		object: 'navigator',
		property: 'mediaDevices',
		message: 'Only src/lib/webrtc and the code.ts of an experiment ask for devices.'
	}
];

const aboveRules = floors.slice(0, -1).map((rooms, floor) => {
	const above = floors.slice(floor + 1).flat();
	/** @type {import('eslint').Linter.Config} */
	const config = {
		files: rooms.map((room) => `src/lib/${room}/**`),
		rules: {
			'no-restricted-imports': [
				'error',
				{
					patterns: [
						banned(above, `Floor ${floor} may not import from a floor above it (ARCHITECTURE.md).`),
						noPagesBelow
					]
				}
			]
		}
	};
	return config;
});

/** @type {import('eslint').Linter.Config[]} */
export const floorRules = [
	...aboveRules,
	{
		files: ['src/lib/lessons/**', 'src/lib/experiments/**', 'src/lib/notebook/**', 'src/lib/cells/**'],
		ignores: ['src/lib/lessons/shelf.ts'],
		rules: { 'no-restricted-imports': ['error', { patterns: [noPagesBelow] }] }
	},
	{
		files: ['src/lab-server/**'],
		rules: {
			'no-restricted-imports': [
				'error',
				{
					patterns: [
						banned(
							['webrtc', 'lab', 'i18n', 'panels', 'ui', 'lessons', 'experiments', 'notebook'],
							'The lab server uses floors 0 and 1 and the signaling messages.'
						),
						noPagesBelow
					]
				}
			]
		}
	},
	{
		files: [...floors[0], ...floors[1]].map((room) => `src/lib/${room}/**`),
		ignores: ['**/*.test.ts'],
		rules: {
			'no-restricted-globals': ['error', ...impureGlobals, ...rtcGlobals],
			'no-restricted-properties': ['error', ...impureProperties]
		}
	},
	{
		files: ['src/**'],
		ignores: [
			'src/lib/webrtc/**',
			// The frame of a cell hands the reader's code its constructor.
			'src/cell/lock.ts',
			'src/lib/experiments/*/code.ts',
			'**/*.test.ts',
			...[...floors[0], ...floors[1]].map((room) => `src/lib/${room}/**`)
		],
		rules: {
			'no-restricted-globals': ['error', ...rtcGlobals],
			'no-restricted-properties': ['error', ...captureProperties]
		}
	}
];
