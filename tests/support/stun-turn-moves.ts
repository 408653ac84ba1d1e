/** The experiments of lesson 6 driven as a reader does it. */
import type { Page } from '@playwright/test';

/** What a reader may do for exercise 6a: bytes typed or a sample sent, and what is said of the answer. */
export interface BindingPerformance {
	readonly sample?: string;
	readonly typed?: string;
	/** `right`: worked out from the bytes; otherwise as it stands here. */
	readonly reading?: string;
	readonly reveals?: true;
	readonly passed: boolean;
	readonly hint?: 0 | 1 | 2;
}

const request = '00 01 00 00 21 12 a4 42 0a 0b 0c 0d 01 02 03 04 05 06 07 09';

export const bindingPerformances: Readonly<Record<string, Readonly<Record<string, BindingPerformance>>>> = {
	'binding-by-hand': {
		start: { sample: 'ready', passed: false, hint: 0 },
		solution: { typed: request, reading: 'right', passed: true },
		'wrong-1': { typed: request, reveals: true, reading: 'right', passed: false, hint: 1 },
		'wrong-2': { typed: request, reading: '127.0.0.1:80', passed: false, hint: 2 }
	}
};

const bytesBench = '[data-experiment="stun-bytes"]';

/** Reads XOR-MAPPED-ADDRESS of the last answer out of its bytes, as a reader would. */
async function worked(page: Page): Promise<string> {
	const reply = await page.evaluate(() => {
		const event = window.lab?.recording.events.findLast(
			(one) => one.type === 'note' && one.note === 'stun-sent'
		);
		return event?.type === 'note' ? (event.value as { reply: string }).reply : '';
	});
	const at = reply.indexOf('00200008') + 12;
	const hex = (from: number, digits: number) => Number.parseInt(reply.slice(from, from + digits), 16);
	const address = [0x21, 0x12, 0xa4, 0x42].map((key, index) => hex(at + 4 + 2 * index, 2) ^ key).join('.');
	return `${address}:${hex(at, 4) ^ 0x2112}`;
}

export async function performBinding(page: Page, performance: BindingPerformance): Promise<void> {
	const bench = page.locator(bytesBench);
	// On a lesson's page the editor comes with the first press.
	if (!(await bench.locator('[data-part="bytes"]').isVisible())) {
		await bench.locator('[data-action="run"]').click();
		await bench.locator('[data-part="reply"]').waitFor();
	}
	if (performance.sample) await bench.locator('[data-action="sample"]').selectOption(performance.sample);
	if (performance.typed !== undefined) await bench.locator('[data-part="bytes"]').fill(performance.typed);
	await bench.locator('[data-action="run"]').click();
	await page.locator(`${bytesBench}[data-status="done"]`).waitFor();
	if (performance.reveals) await bench.locator('[data-action="reveal"]').click();
	if (performance.reading === undefined) return;
	await bench
		.locator('[data-part="reading"]')
		.fill(performance.reading === 'right' ? await worked(page) : performance.reading);
	await bench.locator('[data-action="read"]').click();
}

/** For exercise 6e: an estimate as a multiple of what was measured, or none. */
export interface CostPerformance {
	readonly times?: number;
	readonly opensSheet?: true;
	readonly passed: boolean;
	readonly hint?: 0 | 1 | 2;
}
export const costPerformances: Readonly<Record<string, Readonly<Record<string, CostPerformance>>>> = {
	'cost-sheet': {
		start: { passed: false, hint: 0 },
		solution: { times: 1, passed: true },
		'wrong-1': { times: 0.5, passed: false, hint: 1 },
		'wrong-2': { times: 8, passed: false, hint: 2 },
		'wrong-3': { times: 1, opensSheet: true, passed: false, hint: 0 }
	}
};

const callBench = '[data-experiment="relay-call"]';

export async function performCost(page: Page, { times, opensSheet }: CostPerformance): Promise<void> {
	const bench = page.locator(callBench);
	await bench.locator('[data-action="run"]').click();
	await page.locator(`${callBench}[data-status="done"]`).waitFor({ timeout: 30_000 });
	const sheet = bench.locator('[data-action="sheet"]:not([disabled])');
	await sheet.waitFor();
	// The rate of sound is even; that of a picture is still growing in the first seconds.
	await page.waitForFunction(
		() =>
			window.lab!.recording.events.filter(({ type, peer }) => type === 'getStats' && peer === 'callee')
				.length > 6
	);
	if (opensSheet) await sheet.click();
	if (times !== undefined) {
		let perSecond = 0;
		for (const peer of ['caller', 'callee']) {
			const shown = await bench.locator(`[data-bytes="${peer}"]`).innerText();
			const sent = Number(/(\d+) bytes/.exec(shown)?.[1]);
			const seconds = Number(/([\d.]+) s\b/.exec(shown)?.[1]);
			perSecond += sent / seconds;
		}
		const measured = (perSecond * 3600) / 1e6;
		await bench.locator('[data-part="estimate"]').fill((measured * times).toFixed(2));
		await bench.locator('[data-action="say"]').click();
	}
}

/** A call of sound alone: its rate is the same all the time. */
export async function performCostOfSound(page: Page, performance: CostPerformance): Promise<void> {
	await page.locator(`${callBench} [data-option="media"]`).selectOption('audio');
	await performCost(page, performance);
}
