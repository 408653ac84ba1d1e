/**
 * Listens to a stream where no AudioContext runs (Firefox on a machine without sound hardware): a recorder writes short pieces,
 * and each is decoded. Slower than an analyser by half a second, and the codec leaves its mark, but it is the track's own sound.
 */

/** How long a piece lasts. */
export const pieceMs = 500;

export interface Piece {
	readonly samples: Float32Array;
	/** Samples a second. */
	readonly rate: number;
}

/** Decoded to the rate that Opus works at. */
const rate = 48_000;

/** @param onpiece called after each piece; undefined when nothing came, as of a track that has ended */
export function listenInPieces(
	stream: MediaStream,
	onpiece: (piece: Piece | undefined) => void
): { close: () => void } {
	let isClosed = false;
	let timer: ReturnType<typeof setTimeout> | undefined;
	let recorder: MediaRecorder | undefined;
	const next = () => {
		if (isClosed) return;
		void takePiece().then((piece) => {
			if (isClosed) return;
			onpiece(piece);
			if (piece) next();
			else timer = setTimeout(next, pieceMs);
		});
	};
	const takePiece = async (): Promise<Piece | undefined> => {
		try {
			const file = await new Promise<Blob>((resolve, reject) => {
				const one = (recorder = new MediaRecorder(new MediaStream(stream.getAudioTracks())));
				const chunks: Blob[] = [];
				one.ondataavailable = ({ data }) => {
					chunks.push(data);
				};
				one.onstop = () => {
					resolve(new Blob(chunks));
				};
				one.onerror = () => {
					reject(new Error('the recorder failed'));
				};
				one.start();
				timer = setTimeout(() => {
					if (one.state !== 'inactive') one.stop();
				}, pieceMs);
			});
			if (file.size === 0 || isClosed) return undefined;
			const decoder = new OfflineAudioContext(1, 1, rate);
			const sound = await decoder.decodeAudioData(await file.arrayBuffer());
			return { samples: sound.getChannelData(0), rate };
		} catch {
			// A piece without sound in it cannot be decoded; the next one may have some.
			return undefined;
		}
	};
	next();
	return {
		close: () => {
			isClosed = true;
			clearTimeout(timer);
			if (recorder && recorder.state !== 'inactive') recorder.stop();
		}
	};
}
