/** What a run lends to `code.ts`. */
import { observeNegotiation } from '#lib/webrtc/observe-negotiation.ts';
import type { Run } from '../run.ts';
import type { Page } from './code.ts';

/** @param shown where the received picture and late errors go, if anywhere */
export const pageOf = (run: Run, shown: Partial<Pick<Page, 'showPicture' | 'showError'>> = {}): Page => ({
	observeDevices: run.media.devices,
	observeElement: run.media.element,
	observe: (connection, name) => {
		run.observe(connection, name);
		run.defer(observeNegotiation(connection, name, run.recorder));
		return connection;
	},
	showPicture: shown.showPicture ?? (() => undefined),
	// A connection that was closed on the way may complain: nobody is there any more.
	showError: (error) => {
		if (!run.isClosed) shown.showError?.(error);
	}
});
