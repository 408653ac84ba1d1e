/** TURN as somebody else's server (TURN_URLS, TURN_SECRET): Debian's coturn stands for it, and the pages work with it. */
import { expect, test } from '@playwright/test';
import { startLabServer } from '../../src/lab-server/lab-server-process.ts';
import { hasCoturn, startCoturn } from '../support/coturn.ts';
import { open } from '../support/site.ts';

test('a relayed call through a coturn that the lab server only names', async ({ page }) => {
	test.skip(!hasCoturn, 'coturn (turnserver) is not installed');
	const secret = 'a secret of this test';
	const coturn = await startCoturn(secret);
	const { address, port } = coturn.server;
	const lab = await startLabServer(['--port', '0'], {
		// UDP for Chromium, TCP on a name for Firefox, which sends no UDP to loopback.
		TURN_URLS: `turn:${address}:${port}?transport=udp,turn:localhost:${port}?transport=tcp`,
		TURN_SECRET: secret
	});
	try {
		await open(page, `${lab.address}experiments/relay-call/`);
		const call = page.locator('[data-experiment="relay-call"]');
		await call.locator('[data-action="run"]').click();
		await expect(call).toHaveAttribute('data-status', 'done', { timeout: 30_000 });
		await expect(call.getByText('relay ↔ relay')).toBeVisible();
		// Its packets are not ours to see; what the browser itself counts is still there.
		await expect(call.locator('[data-network-notices]')).toContainText('TURN_URLS');
		await expect(call.locator('[data-bytes="caller"]')).toBeVisible();
		await expect(call.locator('[data-part="sights"]')).toHaveCount(0);
	} finally {
		await lab.stop();
		await coturn.close();
	}
});
