import type { Lent } from '../../../cell/lent.ts';
import { attempts, open } from './code.ts';

declare const lab: Lent;

const pair = await open({ observe: lab.observe }, false);
console.log('ids:', pair.offered.id, pair.answered.id, pair.agreed[0]?.id);
for (const { code, run } of attempts)
	try {
		run(pair);
		console.log('allowed:', code);
	} catch (error) {
		console.log('refused:', code, error);
	}
