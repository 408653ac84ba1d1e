/**
 * Makes static/clip.webm, the film that experiments play when the reader has no file at hand: four seconds of the test picture
 * and its tone, recorded by a browser from our own source.
 *
 *     npm run dev -- --port 4555
 *     node tests/support/make-clip.ts http://localhost:4555
 */
import { writeFileSync } from 'node:fs';
import { chromium } from 'playwright';
import { chromiumLaunch } from './browsers.ts';

const [site = 'http://localhost:5173'] = process.argv.slice(2);
const browser = await chromium.launch(chromiumLaunch);
const page = await browser.newPage();
await page.goto(`${site}/experiments/`);
await page.mouse.click(1, 1);
const bytes = await page.evaluate(async () => {
	const from = async <Module>(path: string) => (await import(/* @vite-ignore */ path)) as Module;
	const { openSource } = await from<typeof import('../../src/lib/webrtc/sources/source.ts')>(
		'/src/lib/webrtc/sources/source.ts'
	);
	const { MediaTap } = await from<typeof import('../../src/lib/webrtc/observe-media.ts')>(
		'/src/lib/webrtc/observe-media.ts'
	);
	const { Recorder } = await from<typeof import('../../src/lib/recording/recorder.ts')>(
		'/src/lib/recording/recorder.ts'
	);
	const tap = new MediaTap(
		new Recorder({ experiment: '', startedAt: '', browser: '' }, () => performance.now()),
		() => undefined
	);
	const source = await openSource(
		{ kind: 'synthetic' },
		{ synthetic: { name: 'server', width: 480, height: 270, framesPerSecond: 25 } },
		tap
	);
	const recorder = new MediaRecorder(source.stream, {
		mimeType: 'video/webm;codecs=vp8,opus',
		videoBitsPerSecond: 300_000,
		audioBitsPerSecond: 32_000
	});
	const chunks: Blob[] = [];
	recorder.ondataavailable = ({ data }) => chunks.push(data);
	const stopped = new Promise((resolve) => {
		recorder.onstop = resolve;
	});
	recorder.start();
	await new Promise((resolve) => setTimeout(resolve, 4000));
	recorder.stop();
	await stopped;
	source.close();
	return [...new Uint8Array(await new Blob(chunks).arrayBuffer())];
});
writeFileSync('static/clip.webm', Uint8Array.from(bytes));
console.log(`static/clip.webm: ${bytes.length} bytes`);
await browser.close();
