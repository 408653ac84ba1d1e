/** One sentence for each field of a packet. */
import type { Locale } from '#lib/i18n/locale.ts';
import type { Field, FieldNote } from '#lib/packets/field.ts';
import { byteWords } from './byte-words.ts';
import { fieldWords, topicWords } from './field-words.ts';

/** What this one is where its kind has many (an attribute, an extension), what its kind is otherwise. */
export function explainField(field: Field, locale: Locale): string {
	const topics: Readonly<Record<string, string>> = topicWords[locale];
	return (
		(field.name !== undefined && Object.hasOwn(topics, field.name) ? topics[field.name] : undefined) ??
		fieldWords[locale][field.key]
	);
}

export const noteSentence = (note: FieldNote, locale: Locale): string => byteWords[locale].notes[note];
