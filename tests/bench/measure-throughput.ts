/**
 * What the throughput experiment carries, against a bare page that does nothing but send: as a rate, and as the processor time
 * that the browser takes for the same bytes. The rate is what a reader gets, and hangs on what else the machine does; the
 * time hardly does.
 */
import type { Browser } from 'playwright';
import { megabytesPerSecond, type ThroughputResult } from '../../src/lib/experiments/throughput/results.ts';
import { median, type Measured } from './measure.ts';

const pieceBytes = 65_536;
/** MB, as the experiment offers it, and the whole pieces that this comes to. */
const amount = 64;
const total = Math.round((amount * 1e6) / pieceBytes) * pieceBytes;

interface Transfer {
	/** MB/s. */
	readonly rate: number;
	/** Processor time of all processes of the browser, seconds. */
	readonly cost: number;
}

/** Interleaved: floor, ours, floor again; ours is held against the mean of the two beside it. */
export async function measureThroughput(
	browser: Browser,
	pages: { floor: string; ours: string },
	pairs: number
): Promise<Measured[]> {
	const context = await browser.newContext();
	const floorPage = await context.newPage();
	await floorPage.goto(pages.floor);
	const ourPage = await context.newPage();
	await ourPage.goto(pages.ours);
	await ourPage.locator('html[data-ready]').waitFor();
	await ourPage.locator('[data-action="amount"]').selectOption(String(amount));
	// The site is kept for offline use at the first visit: three hundred files that are no part of a transfer.
	await ourPage.evaluate(() => navigator.serviceWorker.ready);

	const devtools = await browser.newBrowserCDPSession();
	const processorTime = async (): Promise<number> => {
		const { processInfo } = await devtools.send('SystemInfo.getProcessInfo');
		return processInfo.reduce((sum, { cpuTime }) => sum + cpuTime, 0);
	};
	const costed = async (transfer: () => Promise<number>): Promise<Transfer> => {
		const before = await processorTime();
		const rate = await transfer();
		return { rate, cost: (await processorTime()) - before };
	};
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
		// Heard and not asked for: questions from outside take the time of the thread that is measured.
		await ourPage.evaluate(
			() =>
				new Promise<void>((resolve) => {
					const bench = document.querySelector<HTMLElement>('[data-experiment]')!;
					const look = () => {
						if (bench.dataset.status !== 'done') return;
						observer.disconnect();
						resolve();
					};
					const observer = new MutationObserver(look);
					observer.observe(bench, { attributes: true });
					look();
				})
		);
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
	const floor: Transfer[] = [];
	const ours: Transfer[] = [];
	const again: Transfer[] = [];
	for (let pair = 0; pair < pairs; pair++) {
		floor.push(await costed(floorRate));
		ours.push(await costed(ourRate));
		again.push(await costed(floorRate));
	}
	if ((await rows.count()) === 0) throw new Error('the experiment has measured nothing');
	await context.close();
	const compared = (key: keyof Transfer): Pick<Measured, 'floor' | 'ours' | 'ratio' | 'floorAgainstItself'> => ({
		floor: median([...floor, ...again].map((one) => one[key])),
		ours: median(ours.map((one) => one[key])),
		ratio: median(
			ours.map((one, at) => (2 * one[key]) / ((floor[at]?.[key] ?? NaN) + (again[at]?.[key] ?? NaN)))
		),
		floorAgainstItself: median(again.map((one, at) => one[key] / (floor[at]?.[key] ?? NaN)))
	});
	const runs = `${pairs} times ${amount} MB in pieces of 64 KiB, high water 1 MiB, between two of the floor, after one warm-up each`;
	return [
		{
			name: 'throughput: bytes through one ordered channel',
			unit: 'MB/s',
			...compared('rate'),
			budget: '≥ 0.95',
			method: `${runs}; bytes after the first message by the time from first to last, at the receiver`
		},
		{
			name: 'throughput: processor time of the same bytes',
			unit: 's',
			...compared('cost'),
			budget: '–',
			method: `${runs}; SystemInfo.getProcessInfo, all processes, from the press to the row of the result`
		}
	];
}
