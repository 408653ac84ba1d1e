/** What a refused getUserMedia or getDisplayMedia says, one rule an error name (Media Capture and Streams, getUserMedia). */
import { shownAt, type FailedCall } from '../../facts.ts';
import { forEachPeer, type Rule } from '../../rule.ts';
import type { Layer } from '../../finding.ts';

const captures = ['navigator.mediaDevices.getUserMedia', 'navigator.mediaDevices.getDisplayMedia'];

/** A rule about captures that failed with this error. */
export const refusal = (
	id: `${Layer}/${string}`,
	errorName: string,
	values: (failure: FailedCall) => Record<string, string> = () => ({})
): Rule =>
	forEachPeer(id, 'error', ({ failures }) =>
		failures
			.filter(({ method, error }) => captures.includes(method) && error.name === errorName)
			.map((failure) => ({
				values: {
					method: failure.method.split('.').at(-1) ?? '',
					message: failure.error.message,
					...values(failure)
				},
				evidence: [shownAt(failure)]
			}))
	);
