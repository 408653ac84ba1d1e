/** The checks of lesson 8 that are about the text of a description: pure functions of a Recording. */
import { descriptionIn } from '#lib/recording/descriptions.ts';
import type {
	CallEvent,
	FailureEvent,
	NoteEvent,
	RecordingEvent,
	SuccessEvent
} from '#lib/recording/event.ts';
import { lastState } from '#lib/recording/milestones.ts';
import type { Recording } from '#lib/recording/recording.ts';
import type { SdpDocument } from '#lib/sdp/document.ts';
import { directions } from '#lib/sdp/media-block.ts';
import { parse } from '#lib/sdp/parse.ts';
import { verdictOf, type Finding, type Verdict } from '../verdict.ts';

/** Notes that the runs of the exercises leave for their checks. */
export const notes = {
	/** 8a: a line of the offer, what the table of lines says of it and what the reader says: a `LabelledLine`. */
	line: 'labelled-line',
	/** 8e: an edit begins: `{edit, said}`. */
	edit: 'local-edit'
} as const;

const notesOf = (events: readonly RecordingEvent[], name: string): NoteEvent[] =>
	events.filter((event): event is NoteEvent => event.type === 'note' && event.note === name);

export interface LabelledLine {
	readonly id: string;
	/** The line as this browser wrote it. */
	readonly text: string;
	/** What it is about, by the table of lines. */
	readonly topic: string;
	/** What the reader says; empty where nothing was chosen. */
	readonly said: string;
}

/** Exercise 8a: twelve lines of this browser's own offer, each labelled with what it is about. */
export function checkLabels({ events }: Recording): Verdict {
	const lines = notesOf(events, notes.line).map(({ value, at }) => ({
		...(value as unknown as LabelledLine),
		at
	}));
	const findings: Finding[] = [
		{
			expected: {
				en: 'This browser’s own offer has all twelve kinds of lines.',
				ko: '이 브라우저가 만든 제안에 열두 종류의 줄이 모두 있습니다.'
			},
			observed: String(lines.filter(({ text }) => text !== '').length),
			source: 'createOffer()',
			passed: lines.length >= 12 && lines.every(({ text }) => text !== '')
		},
		...lines.map(({ text, topic, said, at }): Finding => ({
			expected: { en: `What you said of ${text} fits.`, ko: `고른 답이 ${text} 줄에 맞습니다.` },
			observed: said || '–',
			source: 'createOffer()',
			at,
			passed: said === topic
		}))
	];
	const isBlank = lines.length === 0 || lines.some(({ said }) => said === '');
	const isWrong = (...topics: string[]) =>
		lines.some(({ topic, said }) => topics.includes(topic) && said !== topic);
	return verdictOf(findings, isBlank ? 0 : isWrong('ice', 'dtls') ? 1 : 2);
}

/** What became of one edit. */
export interface TriedEdit {
	readonly edit: string;
	readonly said: string;
	/** What the edit changed in the text: certificate, sections, something that an API can do, something that nobody reads. */
	readonly changed: 'certificate' | 'sections' | 'api' | 'ignored' | 'nothing';
	/** The browser's own words where it refused. */
	readonly error: FailureEvent['error'] | undefined;
	/** `connected`, `failed`, … */
	readonly connection: string;
	readonly at: number;
}

const kindsOf = (document: SdpDocument) =>
	document.media.map(({ block }) => block.lines[0]?.words[0] ?? '').join(' ');

/** What an edit changed, found out from both texts. */
export function changeOf(before: string, after: string): TriedEdit['changed'] {
	if (before === after) return 'nothing';
	const [one, other] = [parse(before), parse(after)];
	if (kindsOf(one) !== kindsOf(other)) return 'sections';
	const texts = new Set(one.lines.map(({ text }) => text));
	const changed = other.lines.filter(({ text }) => !texts.has(text));
	if (changed.some(({ name }) => name === 'fingerprint')) return 'certificate';
	const hasApi = changed.some(
		({ type, name }) => type === 'm' || directions.some((direction) => direction === name)
	);
	return hasApi ? 'api' : 'ignored';
}

/** Every edit of exercise 8e with what the browser did. */
export function triedEdits(events: readonly RecordingEvent[]): TriedEdit[] {
	const starts = events.flatMap((event, index) =>
		event.type === 'note' && event.note === notes.edit ? [index] : []
	);
	return starts.map((start, place) => {
		const part = events.slice(start, starts[place + 1] ?? events.length);
		const { edit, said } = (part[0] as NoteEvent).value as { edit: string; said: string };
		const made = part.find(
			(event): event is SuccessEvent => event.type === 'createOfferOnSuccess' && event.peer === 'caller'
		);
		const set = part.find(
			(event): event is CallEvent => event.type === 'setLocalDescription' && event.peer === 'caller'
		);
		return {
			edit,
			said,
			changed: changeOf(descriptionIn(made?.value)?.sdp ?? '', descriptionIn(set?.args[0])?.sdp ?? ''),
			error: part.find(
				(event): event is FailureEvent =>
					event.type.endsWith('OnFailure') && event.type !== 'addIceCandidateOnFailure'
			)?.error,
			connection:
				lastState(
					part.filter((event) => !isClosing(event)),
					'caller',
					'onconnectionstatechange'
				)?.value ?? 'new',
			at: part[0]?.at ?? 0
		};
	});
}

const isClosing = (event: RecordingEvent) => 'value' in event && event.value === 'closed';

/** The label that what happened deserves; undefined where this browser does what no label says. */
export function labelOf({ changed, error, connection }: TriedEdit): TriedEdit['changed'] | undefined {
	const isCall = !error && connection === 'connected';
	const isMeantToFail = changed === 'certificate' || changed === 'sections';
	return changed === 'nothing' || isCall === isMeantToFail ? undefined : changed;
}

/** Exercise 8e: which edits of one's own description does a call survive, and why not the others? */
export function checkEdits({ events }: Recording): Verdict {
	const edits = triedEdits(events);
	const outcome = ({ error, connection }: TriedEdit) =>
		error ? `${error.name}: ${error.message}` : connection;
	const findings = edits.map((edit): Finding => ({
		expected: {
			en: `What you said of ${edit.edit} is what this browser did.`,
			ko: `${edit.edit}에 대해 고른 답이 이 브라우저가 한 일과 같습니다.`
		},
		observed: `${outcome(edit)}; ${edit.said || '–'}`,
		source: edit.error ? 'setLocalDescription()' : 'caller onconnectionstatechange',
		at: edit.at,
		passed: edit.said === labelOf(edit)
	}));
	if (edits.length === 0) return { passed: false, findings, hint: 0 };
	if (edits.some((edit) => labelOf(edit) === undefined))
		return {
			passed: false,
			findings,
			skipped: {
				en: 'This browser treats one of the edits in a way that no label describes. What it did stands below.',
				ko: '이 브라우저는 고칠 것 가운데 하나를 어느 답과도 다르게 다룹니다. 실제로 한 일은 아래에 있습니다.'
			}
		};
	const isBlank = edits.some(({ said }) => said === '');
	const isFatal = edits.some(
		(edit) =>
			(edit.changed === 'certificate' || edit.changed === 'sections') !==
				(edit.said === 'certificate' || edit.said === 'sections') ||
			((edit.changed === 'certificate' || edit.changed === 'sections') && edit.said !== edit.changed)
	);
	return verdictOf(findings, isBlank ? 0 : isFatal ? 1 : 2);
}
