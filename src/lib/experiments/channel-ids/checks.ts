/** Exercises 11c to 11f: pure functions of a Recording. What the reader said is held against what the browser did. */
import type { Recording } from '#lib/recording/recording.ts';
import { verdictOf, type Finding, type Verdict } from '../verdict.ts';
import { answerIn, attemptsIn, idsIn, notes, type AttemptFacts } from './notes.ts';

/** What exercise 11d asks of createDataChannel. */
export const refusable: readonly {
	readonly id: string;
	readonly code: string;
	readonly init: RTCDataChannelInit;
}[] = [
	{
		id: 'both-limits',
		code: '{ maxRetransmits: 0, maxPacketLifeTime: 100 }',
		init: { maxRetransmits: 0, maxPacketLifeTime: 100 }
	},
	{ id: 'no-id', code: '{ negotiated: true }', init: { negotiated: true } },
	{ id: 'last-id', code: '{ negotiated: true, id: 65534 }', init: { negotiated: true, id: 65_534 } },
	{ id: 'one-more', code: '{ negotiated: true, id: 65535 }', init: { negotiated: true, id: 65_535 } },
	{ id: 'taken', code: '{ negotiated: true, id: 100 } // taken', init: { negotiated: true, id: 100 } }
];

/** Exercise 11e: the answer says `a=max-message-size:100000`. */
export const agreedSize = 100_000;
export const sizes: readonly { readonly id: string; readonly code: string; readonly bytes: number }[] = [
	{ id: 'over-16k', code: 'channel.send(new Uint8Array(16_385))', bytes: 16_385 },
	{ id: 'over-64k', code: 'channel.send(new Uint8Array(65_537))', bytes: 65_537 },
	{ id: 'exact', code: 'channel.send(new Uint8Array(100_000))', bytes: agreedSize },
	{ id: 'one-over', code: 'channel.send(new Uint8Array(100_001))', bytes: agreedSize + 1 }
];

/** What somebody says of something that can be refused, and what came of it. */
function compared(
	rows: readonly { readonly id: string; readonly code: string }[],
	said: readonly string[],
	attempts: readonly AttemptFacts[],
	accepted: string,
	source: string
): { readonly findings: Finding[]; readonly wrongIds: readonly string[] } {
	const outcomes = rows.map(({ id }) => {
		const facts = attempts.find((one) => one.id === id);
		return facts && (facts.error?.name ?? accepted);
	});
	const findings = rows.map(({ code }, index): Finding => ({
		expected: {
			en: `You said what came of ${code}.`,
			ko: `${code}의 결과를 맞혔습니다.`
		},
		observed: `${said[index] || '–'}; ${outcomes[index] ?? '–'}`,
		source,
		passed: outcomes[index] !== undefined && outcomes[index] === said[index]
	}));
	return { findings, wrongIds: rows.filter((_, index) => !findings[index]?.passed).map(({ id }) => id) };
}

/** Exercise 11c: ids follow the DTLS role, and change sides with it. */
export function checkIds({ events }: Recording): Verdict {
	const said = answerIn(events);
	const [plain, flipped] = [false, true].map((isOffererClient) =>
		idsIn(events).find((facts) => facts.isOffererClient === isOffererClient)
	);
	const ids = [plain?.offered, plain?.answered, flipped?.offered, flipped?.answered].map((id) =>
		String(id ?? '')
	);
	const who = [
		{ en: 'the offerer’s, as it comes', ko: '보통 때 제안한 쪽' },
		{ en: 'the answerer’s, as it comes', ko: '보통 때 응답한 쪽' },
		{ en: 'the offerer’s, roles exchanged', ko: '역할을 바꾼 뒤 제안한 쪽' },
		{ en: 'the answerer’s, roles exchanged', ko: '역할을 바꾼 뒤 응답한 쪽' }
	];
	const findings = who.map(({ en, ko }, index): Finding => ({
		expected: { en: `You said which id it is: ${en}.`, ko: `${ko}의 id를 맞혔습니다.` },
		observed: `${said[index] || '–'}; ${ids[index] || '–'}`,
		source: 'RTCDataChannel.id',
		passed: ids[index] !== '' && said[index] === ids[index]
	}));
	const isOpenQuestion = said.length < who.length || said.includes('');
	const isWrongAtFirst = findings.slice(0, 2).some(({ passed }) => !passed);
	return verdictOf(findings, isOpenQuestion ? 0 : isWrongAtFirst ? 1 : 2);
}

/** Exercise 11d: what createDataChannel makes, and what it throws. */
export function checkRefused({ events }: Recording): Verdict {
	const { findings, wrongIds } = compared(
		refusable,
		answerIn(events),
		attemptsIn(events),
		'made',
		'createDataChannel'
	);
	const isAboutOptions = wrongIds.some((id) => id === 'both-limits' || id === 'no-id');
	const isAboutRange = wrongIds.some((id) => id === 'last-id' || id === 'one-more');
	return verdictOf(findings, isAboutOptions ? 0 : isAboutRange ? 1 : 2);
}

/** Exercise 11e: the limit is the one that was negotiated, and counts in bytes. */
export function checkSizes({ events }: Recording): Verdict {
	const said = answerIn(events);
	const { findings, wrongIds } = compared(
		sizes,
		said,
		attemptsIn(events),
		'sent',
		'RTCDataChannel.send, sctp.maxMessageSize'
	);
	const isOlderLimit = wrongIds.some((id) => id === 'over-16k' || id === 'over-64k');
	return verdictOf(findings, isOlderLimit ? 0 : wrongIds.includes('exact') ? 1 : 2);
}

/** Exercise 11f: the message is there, and nothing was thrown on the way. */
export function checkSendInTime({ events }: Recording): Verdict {
	const received = events.find(
		(event) =>
			event.type === 'RTCDataChannel.onmessage' &&
			event.peer === 'callee' &&
			event.message.preview === 'hello'
	);
	const thrown = attemptsIn(events).find(({ error }) => error)?.error;
	const chosen = answerIn(events)[0];
	const findings: Finding[] = [
		{
			expected: { en: 'The callee has received “hello”.', ko: '수신자가 ‘hello’를 받았습니다.' },
			observed: received ? 'hello' : '–',
			source: 'RTCDataChannel.onmessage',
			...(received ? { at: received.at } : {}),
			passed: received !== undefined
		},
		{
			expected: { en: 'send() threw nothing.', ko: 'send()가 아무것도 던지지 않았습니다.' },
			observed: thrown?.name ?? '–',
			source: `note ${notes.attempt}`,
			passed: received !== undefined && thrown === undefined
		}
	];
	return verdictOf(findings, chosen === 'swallow' ? 2 : chosen === 'after-answer' ? 1 : 0);
}
