/** What axe finds wrong with a page. */
import type { Page } from '@playwright/test';
import axe from 'axe-core';

/**
 * The rules of accessibility that a page breaks: the rule's id with the places that break it. axe is brought into the page once and
 * told to collect nothing but violations: a long lesson takes a quarter of the time that it takes otherwise.
 *
 * @param within a selector of what is looked at; the whole page when it is left out
 * @param rules ids of the rules to hold it against; all of axe's own choice when they are left out
 */
export async function rulesBroken(
	page: Page,
	{ within, rules }: { readonly within?: string; readonly rules?: readonly string[] } = {}
): Promise<string[]> {
	for (const frame of page.frames())
		if (!(await frame.evaluate(() => 'axe' in window))) await frame.evaluate(axe.source);
	const { violations } = await page.evaluate(
		({ within, rules }) =>
			(window as unknown as { axe: typeof axe }).axe.run(within ?? document, {
				resultTypes: ['violations'],
				...(rules && { runOnly: { type: 'rule', values: [...rules] } })
			}),
		{ within, rules }
	);
	return violations.map(
		({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`
	);
}
