/** `npm run dev`: the site with hot reload, and the same lab server inside. */
import { tool } from './tools.ts';

process.exit(tool('vite', ['dev', ...process.argv.slice(2)]) ? 0 : 1);
