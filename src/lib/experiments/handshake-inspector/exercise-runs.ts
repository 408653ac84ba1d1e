/** Carries the answers of exercises 12b, 12c and 12e out on real connections. */
import { decodeCertificate } from '#lib/dtls/certificate.ts';
import type { Recording } from '#lib/recording/recording.ts';
import { createSyntheticSource } from '#lib/webrtc/sources/synthetic.ts';
import { Run } from '../run.ts';
import { digest, fingerprintOf, hashOf } from '../trust/fingerprint.ts';
import { call, inspect, meet, remoteCertificate, type Call } from './code.ts';
import { makeNoted } from './made-certificate.ts';
import { factsOf, jsonOf, notes, type ComparisonFacts } from './notes.ts';

const plain = { caller: {}, callee: {} };

type Began = (run: Run) => void;

async function carriedOut(
	answer: readonly string[],
	began: Began,
	what: (run: Run) => Promise<void>
): Promise<Recording> {
	const run = new Run('handshake-inspector');
	began(run);
	run.note(notes.answer, [...answer]);
	try {
		await what(run);
		return run.recorder.snapshot();
	} finally {
		run.close();
	}
}

/** A call of small pictures, as the experiment makes it. */
function makeCall(run: Run, configuration: RTCConfiguration = {}): Promise<Call> {
	const stream = (name: 'caller' | 'callee') => {
		const source = createSyntheticSource({ name, width: 160, height: 90, audio: false });
		run.defer(() => {
			source.close();
		});
		return source.stream;
	};
	return call({
		observe: run.observe,
		configurations: { caller: configuration, callee: {} },
		streams: { caller: stream('caller'), callee: stream('callee') }
	});
}

export const runHash = (answer: readonly string[], began: Began): Promise<Recording> =>
	carriedOut(answer, began, async (run) => {
		const { caller } = await makeCall(run);
		const certificate = remoteCertificate(caller);
		if (!certificate) return;
		const shown = new Uint8Array(certificate);
		const [choice] = answer;
		const key = decodeCertificate(shown)?.publicKey;
		const hashed = choice === 'key' && key ? shown.slice(key.offset, key.offset + key.length) : shown;
		const description = choice === 'own' ? caller.localDescription : caller.remoteDescription;
		const facts: ComparisonFacts = {
			computed: await digest(choice === 'sha-1' ? 'SHA-1' : 'SHA-256', hashed),
			wanted: hashOf(fingerprintOf(description?.sdp ?? ''))
		};
		run.note(notes.comparison, { ...facts });
	});

export const runCodes = (answer: readonly string[], began: Began): Promise<Recording> =>
	carriedOut(answer, began, async (run) => {
		const { caller } = await makeCall(run);
		run.note(notes.inspection, jsonOf(factsOf('caller', await inspect(caller))));
	});

export const runOwn = (answer: readonly string[], began: Began): Promise<Recording> =>
	carriedOut(answer, began, async (run) => {
		const certificate = await makeNoted(run, 'ecdsa');
		switch (answer[0]) {
			case 'constructor':
				await makeCall(run, { certificates: [certificate] });
				return;
			case 'name':
				await makeCall(run, { certificate } as RTCConfiguration);
				return;
			case 'later': {
				const { caller } = meet({ observe: run.observe, configurations: plain });
				try {
					caller.setConfiguration({ certificates: [certificate] });
				} catch (error) {
					const { name, message } = error as DOMException;
					run.note(notes.refused, { name, message });
				}
				return;
			}
			default:
				await callEdited(run, certificate);
		}
	});

/** The offer is given the fingerprint of a certificate that the caller does not have. Resolves when that has failed. */
async function callEdited(run: Run, certificate: RTCCertificate): Promise<void> {
	const { caller, callee } = meet({ observe: run.observe, configurations: plain });
	caller.createDataChannel('nothing to say');
	const over = new Promise<void>((resolve) => {
		caller.addEventListener('connectionstatechange', () => {
			if (['connected', 'failed'].includes(caller.connectionState)) resolve();
		});
		run.defer(resolve);
	});
	await caller.setLocalDescription();
	const value = certificate.getFingerprints()[0]?.value?.toUpperCase() ?? '';
	const sdp = caller.localDescription!.sdp.replace(/(a=fingerprint:\S+ )\S+/g, `$1${value}`);
	await callee.setRemoteDescription({ type: 'offer', sdp });
	await callee.setLocalDescription();
	await caller.setRemoteDescription(callee.localDescription!);
	await over;
}
