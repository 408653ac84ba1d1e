/** Exercise 15g: a controller in the reader's own words, tried on seeded cases. What is judged is what it gave for each. */
import { controllers, table } from './loss-controller.ts';

export const writtenNote = 'controller-written';

/** Rates in kb/s; each is tried with each loss of the table. */
const rates = [1000, 320, 2400] as const;
export const cases = rates.flatMap((rate) => table.map(({ loss }) => ({ rate, loss })));

/** What the rule gives, kb/s. */
export const wanted = ({ rate, loss }: { rate: number; loss: number }): number =>
	controllers.thresholds(rate, loss);

/** Follows the reader's code in its own scope: notes what `next` gives for each case. */
export const tail = `lab.note('${writtenNote}', ${JSON.stringify(cases)}.map(({ rate, loss }) => ({ rate, loss, got: next(rate, loss) })));`;

const written = (body: string) => `// rate: what is sent now, kb/s. loss: share of packets lost, 0 to 1.
// Gives back what to send next, kb/s.
function next(rate, loss) {
${body}
}
`;

export const texts = {
	start: written('\treturn rate;'),
	solution: written(
		'\tif (loss > 0.1) return rate * (1 - 0.5 * loss);\n\tif (loss < 0.02) return rate * 1.05;\n\treturn rate;'
	),
	halves: written('\treturn loss > 0 ? rate / 2 : rate * 1.05;'),
	neverDown: written('\treturn loss < 0.02 ? rate * 1.05 : rate;'),
	tooEarly: written('\tif (loss < 0.02) return rate * 1.05;\n\treturn rate * (1 - 0.5 * loss);')
} as const;
