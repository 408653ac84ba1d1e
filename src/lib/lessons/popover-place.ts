/** Where a box goes beside the thing it explains: below it if it fits, above it if not, and never off the side. */
interface Size {
	readonly width: number;
	readonly height: number;
}
interface Edges {
	readonly left: number;
	readonly top: number;
	readonly bottom: number;
}

/** Room between the two, and to the edge of the window. */
const gap = 8;

/** All in CSS pixels from the window's top left. */
export function popoverPlace(anchor: Edges, box: Size, viewport: Size): { left: number; top: number } {
	const rightmost = Math.max(viewport.width - box.width - gap, gap);
	const left = Math.min(Math.max(anchor.left, gap), rightmost);
	const below = anchor.bottom + gap;
	const above = anchor.top - gap - box.height;
	const fitsBelow = below + box.height + gap <= viewport.height;
	return { left, top: fitsBelow || above < gap ? below : above };
}
