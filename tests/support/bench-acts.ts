/** What a reader does in the signaling bench for the exercises that are done there, right and wrong. */
import { expect, type Page } from '@playwright/test';

export type Act =
	| { readonly do: 'carrier'; readonly name: string }
	| {
			readonly do:
				'run' | 'hold' | 'flow' | 'connected' | 'turn-off' | 'add-picture' | 'over-channel' | 'picture';
	  }
	/** On the first card of that kind. */
	| { readonly do: 'card'; readonly kind: string; readonly act: string }
	/** Until so many cards of that kind have left the track. */
	| { readonly do: 'passed'; readonly kind: string; readonly count: number };

export interface Performance {
	readonly acts: readonly Act[];
	readonly passed: boolean;
	readonly hint?: 0 | 1 | 2;
}

const up: readonly Act[] = [{ do: 'run' }, { do: 'connected' }];

/** By exercise and name. `start` is what the bench shows before anything useful was done. */
export const performances: Readonly<Record<string, Readonly<Record<string, Performance>>>> = {
	'any-carrier': {
		start: {
			acts: [{ do: 'hold' }, { do: 'run' }],
			passed: false,
			hint: 0
		},
		solution: { acts: [{ do: 'carrier', name: 'broadcast' }, ...up], passed: true },
		'wrong-1': {
			acts: [
				{ do: 'hold' },
				{ do: 'run' },
				{ do: 'card', kind: 'offer', act: 'drop' },
				{ do: 'passed', kind: 'offer', count: 1 }
			],
			passed: false,
			hint: 1
		},
		'wrong-2': {
			acts: [...up, { do: 'add-picture' }, { do: 'picture' }],
			passed: false,
			hint: 2
		}
	},
	'own-channel': {
		start: { acts: up, passed: false, hint: 0 },
		solution: {
			acts: [...up, { do: 'turn-off' }, { do: 'over-channel' }, { do: 'add-picture' }, { do: 'picture' }],
			passed: true
		},
		'wrong-1': {
			acts: [...up, { do: 'add-picture' }, { do: 'picture' }, { do: 'turn-off' }],
			passed: false,
			hint: 1
		},
		'wrong-2': {
			acts: [
				...up,
				{ do: 'turn-off' },
				{ do: 'over-channel' },
				{ do: 'hold' },
				{ do: 'add-picture' },
				{ do: 'card', kind: 'offer', act: 'deliver' },
				{ do: 'card', kind: 'answer', act: 'drop' },
				{ do: 'passed', kind: 'answer', count: 2 }
			],
			passed: false,
			hint: 2
		}
	}
};

const bench = (page: Page) => page.locator('[data-experiment="signaling-bench"]');
export const button = (page: Page, name: string) => bench(page).locator(`[data-action="${name}"]`);

export async function perform(page: Page, { acts }: Performance): Promise<void> {
	for (const act of acts) await once(page, act);
}

async function once(page: Page, act: Act): Promise<void> {
	switch (act.do) {
		case 'carrier':
			await button(page, 'carrier').selectOption(act.name);
			break;
		case 'connected':
			await expect(bench(page)).toHaveAttribute('data-status', 'done', { timeout: 20_000 });
			break;
		case 'over-channel':
			await bench(page).locator('input[type="radio"][value="channel"]').check();
			break;
		case 'picture':
			await expect(bench(page).locator('[data-role="callee"] video')).toBeVisible();
			await expect(bench(page).locator('[data-passed][data-kind="answer"]')).toHaveCount(2);
			break;
		case 'card':
			await bench(page)
				.locator(`[data-card][data-kind="${act.kind}"] [data-do="${act.act}"]`)
				.first()
				.click();
			break;
		case 'passed':
			await expect(bench(page).locator(`[data-passed][data-kind="${act.kind}"]`)).toHaveCount(act.count);
			break;
		default:
			await button(page, act.do).click();
	}
}
