/** The same lab server inside `vite dev` and `vite preview`. */
import type { Plugin } from 'vite';

export function labServer(): Plugin {
	return { name: 'lab-server' };
}
