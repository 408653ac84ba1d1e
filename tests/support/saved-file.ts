/** What a page offers for download, read where it is made: not every browser tells its driver of downloads. */
import type { Page } from '@playwright/test';

/** Call before the page is opened. */
export async function watchSavedFiles(page: Page): Promise<void> {
	await page.addInitScript(() => {
		const make = URL.createObjectURL.bind(URL);
		URL.createObjectURL = (source: Blob | MediaSource) => {
			if (source instanceof Blob)
				void source.text().then((text) => Object.assign(window, { savedFile: text }));
			return make(source);
		};
	});
}

/** The text of the file that the page offered last. */
export async function savedFile(page: Page): Promise<string> {
	const handle = await page.waitForFunction(() => (window as unknown as { savedFile?: string }).savedFile);
	return (await handle.jsonValue()) ?? '';
}
