/** Finds QR codes in pictures: of a camera, of a file, of a screenshot. */
import type { QRCode } from 'jsqr';

/** Longest edge that is looked at; larger pictures are made smaller. */
const maxEdge = 1600;
/** Codes looked for in one picture. */
const maxCodes = 8;

/** The texts of all QR codes in a picture, in no particular order. */
export async function readCodes(picture: ImageBitmap | HTMLVideoElement): Promise<string[]> {
	const [width, height] =
		'videoWidth' in picture ? [picture.videoWidth, picture.videoHeight] : [picture.width, picture.height];
	if (width === 0 || height === 0) return [];
	const { default: find } = await import('jsqr');
	const scale = Math.min(1, maxEdge / Math.max(width, height));
	const canvas = document.createElement('canvas');
	canvas.width = Math.round(width * scale);
	canvas.height = Math.round(height * scale);
	const context = canvas.getContext('2d', { willReadFrequently: true });
	if (!context) return [];
	// A picture with see-through parts would turn black there.
	context.fillStyle = 'white';
	context.fillRect(0, 0, canvas.width, canvas.height);
	context.drawImage(picture, 0, 0, canvas.width, canvas.height);
	const texts: string[] = [];
	while (texts.length < maxCodes) {
		const { data } = context.getImageData(0, 0, canvas.width, canvas.height);
		const code = find(data, canvas.width, canvas.height, { inversionAttempts: 'dontInvert' });
		if (!code) break;
		if (code.data) texts.push(code.data);
		blank(context, code);
	}
	return texts;
}

/** Paints over a code that was read, so that the next one is found. */
function blank(context: CanvasRenderingContext2D, { location }: QRCode): void {
	const corners = [
		location.topLeftCorner,
		location.topRightCorner,
		location.bottomRightCorner,
		location.bottomLeftCorner
	];
	context.beginPath();
	for (const { x, y } of corners) context.lineTo(x, y);
	context.closePath();
	context.fill();
}

/** A picture file, or undefined when the browser cannot read it as a picture. */
export async function pictureOf(file: Blob): Promise<ImageBitmap | undefined> {
	try {
		return await createImageBitmap(file);
	} catch {
		return undefined; // said as "no picture"
	}
}
