import type { Lent } from '../../../cell/lent.ts';
import { call } from './code.ts';

declare const lab: Lent;

// Any other ailment of the list above will do as well.
await call(
	{ observe: lab.observe, record: (devices) => devices, stream: lab.picture('caller') },
	'lost-answer'
);
await lab.wait(500);
console.log('What is missing? Open the recorder.');
