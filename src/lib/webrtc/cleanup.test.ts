import { describe, expect, it } from 'vitest';
import { CleanupStack } from './cleanup.ts';

describe('a stack of clean-ups', () => {
	it('runs them once, the last one first', () => {
		const order: number[] = [];
		const stack = new CleanupStack();
		stack.defer(() => order.push(1));
		stack.defer(() => order.push(2));
		stack.close();
		stack.close();
		expect(order).toEqual([2, 1]);
	});
	it('does not skip the rest when one fails, and tells of the failure', () => {
		const order: number[] = [];
		const stack = new CleanupStack();
		stack.defer(() => order.push(1));
		stack.defer(() => {
			throw new Error('stuck');
		});
		expect(() => {
			stack.close();
		}).toThrow(AggregateError);
		expect(order).toEqual([1]);
	});
	it('cleans up at once what is opened after it was closed', () => {
		const order: number[] = [];
		const stack = new CleanupStack();
		stack.close();
		stack.defer(() => order.push(1));
		expect(order).toEqual([1]);
	});
});
