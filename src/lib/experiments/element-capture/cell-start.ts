import type { Lent } from '../../../cell/lent.ts';
import { captureCanvas, send } from './code.ts';

declare const lab: Lent;

const page = {
	observe: lab.observe,
	observeTrack: (track: MediaStreamTrack) => track,
	observeRecorder: (recorder: MediaRecorder) => recorder,
	show: (stream: MediaStream) => lab.show(stream, 'what came over the connection')
};
const canvas = document.createElement('canvas');
const context = canvas.getContext('2d')!;
const stream = captureCanvas(page, canvas, 10);
let turn = 0;
setInterval(() => {
	context.fillStyle = `hsl(${(turn += 5)} 60% 50%)`;
	context.fillRect(0, 0, canvas.width, canvas.height);
}, 50);
await send(page, stream);
console.log('tracks of the canvas:', stream.getTracks().length);
