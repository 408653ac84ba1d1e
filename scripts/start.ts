/** `npm start`: builds the site when its sources have changed, then serves it with the lab server until it is stopped. */
import { isBuildFresh, stampBuild } from './build-stamp.ts';
import { tool } from './tools.ts';

if (!isBuildFresh()) {
	console.log('Building the site (about 10 s) …');
	if (!tool('vite', ['build', '--logLevel', 'warn'])) {
		console.error('The site could not be built. What went wrong is above.');
		process.exit(1);
	}
	stampBuild();
}
await import('../src/lab-server/main.ts');
