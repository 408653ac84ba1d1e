declare namespace App {
	interface Error {
		message: string;
	}
}

declare module '*.md' {
	import type { Component } from 'svelte';
	export const metadata: unknown;
	const component: Component;
	export default component;
}

/** An experiment's code as plain JavaScript: see config/traced-code.ts. */
declare module '*code.ts?cell' {
	const code: string;
	export default code;
}

declare module '*cell-start.ts?cell' {
	const code: string;
	export default code;
}

/** What tries a reader's code, as the text of an expression: see config/cell-frame.ts. */
declare module '*harness.ts?harness' {
	const text: string;
	export default text;
}

/** The highlighted lines of an experiment's code: see config/traced-code.ts. */
declare module '*code.ts?shown' {
	const lines: readonly (readonly (readonly [className: string, text: string])[])[];
	export default lines;
}
