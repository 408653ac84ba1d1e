/** What the throughput experiment carries, against a bare page that does nothing but send. */
import type { Browser } from 'playwright';
import { megabytesPerSecond, type ThroughputResult } from '../../src/lib/experiments/throughput/results.ts';
import { median, type Measured } from './measure.ts';

const pieceBytes = 65_536;
/** MB, as the experiment offers it, and the whole pieces that this comes to. */
const amount = 64;
const total = Math.round((amount * 1e6) / pieceBytes) * pieceBytes;

/** Interleaved: floor, ours, floor again. */
export async function measureThroughput(
	browser: Browser,
	pages: { floor: string; ours: string },
	pairs: number
): Promise<Measured> {
	const context = await browser.newContext();
	const floorPage = await context.newPage();
	await floorPage.goto(pages.floor);
	const ourPage = await context.newPage();
	await ourPage.goto(pages.ours);
	await ourPage.locator('html[data-ready]').waitFor();
	await ourPage.locator('[data-action="amount"]').selectOption(String(amount));

	const floorRate = async (): Promise<number> => {
		await floorPage.bringToFront();
		return floorPage.evaluate(
			([bytes, size]) =>
				(window as unknown as { measure: (bytes: number, size: number) => Promise<number> }).measure(bytes, size),
			[total, pieceBytes] as const
		);
	};
	const rows = ourPage.locator('[data-part="runs"] tbody tr');
	const ourRate = async (): Promise<number> => {
		await ourPage.bringToFront();
		await ourPage.evaluate(() => {
			Object.assign(window, { kept: undefined });
		});
		await ourPage.locator('[data-action="run"]').click();
		await ourPage.waitForFunction(() => {
			const all = window as unknown as { kept?: unknown };
			return window.lab ? (all.kept = window.lab.recording) : undefined;
		});
		await ourPage.locator('[data-experiment][data-status="done"]').waitFor();
		const result = await ourPage.evaluate(() => {
			const { events } = (
				window as unknown as { kept: import('../../src/lib/recording/recording.ts').Recording }
			).kept;
			const note = events.findLast((event) => event.type === 'note' && event.note === 'throughput-result');
			return (note as unknown as { value: ThroughputResult }).value;
		});
		return megabytesPerSecond(result) ?? NaN;
	};
	await floorRate();
	await ourRate();
	const floor: number[] = [];
	const ours: number[] = [];
	const again: number[] = [];
	for (let pair = 0; pair < pairs; pair++) {
		floor.push(await floorRate());
		ours.push(await ourRate());
		again.push(await floorRate());
	}
	if ((await rows.count()) === 0) throw new Error('the experiment has measured nothing');
	await context.close();
	return {
		name: 'throughput: bytes through one ordered channel',
		unit: 'MB/s',
		floor: median(floor),
		ours: median(ours),
		ratio: median(ours.map((value, index) => value / (floor[index] ?? NaN))),
		floorAgainstItself: median(again.map((value, index) => value / (floor[index] ?? NaN))),
		budget: '≥ 0.95',
		method: `${pairs} interleaved pairs of ${amount} MB in pieces of 64 KiB, high water 1 MiB, after one warm-up each; bytes after the first message by the time from first to last, at the receiver`
	};
}
