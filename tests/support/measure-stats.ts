/**
 * Measures which fields getStats has in each browser: one call with sound, picture and data through the lab server's relay and
 * straight, asked at both ends after it has run for a while.
 *
 *     npm run dev -- --port 4555
 *     node tests/support/measure-stats.ts http://localhost:4555
 *
 * Writes src/lib/recording/stats/seen.ts, which is made by this and by nobody's hand.
 */
import { writeFileSync } from 'node:fs';
import { chromium, firefox, type Browser } from 'playwright';
import { chromiumLaunch, firefoxLaunch, systemFirefox } from './browsers.ts';

const [site = 'http://localhost:5173'] = process.argv.slice(2);

/** Fields by kind of object: `inbound-rtp video`, `transport`. */
type Seen = Record<string, string[]>;

async function measure(browser: Browser): Promise<Seen> {
	const page = await browser.newPage();
	await page.goto(`${site}/experiments/`);
	const seen = await page.evaluate(async () => {
		const paths = {
			network: '/src/lib/lab/network.ts',
			loopback: '/src/lib/webrtc/loopback.ts',
			link: '/src/lib/sim/link-settings.ts'
		};
		const { openNetwork } = (await import(
			/* @vite-ignore */ paths.network
		)) as typeof import('../../src/lib/lab/network.ts');
		const { exchangeCandidates, negotiate, connected } = (await import(
			/* @vite-ignore */ paths.loopback
		)) as typeof import('../../src/lib/webrtc/loopback.ts');
		const { clearLink } = (await import(
			/* @vite-ignore */ paths.link
		)) as typeof import('../../src/lib/sim/link-settings.ts');
		const fields: Record<string, Set<string>> = {};
		const network = await openNetwork(new URL('/', location.href));
		for (const iceTransportPolicy of ['all', 'relay'] as const) {
			const stream = await navigator.mediaDevices.getUserMedia({ audio: true, video: true });
			const caller = new RTCPeerConnection({ iceServers: network.iceServers('caller'), iceTransportPolicy });
			const callee = new RTCPeerConnection({ iceServers: network.iceServers('callee'), iceTransportPolicy });
			const channel = caller.createDataChannel('notes');
			for (const track of stream.getTracks()) {
				caller.addTrack(track, stream);
				callee.addTrack(track.clone(), stream);
			}
			const elements: HTMLVideoElement[] = [];
			for (const end of [caller, callee])
				end.ontrack = ({ track }) => {
					const element = document.createElement('video');
					element.srcObject = new MediaStream([track]);
					document.body.append(element);
					void element.play().catch(() => undefined);
					elements.push(element);
				};
			channel.onopen = () => {
				channel.send('hello');
			};
			exchangeCandidates(caller, callee);
			await negotiate(caller, callee);
			await connected(caller);
			// Reports of the other end come within some seconds; a loss makes fields appear that are only there with one.
			for (let second = 0; second < 12; second++) {
				if (second === 6 && iceTransportPolicy === 'relay')
					await network.setLink('caller', 'up', { ...clearLink, loss: 0.1 });
				await new Promise((resolve) => setTimeout(resolve, 1000));
				for (const end of [caller, callee])
					for (const entry of (await end.getStats()).values() as Iterable<Record<string, unknown>>) {
						const name = [entry.type, entry.kind].filter(Boolean).join(' ');
						for (const field of Object.keys(entry)) (fields[name] ??= new Set()).add(field);
					}
			}
			for (const track of stream.getTracks()) track.stop();
			for (const end of [caller, callee]) {
				for (const { track } of end.getSenders()) track?.stop();
				end.close();
			}
			for (const element of elements) element.remove();
		}
		network.close();
		return Object.fromEntries(Object.entries(fields).map(([name, found]) => [name, [...found].sort()]));
	});
	await browser.close();
	return seen;
}

const measured: [string, string, Seen][] = [];
const withChromium = await chromium.launch(chromiumLaunch);
measured.push(['Chromium', withChromium.version(), await measure(withChromium)]);
if (systemFirefox) {
	const withFirefox = await firefox.launch(firefoxLaunch);
	measured.push(['Firefox', withFirefox.version(), await measure(withFirefox)]);
}

const shorten = (version: string) => /^\d+/.exec(version)?.[0] ?? version;
const rows = measured.map(
	([name, version, seen]) =>
		`\t{\n\t\tbrowser: '${name} ${shorten(version)}',\n\t\tfields: {\n${Object.entries(seen)
			.sort(([a], [b]) => (a < b ? -1 : 1))
			.map(
				([kind, fields]) =>
					`\t\t\t'${kind}':\n\t\t\t\t'${fields.filter((field) => !['id', 'type', 'timestamp'].includes(field)).join(' ')}'`
			)
			.join(',\n')}\n\t\t}\n\t}`
);
writeFileSync(
	'src/lib/recording/stats/seen.ts',
	`/**
 * Which fields getStats had, by browser, in a call with sound, picture and data, straight and through a relay.
 * Made by tests/support/measure-stats.ts: run that again instead of changing this. \`id\`, \`type\` and \`timestamp\` are always there.
 */
export interface SeenFields {
	readonly browser: string;
	/** By \`type\` and, where there is one, \`kind\`. */
	readonly fields: Readonly<Record<string, string>>;
}

/** The day of the measurement. */
export const seenOn = '${new Date().toISOString().slice(0, 10)}';

export const seenFields: readonly SeenFields[] = [
${rows.join(',\n')}
];
`
);
for (const [name, version, seen] of measured)
	console.log(
		name,
		version,
		Object.values(seen).reduce((sum, { length }) => sum + length, 0),
		'fields'
	);
