/**
 * The code that is shown is the code that runs. Two things happen to `src/lib/experiments/<slug>/code.ts`:
 *
 * - imported as it is, each statement inside a function first tells `experiments/trace.ts` its line, so that the
 *   page can light the line up while it runs. Line numbers stay those of the file; nothing else is changed.
 * - imported as `code.ts?cell`, it is that file as plain JavaScript, to be run in a cell: without types, imports and exports. So is
 *   `cell-start.ts?cell`, which follows it there and calls what it exports.
 * - imported as `code.ts?shown`, it is the highlighted text of that very file, a list of `[class, text]` a line.
 */
import { readFileSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import ts from 'typescript';
import type { Plugin } from 'vite';
import { highlightLines } from './shiki.js';

const codeFile = /[/\\]experiments[/\\][^/\\]+[/\\]code\.ts$/;

/** Puts `__line(n);` before each statement that stands in a function body. Positions within a line move, lines do not. */
export function traceStatements(source: string, slug: string): string {
	const file = ts.createSourceFile('code.ts', source, ts.ScriptTarget.Latest, true);
	const places: { at: number; line: number }[] = [];
	const visit = (node: ts.Node, inFunction: boolean): void => {
		const inside = inFunction || ts.isFunctionLike(node);
		if (ts.isBlock(node) && inside)
			for (const statement of node.statements) {
				if (ts.isFunctionDeclaration(statement)) continue; // hoisted: declaring it runs nothing
				const at = statement.getStart(file);
				places.push({ at, line: file.getLineAndCharacterOfPosition(at).line + 1 });
			}
		ts.forEachChild(node, (child) => {
			visit(child, inside);
		});
	};
	visit(file, false);
	places.sort((a, b) => b.at - a.at);
	let traced = source;
	for (const { at, line } of places) traced = `${traced.slice(0, at)}__line(${line}); ${traced.slice(at)}`;
	const head = `import { lineTracer as __lineTracer } from '#lib/experiments/trace.ts'; const __line = __lineTracer('${slug}'); `;
	return head + traced;
}

/** What a cell lends by the same name (src/cell/lent.ts). */
const lentModule = '#lib/webrtc/loopback.ts';
/** Stands for an empty line while types are taken out, which would lose it. */
const emptyLine = '//~empty~';

/** The file as JavaScript without imports and exports. What a cell does not lend is named in a comment. */
export function plainCode(source: string): string {
	const kept = source
		.split('\n')
		.map((line) => (line.trim() === '' ? emptyLine : line))
		.join('\n');
	const { outputText } = ts.transpileModule(kept, {
		compilerOptions: { target: ts.ScriptTarget.ESNext, module: ts.ModuleKind.ESNext }
	});
	return outputText
		.split('\n')
		.map((line) => {
			const text = line.replace(/^( {4})+/, (spaces) => '\t'.repeat(spaces.length / 4));
			if (text.trim() === emptyLine || text.trim() === 'export {};') return '';
			const imported = /^import (.+) from '(.+)';$/.exec(text);
			if (!imported) return text.replace(/^export (?!default)/, '');
			const [, names = '', from = ''] = imported;
			// A start stands below the code that it uses.
			if (from === './code.ts') return '';
			return from === lentModule ? `const ${names} = lab;` : `// On its page: import ${names} from '${from}'`;
		})
		.join('\n')
		.replaceAll(/\n{3,}/g, '\n\n')
		.trim();
}

export function tracedCode(): Plugin {
	return {
		name: 'traced-code',
		enforce: 'pre',
		load(id) {
			if (/[/\\](code|cell-start)\.ts\?cell$/.test(id)) {
				const path = id.slice(0, -'?cell'.length);
				this.addWatchFile(path);
				const text = JSON.stringify(plainCode(readFileSync(path, 'utf8')));
				return { code: `export default ${text};`, map: null, moduleType: 'js' };
			}
			if (!id.endsWith('code.ts?shown')) return undefined;
			const path = id.slice(0, -'?shown'.length);
			this.addWatchFile(path);
			const lines = highlightLines(readFileSync(path, 'utf8').trimEnd(), 'ts');
			return { code: `export default ${JSON.stringify(lines)};`, map: null, moduleType: 'js' };
		},
		transform(source, id) {
			if (!codeFile.test(id)) return undefined;
			return { code: traceStatements(source, basename(dirname(id))), map: null };
		}
	};
}
