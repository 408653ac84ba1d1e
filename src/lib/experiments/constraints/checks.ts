/** The check of exercise 2a: a pure function of a Recording. */
import type { CallEvent, FailureEvent, Json, RecordingEvent } from '#lib/recording/event.ts';
import type { Recording } from '#lib/recording/recording.ts';
import { verdictOf, type Finding, type Verdict } from '../verdict.ts';

const asking = 'navigator.mediaDevices.getUserMedia';

/** One request for a camera, and how it ended. */
export interface Attempt {
	readonly at: number;
	/** The value of `video` that was asked for. */
	readonly video: Json;
	/** Undefined while the browser has not answered. */
	readonly ended: 'succeeded' | 'failed' | undefined;
	readonly error?: FailureEvent['error'];
}

/** Every request for a camera in a Recording, in order. */
export function attemptsOf(events: readonly RecordingEvent[]): readonly Attempt[] {
	return events
		.filter((event): event is CallEvent => event.type === asking)
		.map(({ at, call, args }) => {
			const end = events.find(
				(event) =>
					(event.type === `${asking}OnSuccess` || event.type === `${asking}OnFailure`) && event.call === call
			);
			const error = end?.type === `${asking}OnFailure` ? end.error : undefined;
			const [argument] = args;
			return {
				at,
				video: isObject(argument) ? (argument.video ?? null) : null,
				ended: !end ? undefined : error ? 'failed' : 'succeeded',
				...(error ? { error } : {})
			};
		});
}

/** Exercise 2a: refused because of the width, then granted with the width still asked for, in one Recording. */
export function checkMakeItFail({ events }: Recording): Verdict {
	const attempts = attemptsOf(events);
	const refusals = attempts.filter(({ error }) => error?.name === 'OverconstrainedError');
	const byWidth = refusals.find(({ error }) => error?.constraint === 'width');
	const later = byWidth ? attempts.filter(({ at }) => at > byWidth.at) : [];
	const fixed = later.find(({ ended, video }) => ended === 'succeeded' && namesWidth(video));
	const lastError = attempts.findLast(({ error }) => error)?.error;
	const lastGranted = later.findLast(({ ended }) => ended === 'succeeded');
	const findings: Finding[] = [
		{
			expected: {
				en: 'A request for the camera was refused with OverconstrainedError.',
				ko: '카메라 요청이 OverconstrainedError로 거절되었습니다.'
			},
			observed: refusals.length > 0 ? 'OverconstrainedError' : (lastError?.name ?? '–'),
			source: `${asking}OnFailure error.name`,
			...(refusals[0] ? { at: refusals[0].at } : {}),
			passed: refusals.length > 0
		},
		{
			expected: {
				en: 'The error names width as the constraint that could not be met.',
				ko: '오류가 채울 수 없는 제약으로 width를 지목했습니다.'
			},
			observed: byWidth ? 'width' : refusals.map(({ error }) => error?.constraint ?? '""').join(', ') || '–',
			source: `${asking}OnFailure error.constraint`,
			...(byWidth ? { at: byWidth.at } : {}),
			passed: byWidth !== undefined
		},
		{
			expected: {
				en: 'After that a request that still asks for a width was granted.',
				ko: '그 뒤에 여전히 width를 요구하는 요청이 받아들여졌습니다.'
			},
			observed: fixed
				? JSON.stringify(widthOf(fixed.video))
				: lastGranted
					? JSON.stringify(lastGranted.video)
					: '–',
			source: `${asking}OnSuccess`,
			...(fixed ? { at: fixed.at } : {}),
			passed: fixed !== undefined
		}
	];
	return verdictOf(findings, byWidth ? 2 : lastError ? 1 : 0);
}

const isObject = (value: Json | undefined): value is { readonly [key: string]: Json | undefined } =>
	typeof value === 'object' && value !== null && !Array.isArray(value);

const widthOf = (video: Json): Json => (isObject(video) ? (video.width ?? null) : null);

/** A width is asked for when a number stands there, bare or as a wish or a condition. `{}` asks for nothing. */
function namesWidth(video: Json): boolean {
	const width = widthOf(video);
	if (typeof width === 'number') return true;
	return isObject(width) && ['exact', 'ideal', 'min', 'max'].some((key) => typeof width[key] === 'number');
}
