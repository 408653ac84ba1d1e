/** The moves that a reader, a walk or an exercise can make on a peer, as values. */
import type { DescriptionType } from '#lib/recording/signaling-moves.ts';
import * as code from './code.ts';

export type { Who } from './code.ts';

export type Direction = 'sendrecv' | 'sendonly' | 'recvonly' | 'inactive';
export const directions: readonly Direction[] = ['sendrecv', 'sendonly', 'recvonly', 'inactive'];

export type Move =
	| { readonly do: 'createOffer' | 'createAnswer' | 'restartIce' | 'close' }
	/** Without a type the browser decides. */
	| { readonly do: 'setLocal'; readonly type?: DescriptionType }
	| { readonly do: 'setRemote'; readonly type: DescriptionType }
	| { readonly do: 'addTrack' | 'addTransceiver'; readonly kind: code.Kind }
	/** `index` is the place in the peer's list of transceivers, from 0. */
	| { readonly do: 'setDirection'; readonly index: number; readonly direction: Direction }
	| { readonly do: 'replaceTrack' | 'removeTrack' | 'stop'; readonly index: number };

/** Makes the move. The browser refuses one that is out of place; the Recording keeps its words. */
export async function makeMove(session: code.Session, who: code.Who, move: Move): Promise<void> {
	switch (move.do) {
		case 'setLocal':
			await code.setLocal(session, who, move.type);
			break;
		case 'setRemote':
			await code.setRemote(session, who, move.type);
			break;
		case 'addTrack':
		case 'addTransceiver':
			code[move.do](session, who, move.kind);
			break;
		case 'setDirection':
			code.setDirection(session, who, move.index, move.direction);
			break;
		case 'replaceTrack':
		case 'removeTrack':
		case 'stop':
			await code[move.do](session, who, move.index);
			break;
		default:
			await code[move.do](session, who);
	}
}

/** The move as JavaScript says it: `setLocalDescription(offer)`. */
export function moveName(move: Move): string {
	switch (move.do) {
		case 'setLocal':
			return `setLocalDescription(${move.type ?? ''})`;
		case 'setRemote':
			return `setRemoteDescription(${move.type})`;
		case 'addTrack':
		case 'addTransceiver':
			return `${move.do}(${move.kind})`;
		case 'setDirection':
			return `direction = '${move.direction}'`;
		default:
			return `${move.do}()`;
	}
}
