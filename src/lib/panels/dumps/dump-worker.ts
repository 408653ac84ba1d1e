/** Reads a dump away from the page, whatever its size, and keeps it to write it out again. */
import { anonymise } from '#lib/recording/anonymise.ts';
import type { Exported } from '#lib/recording/exporters/exported.ts';
import { exportInternals } from '#lib/recording/exporters/internals.ts';
import { exportRtcstats } from '#lib/recording/exporters/rtcstats.ts';
import { saveRecording } from '#lib/recording/file.ts';
import { maxDumpBytes, maxUnpackedBytes } from '#lib/recording/importers/limits.ts';
import type { DumpFormat } from '#lib/recording/importers/notice.ts';
import { readDump } from '#lib/recording/importers/read-dump.ts';
import type { Recording } from '#lib/recording/recording.ts';
import type { DumpReply, DumpRefusal, DumpRequest } from './dump-messages.ts';

/** Samples are large: so many events are handed over at once. */
const eventsPerMessage = 60;

const reply = (message: DumpReply) => {
	postMessage(message);
};
let kept: Recording | undefined;

addEventListener('message', ({ data }: MessageEvent<DumpRequest>) => {
	if (data.task === 'read') void read(data.file);
	else if (kept) write(kept, data.format, data.isAnonymous);
});

async function read(file: Blob): Promise<void> {
	reply({ kind: 'progress', phase: 'loading', share: 0 });
	const text = await textOf(file);
	if (typeof text !== 'string') {
		reply({ kind: 'refused', refusal: text.refusal, notices: [] });
		return;
	}
	reply({ kind: 'progress', phase: 'parsing', share: 0 });
	const dump = readDump(text, {
		progress: (share) => {
			reply({ kind: 'progress', phase: 'parsing', share });
		},
		outline: (recording) => {
			reply({ kind: 'outline', recording });
		}
	});
	if (!dump.recording) {
		reply({ kind: 'refused', refusal: dump.refusal, notices: dump.notices });
		return;
	}
	kept = dump.recording;
	const { origin, events } = dump.recording;
	for (let from = 0; from < events.length; from += eventsPerMessage) {
		reply({ kind: 'events', events: events.slice(from, from + eventsPerMessage) });
		if (from % (eventsPerMessage * 8) === 0)
			reply({ kind: 'progress', phase: 'handing-over', share: from / events.length });
	}
	reply({ kind: 'done', format: dump.format, origin, notices: dump.notices });
}

/** The text of the file, unpacked where it is gzip. What comes before a broken end of a packed file is kept. */
async function textOf(file: Blob): Promise<string | { readonly refusal: DumpRefusal }> {
	if (file.size > maxDumpBytes) return { refusal: 'too-large' };
	try {
		const magic = new Uint8Array(await file.slice(0, 2).arrayBuffer());
		if (magic[0] !== 0x1f || magic[1] !== 0x8b) return await file.text();
	} catch {
		return { refusal: 'unreadable' };
	}
	const decoder = new TextDecoder();
	const parts: string[] = [];
	let size = 0;
	const reader = file.stream().pipeThrough(new DecompressionStream('gzip')).getReader();
	try {
		for (;;) {
			const { done, value } = await reader.read();
			if (done) break;
			size += value.length;
			if (size > maxUnpackedBytes) {
				await reader.cancel();
				return { refusal: 'unpacks-too-large' };
			}
			parts.push(decoder.decode(value, { stream: true }));
		}
	} catch {
		// The packed data ends too early or is damaged: what it says of itself is told by the reader of the text.
		if (size === 0) return { refusal: 'unreadable' };
	}
	return parts.join('') + decoder.decode();
}

const writers: Record<DumpFormat, (recording: Recording) => Exported> = {
	'webrtc-internals': exportInternals,
	rtcstats: exportRtcstats,
	recording: (recording) => ({ text: saveRecording(recording), leftOut: {} })
};

function write(recording: Recording, format: DumpFormat, isAnonymous: boolean): void {
	const { text, leftOut } = writers[format](isAnonymous ? anonymise(recording) : recording);
	reply({ kind: 'exported', file: new Blob([text], { type: 'application/json' }), leftOut });
}
