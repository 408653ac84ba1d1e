/** One run of the experiment with what it lent to `code.ts`: the share and the comparison use the same. */
import { Run } from '../run.ts';
import * as code from './code.ts';

export interface Session {
	readonly run: Run;
	readonly page: code.Page;
}

export function openSession(show: code.Page['show']): Session {
	const run = new Run('screen-capture');
	const page: code.Page = {
		observeDevices: run.media.devices,
		observe: run.observe,
		observeTrack: (track) => {
			run.defer(() => {
				track.stop();
			});
			return run.media.track(track);
		},
		show: (lane, received) => {
			if (!run.isClosed) show(lane, received);
		}
	};
	return { run, page };
}
