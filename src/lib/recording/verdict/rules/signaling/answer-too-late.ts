import { objectOf, shownAt, textOf } from '../../facts.ts';
import { forEachConnection } from '../../rule.ts';

/** An answer came when no offer was out: twice delivered, or meant for an offer that was rolled back. */
export const answerTooLate = forEachConnection('signaling/answer-too-late', 'error', ({ failures }) =>
	failures
		.filter(
			({ method, error, args }) =>
				method === 'setRemoteDescription' &&
				error.name === 'InvalidStateError' &&
				textOf(objectOf(args[0])?.type) === 'answer'
		)
		.map((failure) => ({ values: { message: failure.error.message }, evidence: [shownAt(failure)] }))
);
