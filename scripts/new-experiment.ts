/** `npm run new:experiment -- slug`: the folder of an experiment, named in the catalogue. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const slug = process.argv[2] ?? '';
if (!/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(slug)) {
	console.error(
		'Give the experiment a name in small letters and hyphens: npm run new:experiment -- ice-restart'
	);
	process.exit(1);
}
const folder = join('src/lib/experiments', slug);
if (existsSync(folder)) {
	console.error(`${folder} is there already; nothing was changed.`);
	process.exit(1);
}
const name = slug.replace(/(^|-)(\w)/g, (_, _hyphen, letter: string) => letter.toUpperCase());

const code = `// What this experiment shows, in a sentence. This file is shown on the page as it is.

export interface Page {
	/** Writes down everything the connection does, and gives it back unchanged. */
	observe: (connection: RTCPeerConnection, name: string) => RTCPeerConnection;
}

export function start(page: Page): RTCPeerConnection {
	return page.observe(new RTCPeerConnection(), 'caller');
}
`;
const component = `<script lang="ts">
	import { onMount } from 'svelte';
	import { useWords } from '#lib/i18n/locale.ts';
	import Button from '#lib/ui/Button.svelte';
	import Bench from '../Bench.svelte';
	import type { ExperimentProps } from '../catalogue.ts';
	import { getPageLab } from '../page-lab.svelte.ts';
	import { Run, type RunStatus } from '../run.ts';
	import { aboutWords } from './about-words.ts';
	import { start } from './code.ts';

	let { startNow, isLocked = false, level = 3 }: ExperimentProps = $props();
	const { title, question } = useWords(aboutWords);
	const lab = getPageLab();
	let status: RunStatus = $state('idle');
	let run: Run | undefined;

	function begin() {
		run?.close();
		run = new Run('${slug}');
		lab.show(run.recorder);
		start(run);
		status = 'done';
	}
	onMount(() => {
		if (startNow) begin();
		return () => run?.close();
	});
</script>

<Bench slug="${slug}" {status} {title} {question} {level}>
	{#snippet stage()}<p>{status}</p>{/snippet}
	{#snippet controls()}
		<Button kind="primary" data-action="run" disabled={isLocked} onclick={begin}>Run</Button>
	{/snippet}
</Bench>
`;
const about = `import { defineWords } from '#lib/i18n/locale.ts';

/** What can be said of it before its code is loaded. */
export const aboutWords = defineWords(
	{ title: '${slug}', question: '?', summary: '…' },
	{ title: '${slug}', question: '?', summary: '…' }
);
`;
mkdirSync(folder, { recursive: true });
writeFileSync(join(folder, 'code.ts'), code);
writeFileSync(join(folder, 'about-words.ts'), about);
writeFileSync(join(folder, `${name}.svelte`), component);

const edit = (file: string, change: (text: string) => string) => {
	writeFileSync(file, change(readFileSync(file, 'utf8')));
};
edit('src/lib/experiments/catalogue.ts', (text) =>
	text.replace(/\n\];/, `,\n\tentry('${slug}', () => import('./${slug}/${name}.svelte'))\n];`)
);
console.log(
	`${folder}: code.ts, about-words.ts and ${name}.svelte. Open /experiments/${slug}/ in npm run dev.`
);
