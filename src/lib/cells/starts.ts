/**
 * What a cell adds below the code of an experiment so that it runs by itself: the part of the page, played by what the cell lends.
 * Experiments that are not named here need more of their page than a cell has.
 */
const starts: Readonly<Record<string, string>> = {
	'loopback-call': `const streams = { caller: lab.picture('caller'), callee: lab.picture('callee') };
const call = await connect({
	observe: lab.observe,
	streams,
	showPicture: (at, stream) => lab.show(stream, \`what the \${at} sees\`),
	showMessage: (at, text) => console.log(\`\${at} heard: \${text}\`)
});
await lab.connected(call.caller);
console.log('connected', call.caller.iceConnectionState);`
};

/** Whether the code of that experiment runs in a cell as it is. */
export const runsInCell = (slug: string): boolean => Object.hasOwn(starts, slug);

/** The code of an experiment as a cell: with its start, or with a word on what is missing. */
export function cellOf(
	slug: string,
	code: string,
	words: { readonly plays: string; readonly lent: string }
): string {
	const start = runsInCell(slug) ? starts[slug] : undefined;
	return `${code}\n\n// ── ${start ? words.plays : words.lent}\n${start ? `${start}\n` : ''}`;
}
