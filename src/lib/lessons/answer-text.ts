/** An answer as lines of text, to be set beside the solution. */
import type { Locale } from '#lib/i18n/locale.ts';
import type { AnsweredExercise } from './types.ts';

/** For an arranged exercise its lines of code; for a matched one each line with the label it was given; code as it is. */
export function answerText(
	exercise: AnsweredExercise,
	answer: readonly string[],
	locale: Locale
): readonly string[] {
	if (exercise.kind === 'code') return answer.flatMap((code) => code.trimEnd().split('\n'));
	if (exercise.kind !== 'match')
		return answer.map((id) => {
			const line = exercise.lines.find((one) => one.id === id);
			return line?.text?.[locale] ?? line?.code ?? id;
		});
	return exercise.lines.map(({ code }, index) => {
		const label = exercise.options.find((option) => option.id === answer[index]);
		return `${code}  →  ${label?.text[locale] ?? '–'}`;
	});
}
