import type { Lent } from '../../../cell/lent.ts';
import { overTheWire, throughCanvas } from './code.ts';

declare const lab: Lent;

const page = {
	observe: lab.observe,
	transfer: () => {
		throw new Error('a cell has no worker to hand this to');
	},
	trackFromWorker: () => Promise.reject(new Error('a cell has no worker')),
	processFrames: (video: HTMLVideoElement, context: CanvasRenderingContext2D) => {
		setInterval(() => {
			const { videoWidth, videoHeight } = video;
			Object.assign(context.canvas, { width: videoWidth || 320, height: videoHeight || 180 });
			// Upside down: a transform that anybody can see.
			context.setTransform(1, 0, 0, -1, 0, context.canvas.height);
			context.drawImage(video, 0, 0);
		}, 50);
	}
};
const video = lab.show(lab.picture('caller'), 'before');
const track = await overTheWire(page, throughCanvas(page, video));
lab.show(new MediaStream([track]), 'after the transform and the wire');
