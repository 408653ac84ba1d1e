/** A source that outlives the runs of an experiment: opened for the reader, closed by whoever opened it. */
import { Recorder } from '#lib/recording/recorder.ts';
import { CleanupStack } from '#lib/webrtc/cleanup.ts';
import { MediaTap } from '#lib/webrtc/observe-media.ts';
import { openSource, type Source, type SourceChoice, type SourceNeeds } from '#lib/webrtc/sources/source.ts';

/** As `openSource`, for a source that belongs to no run: what is asked for is not in a Recording. Rejects like it. */
export async function openOwnSource(choice: SourceChoice, needs: SourceNeeds = {}): Promise<Source> {
	const cleanups = new CleanupStack();
	const unread = new Recorder({ experiment: '', startedAt: '', browser: '' }, () => performance.now());
	const tap = new MediaTap(unread, (step) => {
		cleanups.defer(step);
	});
	try {
		const source = await openSource(choice, needs, tap);
		return {
			kind: source.kind,
			stream: source.stream,
			close: () => {
				source.close();
				cleanups.close();
			}
		};
	} catch (error) {
		cleanups.close();
		throw error;
	}
}
