/** A field, or `type.field` where a field says something else in another object, and its sentence in both languages. */
export type FieldRows = Readonly<Record<string, readonly [en: string, ko: string]>>;
