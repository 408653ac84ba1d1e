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

export const chromiumLaunch = {
	...(systemChromium ? { executablePath: systemChromium } : {}),
	args: [
		'--use-fake-ui-for-media-stream',
		'--use-fake-device-for-media-stream',
		'--disable-background-networking',
		'--disable-component-update',
		'--disable-sync'
	]
};

/** Playwright drives a distribution's Firefox through WebDriver BiDi, hence the channel. */
export const firefoxLaunch = {
	channel: 'moz-firefox',
	...(systemFirefox ? { executablePath: systemFirefox } : {}),
	firefoxUserPrefs: {
		'media.navigator.streams.fake': true,
		'media.navigator.permission.disabled': true,
		'media.autoplay.default': 0
	}
};
