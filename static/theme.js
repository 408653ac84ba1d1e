// Runs before the first paint, so that a reader who chose a theme never sees the other one flash by.
try {
	const theme = localStorage.getItem('rtc-notebook/theme');
	if (theme === 'light' || theme === 'dark') document.documentElement.dataset.theme = theme;
} catch {
	// Storage can be forbidden (private windows, policies): the system's theme is used.
}
