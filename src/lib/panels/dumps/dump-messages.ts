/** What the page and its reading worker say to each other. */
import type { RecordingEvent } from '#lib/recording/event.ts';
import type { DumpFormat, Notice, RefusalCode } from '#lib/recording/importers/notice.ts';
import type { Recording, RecordingOrigin } from '#lib/recording/recording.ts';

export type DumpRequest =
	| { readonly task: 'read'; readonly file: Blob }
	/** Of what was read last. */
	| { readonly task: 'export'; readonly format: DumpFormat; readonly isAnonymous: boolean };

export type ReadingPhase = 'loading' | 'parsing' | 'handing-over';
export type DumpRefusal = RefusalCode | 'too-large' | 'unpacks-too-large' | 'unreadable' | 'not-fetched';

export type DumpReply =
	| { readonly kind: 'progress'; readonly phase: ReadingPhase; readonly share: number }
	/** All but the samples: enough to show something. */
	| { readonly kind: 'outline'; readonly recording: Recording }
	/** The next events of the whole, a few at a time, so that the page never stands still for them. */
	| { readonly kind: 'events'; readonly events: readonly RecordingEvent[] }
	| {
			readonly kind: 'done';
			readonly format: DumpFormat;
			readonly origin: RecordingOrigin;
			readonly notices: readonly Notice[];
	  }
	| { readonly kind: 'refused'; readonly refusal: DumpRefusal; readonly notices: readonly Notice[] }
	| { readonly kind: 'exported'; readonly file: Blob; readonly leftOut: Readonly<Record<string, number>> };
