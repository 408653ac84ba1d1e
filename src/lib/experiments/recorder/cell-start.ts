import type { Lent } from '../../../cell/lent.ts';
import { record, stop, whatIsSupported } from './code.ts';

declare const lab: Lent;

console.log(whatIsSupported(['video/webm;codecs=vp8', 'video/webm;codecs=vp9', 'video/mp4']));
const file = new Promise<Blob>((resolve, reject) => {
	const recorder = record(lab.picture('caller'), {}, 250, {
		observe: (one) => one,
		grew: (bytes) => {
			console.log('a piece of', bytes, 'bytes');
		},
		finished: resolve,
		failed: reject
	});
	setTimeout(stop, 1000, recorder);
});
const { type, size } = await file;
console.log(type, size, 'bytes');
