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

/** The highlighted lines of an experiment's code: see config/traced-code.ts. */
declare module '*code.ts?shown' {
	const lines: readonly (readonly (readonly [className: string, text: string])[])[];
	export default lines;
}
