/** Carries the answers of lesson 8's exercise 8c out on two real connections. */
import type { Recording } from '#lib/recording/recording.ts';
import { createSyntheticSource } from '#lib/webrtc/sources/synthetic.ts';
import { Run } from '../run.ts';
import * as code from './code.ts';
import { notes } from './outcome.ts';

/** The offer names this codec alone, so that the callee can want nothing of what was offered. */
const offeredCodec = 'VP8';

/** One line of the callee between an offer of sound and picture and its answer. */
export async function runRejection(answer: readonly string[], began: (run: Run) => void): Promise<Recording> {
	const run = new Run('codec-preferences');
	began(run);
	try {
		const caller = createSyntheticSource({ name: 'caller', width: 320, height: 180 });
		run.defer(() => {
			caller.close();
		});
		const call = code.openCall({
			observe: run.observe,
			streams: { caller: caller.stream, callee: new MediaStream() },
			asks: () => undefined,
			showPicture: () => undefined
		});
		await code.offer(call, 'video', [offeredCodec]);
		const { callee } = call;
		const transceiver = callee.getTransceivers().find(({ receiver }) => receiver.track.kind === 'video');
		const [line = ''] = answer;
		run.note(notes.did, line);
		if (transceiver) {
			const lines: Record<string, () => void> = {
				remove: () => {
					callee.removeTrack(transceiver.sender);
				},
				inactive: () => {
					transceiver.direction = 'inactive';
				},
				stop: () => {
					transceiver.stop();
				},
				codecs: () => {
					const others = code.codecsOf('video').filter((codec) => code.nameOf(codec) !== offeredCodec);
					transceiver.setCodecPreferences([...others]);
				}
			};
			lines[line]?.();
		}
		await code.answer(call, 'video');
		return run.recorder.snapshot();
	} finally {
		run.close();
	}
}
