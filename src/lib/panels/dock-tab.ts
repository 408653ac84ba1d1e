/** Tabs of the dock, in the order in which they stand. */
export const dockTabs = [
	'timeline',
	'ladder',
	'states',
	'sdp',
	'ice',
	'stats',
	'packets',
	'verdict'
] as const;
export type DockTab = (typeof dockTabs)[number];
