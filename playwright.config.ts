import { defineConfig, devices } from '@playwright/test';
import {
	chromiumAskingLaunch,
	chromiumLaunch,
	firefoxAskingLaunch,
	firefoxLaunch,
	plainHost,
	systemFirefox
} from './tests/support/browsers.ts';

const port = Number(process.env.E2E_PORT ?? 4310);
/** A site that runs already, such as `npm run dev`; without it the built site is served. */
const running = process.env.E2E_URL;

if (!systemFirefox) console.log('NOTICE: no Firefox on this machine: its end-to-end tests are skipped.');

export default defineConfig({
	testDir: 'tests/e2e',
	testMatch: '**/*.e2e.ts',
	fullyParallel: true,
	forbidOnly: Boolean(process.env.CI),
	// Tests wait for packets and timers more than they compute: three of them keep two cores busy.
	workers: 3,
	// A test that needs its second try is listed as flaky: a defect to find, not a reason to lose a landing.
	retries: process.env.CI ? 1 : 0,
	reporter: 'list',
	timeout: 60_000,
	expect: { timeout: 15_000 },
	// A trace of every test doubles the time of each: it is made on the second try, or by hand with --trace on.
	// A service worker would fetch the whole site in each test: offline.e2e.ts lets it.
	use: { serviceWorkers: 'block', baseURL: running ?? `http://127.0.0.1:${port}`, trace: 'on-first-retry' },
	projects: [
		{
			name: 'chromium',
			testIgnore: /(cross|asking)-/,
			use: { ...devices['Desktop Chrome'], launchOptions: chromiumLaunch }
		},
		// Where nobody grants anything: before permission, and denial.
		{
			name: 'chromium-asking',
			testMatch: /asking-/,
			use: { ...devices['Desktop Chrome'], launchOptions: chromiumAskingLaunch }
		},
		...(systemFirefox
			? [
					{
						name: 'firefox-asking',
						testMatch: /asking-/,
						use: {
							browserName: 'firefox' as const,
							channel: firefoxLaunch.channel,
							launchOptions: firefoxAskingLaunch
						}
					},
					{
						name: 'firefox',
						testIgnore: /(cross|asking)-/,
						// What hangs on the page and not on the browser is looked at once.
						grepInvert: /@page/,
						use: {
							browserName: 'firefox' as const,
							channel: firefoxLaunch.channel,
							launchOptions: firefoxLaunch
						}
					},
					{ name: 'cross', testMatch: /cross-/ }
				]
			: [])
	],
	...(running
		? {}
		: {
				webServer: {
					command: `node src/lab-server/main.ts --port ${port}`,
					env: { ALLOWED_HOSTS: plainHost },
					url: `http://127.0.0.1:${port}/`,
					reuseExistingServer: false,
					gracefulShutdown: { signal: 'SIGTERM', timeout: 2000 }
				}
			})
});
