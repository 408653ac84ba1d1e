import { sveltekit } from '@sveltejs/kit/vite';
import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { cellFrame } from './config/cell-frame.ts';
import { tracedCode } from './config/traced-code.ts';
import { translations } from './config/translations.ts';
import { labServer } from './src/lab-server/vite-plugin.ts';
import { chromiumLaunch } from './tests/support/browsers.ts';

export default defineConfig({
	plugins: [translations(), tracedCode(), sveltekit(), labServer(), cellFrame()],
	server: { fs: { allow: ['content'] } },
	// No asset becomes a data: address: the pages' policy takes fonts and scripts from the site alone.
	build: { target: 'es2022', assetsInlineLimit: 0, rolldownOptions: { checks: { pluginTimings: false } } },
	test: {
		// What a test imports on its way is transformed when it is asked for: a busy machine takes its time.
		expect: { requireAssertions: true, poll: { timeout: 15_000 } },
		testTimeout: 30_000,
		projects: [
			{
				extends: true,
				test: {
					name: 'unit',
					environment: 'node',
					include: [
						'src/**/*.test.ts',
						'config/**/*.test.ts',
						'content/**/*.test.ts',
						'tests/unit/**/*.test.ts'
					],
					exclude: ['src/**/*.browser.test.ts', 'src/**/*.svelte.test.ts']
				}
			},
			{
				extends: true,
				test: {
					name: 'browser',
					include: ['src/**/*.browser.test.ts', 'src/**/*.svelte.test.ts'],
					browser: {
						enabled: true,
						headless: true,
						screenshotFailures: false,
						// Nobody presses anything in these tests, and sound would wait for a press.
						provider: playwright({
							launchOptions: {
								...chromiumLaunch,
								args: [...chromiumLaunch.args, '--autoplay-policy=no-user-gesture-required']
							}
						}),
						instances: [{ browser: 'chromium' }]
					}
				}
			}
		]
	}
});
