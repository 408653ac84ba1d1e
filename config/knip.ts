import type { KnipConfig } from 'knip';

const config: KnipConfig = {
	entry: [
		'scripts/{start,dev,test,bench,new-lesson,new-experiment}.ts',
		'content/lessons/**/*.{md,svelte}',
		'content/lessons/*/pieces.ts',
		// Imported by what config/traced-code.ts adds to each code.ts
		'src/lib/experiments/trace.ts',
		'src/lib/webrtc/sources/tick-worker.ts',
		'static/theme.js',
		'tests/bench/{recorded-call,editor}.ts',
		'tests/support/{make-clip,record-exercises,sdp-drift}.ts'
	],
	project: ['**/*.{js,mjs,ts,svelte,css}', 'content/**/*.md'],
	compilers: {
		// Lessons are Svelte components: their <script> imports are what counts.
		md: (text: string) => [...text.matchAll(/^\s*import\s[^;]+;/gm)].map((found) => found[0]).join('\n'),
		css: (text: string) => [...text.matchAll(/(?<=@)import\s+'[^']+'/g)].map((found) => found[0]).join('\n')
	},
	// A test runs it where it is installed, and says so where it is not.
	ignoreBinaries: ['sipp', 'tshark'],
	ignoreExportsUsedInFile: true
};
export default config;
