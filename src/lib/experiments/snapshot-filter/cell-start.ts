import type { Lent } from '../../../cell/lent.ts';
import { exportFile, filterPixels, openFile, takeStill } from './code.ts';

declare const lab: Lent;

const video = lab.show(lab.picture('caller'), 'the picture');
// Until there is a size there is no picture; the first one may still be black.
while (video.videoWidth === 0) await lab.wait(50);
await lab.wait(500);
const still = takeStill(video);
const canvas = document.body.appendChild(document.createElement('canvas'));
filterPixels(canvas, still, 'grayscale(1)', {
	byHand: false,
	filterByHand: ({ data }) => {
		for (let at = 0; at < data.length; at += 4)
			data.fill(((data[at] ?? 0) + (data[at + 1] ?? 0) + (data[at + 2] ?? 0)) / 3, at, at + 3);
	}
});
const file = await exportFile(canvas, 'image/jpeg');
const { width, height } = await openFile(file!);
console.log(file?.type, file?.size, 'bytes,', width, '×', height);
