import type { KnipConfig } from 'knip';

const config: KnipConfig = {
	entry: [
		'scripts/{start,dev,test,bench,new-lesson,new-experiment}.ts',
		'content/lessons/**/*.{md,svelte}',
		'content/lessons/*/pieces.ts',
		// Imported by what config/traced-code.ts adds to each code.ts
		'src/lib/experiments/trace.ts',
		'src/lib/webrtc/sources/tick-worker.ts',
		// Read as text into cells.
		'src/lib/experiments/*/cell-start.ts',
		'src/cell/main.ts',
		'static/theme.js',
		'tests/bench/{recorded-call,editor,relay-process}.ts',
		'tests/support/{make-clip,measure-stats,record-exercises,sdp-drift}.ts'
	],
	project: ['**/*.{js,mjs,ts,svelte,css}', 'content/**/*.md'],
	compilers: {
		// Lessons are Svelte components: their <script> imports are what counts.
		md: (text: string) => [...text.matchAll(/^\s*import\s[^;]+;/gm)].map((found) => found[0]).join('\n'),
		css: (text: string) => [...text.matchAll(/(?<=@)import\s+'[^']+'/g)].map((found) => found[0]).join('\n')
	},
	// Read as a file when the page of browsers is prerendered.
	ignoreDependencies: ['@mdn/browser-compat-data'],
	// Tests run them where they are installed, and say so where they are not.
	ignoreBinaries: ['sipp', 'tshark', 'turnserver', 'turnutils_uclient'],
	ignoreExportsUsedInFile: true
};
export default config;
