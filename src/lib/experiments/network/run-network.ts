/** The lab server's network for one run of an experiment: opened at a press, written into its Recording, closed with it. */
import { resolve } from '$app/paths';
import { NetworkError, openNetwork, type LabNetwork, type NetworkAbsence } from '#lib/lab/network.ts';
import type { Run } from '../run.ts';

/** The root of these pages: a lab server stands there, or nothing does. */
export const siteRoot = (): URL => new URL(resolve('/'), location.href);

/**
 * Opens a session whose packets go into the Recording of `run`, unless `isCaptured` is false. Rejects with a `NetworkError`,
 * whose reason `NetworkProblem.svelte` puts into words.
 */
export async function networkFor(run: Run, { isCaptured = true } = {}): Promise<LabNetwork> {
	const network = await openNetwork(siteRoot());
	if (run.isClosed) {
		network.close();
		throw new NetworkError('closed');
	}
	run.defer(() => {
		network.close();
	});
	for (const notice of network.notices) run.note(`network-${notice}`);
	if (isCaptured) await network.capture(run.recorder);
	return network;
}

/** Why there is no network, of whatever was caught; undefined for what is another error. */
export const absenceOf = (error: unknown): NetworkAbsence | undefined =>
	error instanceof NetworkError ? error.reason : undefined;
