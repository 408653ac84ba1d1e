// Stands in the page itself. A page is complete without its scripts: they are fetched when the reader first does something,
// and what was pressed or changed while they were on their way is done again once they are there.

// eslint-disable-next-line @typescript-eslint/no-unused-vars -- what follows it in the page waits for it
const wake = new Promise((resolve) => {
	const signs = [
		'pointermove',
		'pointerdown',
		'touchstart',
		'click',
		'keydown',
		'focusin',
		'wheel',
		'scroll'
	];
	const html = document.documentElement;
	/** @type {(() => void)[]} */
	const missed = [];

	/** @param {Event} event */
	const keepPress = ({ target }) => {
		const button = target instanceof Element && target.closest('button');
		if (button) missed.push(() => button.click());
	};
	/** @param {Event} event */
	const keepChange = ({ target }) => {
		if (!(target instanceof HTMLInputElement || target instanceof HTMLSelectElement)) return;
		const { value } = target;
		const isChecked = target instanceof HTMLInputElement && target.checked;
		missed.push(() => {
			if (target instanceof HTMLInputElement && /radio|checkbox/.test(target.type))
				target.checked = isChecked;
			else target.value = value;
			for (const type of ['input', 'change']) target.dispatchEvent(new Event(type, { bubbles: true }));
		});
	};
	const open = () => {
		for (const sign of signs) removeEventListener(sign, open, true);
		for (const link of document.querySelectorAll('link[rel="wake"]'))
			link.setAttribute('rel', 'modulepreload');
		resolve(undefined);
	};

	addEventListener('click', keepPress, true);
	addEventListener('change', keepChange, true);
	new MutationObserver((_, observer) => {
		if (!('ready' in html.dataset)) return;
		observer.disconnect();
		removeEventListener('click', keepPress, true);
		removeEventListener('change', keepChange, true);
		for (const again of missed) again();
	}).observe(html, { attributeFilter: ['data-ready'] });

	// A tab that is in the middle of something (reloaded, or opened by another tab) goes on by itself.
	let isBusy = false;
	try {
		isBusy = Object.keys(sessionStorage).some((key) => key.startsWith('rtc-notebook/'));
	} catch {
		// Storage is forbidden: then nothing was kept there either.
	}
	if (isBusy) open();
	else for (const sign of signs) addEventListener(sign, open, { capture: true, passive: true });
});
