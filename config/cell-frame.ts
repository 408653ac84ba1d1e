/**
 * `cell.html`, the document in which a reader's code runs: one file with its script inside, because a document of an opaque origin
 * could not fetch it where a host sends no header that lets it. Its policy lets that very script in by its hash, the reader's code
 * as text that becomes code, and nothing from any network.
 */
import { createHash } from 'node:crypto';
import { build, type Plugin } from 'vite';

const fileName = 'cell.html';
const entry = 'src/cell/main.ts';

const style = `
:root { color-scheme: light dark; font: 14px system-ui, sans-serif; }
body { display: flex; flex-wrap: wrap; gap: 12px; margin: 8px; }
figure { margin: 0; }
video { display: block; width: 240px; max-width: 100%; border-radius: 4px; background: #000; }
figcaption { margin-top: 2px; }
`;

/** The document around a script that is one file. */
export function cellDocument(script: string): string {
	const inline = script.replaceAll('</script', String.raw`<\/script`);
	const hash = createHash('sha256').update(inline).digest('base64');
	const policy = [
		"default-src 'none'",
		`script-src 'sha256-${hash}' 'unsafe-eval'`,
		"worker-src 'none'",
		"style-src 'unsafe-inline'",
		'img-src data: blob:',
		'media-src data: blob: mediastream:',
		"base-uri 'none'",
		"form-action 'none'"
	].join('; ');
	return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta http-equiv="x-dns-prefetch-control" content="off">
<meta name="robots" content="noindex">
<title>Cell</title>
<style>${style}</style>
</head>
<body>
<script>${inline}</script>
</body>
</html>
`;
}

/** A module and all that it imports as one script, which leaves what the module exports in `name`. */
async function bundle(entry: string, name: string): Promise<string> {
	const result = await build({
		configFile: false,
		publicDir: false,
		logLevel: 'warn',
		build: {
			write: false,
			target: 'es2022',
			lib: { entry, formats: ['iife'], name, fileName: () => `${name}.js` }
		}
	});
	const outputs = (Array.isArray(result) ? result : [result]).flatMap((one) =>
		'output' in one ? one.output : []
	);
	const script = outputs.find((one) => one.type === 'chunk');
	if (!script || outputs.some((one) => one !== script))
		throw new Error(
			`${entry} has to become one script, and became ${outputs.map((one) => one.fileName).join(', ')}`
		);
	return script.code;
}

/** `import harness from './x-harness.ts?harness'`: the text of an expression, whose value is what that module exports by default. */
const harnessQuery = 'harness.ts?harness';

export function cellFrame(): Plugin {
	let isServer = false;
	return {
		name: 'cell-frame',
		enforce: 'pre',
		configResolved: ({ build: { ssr } }) => {
			isServer = Boolean(ssr);
		},
		async load(id) {
			if (!id.endsWith(harnessQuery)) return undefined;
			const path = id.slice(0, -'?harness'.length);
			this.addWatchFile(path);
			const text = `(() => { ${await bundle(path, 'harness')}; return harness; })()`;
			return { code: `export default ${JSON.stringify(text)};`, map: null, moduleType: 'js' };
		},
		configureServer({ middlewares }) {
			middlewares.use(`/${fileName}`, (_request, response, next) => {
				bundle(entry, 'cell').then((script) => {
					response.setHeader('Content-Type', 'text/html; charset=utf-8');
					response.end(cellDocument(script));
				}, next);
			});
		},
		async generateBundle() {
			if (isServer || this.environment.name !== 'client') return;
			this.emitFile({ type: 'asset', fileName, source: cellDocument(await bundle(entry, 'cell')) });
		}
	};
}
