/** The reader's theme: the system's, or one chosen here. `static/theme.js` applies it before the first paint. */
export type ThemeChoice = 'system' | 'light' | 'dark';
const key = 'rtc-notebook/theme';

export class Theme {
	choice: ThemeChoice = $state('system');

	/** Reads what was chosen before; in the browser only. */
	restore(): void {
		const theme = document.documentElement.dataset.theme;
		this.choice = theme === 'light' || theme === 'dark' ? theme : 'system';
	}

	choose(choice: ThemeChoice): void {
		this.choice = choice;
		if (choice === 'system') delete document.documentElement.dataset.theme;
		else document.documentElement.dataset.theme = choice;
		try {
			if (choice === 'system') localStorage.removeItem(key);
			else localStorage.setItem(key, choice);
		} catch {
			// Storage is forbidden here: the choice holds until the page is left.
		}
	}
}
