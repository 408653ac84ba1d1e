/**
 * What each field of a stats report means, in both languages. A test holds the rows to the specification and to what browsers
 * really have.
 */
import type { Localized } from '#lib/i18n/locale.ts';
import type { FieldRows } from './field-rows.ts';
import { pathFields } from './fields/path.ts';
import { receivedFields } from './fields/received.ts';
import { sentFields } from './fields/sent.ts';
import { streamFields } from './fields/stream.ts';

const rows: FieldRows = { ...streamFields, ...receivedFields, ...sentFields, ...pathFields };

/** The sentence of a field; undefined for one that nobody knows. */
export function statFieldWords(type: string, field: string): Localized | undefined {
	const key = Object.hasOwn(rows, `${type}.${field}`) ? `${type}.${field}` : field;
	const row = Object.hasOwn(rows, key) ? rows[key] : undefined;
	return row && { en: row[0], ko: row[1] };
}
