/** What a page offers for download, read where it is made: not every browser tells its driver of downloads. */
import type { Locator, Page } from '@playwright/test';

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

/**
 * Keeps every Blob that gets an address, for tests that open what stands behind a link: the pages' policy lets nobody fetch
 * one. Call before the page is opened, then read `window.offeredFiles` in the page.
 */
export async function keepOfferedFiles(page: Page): Promise<void> {
	await page.addInitScript(() => {
		const files = new Map<string, Blob>();
		Object.assign(window, { offeredFiles: files });
		const make = URL.createObjectURL.bind(URL);
		URL.createObjectURL = (source: Blob | MediaSource) => {
			const url = make(source);
			if (source instanceof Blob) files.set(url, source);
			return url;
		};
	});
}

/** The bytes and the type of the file behind a link. */
export async function fileBehind(link: Locator): Promise<{ type: string; bytes: Buffer }> {
	const { type, base64 } = await link.evaluate(async (anchor) => {
		const { offeredFiles } = window as unknown as { offeredFiles: Map<string, Blob> };
		const file = offeredFiles.get((anchor as HTMLAnchorElement).href)!;
		const address = await new Promise<string>((resolve) => {
			const reader = new FileReader();
			reader.onload = () => {
				resolve(reader.result as string);
			};
			reader.readAsDataURL(file);
		});
		// The type may hold commas too (codecs=vp8,opus).
		return { type: file.type, base64: address.slice(address.lastIndexOf(',') + 1) };
	});
	return { type, bytes: Buffer.from(base64, 'base64') };
}
