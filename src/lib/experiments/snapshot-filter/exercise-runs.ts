/** Carries the answers of exercise 3a out on a real video, a real canvas and a real file. */
import type { Recording } from '#lib/recording/recording.ts';
import { createSyntheticSource } from '#lib/webrtc/sources/synthetic.ts';
import { Run } from '../run.ts';
import * as code from './code.ts';
import { asJson, pixelsOf, readFile } from './files.ts';
import { filterByHand, filters } from '../media/filters.ts';
import { notes, type FileFacts } from './notes.ts';

export async function runGreyFile(answer: readonly string[], began: (run: Run) => void): Promise<Recording> {
	const run = new Run('snapshot-filter');
	began(run);
	const source = createSyntheticSource({ name: 'callee', audio: false });
	const video = document.createElement('video');
	video.muted = true;
	video.playsInline = true;
	video.srcObject = source.stream;
	run.defer(() => {
		video.srcObject = null;
		source.close();
	});
	const canvas = document.createElement('canvas');
	const context = code.contextOf(canvas);
	if (!('filter' in context)) run.note(notes.noFilter);
	const kept: { file: Blob | null } = { file: null };
	const lines: Readonly<Record<string, () => void | Promise<void>>> = {
		play: async () => {
			await video.play();
		},
		size: () => {
			canvas.width = video.videoWidth;
			canvas.height = video.videoHeight;
		},
		element: () => {
			canvas.style.filter = filters.grayscale;
		},
		context: () => {
			context.filter = filters.grayscale;
		},
		draw: () => {
			context.drawImage(video, 0, 0);
		},
		file: async () => {
			kept.file = await code.exportFile(canvas, 'image/png');
		}
	};
	try {
		for (const id of answer.slice(0, answer.indexOf('below'))) {
			await lines[id]?.();
			run.note(notes.did, id);
		}
		if (!kept.file) run.note(notes.nothing);
		else run.note(notes.file, asJson(await factsOf(kept.file, canvas)));
		return run.recorder.snapshot();
	} finally {
		run.close();
	}
}

/** What the file itself holds, opened again, beside what the canvas looked like with its style. */
async function factsOf(blob: Blob, canvas: HTMLCanvasElement): Promise<FileFacts> {
	const filter = canvas.style.filter || 'none';
	const seen = document.createElement('canvas');
	code.filterPixels(seen, canvas, filter, { filterByHand, byHand: false });
	const { facts } = await readFile(blob, {
		way: canvas.style.filter ? 'element' : 'context',
		filter: filters.grayscale,
		shown: pixelsOf(seen),
		plain: pixelsOf(canvas)
	});
	return facts;
}
