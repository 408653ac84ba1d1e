/** In a page: the workbench's editor, or CodeMirror with the same text and nothing else, and a watch on its keystrokes. */
import { EditorState } from '@codemirror/state';
import { EditorView } from '@codemirror/view';
import { SdpEditor } from '../../src/lib/panels/sdp/editor.ts';
import { lint } from '../../src/lib/sdp/lint.ts';
import { parse } from '../../src/lib/sdp/parse.ts';
import { relatedTo } from '../../src/lib/sdp/related.ts';

declare global {
	interface Window {
		/** Milliseconds from the next key to the frame after it has been painted. */
		nextKeystroke?: () => Promise<number>;
		keystroke?: Promise<number> | undefined;
	}
}

/** As `SdpText` does: the text is read again when the reader pauses. */
const readDelayMs = 120;

export function mountEditor(kind: 'bare' | 'sdp', text: string): void {
	const place = document.createElement('div');
	place.setAttribute('style', 'height: 600px; overflow: hidden');
	document.body.append(place);
	if (kind === 'bare') {
		const view = new EditorView({
			parent: place,
			state: EditorState.create({ doc: text, extensions: [EditorState.lineSeparator.of('\r\n')] })
		});
		view.dom.style.height = '600px';
		view.focus();
	} else {
		let known = parse(text);
		let timer: ReturnType<typeof setTimeout> | undefined;
		const editor = new SdpEditor(place, {
			text,
			label: 'SDP',
			onchange: () => {
				clearTimeout(timer);
				timer = setTimeout(() => {
					known = parse(editor.text, known);
					editor.setFindings(lint(known, { role: 'offer' }));
				}, readDelayMs);
			},
			oncursor: (offset) => {
				editor.setRelated(relatedTo(known, offset));
			},
			onpaste: () => false,
			explain: () => undefined
		});
		editor.setFindings(lint(known, { role: 'offer' }));
		editor.focus();
	}
	window.nextKeystroke = () =>
		new Promise((resolve) => {
			addEventListener(
				'keydown',
				(event) => {
					requestAnimationFrame(() => {
						const { port1, port2 } = new MessageChannel();
						port1.onmessage = () => {
							resolve(performance.now() - event.timeStamp);
						};
						port2.postMessage(undefined);
					});
				},
				{ capture: true, once: true }
			);
		});
}
