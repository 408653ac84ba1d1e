/** The editor in the colours of the site: every value is a token, so that both themes and every contrast follow. */
import { EditorView } from '@codemirror/view';

export const editorTheme = EditorView.theme({
	'&': {
		height: '100%',
		backgroundColor: 'var(--code-paper)',
		color: 'var(--ink)',
		fontSize: 'var(--text-s)'
	},
	'&.cm-focused': { outline: '3px solid var(--focus)', outlineOffset: '-3px' },
	'.cm-scroller': {
		fontFamily: 'var(--mono)',
		fontVariantLigatures: 'none',
		lineHeight: '1.6',
		overflow: 'auto'
	},
	'.cm-content': { caretColor: 'var(--ink)', paddingBlock: 'var(--s2)' },
	'.cm-cursor': { borderLeftColor: 'var(--ink)', borderLeftWidth: '2px' },
	'.cm-gutters': {
		backgroundColor: 'var(--code-paper)',
		color: 'var(--ink-faint)',
		borderRight: '1px solid var(--rule)'
	},
	'.cm-activeLine': { backgroundColor: 'color-mix(in oklab, var(--state-working-wash) 55%, transparent)' },
	'.cm-activeLineGutter': { backgroundColor: 'var(--state-working-wash)', color: 'var(--ink)' },
	'&.cm-focused > .cm-scroller > .cm-selectionLayer .cm-selectionBackground, .cm-selectionBackground': {
		backgroundColor: 'color-mix(in oklab, var(--link) 28%, transparent)'
	},
	'.cm-related': {
		backgroundColor: 'var(--server-wash)',
		boxShadow: 'inset 0 -2px var(--server)',
		borderRadius: '2px'
	},
	'.cm-section': { borderTop: '1px solid var(--rule)' },
	'.cm-foldPlaceholder': {
		backgroundColor: 'var(--sunken)',
		border: '1px solid var(--rule)',
		color: 'var(--ink-soft)'
	},
	'.cm-lintRange-error': { textDecorationColor: 'var(--state-broken)' },
	'.cm-lintRange': {
		backgroundImage: 'none',
		textDecorationLine: 'underline',
		textDecorationStyle: 'wavy',
		textDecorationThickness: '1px',
		textUnderlineOffset: '3px'
	},
	'.cm-lintRange-warning': { textDecorationColor: 'var(--state-working)' },
	'.cm-lintRange-info': { textDecorationColor: 'var(--ink-faint)', textDecorationStyle: 'dotted' },
	'.cm-lint-marker': { width: '0.9em', height: '0.9em', content: 'none', paddingTop: '0.15em' },
	'.cm-lint-marker::after': { fontWeight: '700', fontSize: '0.8em', display: 'block' },
	'.cm-lint-marker-error::after': { content: '"✕"', color: 'var(--state-broken)' },
	'.cm-lint-marker-warning::after': { content: '"▲"', color: 'var(--state-working)' },
	'.cm-lint-marker-info::after': { content: '"·"', color: 'var(--ink-soft)' },
	'.cm-tooltip': {
		maxWidth: 'min(34rem, 88vw)',
		padding: 'var(--s1)',
		border: '1px solid var(--rule-strong)',
		borderRadius: 'var(--radius-s)',
		backgroundColor: 'var(--raised)',
		color: 'var(--ink)',
		fontFamily: 'var(--sans)',
		boxShadow: 'var(--shadow)'
	},
	'.cm-tooltip p': { margin: '0', padding: 'var(--s1) var(--s2)', lineHeight: '1.5' },
	'.cm-tooltip b': { fontWeight: '650' },
	'.cm-diagnostic': { padding: 'var(--s1) var(--s2)', marginLeft: '0', borderLeft: '3px solid var(--rule)' },
	'.cm-diagnostic-error': { borderLeftColor: 'var(--state-broken)' },
	'.cm-diagnostic-warning': { borderLeftColor: 'var(--state-working)' },
	'.cm-diagnosticAction': {
		marginInlineStart: 'var(--s2)',
		padding: '2px var(--s2)',
		border: '1px solid var(--rule-strong)',
		borderRadius: 'var(--radius-s)',
		backgroundColor: 'var(--paper)',
		color: 'var(--ink)'
	},
	'.cm-tooltip.cm-tooltip-autocomplete > ul': { fontFamily: 'var(--mono)', maxHeight: '14em' },
	'.cm-tooltip-autocomplete > ul > li[aria-selected]': {
		backgroundColor: 'var(--accent)',
		color: 'var(--accent-ink)'
	},
	'.cm-completionDetail': { color: 'var(--ink-soft)', fontStyle: 'normal' },
	'.cm-tooltip-autocomplete > ul > li[aria-selected] .cm-completionDetail': { color: 'inherit' },
	'.cm-panels': { backgroundColor: 'var(--bench)', color: 'var(--ink)' },
	'.cm-searchMatch': { backgroundColor: 'var(--state-working-wash)' }
});
