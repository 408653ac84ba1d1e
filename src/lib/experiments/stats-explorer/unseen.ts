/** Plays a stream where nobody sees or hears it: browsers decode and count in full only what is played. */

/** Returns the function that stops it. */
export function playUnseen(stream: MediaStream): () => void {
	const element = document.createElement('video');
	element.muted = true;
	element.playsInline = true;
	element.srcObject = stream;
	element.play().catch(() => undefined);
	return () => {
		element.srcObject = null;
	};
}
