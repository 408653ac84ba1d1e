/** icecandidateerror by its code, one rule a group of codes (W3C WebRTC, RTCPeerConnectionIceErrorEvent; RFC 8656 §19). */
import { eventsOf, shownBy } from '../../facts.ts';
import type { Severity } from '../../finding.ts';
import { forEachConnection, type Rule } from '../../rule.ts';

/** Errors with one of these codes, those of one server together. */
export const serverError = (
	id: `ice/${string}`,
	severity: Severity,
	isMeant: (code: number) => boolean
): Rule =>
	forEachConnection(id, severity, (peer) => {
		const errors = eventsOf(peer, 'onicecandidateerror').filter(({ event }) =>
			isMeant(event.error.errorCode)
		);
		const byUrl = Map.groupBy(errors, ({ event }) => event.error.url);
		return [...byUrl].map(([url, own]) => ({
			values: {
				url: url || '?',
				count: own.length,
				code: own[0]!.event.error.errorCode,
				message: own[0]!.event.error.errorText
			},
			evidence: own.slice(0, 4).map(shownBy)
		}));
	});
