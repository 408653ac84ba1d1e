/** One run of the experiment with what it lent to `code.ts`: lists, captures, the call and the tones share it. */
import { Run } from '../run.ts';
import * as code from './code.ts';
import { pageOf } from './page-of.ts';

export interface Session {
	readonly run: Run;
	readonly page: code.Page;
	/** Undefined where the page is not in a secure context. */
	readonly devices: MediaDevices | undefined;
}

export function openSession(shown: Parameters<typeof pageOf>[1]): Session {
	const run = new Run('device-picker');
	const page = pageOf(run, shown);
	return { run, page, devices: code.devicesOf(page) };
}

/** The devices, or the error that says why there are none. */
export function devicesIn({ devices }: Session): MediaDevices {
	if (devices) return devices;
	throw new DOMException(
		'navigator.mediaDevices is missing: this page is not in a secure context',
		'SecurityError'
	);
}
