/**
 * Puts a call of the guard at the beginning of each loop's body and of each function, so that code which never pauses can be
 * ended from inside: a frame that shares its thread with the page could not be ended from outside. Line numbers stay.
 */
import { javascriptLanguage } from '@codemirror/lang-javascript';
import { guardName } from './guard-name.ts';

type SyntaxNode = ReturnType<typeof javascriptLanguage.parser.parse>['topNode'];

export interface GuardedCode {
	readonly code: string;
	/** The first line, from 1, that does not read as JavaScript; undefined where all does. */
	readonly brokenLine?: number;
}

interface Insertion {
	readonly at: number;
	readonly text: string;
	/** What closes stands before what opens at the same place, the innermost first. */
	readonly closes: boolean;
	readonly order: number;
}

const loops = new Set(['ForStatement', 'WhileStatement', 'DoStatement']);
const functions = new Set(['FunctionDeclaration', 'FunctionExpression', 'MethodDeclaration', 'Property']);

/** Reads the body of an async function. Code that does not read as one is given back as it was, with its line. */
export function guardCode(code: string): GuardedCode {
	const insertions: Insertion[] = [];
	let brokenAt: number | undefined;
	const around = (from: number, opening: string, to: number, closing: string) => {
		const order = insertions.length;
		insertions.push({ at: from, text: opening, closes: false, order });
		insertions.push({ at: to, text: closing, closes: true, order });
	};
	const enterBlock = (block: SyntaxNode) => {
		insertions.push({
			at: block.from + 1,
			text: `${guardName}();`,
			closes: false,
			order: insertions.length
		});
	};
	javascriptLanguage.parser.parse(code).iterate({
		enter({ type, name, from, node }) {
			if (type.isError) brokenAt ??= from;
			else if (loops.has(name)) {
				const body = name === 'DoStatement' ? node.firstChild?.nextSibling : node.lastChild;
				if (!body) return;
				if (body.name === 'Block') enterBlock(body);
				else around(body.from, `{${guardName}();`, body.to, '}');
			} else if (functions.has(name)) {
				if (node.lastChild?.name === 'Block') enterBlock(node.lastChild);
			} else if (name === 'ArrowFunction') {
				const body = node.lastChild;
				if (!body) return;
				if (body.name === 'Block') enterBlock(body);
				else around(body.from, `(${guardName}(),`, body.to, ')');
			}
		}
	});
	if (brokenAt !== undefined) return { code, brokenLine: code.slice(0, brokenAt).split('\n').length };
	insertions.sort(
		(a, b) =>
			a.at - b.at || Number(b.closes) - Number(a.closes) || (a.closes ? b.order - a.order : a.order - b.order)
	);
	let guarded = '';
	let done = 0;
	for (const { at, text } of insertions) {
		guarded += code.slice(done, at) + text;
		done = at;
	}
	return { code: guarded + code.slice(done) };
}
