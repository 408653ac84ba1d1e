/**
 * A note in Markdown as a tree of few kinds of nodes: what draws it can only draw those. HTML in a note is text, a link leads to
 * the web, to a mail address or within the site, and a picture is never loaded from anywhere.
 */
import { fromMarkdown } from 'mdast-util-from-markdown';
import { toString } from 'mdast-util-to-string';
import { maxNote } from './entry.ts';

export type NoteNode =
	| { readonly kind: 'text' | 'code'; readonly text: string }
	| { readonly kind: 'block'; readonly text: string; readonly language: string }
	| { readonly kind: 'break' | 'rule' }
	| {
			readonly kind: 'paragraph' | 'quote' | 'item' | 'strong' | 'emphasis';
			readonly children: readonly NoteNode[];
	  }
	| { readonly kind: 'heading'; readonly level: number; readonly children: readonly NoteNode[] }
	| {
			readonly kind: 'list';
			readonly isOrdered: boolean;
			readonly start: number;
			readonly children: readonly NoteNode[];
	  }
	| { readonly kind: 'link'; readonly href: string; readonly children: readonly NoteNode[] };

/** Quotes and lists within each other beyond this are told as text. */
const maxDepth = 20;

type Tree = ReturnType<typeof fromMarkdown>;
type Markdown = Tree | Tree['children'][number];

/** Any text; never throws. */
export function noteTree(markdown: string): NoteNode[] {
	try {
		return treeOf(fromMarkdown(markdown.slice(0, maxNote)));
	} catch {
		// Thousands of quotes within each other exceed the stack of the reader: the text itself is still there.
		return [{ kind: 'block', text: markdown, language: '' }];
	}
}

/** How a note begins, as words in one line. */
export const noteBeginning = (markdown: string): string =>
	wordsOf(noteTree(markdown.slice(0, 600)), ' ')
		.replace(/\s+/g, ' ')
		.trim()
		.slice(0, 160);
const wordsOf = (nodes: readonly NoteNode[], gap: string): string =>
	nodes
		.map((node) => {
			if ('text' in node) return node.text;
			if (!('children' in node)) return ' ';
			return wordsOf(node.children, node.kind === 'list' || node.kind === 'quote' ? ' · ' : '');
		})
		.join(gap);

function treeOf(tree: Tree): NoteNode[] {
	const definitions = new Map<string, string>();
	for (const child of tree.children)
		if (child.type === 'definition' && !definitions.has(child.identifier))
			definitions.set(child.identifier, child.url);
	return tree.children.flatMap((child) => nodesOf(child, definitions, maxDepth));
}

function nodesOf(node: Markdown, definitions: ReadonlyMap<string, string>, depth: number): NoteNode[] {
	if (depth === 0) return [{ kind: 'text', text: toString(node) }];
	const children = (): NoteNode[] =>
		'children' in node
			? (node.children as Markdown[]).flatMap((child) => nodesOf(child, definitions, depth - 1))
			: [];
	switch (node.type) {
		case 'text':
		case 'html':
			return [{ kind: 'text', text: node.value }];
		case 'inlineCode':
			return [{ kind: 'code', text: node.value }];
		case 'code':
			return [{ kind: 'block', text: node.value, language: node.lang ?? '' }];
		case 'break':
			return [{ kind: 'break' }];
		case 'thematicBreak':
			return [{ kind: 'rule' }];
		case 'paragraph':
		case 'strong':
		case 'emphasis':
			return [{ kind: node.type, children: children() }];
		case 'blockquote':
			return [{ kind: 'quote', children: children() }];
		case 'listItem':
			return [{ kind: 'item', children: children() }];
		case 'heading':
			return [{ kind: 'heading', level: node.depth, children: children() }];
		case 'list':
			return [
				{ kind: 'list', isOrdered: node.ordered ?? false, start: node.start ?? 1, children: children() }
			];
		case 'link':
			return linkTo(node.url, children());
		case 'linkReference': {
			const url = definitions.get(node.identifier);
			return url === undefined ? children() : linkTo(url, children());
		}
		case 'image':
			// What it shows, and where it is: nothing is fetched for having opened a note.
			return linkTo(node.url, [{ kind: 'text', text: node.alt || node.url }]);
		case 'imageReference':
			return linkTo(definitions.get(node.identifier) ?? '', [{ kind: 'text', text: node.alt ?? '' }]);
		case 'definition':
			return [];
		default:
			return [{ kind: 'text', text: toString(node) }];
	}
}

const linkTo = (url: string, children: NoteNode[]): NoteNode[] => {
	const href = safeHref(url);
	return href === undefined ? children : [{ kind: 'link', href, children }];
};

/** An address that a note may lead to: http, https, mailto, or within this site. Undefined for any other. */
export function safeHref(url: string): string | undefined {
	// Browsers skip these when they look for a scheme.
	// eslint-disable-next-line no-control-regex
	const plain = url.replace(/[\u0000-\u0020\u007f-\u009f]+/g, '');
	if (plain === '') return undefined;
	const scheme = /^([a-z][a-z0-9+.-]*):/i.exec(plain)?.[1]?.toLowerCase();
	if (scheme !== undefined) return ['http', 'https', 'mailto'].includes(scheme) ? plain : undefined;
	return plain;
}
