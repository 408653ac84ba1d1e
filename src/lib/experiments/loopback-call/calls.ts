/** The six calls of offer and answer by name, so that a button or an exercise can make any of them. */
import * as code from './code.ts';

const sixCalls = {
	createOffer: code.createOffer,
	setLocalOffer: code.setLocalOffer,
	setRemoteOffer: code.setRemoteOffer,
	createAnswer: code.createAnswer,
	setLocalAnswer: code.setLocalAnswer,
	setRemoteAnswer: code.setRemoteAnswer
};
export type CallName = keyof typeof sixCalls;

/** In the order that works. */
export const callNames = Object.keys(sixCalls) as CallName[];

export const isCallName = (name: string): name is CallName => callNames.some((known) => known === name);

/** Makes one of the six calls. The browser refuses one that is out of place; the Recording keeps its words. */
export const makeCall = (name: CallName, call: code.Call): Promise<void> => sixCalls[name](call);

/** Whose connection a call is made on. */
export const peerOf = (name: CallName): 'caller' | 'callee' =>
	name === 'createOffer' || name === 'setLocalOffer' || name === 'setRemoteAnswer' ? 'caller' : 'callee';
