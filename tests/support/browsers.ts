/** The browsers that are already on this machine, and how tests start them. */
import { existsSync } from 'node:fs';

const first = (...paths: (string | undefined)[]) => paths.find((path) => path && existsSync(path));

/** An existing Chromium or Chrome; undefined leaves the choice to Playwright's own download. */
export const systemChromium = first(
	process.env.CHROMIUM_PATH,
	'/usr/bin/chromium',
	'/usr/bin/chromium-browser',
	'/usr/bin/google-chrome'
);
/** Firefox as the distribution ships it; undefined means that its tests are skipped, with a notice. */
export const systemFirefox = first(process.env.FIREFOX_PATH, '/usr/bin/firefox-esr', '/usr/bin/firefox');

/** Two cameras, so that one can be changed for the other. */
const fakeDevices = '--use-fake-device-for-media-stream=device-count=2';
/** Names this machine as a page that comes over plain http from elsewhere: not a secure context. The server is told of it too. */
export const plainHost = 'plain.test';
const resolve = `--host-resolver-rules=MAP ${plainHost} 127.0.0.1`;
const quiet = ['--disable-background-networking', '--disable-component-update', '--disable-sync'];

export const chromiumLaunch = {
	...(systemChromium ? { executablePath: systemChromium } : {}),
	// The fake dialog says yes at once, to cameras and to screens.
	args: ['--use-fake-ui-for-media-stream', fakeDevices, resolve, ...quiet]
};
/** Nobody says yes here: labels are empty, and whoever asks is refused. A test may grant with `context.grantPermissions`. */
export const chromiumAskingLaunch = { ...chromiumLaunch, args: [fakeDevices, ...quiet] };

/** Playwright drives a distribution's Firefox through WebDriver BiDi, hence the channel. */
export const firefoxLaunch = {
	channel: 'moz-firefox',
	...(systemFirefox ? { executablePath: systemFirefox } : {}),
	firefoxUserPrefs: {
		'media.navigator.streams.fake': true,
		'media.navigator.permission.disabled': true,
		'network.dns.localDomains': plainHost,
		'media.autoplay.default': 0,
		// Each test opens a context of its own: what is written there for the next visit is never read.
		'browser.cache.disk.enable': false
	}
};
/** Firefox that refuses every device: without this it would wait for an answer that nobody gives. */
export const firefoxAskingLaunch = {
	...firefoxLaunch,
	firefoxUserPrefs: {
		'media.navigator.streams.fake': true,
		'permissions.default.camera': 2,
		'permissions.default.microphone': 2,
		'media.autoplay.default': 0
	}
};
