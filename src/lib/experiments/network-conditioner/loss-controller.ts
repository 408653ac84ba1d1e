/**
 * The loss-based half of Google's congestion control, and ways to get it wrong
 * (draft-ietf-rmcat-gcc-02): what the sender may send next, of what it sent and of what was lost.
 */

/** @param rate kb/s @param loss share of packets lost, 0 to 1 */
export type LossController = (rate: number, loss: number) => number;

export const controllers = {
	/** Every loss is taken for congestion. */
	halve: (rate, loss) => (loss > 0 ? rate / 2 : rate * 1.05),
	/** No loss is. */
	ignore: (rate) => rate * 1.05,
	/** Slows down in between as well. */
	proportional: (rate, loss) => (loss > 0.02 ? rate * (1 - 0.5 * loss) : rate * 1.05),
	/** Up below 2 %, as it is up to 10 %, down above. */
	thresholds: (rate, loss) => (loss > 0.1 ? rate * (1 - 0.5 * loss) : loss < 0.02 ? rate * 1.05 : rate)
} as const satisfies Record<string, LossController>;
export type ControllerName = keyof typeof controllers;
export const controllerNames = Object.keys(controllers) as ControllerName[];

/** What each loss should come to, of 1000 kb/s. */
export const table: readonly { readonly loss: number; readonly next: number }[] = [
	{ loss: 0, next: 1050 },
	{ loss: 0.01, next: 1050 },
	{ loss: 0.02, next: 1000 },
	{ loss: 0.05, next: 1000 },
	{ loss: 0.1, next: 1000 },
	{ loss: 0.2, next: 900 },
	{ loss: 0.5, next: 750 }
];

export interface ControllerResult {
	readonly controller: ControllerName;
	readonly rows: readonly { readonly loss: number; readonly expected: number; readonly got: number }[];
}
export const tryController = (name: ControllerName): ControllerResult => {
	const controller: LossController = controllers[name];
	return {
		controller: name,
		rows: table.map(({ loss, next }) => ({ loss, expected: next, got: Math.round(controller(1000, loss)) }))
	};
};
