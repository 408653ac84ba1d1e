/** Carries the answers of lesson 8's exercise 8d out on two real connections. */
import type { Recording } from '#lib/recording/recording.ts';
import { directions } from '#lib/sdp/media-block.ts';
import { Run } from '../run.ts';
import { negotiateCell, pageOf } from './negotiate-cell.ts';

/** A callee without a track that touches nothing; the answer is what the reader says of it. */
export async function runNothingToSend(
	answer: readonly string[],
	began: (run: Run) => void
): Promise<Recording> {
	const run = new Run('answer-directions');
	began(run);
	try {
		const said = directions.find((direction) => direction === answer[0]);
		await negotiateCell(run, pageOf(run), { offered: 'sendrecv', hasTrack: false, ...(said && { said }) });
		return run.recorder.snapshot();
	} finally {
		run.close();
	}
}
