/** A QR code as the path of an SVG: one unit a module, a quiet zone of four around it. */

/** Modules around the code that must stay light (ISO/IEC 18004). */
const quietZone = 4;

export async function qrPath(text: string): Promise<{ readonly size: number; readonly path: string }> {
	const { encode } = await import('uqr');
	const { data, size } = encode(text, { ecc: 'L', border: quietZone });
	let path = '';
	for (const [y, row] of data.entries())
		for (let x = 0; x < row.length; x++) {
			if (!row[x]) continue;
			const from = x;
			while (row[x + 1]) x++;
			const width = x - from + 1;
			path += `M${from} ${y}h${width}v1h-${width}z`;
		}
	return { size, path };
}
