/** What it costs to ask a call for its statistics once a second and write them down: processor time of the page's process. */
import type { Browser } from 'playwright';
import { median, type Measured } from './measure.ts';

/** Often enough to be seen above the call itself; Chromium answers twice with one report within 50 ms. */
const perSecond = 12;

interface SampledCall {
	readonly sample: () => Promise<number>;
	readonly end: () => void;
}

/** @param stretchMs how long each stretch of the call is */
export async function measureStatsCost(
	browser: Browser,
	url: string,
	pairs: number,
	stretchMs: number
): Promise<Measured> {
	const context = await browser.newContext();
	const page = await context.newPage();
	await page.goto(url);
	await page.waitForFunction(() => 'sampledCall' in window);
	const devtools = await browser.newBrowserCDPSession();
	const seconds = async () => {
		const { processInfo } = await devtools.send('SystemInfo.getProcessInfo');
		return processInfo.reduce((sum, { cpuTime }) => sum + cpuTime, 0);
	};
	await page.evaluate(async () => {
		const { sampledCall } = window as unknown as { sampledCall: () => Promise<SampledCall> };
		Object.assign(window, { running: await sampledCall() });
	});
	const stretch = async (rate: number): Promise<number> => {
		const before = await seconds();
		await page.evaluate(
			async ([times, ms]) => {
				const { running } = window as unknown as { running: SampledCall };
				const timer = times > 0 ? setInterval(() => void running.sample(), 1000 / times) : undefined;
				await new Promise((resolve) => setTimeout(resolve, ms));
				clearInterval(timer);
			},
			[rate, stretchMs] as const
		);
		return ((await seconds()) - before) / (stretchMs / 1000);
	};
	await stretch(perSecond);
	const shares: number[] = [];
	const noise: number[] = [];
	for (let pair = 0; pair < pairs; pair++) {
		const first = await stretch(0);
		const asked = await stretch(perSecond);
		const second = await stretch(0);
		shares.push(((asked - (first + second) / 2) / perSecond) * 100);
		noise.push(((second - first) / perSecond) * 100);
	}
	await page.evaluate(() => {
		(window as unknown as { running: SampledCall }).running.end();
	});
	await context.close();
	const ours = median(shares);
	return {
		name: 'statistics of both ends of a call once a second, recorded: share of a core',
		unit: '%',
		floor: 1,
		ours,
		ratio: ours,
		floorAgainstItself: median(noise.map(Math.abs)),
		budget: '≤ 1 % of a core (the floor stands for it)',
		method: `${pairs} stretches of ${stretchMs / 1000} s with ${perSecond} samples a second between two without, one call with video, audio and data; SystemInfo.getProcessInfo, all processes, divided by ${perSecond}; the column beside is the difference of two stretches without`
	};
}
