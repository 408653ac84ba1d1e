/**
 * Every rule with its severity, where it is written, and what browsers were seen to do, one row a rule.
 *
 * `measured` holds, for Chromium 156 and Firefox 153 (2026-11-22), what happened when a description that breaks the rule was
 * applied as remote offer / remote answer / local offer: `REJ` the promise was rejected, `LATE` it was accepted and a later
 * step failed, `DEAD` it was accepted and never connected, `ok` it connected, `=` the edit changes nothing there. Rules that
 * need two descriptions have one word: the answer, or the re-offer, was applied. Several pairs belong to several ways of
 * breaking the rule; a finding says which one it is. `tests/support/sdp-drift.ts` measures all of this again.
 */
export const ruleTable = {
	'syntax/line-format': {
		severity: 'error',
		rfc: ['RFC 8866 §5', 'RFC 8866 §9'],
		measured: [['REJ/REJ/REJ', 'REJ/REJ/REJ']]
	},
	'syntax/blank-line': {
		severity: 'error',
		rfc: ['RFC 8866 §9'],
		measured: [['REJ/REJ/REJ', 'LATE/REJ/REJ']]
	},
	'syntax/trailing-blank-line': {
		severity: 'warning',
		rfc: ['RFC 8866 §9'],
		measured: [['REJ/REJ/REJ', 'ok/ok/ok']]
	},
	'syntax/no-final-newline': {
		severity: 'error',
		rfc: ['RFC 8866 §9'],
		measured: [['REJ/REJ/REJ', 'ok/ok/ok']]
	},
	'syntax/lf-only': { severity: 'info', rfc: ['RFC 8866 §5'], measured: [['ok/ok/ok', 'ok/ok/ok']] },
	'syntax/cr-only': { severity: 'error', rfc: ['RFC 8866 §9'], measured: [['REJ/REJ/REJ', 'REJ/REJ/REJ']] },
	'syntax/escaped-newlines': { severity: 'error', rfc: [], measured: [['REJ/REJ/REJ', 'REJ/REJ/REJ']] },
	'syntax/bom-or-preamble': {
		severity: 'error',
		rfc: ['RFC 8866 §5.1'],
		measured: [['REJ/REJ/REJ', 'REJ/REJ/REJ']]
	},
	'syntax/space-around': {
		severity: 'error',
		rfc: ['RFC 8866 §5'],
		measured: [['REJ/REJ/REJ', 'REJ/REJ/REJ']]
	},
	'syntax/space-after-equals': {
		severity: 'warning',
		rfc: ['RFC 8866 §5'],
		measured: [['REJ/REJ/REJ', 'ok/ok/ok']]
	},
	'syntax/unknown-type': {
		severity: 'warning',
		rfc: ['RFC 8866 §5'],
		measured: [
			['ok/ok/ok', 'REJ/REJ/REJ'],
			['REJ/REJ/REJ', 'REJ/REJ/REJ']
		]
	},
	'syntax/attr-case': { severity: 'warning', rfc: ['RFC 8866 §5.13'], measured: [['ok/ok/REJ', 'ok/ok/ok']] },
	'session/version': {
		severity: 'error',
		rfc: ['RFC 8866 §5.1'],
		measured: [
			['REJ/REJ/REJ', 'REJ/REJ/REJ'],
			['ok/ok/ok', 'REJ/REJ/REJ']
		]
	},
	'session/origin': {
		severity: 'error',
		rfc: ['RFC 8866 §5.2'],
		measured: [
			['REJ/REJ/REJ', 'REJ/REJ/REJ'],
			['ok/ok/ok', 'REJ/REJ/REJ']
		]
	},
	'session/name': { severity: 'error', rfc: ['RFC 8866 §5.3'], measured: [['REJ/REJ/REJ', 'ok/ok/ok']] },
	'session/timing': { severity: 'error', rfc: ['RFC 8866 §5.9'], measured: [['REJ/REJ/REJ', 'REJ/REJ/REJ']] },
	'session/order': { severity: 'error', rfc: ['RFC 8866 §5'], measured: [['REJ/REJ/REJ', 'ok/ok/ok']] },
	'media/line-order': { severity: 'warning', rfc: ['RFC 8866 §5'], measured: [['ok/ok/ok', 'ok/ok/ok']] },
	'conn/missing': { severity: 'warning', rfc: ['RFC 8866 §5.7'], measured: [['ok/ok/ok', 'REJ/REJ/REJ']] },
	'conn/address': {
		severity: 'error',
		rfc: ['RFC 8866 §5.7'],
		measured: [
			['REJ/REJ/REJ', 'REJ/REJ/REJ'],
			['ok/ok/ok', 'REJ/REJ/REJ']
		]
	},
	'bw/value': { severity: 'error', rfc: ['RFC 8866 §5.8'], measured: [['REJ/REJ/REJ', 'REJ/REJ/REJ']] },
	'bw/as-not-honoured': { severity: 'info', rfc: ['RFC 8866 §5.8'], measured: [['ok/ok/ok', 'ok/ok/ok']] },
	'mline/port': {
		severity: 'error',
		rfc: ['RFC 8866 §5.14'],
		measured: [
			['REJ/REJ/REJ', 'REJ/REJ/REJ'],
			['REJ/REJ/REJ', 'ok/ok/ok']
		]
	},
	'mline/proto': {
		severity: 'error',
		rfc: ['RFC 9429 §5.1.2'],
		measured: [
			['REJ/REJ/REJ', 'REJ/REJ/REJ'],
			['ok/ok/ok', 'REJ/REJ/REJ']
		]
	},
	'mline/legacy-profile': {
		severity: 'info',
		rfc: ['RFC 9429 §5.1.2'],
		measured: [['ok/ok/ok', 'ok/ok/ok']]
	},
	'mline/no-formats': {
		severity: 'error',
		rfc: ['RFC 8866 §5.14'],
		measured: [['REJ/REJ/REJ', 'DEAD/REJ/DEAD']]
	},
	'mline/unknown-kind': {
		severity: 'error',
		rfc: ['RFC 8866 §5.14'],
		measured: [['LATE/REJ/ok', 'REJ/REJ/REJ']]
	},
	'mline/duplicate-pt': { severity: 'warning', rfc: ['RFC 3264 §5.1'], measured: [['ok/ok/ok', 'ok/ok/ok']] },
	'mline/rejected-but-bundled': {
		severity: 'error',
		rfc: ['RFC 9143 §7.3.3'],
		measured: [['ok/REJ/ok', 'REJ/REJ/REJ']]
	},
	'pt/range': { severity: 'error', rfc: ['RFC 3550 §5.1'], measured: [['REJ/REJ/REJ', 'REJ/REJ/REJ']] },
	'pt/rtcp-collision': {
		severity: 'error',
		rfc: ['RFC 5761 §4'],
		measured: [['REJ/REJ/REJ', 'REJ/REJ/REJ']]
	},
	'pt/bundle-conflict': {
		severity: 'warning',
		rfc: ['RFC 9143 §9.1.1'],
		measured: [['ok/ok/ok', 'ok/ok/ok']]
	},
	'mid/missing': {
		severity: 'error',
		rfc: ['RFC 5888 §4', 'RFC 9429 §5.2.1'],
		measured: [
			['ok/ok/REJ', 'REJ/REJ/REJ'],
			['REJ/DEAD/REJ', 'ok/DEAD/REJ']
		]
	},
	'mid/duplicate': { severity: 'error', rfc: ['RFC 5888 §4'], measured: [['REJ/REJ/REJ', 'LATE/REJ/REJ']] },
	'mid/too-long': { severity: 'error', rfc: ['RFC 9143 §15.2'], measured: [['REJ/REJ/REJ', 'REJ/REJ/REJ']] },
	'mid/charset': { severity: 'error', rfc: ['RFC 5888 §4'], measured: [['REJ/REJ/REJ', 'LATE/REJ/REJ']] },
	'bundle/unknown-mid': {
		severity: 'error',
		rfc: ['RFC 9143 §7'],
		measured: [['REJ/REJ/REJ', 'LATE/REJ/LATE']]
	},
	'bundle/mid-twice': {
		severity: 'error',
		rfc: ['RFC 9143 §7'],
		measured: [
			['REJ/REJ/REJ', 'REJ/REJ/REJ'],
			['ok/ok/ok', 'REJ/REJ/REJ']
		]
	},
	'bundle/semantics-case': {
		severity: 'warning',
		rfc: ['RFC 5888 §5'],
		measured: [['ok/DEAD/ok', 'ok/ok/ok']]
	},
	'bundle/answer-missing-group': {
		severity: 'error',
		rfc: ['RFC 9143 §7.3'],
		measured: [['ok/DEAD/ok', 'ok/DEAD/ok']]
	},
	'bundle/answer-group-shrunk': {
		severity: 'error',
		rfc: ['RFC 9143 §7.3'],
		measured: [['ok/DEAD/ok', 'ok/DEAD/ok']]
	},
	'bundle/answer-tag-changed': {
		severity: 'error',
		rfc: ['RFC 9143 §7.3'],
		measured: [['ok/DEAD/ok', 'ok/ok/ok']]
	},
	'bundle/answer-regrouped': {
		severity: 'error',
		rfc: ['RFC 9143 §7.3'],
		measured: [['LATE/REJ/ok', 'ok/DEAD/ok']]
	},
	'bundle/bundle-only-ungrouped': {
		severity: 'error',
		rfc: ['RFC 9143 §6'],
		measured: [['ok/DEAD/ok', 'ok/DEAD/ok']]
	},
	'bundle/no-rtcp-mux': {
		severity: 'error',
		rfc: ['RFC 9143 §9.3', 'RFC 9429 §4.1.1'],
		measured: [['REJ/REJ/REJ', 'REJ/REJ/REJ']]
	},
	'ice/missing-credentials': {
		severity: 'error',
		rfc: ['RFC 8839 §5.4'],
		measured: [['REJ/REJ/REJ', 'REJ/REJ/REJ']]
	},
	'ice/ufrag-length': {
		severity: 'error',
		rfc: ['RFC 8839 §5.4'],
		measured: [
			['REJ/REJ/REJ', 'REJ/REJ/REJ'],
			['REJ/REJ/REJ', 'DEAD/DEAD/ok']
		]
	},
	'ice/pwd-length': { severity: 'error', rfc: ['RFC 8839 §5.4'], measured: [['REJ/REJ/REJ', 'REJ/REJ/REJ']] },
	'ice/charset': {
		severity: 'error',
		rfc: ['RFC 8839 §5.4'],
		measured: [
			['DEAD/DEAD/ok', 'DEAD/DEAD/ok'],
			['REJ/REJ/REJ', 'DEAD/DEAD/ok']
		]
	},
	'ice/duplicate-credentials': {
		severity: 'warning',
		rfc: ['RFC 8839 §5.4'],
		measured: [['DEAD/DEAD/ok', 'ok/ok/ok']]
	},
	'ice/bundled-credentials-differ': {
		severity: 'info',
		rfc: ['RFC 9143 §7.1.3'],
		measured: [['ok/ok/ok', 'ok/ok/ok']]
	},
	'ice/candidate-syntax': {
		severity: 'error',
		rfc: ['RFC 8839 §5.1'],
		measured: [['REJ/REJ/REJ', 'ok/ok/REJ']]
	},
	'ice/candidate-value': {
		severity: 'error',
		rfc: ['RFC 8839 §5.1'],
		measured: [['REJ/REJ/REJ', 'ok/ok/REJ']]
	},
	'ice/candidate-incomplete': {
		severity: 'warning',
		rfc: ['RFC 8839 §5.1', 'RFC 6544 §4.5'],
		measured: [['ok/ok/ok', 'ok/ok/REJ']]
	},
	'ice/candidate-session-level': {
		severity: 'warning',
		rfc: ['RFC 8839 §5.1'],
		measured: [['ok/ok/ok', 'ok/ok/ok']]
	},
	'ice/eoc-without-candidates': {
		severity: 'warning',
		rfc: ['RFC 8840 §8.2'],
		measured: [['ok/ok/ok', 'ok/ok/REJ']]
	},
	'dtls/missing-fingerprint': {
		severity: 'error',
		rfc: ['RFC 8122 §5', 'RFC 9429 §5.2.1'],
		measured: [['REJ/REJ/REJ', 'REJ/REJ/REJ']]
	},
	'dtls/fingerprint-length': {
		severity: 'error',
		rfc: ['RFC 8122 §5'],
		measured: [['LATE/REJ/REJ', 'DEAD/DEAD/DEAD']]
	},
	'dtls/fingerprint-hash': {
		severity: 'error',
		rfc: ['RFC 8122 §5'],
		measured: [
			['REJ/REJ/REJ', 'REJ/REJ/REJ'],
			['REJ/REJ/REJ', 'DEAD/DEAD/DEAD']
		]
	},
	'dtls/fingerprint-format': {
		severity: 'error',
		rfc: ['RFC 8122 §5'],
		measured: [
			['REJ/REJ/REJ', 'REJ/REJ/REJ'],
			['ok/ok/REJ', 'REJ/REJ/REJ']
		]
	},
	'dtls/several-fingerprints': {
		severity: 'warning',
		rfc: ['RFC 8122 §5'],
		measured: [['DEAD/DEAD/REJ', 'ok/ok/ok']]
	},
	'dtls/bundled-fingerprint-differs': {
		severity: 'warning',
		rfc: ['RFC 9143 §7.1.3'],
		measured: [['ok/ok/REJ', 'ok/ok/ok']]
	},
	'dtls/missing-setup': {
		severity: 'warning',
		rfc: ['RFC 8842 §5.2'],
		measured: [['ok/ok/LATE', 'REJ/ok/REJ']]
	},
	'dtls/actpass-in-answer': { severity: 'error', rfc: ['RFC 8842 §5.3'], measured: [['=/REJ/=', '=/REJ/=']] },
	'dtls/role-flipped': {
		severity: 'error',
		rfc: ['RFC 8842 §5.3'],
		measured: [['ok/ok/LATE', 'ok/DEAD/ok']]
	},
	'dtls/setup-value': {
		severity: 'error',
		rfc: ['RFC 4145 §4'],
		measured: [
			['REJ/REJ/REJ', 'REJ/ok/REJ'],
			['LATE/REJ/LATE', 'REJ/REJ/REJ']
		]
	},
	'dtls/offer-not-actpass': {
		severity: 'warning',
		rfc: ['RFC 8842 §5.2'],
		measured: [['ok/=/LATE', 'ok/=/ok']]
	},
	'sec/sdes': { severity: 'info', rfc: ['RFC 9429 §5.1.1'], measured: [['ok/ok/ok', 'ok/ok/ok']] },
	'codec/missing-rtpmap': {
		severity: 'error',
		rfc: ['RFC 8866 §6.6'],
		measured: [['REJ/REJ/REJ', 'ok/ok/ok']]
	},
	'codec/orphan-attribute': {
		severity: 'error',
		rfc: ['RFC 3264 §5.1'],
		measured: [['REJ/REJ/REJ', 'ok/ok/ok']]
	},
	'codec/orphan-rtpmap': { severity: 'info', rfc: ['RFC 8866 §6.6'], measured: [['ok/ok/ok', 'ok/ok/ok']] },
	'codec/rtpmap-conflict': {
		severity: 'error',
		rfc: ['RFC 8866 §6.6'],
		measured: [['REJ/REJ/REJ', 'ok/ok/ok']]
	},
	'codec/rtpmap-syntax': {
		severity: 'error',
		rfc: ['RFC 8866 §6.6'],
		measured: [['REJ/REJ/REJ', 'ok/ok/ok']]
	},
	'codec/opus-clock': { severity: 'warning', rfc: ['RFC 7587 §7'], measured: [['ok/ok/REJ', 'ok/ok/ok']] },
	'codec/none-usable': { severity: 'warning', rfc: ['RFC 3264 §6'], measured: [['ok/ok/REJ', 'ok/REJ/ok']] },
	'codec/rtx-apt': { severity: 'error', rfc: ['RFC 4588 §8.6'], measured: [['REJ/REJ/REJ', 'ok/ok/ok']] },
	'codec/h264-profile': { severity: 'warning', rfc: ['RFC 6184 §8.1'], measured: [['ok/ok/REJ', '=/=/=']] },
	'fmtp/empty': { severity: 'error', rfc: ['RFC 8866 §6.15'], measured: [['REJ/REJ/REJ', 'ok/ok/ok']] },
	'fmtp/duplicate': { severity: 'warning', rfc: ['RFC 8866 §6.15'], measured: [['ok/ok/ok', 'ok/ok/ok']] },
	'rtcp-fb/unknown': { severity: 'info', rfc: ['RFC 4585 §4.2'], measured: [['ok/ok/ok', 'ok/ok/ok']] },
	'direction/duplicate': {
		severity: 'warning',
		rfc: ['RFC 8866 §6.7'],
		measured: [['ok/ok/ok', 'ok/ok/ok']]
	},
	'extmap/id-range': {
		severity: 'error',
		rfc: ['RFC 8285 §4.2', 'RFC 8285 §4.3'],
		measured: [['REJ/REJ/REJ', 'REJ/REJ/REJ']]
	},
	'extmap/id-over-14': {
		severity: 'warning',
		rfc: ['RFC 8285 §4.3'],
		measured: [['ok/ok/ok', 'REJ/REJ/REJ']]
	},
	'extmap/duplicate-id': {
		severity: 'error',
		rfc: ['RFC 8285 §5'],
		measured: [['REJ/REJ/REJ', 'REJ/REJ/REJ']]
	},
	'extmap/duplicate-uri': {
		severity: 'warning',
		rfc: ['RFC 8285 §5'],
		measured: [['ok/ok/ok', 'LATE/REJ/LATE']]
	},
	'extmap/bundle-conflict': {
		severity: 'error',
		rfc: ['RFC 9143 §12'],
		measured: [['REJ/REJ/REJ', 'LATE/REJ/ok']]
	},
	'extmap/level-mix': { severity: 'warning', rfc: ['RFC 8285 §5'], measured: [['REJ/REJ/REJ', 'ok/REJ/ok']] },
	'extmap/no-uri': { severity: 'error', rfc: ['RFC 8285 §8'], measured: [['REJ/REJ/REJ', 'ok/ok/ok']] },
	'ssrc/value': { severity: 'error', rfc: ['RFC 5576 §4.1'], measured: [['REJ/REJ/REJ', 'ok/ok/ok']] },
	'ssrc/shared': {
		severity: 'error',
		rfc: ['RFC 3550 §8', 'RFC 5576 §4.1'],
		measured: [['REJ/REJ/REJ', 'ok/ok/ok']]
	},
	'ssrc-group/members': {
		severity: 'error',
		rfc: ['RFC 5576 §4.2'],
		measured: [['REJ/REJ/REJ', 'ok/ok/ok']]
	},
	'msid/duplicate-track': {
		severity: 'error',
		rfc: ['RFC 8830 §2'],
		measured: [['REJ/REJ/REJ', 'ok/ok/ok']]
	},
	'msid/fields': { severity: 'error', rfc: ['RFC 8830 §2'], measured: [['REJ/REJ/REJ', 'ok/ok/ok']] },
	'rid/charset': { severity: 'warning', rfc: ['RFC 8852 §3'], measured: [['ok/ok/ok', 'REJ/REJ/REJ']] },
	'rid/direction': { severity: 'warning', rfc: ['RFC 8851 §10'], measured: [['ok/ok/ok', 'REJ/REJ/REJ']] },
	'simulcast/unknown-rid': {
		severity: 'warning',
		rfc: ['RFC 8853 §5.1'],
		measured: [['ok/ok/ok', 'REJ/REJ/REJ']]
	},
	'simulcast/syntax': {
		severity: 'error',
		rfc: ['RFC 8853 §5.1'],
		measured: [
			['REJ/REJ/REJ', 'ok/ok/ok'],
			['REJ/REJ/REJ', 'REJ/REJ/REJ']
		]
	},
	'sctp/missing-port': {
		severity: 'warning',
		rfc: ['RFC 8841 §5.2', 'RFC 9429 §5.8.2'],
		measured: [['ok/ok/ok', 'DEAD/REJ/DEAD']]
	},
	'sctp/port-value': {
		severity: 'error',
		rfc: ['RFC 8841 §5.1'],
		measured: [
			['ok/ok/ok', 'DEAD/REJ/DEAD'],
			['REJ/REJ/REJ', 'ok/ok/ok']
		]
	},
	'sctp/max-message-size': {
		severity: 'error',
		rfc: ['RFC 8841 §6.1'],
		measured: [['REJ/REJ/REJ', 'ok/ok/ok']]
	},
	'sctp/legacy-form': { severity: 'info', rfc: ['RFC 8841'], measured: [['ok/ok/ok', 'ok/ok/ok']] },
	'sctp/format': { severity: 'error', rfc: ['RFC 8841 §4.3'], measured: [['REJ/REJ/REJ', 'REJ/REJ/REJ']] },
	'pair/mline-count': {
		severity: 'error',
		rfc: ['RFC 3264 §6'],
		measured: [['LATE/REJ/REJ', 'LATE/REJ/REJ']]
	},
	'pair/mline-order': {
		severity: 'error',
		rfc: ['RFC 3264 §6', 'RFC 9429 §5.3.1'],
		measured: [['LATE/REJ/REJ', 'LATE/REJ/REJ']]
	},
	'pair/direction': { severity: 'error', rfc: ['RFC 3264 §6.1'], measured: [['REJ', 'REJ']] },
	'pair/mid-changed': { severity: 'error', rfc: ['RFC 9429 §5.3.1'], measured: [['REJ', 'REJ']] },
	'pair/bundle-tag-rejected': { severity: 'error', rfc: ['RFC 9143 §7.3'], measured: [['DEAD', 'DEAD']] },
	'pair/pt-renumbered': { severity: 'error', rfc: ['RFC 3264 §6.1'], measured: [['ok', 'ok']] },
	'pair/pt-remapped': { severity: 'warning', rfc: ['RFC 3264 §6.1'], measured: [['ok', 'ok']] },
	'pair/extmap-not-offered': { severity: 'warning', rfc: ['RFC 8285 §7'], measured: [['ok', 'REJ']] },
	'pair/extmap-id-changed': { severity: 'error', rfc: ['RFC 8285 §7'], measured: [['ok', 'REJ']] },
	'pair/simulcast-not-offered': { severity: 'error', rfc: ['RFC 8853 §5.3'], measured: [['ok', 'ok']] },
	'pair/simulcast-unknown-rid': { severity: 'warning', rfc: ['RFC 8853 §5.3'], measured: [['ok', 'ok']] },
	'pair/simulcast-no-rid-extension': { severity: 'warning', rfc: ['RFC 8852'], measured: [['REJ', 'ok']] },
	'reoffer/mline-dropped': { severity: 'error', rfc: ['RFC 3264 §8'], measured: [['REJ', 'REJ']] },
	'reoffer/mid-changed': { severity: 'warning', rfc: ['RFC 9429 §5.2.2'], measured: [['REJ', 'LATE']] },
	'reoffer/bundle-dropped': { severity: 'warning', rfc: ['RFC 9143 §7.5'], measured: [['LATE', 'ok']] },
	'reoffer/role-changed': { severity: 'warning', rfc: ['RFC 8842 §5.5'], measured: [['LATE', 'ok']] },
	'reoffer/version-not-incremented': { severity: 'info', rfc: ['RFC 3264 §8'], measured: [['ok', 'ok']] }
} as const satisfies Record<string, RuleRow>;

export type RuleId = keyof typeof ruleTable;

/** `error`: some browser refuses it or the call dies. `warning`: tolerated, or by one browser only. `info`: hygiene. */
export type Severity = 'error' | 'warning' | 'info';

interface RuleRow {
	readonly severity: Severity;
	/** `RFC 8866 §5`; empty where no document speaks of it. */
	readonly rfc: readonly string[];
	/** Chromium, Firefox; one pair for each way of breaking the rule. */
	readonly measured: readonly (readonly [string, string])[];
}

/** What a browser did with a description that breaks the rule. */
export type Outcome = 'refused' | 'fails-later' | 'never-connects' | 'connects' | 'no-change';

/** By how the description was applied; where it was not measured the field is missing. */
export interface BrowserEffect {
	readonly remoteOffer?: Outcome;
	readonly remoteAnswer?: Outcome;
	readonly localOffer?: Outcome;
}
export interface Effect {
	readonly chromium: BrowserEffect;
	readonly firefox: BrowserEffect;
}

const outcomes: Readonly<Record<string, Outcome>> = {
	REJ: 'refused',
	LATE: 'fails-later',
	DEAD: 'never-connects',
	ok: 'connects',
	'=': 'no-change'
};

/** What browsers were seen to do, for one way (`variant`) of breaking a rule. */
export function effectOf(id: RuleId, variant = 0): Effect {
	const rows: readonly (readonly [string, string])[] = ruleTable[id].measured;
	const [chromium, firefox] = rows[variant] ?? rows[0] ?? ['', ''];
	return { chromium: browserEffect(id, chromium), firefox: browserEffect(id, firefox) };
}

function browserEffect(id: RuleId, measured: string): BrowserEffect {
	const words = measured.split('/').map((word) => outcomes[word]);
	if (words.length === 1) {
		const [outcome] = words;
		if (!outcome) return {};
		return id.startsWith('reoffer/') ? { remoteOffer: outcome } : { remoteAnswer: outcome };
	}
	const [remoteOffer, remoteAnswer, localOffer] = words;
	return {
		...(remoteOffer && { remoteOffer }),
		...(remoteAnswer && { remoteAnswer }),
		...(localOffer && { localOffer })
	};
}
