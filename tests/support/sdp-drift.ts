/**
 * Measures again what `src/lib/sdp/rules/table.ts` says of browsers: each example of each rule is applied to real connections
 * as remote offer, remote answer and local offer, and what happens is set beside what the table says.
 *
 *     node tests/support/sdp-drift.ts [rule-prefix …]
 *
 * Prints a line for each difference and ends with 1 if there is any. A verdict that differs is measured three times. Takes
 * about ten minutes for both browsers; it is run by hand when browsers are new, and not by `npm test`.
 */
import { chromium, firefox, type Browser, type Page } from 'playwright';
import { ruleTable } from '../../src/lib/sdp/rules/table.ts';
import { chromiumLaunch, firefoxLaunch, systemFirefox } from './browsers.ts';
import { ruleExamples, type Example } from './sdp-examples.ts';

type Place = 'offer' | 'answer' | 'local' | 'reoffer';
type Verdict = 'REJ' | 'LATE' | 'DEAD' | 'ok' | '=';

/** How long a pair has to connect and to open its channel before it counts as dead: loopback takes some 50 ms. */
const patienceMs = 2500;

/** Made in the page: a pair of connections that wish for what the example needs, up to the text that is edited. */
async function prepare(page: Page, scene: Scene, place: Place): Promise<string> {
	return page.evaluate(
		async ({ scene, place }) => {
			for (const old of window.drift ?? []) old.close();
			const [a, b] = [new RTCPeerConnection(), new RTCPeerConnection()];
			window.drift = [a, b];
			window.driftWaiting = [];
			for (const [from, to] of [
				[a, b],
				[b, a]
			] as const)
				from.onicecandidate = ({ candidate }) => {
					if (!candidate) return;
					const add = () => void to.addIceCandidate(candidate).catch(() => undefined);
					if (to.remoteDescription) add();
					else window.driftWaiting?.push({ to, add });
				};
			const canvas = document.createElement('canvas');
			canvas.getContext('2d');
			const [picture] = canvas.captureStream(5).getTracks();
			const [tone] = new AudioContext().createMediaStreamDestination().stream.getTracks();
			const direction = scene === 'recvonly' ? 'recvonly' : 'sendrecv';
			a.addTransceiver(direction === 'recvonly' ? 'audio' : tone!, { direction });
			a.addTransceiver(direction === 'recvonly' ? 'video' : picture!, {
				direction,
				...(scene === 'simulcast' && {
					sendEncodings: [{ rid: 'h' }, { rid: 'l', scaleResolutionDownBy: 2 }]
				})
			});
			window.driftChannel = a.createDataChannel('x');
			const offer = await a.createOffer();
			if (place === 'local') return offer.sdp ?? '';
			await a.setLocalDescription(offer);
			if (place === 'offer') return offer.sdp ?? '';
			await b.setRemoteDescription(offer);
			const answer = await b.createAnswer();
			await b.setLocalDescription(answer);
			if (place === 'answer') return answer.sdp ?? '';
			await a.setRemoteDescription(answer);
			for (const { add } of window.driftWaiting.splice(0)) add();
			const again = await a.createOffer();
			await a.setLocalDescription(again);
			return again.sdp ?? '';
		},
		{ scene, place }
	);
}

/** Applies the edited text and goes on from there as any application would. */
async function apply(page: Page, place: Place, text: string): Promise<{ verdict: Verdict; words: string }> {
	return page.evaluate(
		async ({ place, text, patienceMs }) => {
			const [a, b] = window.drift ?? [];
			if (!a || !b) throw new Error('nothing is prepared');
			const flush = () => {
				for (const { add } of window.driftWaiting?.splice(0) ?? []) add();
			};
			const words = (error: unknown) =>
				error instanceof Error ? `${error.name}: ${error.message}` : String(error);
			try {
				if (place === 'offer' || place === 'reoffer')
					await b.setRemoteDescription({ type: 'offer', sdp: text });
				else if (place === 'answer') await a.setRemoteDescription({ type: 'answer', sdp: text });
				else await a.setLocalDescription({ type: 'offer', sdp: text });
			} catch (error) {
				return { verdict: 'REJ' as const, words: words(error) };
			}
			try {
				if (place === 'local') await b.setRemoteDescription(a.localDescription!);
				if (place !== 'answer') {
					const answer = await b.createAnswer();
					await b.setLocalDescription(answer);
					await a.setRemoteDescription(answer);
				}
			} catch (error) {
				return { verdict: 'LATE' as const, words: words(error) };
			}
			flush();
			const channel = window.driftChannel;
			const isUp = () => a.connectionState === 'connected' && channel?.readyState === 'open';
			const isUpInTime = await new Promise<boolean>((resolve) => {
				const look = () => {
					if (!isUp()) return;
					clearTimeout(timer);
					resolve(true);
				};
				const timer = setTimeout(() => {
					resolve(isUp());
				}, patienceMs);
				a.addEventListener('connectionstatechange', look);
				channel?.addEventListener('open', look);
				look();
			});
			return isUpInTime
				? { verdict: 'ok' as const, words: '' }
				: {
						verdict: 'DEAD' as const,
						words: `${a.connectionState}, channel ${channel?.readyState ?? 'none'}`
					};
		},
		{ place, text, patienceMs }
	);
}

type Scene = 'plain' | 'recvonly' | 'simulcast';
declare global {
	interface Window {
		drift?: RTCPeerConnection[];
		driftWaiting?: { to: RTCPeerConnection; add: () => void }[];
		driftChannel?: RTCDataChannel;
	}
}

const sceneOf = ({ rule }: Example): Scene =>
	rule === 'pair/direction'
		? 'recvonly'
		: rule === 'pair/simulcast-unknown-rid' || rule === 'pair/simulcast-no-rid-extension'
			? 'simulcast'
			: 'plain';

/** The words of the table for an example: three for a description alone, one for a pair. */
function expected(example: Example, browser: 'chromium' | 'firefox'): Partial<Record<Place, string>> {
	const rows: readonly (readonly [string, string])[] = ruleTable[example.rule].measured;
	const row = rows[example.variant];
	const words = (row?.[browser === 'chromium' ? 0 : 1] ?? '').split('/');
	if (example.role === 'reoffer') return { reoffer: words[0] ?? '' };
	if (words.length === 1) return { answer: words[0] ?? '' };
	const [offer, answer, local] = words;
	return { offer: offer ?? '', answer: answer ?? '', local: local ?? '' };
}

async function measure(
	page: Page,
	example: Example,
	place: Place
): Promise<{ verdict: Verdict; words: string }> {
	const made = await prepare(page, sceneOf(example), place);
	const text = example.edit(made);
	return text === made ? { verdict: '=', words: '' } : apply(page, place, text);
}

async function drift(name: 'chromium' | 'firefox', browser: Browser): Promise<number> {
	const page = await browser.newPage();
	await page.goto('about:blank');
	let differences = 0;
	let count = 0;
	const prefixes = process.argv.slice(2);
	for (const example of ruleExamples) {
		if (prefixes.length > 0 && !prefixes.some((prefix) => example.rule.startsWith(prefix))) continue;
		for (const [place, said] of Object.entries(expected(example, name)) as [Place, string][]) {
			count++;
			let seen = await measure(page, example, place);
			for (let again = 0; seen.verdict !== said && again < 2; again++)
				seen = await measure(page, example, place);
			if (seen.verdict === said) continue;
			differences++;
			console.log(
				`${name} ${example.rule} ${example.variant} as ${place}: the table says ${said}, seen ${seen.verdict} ${seen.words}`
			);
		}
	}
	console.log(`${name}: ${count} verdicts measured, ${differences} differ`);
	await browser.close();
	return differences;
}

let total = await drift('chromium', await chromium.launch(chromiumLaunch));
if (systemFirefox) total += await drift('firefox', await firefox.launch(firefoxLaunch));
process.exitCode = total === 0 ? 0 : 1;
