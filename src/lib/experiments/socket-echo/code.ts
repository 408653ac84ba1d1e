// How a receiver finds messages again in a stream of bytes. A sender has put four bytes in front of
// each message: its length, the first byte counting most.

export type Deliver = (message: Uint8Array) => void;
/** Is handed every piece that the stream brings, however it was cut. */
export type Receiver = (piece: Uint8Array) => void;

export function frame(message: Uint8Array): Uint8Array {
	const framed = new Uint8Array(4 + message.length);
	new DataView(framed.buffer).setUint32(0, message.length);
	framed.set(message, 4);
	return framed;
}

const lengthOf = (bytes: Uint8Array) => new DataView(bytes.buffer, bytes.byteOffset).getUint32(0);

function joined(one: Uint8Array, other: Uint8Array): Uint8Array {
	const both = new Uint8Array(one.length + other.length);
	both.set(one);
	both.set(other, one.length);
	return both;
}

// 1. What was written in one piece will be read in one piece?
export function eachPiece(deliver: Deliver): Receiver {
	return (piece) => {
		if (piece.length >= 4) {
			deliver(piece.subarray(4, 4 + lengthOf(piece)));
		}
	};
}

// 2. Keeps what came before, and looks for one message in each piece.
export function onePerPiece(deliver: Deliver): Receiver {
	let waiting = new Uint8Array() as Uint8Array;
	return (piece) => {
		waiting = joined(waiting, piece);
		if (waiting.length >= 4 && waiting.length >= 4 + lengthOf(waiting)) {
			const end = 4 + lengthOf(waiting);
			deliver(waiting.subarray(4, end));
			waiting = waiting.subarray(end);
		}
	};
}

// 3. Looks for as many messages as there are, and believes that the length is always whole.
export function bravely(deliver: Deliver): Receiver {
	let waiting = new Uint8Array() as Uint8Array;
	return (piece) => {
		waiting = joined(waiting, piece);
		while (waiting.length > 0) {
			const padded = joined(waiting, new Uint8Array(4));
			const end = 4 + lengthOf(padded);
			if (waiting.length < end && waiting.length >= 4) {
				return;
			}
			deliver(waiting.subarray(4, end));
			waiting = waiting.subarray(end);
		}
	};
}

// 4. Waits for the four bytes of a length, then for as many as it says, as often as there is something.
export function patiently(deliver: Deliver): Receiver {
	let waiting = new Uint8Array() as Uint8Array;
	return (piece) => {
		waiting = joined(waiting, piece);
		while (waiting.length >= 4) {
			const end = 4 + lengthOf(waiting);
			if (waiting.length < end) {
				return;
			}
			deliver(waiting.subarray(4, end));
			waiting = waiting.subarray(end);
		}
	};
}
