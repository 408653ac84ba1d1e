import '../../ui/tokens.css';
import '../../ui/base.css';
import { mount, unmount } from 'svelte';
import { afterEach, describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { parseRecording, saveRecording } from '#lib/recording/file.ts';
import dump from '../../../../tests/fixtures/dumps/chromium-156-internals.json?raw';
import text from '../../../../tests/fixtures/recordings/chromium-loopback.json?raw';
import DockHarness from './DockHarness.svelte';

const recording = parseRecording(text).recording!;
let mounted: object | undefined;

function place(props: { start: typeof recording | undefined; locale?: 'en' | 'ko' }) {
	mounted = mount(DockHarness, { target: document.body, props });
}
const toggle = () => page.getByRole('button', { name: /^Recorder/ });
const tab = (name: string) => page.getByRole('tab', { name });
function choose(content: string) {
	const input = document.querySelector<HTMLInputElement>('input[type="file"]')!;
	const files = new DataTransfer();
	files.items.add(new File([content], 'x.json'));
	input.files = files.files;
	input.dispatchEvent(new Event('change', { bubbles: true }));
}
/** The panel as it is drawn, without the ids that differ from one mount to the next. */
const drawn = () =>
	document
		.querySelector('[role="tabpanel"]')
		?.innerHTML.replaceAll(/ (id|for|aria-labelledby)="[^"]*"/g, '') ?? '';
const textOf = (selector: string) => document.querySelector(selector)?.textContent.trim() ?? '';

afterEach(async () => {
	if (mounted) await unmount(mounted);
	mounted = undefined;
});

describe('the dock', () => {
	it('says that nothing was recorded, and still opens', async () => {
		place({ start: undefined });
		await expect.poll(() => textOf('.toggle')).toContain('nothing recorded yet');
		await toggle().click();
		await expect.poll(() => textOf('[role="tabpanel"]')).toContain('Run an experiment');
	});

	it('opens by keyboard, moves between tabs with the arrows, closes with Escape and gives the focus back', async () => {
		place({ start: recording });
		(toggle().element() as HTMLElement).focus();
		await userEvent.keyboard('{Enter}');
		await expect.element(tab('States')).toHaveAttribute('aria-selected', 'true');
		(tab('States').element() as HTMLElement).focus();
		await userEvent.keyboard('{ArrowRight}');
		await expect.element(tab('SDP')).toHaveFocus();
		await userEvent.keyboard('{End}{ArrowRight}');
		await expect.element(tab('Timeline')).toHaveFocus();
		await userEvent.keyboard('{Escape}');
		await expect.element(tab('Timeline')).not.toBeInTheDocument();
		await expect.element(toggle()).toHaveFocus();
	});

	it('shows every panel at the moment of its one cursor', async () => {
		place({ start: recording });
		await toggle().click();
		const signaling = page.getByRole('figure', { name: /^Signaling/ }).first();
		await expect.element(signaling).toHaveAccessibleName(/closed/);
		const slider = document.querySelector<HTMLInputElement>('input[type="range"]')!;
		slider.value = '1000';
		slider.dispatchEvent(new Event('input', { bubbles: true }));
		await expect.element(signaling).toHaveAccessibleName(/stable/);
		await tab('ICE').click();
		await expect.element(page.getByText('from the getStats sample at 868.1 ms')).toBeInTheDocument();
		await tab('Stats').click();
		await expect
			.element(page.getByText('RTCInboundRtpStreamStats.bytesReceived').first())
			.toBeInTheDocument();
	});

	it.each(['Timeline', 'Ladder', 'States', 'SDP', 'ICE', 'Stats'])(
		'draws %s the same after saving and loading',
		async (name) => {
			place({ start: recording });
			await toggle().click();
			await tab(name).click();
			// The chart is fetched when it is first needed.
			await expect.poll(drawn).toMatch(name === 'Stats' ? /uplot/ : /./);
			const before = drawn();
			await unmount(mounted!);
			place({ start: parseRecording(saveRecording(recording)).recording! });
			await toggle().click();
			await tab(name).click();
			await expect.poll(drawn).toBe(before);
		}
	);

	it('says what is wrong with a broken file and keeps what it shows', async () => {
		place({ start: recording });
		await toggle().click();
		choose('hello');
		await expect.poll(() => textOf('[data-refusal]')).toMatch(/rtcstats.*still here/s);
		expect(textOf('.toggle')).toContain('148 events');
		choose(saveRecording({ ...recording, events: recording.events.slice(0, 9) }));
		await expect.poll(() => textOf('.toggle')).toContain(' 9 events');
		await expect.poll(() => textOf('[data-file]')).toBe('');
	});

	it('opens dumps of browsers too, and says what of them it does not know', async () => {
		place({ start: recording });
		choose(dump.replaceAll('transceiverAdded', 'frobnicate'));
		await expect.poll(() => textOf('[data-notice]')).toContain('frobnicate (2)');
		await expect.element(tab('States')).toBeInTheDocument();
		await expect
			.poll(() => document.querySelector('[role="tabpanel"]')?.textContent)
			.toContain('connection-1');
		await page.getByRole('button', { name: 'Dismiss' }).click();
		expect(document.querySelector('[data-file]')).toBeNull();
	});

	it('renders nothing of a file as HTML', async () => {
		const evil = '<img src=x onerror="window.hacked = true">';
		const event = { at: 0, peer: evil, type: 'note', note: evil } as const;
		place({
			start: { ...recording, events: [event, ...recording.events.map((other) => ({ ...other, peer: evil }))] }
		});
		await toggle().click();
		for (const name of ['Timeline', 'Ladder', 'States', 'SDP', 'ICE', 'Stats']) await tab(name).click();
		expect(document.querySelector('.recorder img')).toBeNull();
		expect('hacked' in window).toBe(false);
	});

	it('speaks Korean', async () => {
		place({ start: recording, locale: 'ko' });
		await page.getByRole('button', { name: /^기록기/ }).click();
		await expect.element(tab('타임라인')).toBeInTheDocument();
		await expect.element(page.getByText('시그널링').first()).toBeInTheDocument();
	});
});
