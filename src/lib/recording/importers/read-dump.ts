/** Any text that may be a dump: which format it is, and what can be read of it. Never throws, never runs anything. */
import { fileFormat, parseRecordingValue } from '../file.ts';
import { isFields } from './dump-event.ts';
import { importInternals, isInternalsDump } from './internals.ts';
import { lineAt, parseJsonPrefix } from './json-prefix.ts';
import type { ImportedDump, Notice, ReadingReport } from './notice.ts';
import { importRtcstats, importTraceValue, isTraceLine, isTraceObject, traceMagic } from './rtcstats.ts';

export function readDump(given: string, report: ReadingReport = {}): ImportedDump {
	const dump = given.startsWith('\uFEFF') ? given.slice(1) : given;
	const head = dump.slice(0, 4096).trimStart();
	if (!head) return { refusal: dump.trim() ? 'unknown-format' : 'empty', notices: [] };
	if (head.startsWith('<'))
		return {
			refusal: /about:webrtc|WebRTC Internals|id="pc-/i.test(dump.slice(0, 65_536))
				? 'firefox-page'
				: 'unknown-format',
			notices: []
		};
	if (head.startsWith(traceMagic) || isTraceHead(head)) return importRtcstats(dump, report);
	if (!/^[[{]/.test(head)) return { refusal: 'unknown-format', notices: [] };
	const { value, stoppedAt } = parseJsonPrefix(dump);
	const stopped: readonly Notice[] =
		stoppedAt === undefined
			? []
			: [{ code: 'stopped', detail: '', offset: stoppedAt, line: lineAt(dump, stoppedAt) }];
	const read = readValue(value, report);
	return { ...read, notices: [...stopped, ...read.notices] };
}

/** Whether the first line, or the one after the page's own, is a line of a trace. */
function isTraceHead(head: string): boolean {
	const [first = '', second = ''] = head.split('\n');
	const isLine = (line: string) =>
		/^\["?[\w.]+"?,\s*("[^"]*"|null|\d+),/.test(line) && !/^\[\s*\[/.test(line);
	return isLine(first) || (/^\{.*\}\s*$/.test(first) && isLine(second));
}

function readValue(value: unknown, report: ReadingReport): ImportedDump {
	if (isInternalsDump(value)) return importInternals(value, report);
	if (isTraceObject(value)) return importTraceValue(value);
	if (Array.isArray(value) && value.some(isTraceLine)) return importTraceValue(value);
	if (isFields(value) && value.format === fileFormat) {
		const { recording, problems } = parseRecordingValue(value);
		const notices = problems.map(({ code, detail }): Notice => ({
			code: 'recording',
			problem: code,
			detail
		}));
		return recording ? { format: 'recording', recording, notices } : { refusal: 'recording', notices };
	}
	return { refusal: 'unknown-format', notices: [] };
}
