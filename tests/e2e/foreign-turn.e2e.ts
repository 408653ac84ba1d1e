/** TURN as somebody else's server (TURN_URLS, TURN_SECRET): Debian's coturn stands for it, and the pages work with it. */
import { expect, test } from '@playwright/test';
import { startLabServer } from '../../src/lab-server/lab-server-process.ts';
import { ownAddress } from '../../src/lab-server/network/sources.ts';
import { hasCoturn, startCoturn } from '../support/coturn.ts';
import { open } from '../support/site.ts';

test('a relayed call through a coturn that the lab server only names', async ({ page, browserName }) => {
	test.skip(!hasCoturn, 'coturn (turnserver) is not installed');
	const secret = 'a secret of this test';
	const outward = ownAddress();
	test.skip(
		browserName === 'firefox' && !outward,
		'Firefox uses no relay on loopback, and there is nothing else'
	);
	const coturn = await startCoturn(secret, outward);
	const { address, port } = coturn.server;
	const lab = await startLabServer(['--port', '0'], {
		TURN_URLS: `turn:${address}:${port}?transport=udp,turn:${address}:${port}?transport=tcp`,
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
