/** Carries the answers of exercise 6b out: a call of data with the configuration that was chosen. */
import type { Recording } from '#lib/recording/recording.ts';
import { isStun, isTurn, legOf, onlyUrls } from '../gather-candidates/servers.ts';
import { networkFor } from '../network/run-network.ts';
import { Run } from '../run.ts';
import * as code from './code.ts';
import { notes } from './sight.ts';

/** With nothing to try a call waits for ever: it is judged as it stands then. */
const patienceMs = 6000;

const fits: Readonly<Record<string, (url: string) => boolean>> = {
	all: (url) => isStun(url) || isTurn(url),
	'stun-relay': isStun,
	tcp: (url) => legOf(url) === 'tcp',
	'tcp-relay': (url) => legOf(url) === 'tcp'
};

export async function runForcedRelay(
	answer: readonly string[],
	began: (run: Run) => void
): Promise<Recording> {
	const run = new Run('relay-call');
	began(run);
	const choice = answer[0] ?? 'all';
	try {
		const network = await networkFor(run, { isCaptured: false });
		const servers = (peer: 'caller' | 'callee') => onlyUrls(network.iceServers(peer), fits[choice] ?? isStun);
		const call = await code.connect({
			observe: run.observe,
			iceServers: { caller: servers('caller'), callee: servers('callee') },
			iceTransportPolicy: choice.endsWith('relay') ? 'relay' : 'all',
			streams: {},
			showPicture: () => undefined
		});
		const isOpen = await opened(call.channel);
		run.note(notes.ended, isOpen ? 'open' : 'none');
		await run.sample();
		return run.recorder.snapshot();
	} finally {
		run.close();
	}
}

const opened = (channel: RTCDataChannel): Promise<boolean> =>
	new Promise((resolve) => {
		const timer = setTimeout(() => {
			resolve(false);
		}, patienceMs);
		const done = () => {
			clearTimeout(timer);
			resolve(true);
		};
		if (channel.readyState === 'open') done();
		else channel.addEventListener('open', done, { once: true });
	});
