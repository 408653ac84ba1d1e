import { chromium, firefox, type Page } from 'playwright';
import { chromiumLaunch, firefoxLaunch } from './browsers.ts';
import { open } from './site.ts';
import { writeFileSync } from 'node:fs';
const site = 'http://127.0.0.1:4712';
const [which = 'both', ...what] = process.argv.slice(2);
const bench = (page: Page, slug: string) => page.locator(`[data-experiment="${slug}"]`);
async function go(name: string, page: Page) {
	page.on('pageerror', (e) => console.log(name, 'PAGEERROR', e.message));
	page.on('console', (m) => {
		if (m.type() === 'error') console.log(name, 'console', m.text().slice(0, 300));
	});
	const status = async (slug: string, ms = 60000) => {
		await page.waitForFunction(
			(s) =>
				['done', 'failed'].includes(
					document.querySelector(`[data-experiment="${s}"]`)?.getAttribute('data-status') ?? ''
				),
			slug,
			{ timeout: ms }
		);
		console.log(
			name,
			slug,
			await bench(page, slug).getAttribute('data-status'),
			(await bench(page, slug).locator('.words').innerText()).slice(0, 300).replace(/\n/g, ' | ')
		);
	};
	const shot = async (s: string) => {
		await page.screenshot({ path: `/tmp/h/l10-scratch/shots/${name}-${s}.png`, fullPage: true });
	};
	const visit = async (slug: string) => {
		await open(page, `${site}/experiments/${slug}/`);
	};
	const has = (w: string) => what.length === 0 || what.includes(w);
	if (has('restart')) {
		await visit('ice-restart');
		await bench(page, 'ice-restart').locator('[data-action="run"]').click();
		await status('ice-restart');
		await shot('restart');
		console.log(await bench(page, 'ice-restart').locator('table').innerText());
		console.log(await bench(page, 'ice-restart').locator('.numbers').innerText());
		const t = Date.now();
		await bench(page, 'ice-restart').locator('[data-action="run-failed"]').click();
		await page.waitForTimeout(300);
		await status('ice-restart');
		console.log('failed took', Date.now() - t);
		console.log(
			await page.evaluate(() =>
				window
					.lab!.recording.events.filter((e) => /statechange|note|OnFailure/.test(e.type))
					.map(
						(e) =>
							`${e.at.toFixed(0)} ${e.peer} ${e.type} ${(e as any).value ?? (e as any).note ?? JSON.stringify((e as any).error)}`
					)
					.join('\n')
			)
		);
	}
	if (has('race')) {
		await visit('trickle-race');
		await bench(page, 'trickle-race').locator('[data-action="run"]').click();
		await status('trickle-race', 90000);
		await shot('race');
		console.log(await bench(page, 'trickle-race').locator('table').innerText());
	}
	if (has('list')) {
		for (const scene of ['plain', 'withheld', 'nats', 'impossible']) {
			await visit('ice-checklist');
			await bench(page, 'ice-checklist').locator('[data-scene]').selectOption(scene);
			await bench(page, 'ice-checklist').locator('[data-action="run"]').click();
			await status('ice-checklist');
			await shot(`list-${scene}`);
			console.log(
				await page.evaluate(() =>
					window.lab?.recording.events
						.filter((e) => /iceconnectionstate|connectionstatechange|note|OnFailure/.test(e.type))
						.map(
							(e) =>
								`${e.at.toFixed(0)} ${e.peer} ${e.type} ${(e as any).value ?? (e as any).note ?? JSON.stringify((e as any).error)}`
						)
						.join('\n')
				)
			);
		}
	}
	if (has('cut')) {
		await visit('cut-the-cable');
		const b = bench(page, 'cut-the-cable');
		await b.locator('[data-action="run"]').click();
		await status('cut-the-cable');
		await page.waitForTimeout(6000);
		const state = (v: string, ms = 60000) =>
			b.locator(`[data-connection="caller"][data-value="${v}"]`).waitFor({ timeout: ms });
		await b.locator('[data-action="cut"]').click();
		await state('disconnected');
		console.log('disconnected');
		await b.locator('[data-action="join"]').click();
		await state('connected');
		console.log('connected');
		await b.locator('[data-action="cut"]').click();
		await state('failed', 90000).catch(() => console.log('NOT FAILED'));
		console.log('failed');
		await page.waitForTimeout(3000);
		console.log(
			'channels',
			await b.locator('[data-channel]').evaluateAll((x) => x.map((y) => y.getAttribute('data-value')))
		);
		await b.locator('[data-action="join"]').click();
		await page.waitForTimeout(6000);
		console.log(
			'after join',
			await b.locator('[data-connection]').evaluateAll((x) => x.map((y) => y.getAttribute('data-value')))
		);
		await b.locator('[data-action="restart"]').click();
		await state('connected', 20000).catch(() => console.log('NOT RECONNECTED'));
		await page.waitForTimeout(2000);
		console.log(
			'channels',
			await b.locator('[data-channel]').evaluateAll((x) => x.map((y) => y.getAttribute('data-value')))
		);
		await shot('cut');
		console.log(
			await page.evaluate(() =>
				window
					.lab!.recording.events.filter((e) =>
						/statechange|note|DataChannel.on(open|close|clos|err)|OnFailure/.test(e.type)
					)
					.map(
						(e) =>
							`${e.at.toFixed(0)} ${e.peer} ${e.type} ${(e as any).value ?? (e as any).note ?? JSON.stringify((e as any).error)}`
					)
					.join('\n')
			)
		);
		const links = await page.evaluate(() => {
			const c: Record<string, number> = {};
			for (const e of window.lab!.recording.events)
				if (e.type === 'packet') {
					const k = `${e.peer} ${e.link} ${e.direction} ${e.transport} ${e.fate}`;
					c[k] = (c[k] ?? 0) + 1;
				}
			return c;
		});
		console.log(links);
		console.log(
			await page.evaluate(() => {
				const q: Record<string, number[]> = {};
				for (const e of window.lab!.recording.events)
					if (e.type === 'packet') {
						const k = `${e.peer} ${e.link} ${e.direction} ${[...atob(e.bytes).slice(0, 2)].map((c) => c.charCodeAt(0)).join('.')}`;
						(q[k] ??= []).push(Math.round(e.seenAt ?? e.at));
					}
				return Object.entries(q)
					.map(([k, v]) => `${k}: ${v.length} ${v.slice(0, 12).join(' ')}`)
					.join('\n');
			})
		);
	}
	if (has('priv')) {
		await visit('address-privacy');
		await bench(page, 'address-privacy').locator('[data-action="run"]').click();
		await status('address-privacy');
		await bench(page, 'address-privacy').locator('[data-action="ask"]').click();
		await page.waitForTimeout(200);
		await status('address-privacy');
		await shot('priv');
		console.log(await bench(page, 'address-privacy').locator('.looks').innerText());
	}
	void writeFileSync;
}
if (which !== 'firefox') {
	const b = await chromium.launch(chromiumLaunch);
	const p = await b.newPage();
	await go('chromium', p).catch((e) => console.log(e));
	await b.close();
}
if (which !== 'chromium') {
	const b = await firefox.launch(firefoxLaunch);
	const p = await b.newPage();
	await go('firefox', p).catch((e) => console.log(e));
	await b.close();
}
