/** What a page and a report say of one run: derived once, worded by whoever shows it. */
import type { RecordingEvent } from '../../recording/event.ts';
import type { Locale } from '../../i18n/locale.ts';
import { findingWords } from '../../panels/verdict/finding-words.ts';
import { verdictWords } from '../../panels/verdict/verdict-words.ts';
import { seriesOf, type Series, type StatKey } from '../../recording/series.ts';
import type { Finding } from '../../recording/verdict/finding.ts';
import { verdictOf } from '../../recording/verdict/verdict.ts';
import { lastPath, milestonesOf, ownDescriptions, type Milestone } from './comparison.ts';
import type { KeptRun } from './run-file.ts';

export interface PeerSummary {
	readonly peer: string;
	/** Only what was reached. */
	readonly milestones: readonly (Milestone & { readonly at: number })[];
	readonly path: ReturnType<typeof lastPath>;
	/** `offer 1` and its text. */
	readonly descriptions: readonly (readonly [string, string])[];
}
export interface RunSummary {
	readonly peers: readonly PeerSummary[];
	readonly charts: readonly { readonly key: StatKey; readonly series: Series }[];
	readonly findings: readonly Finding[];
}

export function summaryOf({ entry, recording: { events } }: KeptRun): RunSummary {
	return {
		peers: entry.peers.map((peer) => ({
			peer,
			milestones: milestonesOf(events, peer).filter(
				(one): one is Milestone & { at: number } => one.at !== undefined
			),
			path: lastPath(events, peer),
			descriptions: [...ownDescriptions(events, peer)]
		})),
		charts: chartsOf(events, entry.charts),
		findings: verdictOf(events)
	};
}

/** Charts that have at least one point. */
export const chartsOf = (events: readonly RecordingEvent[], keys: readonly StatKey[]): RunSummary['charts'] =>
	keys
		.map((key) => ({ key, series: seriesOf(events, key) }))
		.filter(({ series }) => series.points.length > 0);

/** `host 127.0.0.1:4242 ↔ prflx 127.0.0.1:4343, udp`. */
export function pathText(path: NonNullable<ReturnType<typeof lastPath>>): string {
	const { local, remote } = path.pair;
	const end = (side: typeof local) =>
		side ? `${side.type} ${side.address || '?'}${side.port === undefined ? '' : `:${side.port}`}` : '?';
	return `${end(local)} ↔ ${end(remote)}${local?.protocol ? `, ${local.protocol}` : ''}`;
}

/** A finding in words: how grave, what, and what to do next. A rule without words is named. */
export function findingText({ rule, severity, values }: Finding, locale: Locale): string {
	const words = findingWords[locale][rule];
	const said = words ? `${words.what(values)} ${words.next}` : rule;
	return `${verdictWords[locale].severities[severity]}: ${said}`;
}
