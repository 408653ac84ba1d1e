/**
 * One way of breaking each lint rule, for each way that was measured: edits of a description with audio, video and data that
 * a browser made. The unchanged description is the passing example of every rule. Unit tests run them through the linter,
 * `sdp-drift.ts` through real browsers.
 */
import type { RuleId } from '../../src/lib/sdp/lint.ts';

type SectionName = 'session' | 'audio' | 'video' | 'data';

/** A description taken apart into the lines of its sections, to be changed and put together again. */
export class Draft {
	readonly session: string[];
	readonly audio: string[];
	readonly video: string[];
	readonly data: string[];

	constructor(text: string) {
		const [session = '', ...media] = text.split(/^(?=m=)/m);
		const linesOf = (part = '') => part.split('\r\n').filter(Boolean);
		const kind = (name: string) => linesOf(media.find((part) => part.startsWith(`m=${name}`)));
		this.session = linesOf(session);
		this.audio = kind('audio');
		this.video = kind('video');
		this.data = kind('application');
	}

	text(order: readonly SectionName[] = ['session', 'audio', 'video', 'data']): string {
		return order.flatMap((name) => this[name].map((line) => `${line}\r\n`)).join('');
	}

	/** Replaces the first line of the section that matches; nothing to put there takes it away. */
	change(name: SectionName, line: RegExp, to?: string | ((line: string) => string)): this {
		const lines = this[name];
		const index = lines.findIndex((candidate) => line.test(candidate));
		if (index === -1) return this;
		const found = lines[index] ?? '';
		if (to === undefined) lines.splice(index, 1);
		else lines[index] = typeof to === 'string' ? to : to(found);
		return this;
	}

	/** Takes away every line that matches, in all sections unless one is named. */
	drop(line: RegExp, ...names: SectionName[]): this {
		for (const name of names.length > 0 ? names : everySection)
			for (const [index, candidate] of [...this[name].entries()].reverse())
				if (line.test(candidate)) this[name].splice(index, 1);
		return this;
	}

	add(name: SectionName, ...lines: string[]): this {
		this[name].push(...lines);
		return this;
	}

	mid(name: 'audio' | 'video' | 'data'): string {
		return (this[name].find((line) => line.startsWith('a=mid:')) ?? '').slice('a=mid:'.length);
	}

	/** Payload type of the first codec of that name. */
	payloadType(name: 'audio' | 'video', codec: RegExp): string {
		const line = this[name].find((candidate) => /^a=rtpmap:\d+ /.test(candidate) && codec.test(candidate));
		return /^a=rtpmap:(\d+)/.exec(line ?? '')?.[1] ?? '';
	}

	/** An id of a header extension that no section uses. */
	get freeExtension(): number {
		const used = new Set(
			everySection.flatMap((name) => this[name]).flatMap((line) => /^a=extmap:(\d+)/.exec(line)?.[1] ?? [])
		);
		for (let id = 1; ; id++) if (!used.has(String(id))) return id;
	}

	/** The value of the first fingerprint, wherever it stands. */
	get fingerprint(): string {
		const line = [...this.session, ...this.audio].find((candidate) => candidate.startsWith('a=fingerprint:'));
		return (line ?? '').slice('a=fingerprint:'.length);
	}

	/** Changes every fingerprint. */
	withFingerprints(to: (value: string) => string): this {
		for (const name of everySection)
			for (const [index, line] of this[name].entries())
				if (line.startsWith('a=fingerprint:'))
					this[name][index] = `a=fingerprint:${to(line.slice('a=fingerprint:'.length))}`;
		return this;
	}

	/** Changes every line that matches, in all sections. */
	every(line: RegExp, to: (line: string) => string): this {
		for (const name of everySection)
			for (const [index, candidate] of this[name].entries())
				if (line.test(candidate)) this[name][index] = to(candidate);
		return this;
	}
}

const everySection: readonly SectionName[] = ['session', 'audio', 'video', 'data'];

export interface Example {
	readonly rule: RuleId;
	/** Which of the measured ways this is, from 0. */
	readonly variant: number;
	/** `any`: a description on its own. `answer`, `offer`: in that role. `reoffer`: beside the description before it. */
	readonly role: 'any' | 'offer' | 'answer' | 'reoffer';
	readonly edit: (text: string) => string;
}

const examples: Example[] = [];
const of =
	(role: Example['role']) =>
	(rule: RuleId, edit: (draft: Draft, text: string) => Draft | string, variant = 0): void => {
		examples.push({
			rule,
			variant,
			role,
			edit: (text) => {
				const made = edit(new Draft(text), text);
				return typeof made === 'string' ? made : made.text();
			}
		});
	};
const any = of('any');
const answer = of('answer');
const offer = of('offer');
const reoffer = of('reoffer');

const ridExtension = 'urn:ietf:params:rtp-hdrext:sdes:rtp-stream-id';
const zeroPort = (line: string) => line.replace(/^(m=\w+) \d+/, '$1 0');
const setMedia = (place: number, word: string) => (line: string) =>
	line
		.split(' ')
		.map((old, index) => (index === place ? word : old))
		.join(' ');
const withGroup = (draft: Draft, ...names: ('audio' | 'video' | 'data')[]) =>
	draft.change(
		'session',
		/^a=group:BUNDLE/,
		`a=group:BUNDLE ${names.map((name) => draft.mid(name)).join(' ')}`
	);

// Lines
any('syntax/line-format', (draft) => {
	draft.audio.splice(2, 0, 'garbage');
	return draft;
});
any('syntax/blank-line', (draft) => draft.add('audio', ''));
any('syntax/trailing-blank-line', (_, text) => `${text}\r\n`);
any('syntax/no-final-newline', (_, text) => text.trimEnd());
any('syntax/lf-only', (_, text) => text.replaceAll('\r\n', '\n'));
any('syntax/cr-only', (_, text) => text.replaceAll('\r\n', '\r'));
any('syntax/escaped-newlines', (_, text) => text.replaceAll('\r\n', '\\r\\n'));
any('syntax/bom-or-preamble', (_, text) => `\uFEFF${text}`);
any('syntax/space-around', (draft) => draft.change('audio', /^a=mid:/, (line) => ` ${line}`));
any('syntax/space-after-equals', (draft) =>
	draft.change('audio', /^a=rtcp-mux$/, 'a= rtcp-mux').add('audio', 'a=rtcp-mux')
);
any('syntax/unknown-type', (draft) => draft.add('audio', 'y=foo'));
any('syntax/unknown-type', (draft) => draft.add('audio', 'A=ptime:20'), 1);
any('syntax/attr-case', (draft) => draft.every(/^a=mid:/, (line) => line.replace('a=mid', 'a=MID')));

// Session part
any('session/version', (draft) => draft.change('session', /^v=/));
any('session/version', (draft) => draft.change('session', /^v=/, 'v=1'), 1);
any('session/origin', (draft) => draft.change('session', /^o=/, 'o=- 1 2 IN IP4'));
any('session/origin', (draft) => draft.change('session', /^o=/, 'o=- abc 2 IN IP4 127.0.0.1'), 1);
any('session/name', (draft) => draft.change('session', /^s=/, 's='));
any('session/timing', (draft) => draft.change('session', /^t=/));
any('session/order', (draft) => {
	draft.session.splice(2, 2, 't=0 0', 's=-');
	return draft;
});
any('media/line-order', (draft) => draft.change('audio', /^c=/).add('audio', 'c=IN IP4 0.0.0.0'));
any('conn/missing', (draft) => draft.drop(/^c=/));
any('conn/address', (draft) => draft.change('audio', /^c=/, 'c=IN IP4 ::1'));
any('conn/address', (draft) => draft.change('audio', /^c=/, 'c=IN IP4 example.org'), 1);
const addBandwidth = (draft: Draft, line: string) => {
	draft.video.splice(draft.video.findIndex((candidate) => candidate.startsWith('c=')) + 1, 0, line);
	return draft;
};
any('bw/value', (draft) => addBandwidth(draft, 'b=AS:fast'));
any('bw/as-not-honoured', (draft) => addBandwidth(draft, 'b=AS:64'));

// Media sections
any('mline/port', (draft) => draft.change('audio', /^m=/, setMedia(1, 'nine')));
any('mline/port', (draft) => draft.change('audio', /^m=/, setMedia(1, '70000')), 1);
any('mline/proto', (draft) => draft.change('audio', /^m=/, setMedia(2, 'FOO/BAR')));
any('mline/proto', (draft) => draft.change('audio', /^m=/, setMedia(2, 'TCP/TLS/RTP/SAVPF')), 1);
any('mline/legacy-profile', (draft) => draft.change('audio', /^m=/, setMedia(2, 'RTP/SAVPF')));
any('mline/no-formats', (draft) =>
	draft.change('audio', /^m=/, 'm=audio 9 UDP/TLS/RTP/SAVPF').drop(/^a=(rtpmap|fmtp|rtcp-fb):/, 'audio')
);
any('mline/unknown-kind', (draft) =>
	draft.change('video', /^m=/, (line) => line.replace('m=video', 'm=text'))
);
any('mline/duplicate-pt', (draft) => {
	const opus = draft.payloadType('audio', /opus/);
	return draft.change('audio', /^m=/, (line) => `${line} ${opus}`);
});
any('mline/rejected-but-bundled', (draft) => draft.change('audio', /^m=/, zeroPort).drop(/^a=bundle-only/));
any('pt/range', (draft) =>
	draft.change('audio', /^m=/, (line) => `${line} 128`).add('audio', 'a=rtpmap:128 PCMU/8000')
);
any('pt/rtcp-collision', (draft) =>
	draft.change('audio', /^m=/, (line) => `${line} 72`).add('audio', 'a=rtpmap:72 PCMU/8000')
);
any('pt/bundle-conflict', (draft) => {
	const opus = draft.payloadType('audio', /opus/);
	return draft.change('video', /^m=/, (line) => `${line} ${opus}`).add('video', `a=rtpmap:${opus} VP8/90000`);
});
any('mid/missing', (draft) => draft.drop(/^a=mid:/));
any('mid/missing', (draft) => draft.drop(/^a=mid:/, 'video').change('session', /^a=group:BUNDLE/), 1);
any('mid/duplicate', (draft) => draft.change('video', /^a=mid:/, `a=mid:${draft.mid('audio')}`));
any('mid/too-long', (draft) => {
	draft.change('video', /^a=mid:/, 'a=mid:abcdefghijklmnopq');
	return withGroup(draft, 'audio', 'video', 'data');
});
any('mid/charset', (draft) => draft.change('video', /^a=mid:/, 'a=mid:a b'));
any('direction/duplicate', (draft) => draft.add('audio', 'a=recvonly'));

// BUNDLE
any('bundle/unknown-mid', (draft) => draft.change('session', /^a=group:BUNDLE/, (line) => `${line} zz`));
any('bundle/mid-twice', (draft) => draft.add('session', `a=group:BUNDLE ${draft.mid('video')}`));
any(
	'bundle/mid-twice',
	(draft) => draft.change('session', /^a=group:BUNDLE/, (line) => `${line} ${draft.mid('video')}`),
	1
);
any('bundle/semantics-case', (draft) =>
	draft.change('session', /^a=group:BUNDLE/, (line) => line.replace('BUNDLE', 'bundle'))
);
any('bundle/bundle-only-ungrouped', (draft) =>
	withGroup(draft, 'audio', 'data').change('video', /^m=/, zeroPort).add('video', 'a=bundle-only')
);
any('bundle/no-rtcp-mux', (draft) => draft.drop(/^a=rtcp-mux$/));

// ICE
any('ice/missing-credentials', (draft) => draft.drop(/^a=ice-ufrag:/));
any('ice/ufrag-length', (draft) => draft.every(/^a=ice-ufrag:/, () => 'a=ice-ufrag:abc'));
any('ice/ufrag-length', (draft) => draft.every(/^a=ice-ufrag:/, () => `a=ice-ufrag:${'a'.repeat(257)}`), 1);
any('ice/pwd-length', (draft) => draft.every(/^a=ice-pwd:/, () => `a=ice-pwd:${'a'.repeat(21)}`));
any('ice/charset', (draft) => draft.every(/^a=ice-ufrag:/, () => 'a=ice-ufrag:ab-_'));
any('ice/charset', (draft) => draft.every(/^a=ice-pwd:/, () => `a=ice-pwd:${'!'.repeat(24)}`), 1);
any('ice/duplicate-credentials', (draft) => draft.add('audio', 'a=ice-ufrag:abcd'));
any('ice/bundled-credentials-differ', (draft) =>
	draft.drop(/^a=ice-ufrag:/, 'video').add('video', 'a=ice-ufrag:abcd')
);
any('ice/candidate-syntax', (draft) => draft.add('audio', 'a=candidate:1 1 udp 1'));
any('ice/candidate-value', (draft) =>
	draft.add('audio', 'a=candidate:1 1 udp 2122260223 192.0.2.1 99999 typ host')
);
any('ice/candidate-incomplete', (draft) =>
	draft.add('audio', 'a=candidate:1 1 udp 1686052607 192.0.2.1 50000 typ srflx')
);
any('ice/candidate-session-level', (draft) =>
	draft.add('session', 'a=candidate:1 1 udp 2122260223 192.0.2.1 50000 typ host')
);
any('ice/eoc-without-candidates', (draft) =>
	draft.drop(/^a=(candidate|end-of-candidates)/).add('audio', 'a=end-of-candidates')
);

// DTLS
any('dtls/missing-fingerprint', (draft) => draft.drop(/^a=fingerprint:/));
any('dtls/fingerprint-length', (draft) => draft.withFingerprints(() => 'sha-256 AA:BB'));
any('dtls/fingerprint-hash', (draft) => draft.withFingerprints((value) => value.replace(/^\S+/, 'sha-999')));
any(
	'dtls/fingerprint-hash',
	(draft) => draft.withFingerprints((value) => value.replace(/^\S+/, 'md5').slice(0, 51)),
	1
);
any('dtls/fingerprint-format', (draft) => draft.withFingerprints((value) => value.replaceAll(':', '')));
any('dtls/fingerprint-format', (draft) => draft.withFingerprints((value) => value.toLowerCase()), 1);
any('dtls/several-fingerprints', (draft) => {
	const wrong = `a=fingerprint:sha-1 ${Array(20).fill('AB').join(':')}`;
	const place = draft.session.some((line) => line.startsWith('a=fingerprint:')) ? 'session' : 'audio';
	return draft.add(place, wrong);
});
any('dtls/bundled-fingerprint-differs', (draft) =>
	draft
		.drop(/^a=fingerprint:/, 'video')
		.add('video', `a=fingerprint:sha-256 ${Array(32).fill('AB').join(':')}`)
);
any('dtls/missing-setup', (draft) => draft.drop(/^a=setup:/));
answer('dtls/actpass-in-answer', (draft) => draft.every(/^a=setup:/, () => 'a=setup:actpass'));
answer('dtls/role-flipped', (draft) =>
	draft.every(/^a=setup:/, (line) => (line === 'a=setup:active' ? 'a=setup:passive' : 'a=setup:active'))
);
any('dtls/setup-value', (draft) => draft.every(/^a=setup:/, () => 'a=setup:junk'));
any('dtls/setup-value', (draft) => draft.every(/^a=setup:/, () => 'a=setup:holdconn'), 1);
offer('dtls/offer-not-actpass', (draft) => draft.every(/^a=setup:/, () => 'a=setup:active'));
any('sec/sdes', (draft) => draft.add('audio', `a=crypto:1 AES_CM_128_HMAC_SHA1_80 inline:${'A'.repeat(40)}`));

// Codecs
any('codec/missing-rtpmap', (draft) => {
	const opus = draft.payloadType('audio', /opus/);
	return draft.change('audio', new RegExp(`^a=rtpmap:${opus} `));
});
any('codec/orphan-attribute', (draft) => draft.add('video', 'a=rtcp-fb:77 nack'));
any('codec/orphan-rtpmap', (draft) => draft.add('audio', 'a=rtpmap:100 opus/48000/2'));
any('codec/rtpmap-conflict', (draft) => {
	const opus = draft.payloadType('audio', /opus/);
	return draft.add('audio', `a=rtpmap:${opus} PCMU/8000`);
});
any('codec/rtpmap-syntax', (draft) => {
	const opus = draft.payloadType('audio', /opus/);
	return draft.change('audio', new RegExp(`^a=rtpmap:${opus} `), `a=rtpmap:${opus} opus`);
});
any('codec/opus-clock', (draft) =>
	draft.change('audio', /^a=rtpmap:\d+ opus/, (line) => line.replace('/48000/2', '/48000'))
);
any('codec/none-usable', (draft) =>
	draft
		.change('video', /^m=/, (line) => `${line.split(' ').slice(0, 3).join(' ')} 120`)
		.drop(/^a=(rtpmap|fmtp|rtcp-fb):/, 'video')
		.add('video', 'a=rtpmap:120 foo/90000')
);
any('codec/rtx-apt', (draft) =>
	draft.change('video', /^a=fmtp:\d+ apt=/, (line) => line.replace(/apt=\d+/, 'apt=3'))
);
any('codec/h264-profile', (draft, text) => {
	// Firefox has H.264 only where its plug-in has been fetched.
	const h264 = draft.payloadType('video', /H264/);
	if (!h264) return text;
	return draft.change('video', new RegExp(`^a=fmtp:${h264} `), (line) =>
		line.replace(/profile-level-id=\w+/, 'profile-level-id=zz')
	);
});
any('fmtp/empty', (draft) => {
	const opus = draft.payloadType('audio', /opus/);
	return draft.drop(new RegExp(`^a=fmtp:${opus} `), 'audio').add('audio', `a=fmtp:${opus}`);
});
any('fmtp/duplicate', (draft) => {
	const opus = draft.payloadType('audio', /opus/);
	return draft.add('audio', `a=fmtp:${opus} usedtx=1`);
});
any('rtcp-fb/unknown', (draft) => {
	const vp8 = draft.payloadType('video', /VP8/);
	return draft.add('video', `a=rtcp-fb:${vp8} nack foobar`);
});

// Header extensions
any('extmap/id-range', (draft) => draft.add('audio', 'a=extmap:0 urn:example:zero'));
any('extmap/id-over-14', (draft) => draft.add('audio', 'a=extmap:20 urn:example:twenty'));
any('extmap/duplicate-id', (draft) =>
	draft
		.change('audio', /^a=extmap:\d+/, (line) => line)
		.add(
			'audio',
			`a=extmap:${/^a=extmap:(\d+)/.exec(draft.audio.find((line) => line.startsWith('a=extmap:')) ?? '')?.[1] ?? ''} urn:example:again`
		)
);
any('extmap/duplicate-uri', (draft) => {
	const line = draft.audio.find((candidate) => candidate.startsWith('a=extmap:')) ?? '';
	return draft.add('audio', line.replace(/^a=extmap:\d+/, `a=extmap:${draft.freeExtension}`));
});
any('extmap/bundle-conflict', (draft) => {
	const line = draft.audio.find((candidate) => candidate.startsWith('a=extmap:')) ?? '';
	const [, id = '', uri = ''] = /^a=extmap:(\d+)\S* (\S+)/.exec(line) ?? [];
	draft.drop(new RegExp(`^a=extmap:${id}\\b`), 'video');
	return draft.change('video', /^a=extmap:\d+ /, (other) =>
		other.includes(uri) ? other : other.replace(/^a=extmap:\d+/, `a=extmap:${id}`)
	);
});
any('extmap/level-mix', (draft) =>
	draft.add('session', `a=extmap:${draft.freeExtension} urn:example:session`)
);
any('extmap/no-uri', (draft) => draft.add('audio', `a=extmap:${draft.freeExtension}`));

// Sources and simulcast
any('ssrc/value', (draft) => draft.add('audio', 'a=ssrc:abc cname:x'));
any('ssrc/shared', (draft) =>
	draft.add('audio', 'a=ssrc:12345 cname:x').add('video', 'a=ssrc:12345 cname:x')
);
any('ssrc-group/members', (draft) =>
	draft.drop(/^a=ssrc-group:/, 'video').add('video', 'a=ssrc:12345 cname:x', 'a=ssrc-group:FID 12345')
);
any('msid/duplicate-track', (draft) =>
	draft
		.drop(/^a=msid:/)
		.add('audio', 'a=msid:- undefined')
		.add('video', 'a=msid:- undefined')
);
any('msid/fields', (draft) => draft.drop(/^a=msid:/, 'audio').add('audio', 'a=msid:a b c'));
any('rid/charset', (draft) => draft.add('video', 'a=rid:h! recv'));
any('rid/direction', (draft) => draft.add('video', 'a=rid:h sendrecv'));
any('simulcast/unknown-rid', (draft) => draft.add('video', 'a=simulcast:recv h;l'));
any('simulcast/syntax', (draft) => draft.add('video', 'a=rid:h recv', 'a=simulcast:'));
any('simulcast/syntax', (draft) => draft.add('video', 'a=rid:h recv', 'a=simulcast:recv h recv h'), 1);

// Data
any('sctp/missing-port', (draft) => draft.drop(/^a=sctp-port:/));
any('sctp/port-value', (draft) => draft.change('data', /^a=sctp-port:/, 'a=sctp-port:0'));
any('sctp/port-value', (draft) => draft.change('data', /^a=sctp-port:/, 'a=sctp-port:70000'), 1);
any('sctp/max-message-size', (draft) =>
	draft.drop(/^a=max-message-size:/).add('data', 'a=max-message-size:big')
);
any('sctp/legacy-form', (draft) =>
	draft
		.change('data', /^m=/, 'm=application 9 DTLS/SCTP 5000')
		.drop(/^a=(sctp-port|max-message-size):/)
		.add('data', 'a=sctpmap:5000 webrtc-datachannel 1024')
);
any('sctp/format', (draft) =>
	draft.change('data', /^m=/, (line) => line.replace('webrtc-datachannel', 'foo'))
);

// Answers beside their offers
answer('bundle/answer-missing-group', (draft) => draft.drop(/^a=group:BUNDLE/));
answer('bundle/answer-group-shrunk', (draft) => withGroup(draft, 'audio', 'data'));
answer('bundle/answer-tag-changed', (draft) => withGroup(draft, 'data', 'video', 'audio'));
answer('bundle/answer-regrouped', (draft) =>
	withGroup(draft, 'audio').add('session', `a=group:BUNDLE ${draft.mid('video')} ${draft.mid('data')}`)
);
answer('pair/mline-count', (draft) => {
	withGroup(draft, 'audio', 'video');
	return draft.text(['session', 'audio', 'video']);
});
answer('pair/mline-order', (draft) => draft.text(['session', 'video', 'audio', 'data']));
answer('pair/mid-changed', (draft) => {
	draft.change('video', /^a=mid:/, 'a=mid:foo');
	return withGroup(draft, 'audio', 'video', 'data');
});
answer('pair/bundle-tag-rejected', (draft) => {
	withGroup(draft, 'video', 'data');
	return draft.change('audio', /^m=/, zeroPort);
});
answer('pair/pt-renumbered', (draft) => {
	const opus = draft.payloadType('audio', /opus/);
	return draft
		.every(new RegExp(`^a=(rtpmap|fmtp|rtcp-fb):${opus} `), (line) => line.replace(`:${opus} `, ':50 '))
		.change('audio', /^m=/, (line) => line.replace(` ${opus}`, ' 50'));
});
answer('pair/pt-remapped', (draft) => {
	const vp8 = draft.payloadType('video', /VP8/);
	return draft.change('video', new RegExp(`^a=rtpmap:${vp8} `), `a=rtpmap:${vp8} VP9/90000`);
});
answer('pair/extmap-not-offered', (draft) =>
	draft.add('audio', `a=extmap:${draft.freeExtension} urn:example:new`)
);
answer('pair/extmap-id-changed', (draft) =>
	draft.change('audio', /^a=extmap:\d+/, (line) =>
		line.replace(/^a=extmap:\d+/, `a=extmap:${draft.freeExtension}`)
	)
);
answer('pair/simulcast-not-offered', (draft) =>
	draft.add('video', 'a=rid:h recv', 'a=rid:l recv', 'a=simulcast:recv h;l')
);
answer('pair/direction', (draft) => draft.every(/^a=(recvonly|sendonly|inactive)$/, () => 'a=sendrecv'));
answer('pair/simulcast-unknown-rid', (draft) =>
	draft.drop(/^a=(rid|simulcast):/).add('video', 'a=rid:zz recv', 'a=simulcast:recv zz')
);
answer('pair/simulcast-no-rid-extension', (draft) =>
	draft
		.drop(new RegExp(`^a=extmap:\\d+\\S* ${ridExtension}$`))
		.drop(/^a=(rid|simulcast):/)
		.add('video', 'a=rid:h recv', 'a=simulcast:recv h')
);

// Offers beside the description before them
reoffer('reoffer/mline-dropped', (draft) => {
	withGroup(draft, 'audio', 'video');
	return draft.text(['session', 'audio', 'video']);
});
reoffer('reoffer/mid-changed', (draft) => {
	draft.change('video', /^a=mid:/, 'a=mid:foo');
	return withGroup(draft, 'audio', 'video', 'data');
});
reoffer('reoffer/bundle-dropped', (draft) => draft.drop(/^a=group:BUNDLE/));
reoffer('reoffer/role-changed', (draft) => draft.every(/^a=setup:/, () => 'a=setup:active'));
reoffer('reoffer/version-not-incremented', (draft) => draft.add('audio', 'a=ptime:20'));

export const ruleExamples: readonly Example[] = examples;
