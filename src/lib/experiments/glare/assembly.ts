/**
 * A handler put together from lines by the reader of exercise 13b. Each line stands for one step; they run in the order in which
 * they stand, on real connections. What stands below the divider is not used.
 */
import type { Handler } from './code.ts';

export const lineCode = {
	ready: "isReady = !makingOffer && (peer.signalingState === 'stable' || isSettingRemoteAnswerPending);",
	readyTwo: "isReady = !makingOffer && peer.signalingState === 'stable';",
	ignore: "if (description.type === 'offer' && !isReady && !isPolite) return;",
	ignoreBoth: "if (description.type === 'offer' && !isReady) return;",
	mark: "isSettingRemoteAnswerPending = description.type === 'answer';",
	take: 'await peer.setRemoteDescription(description);',
	unmark: 'isSettingRemoteAnswerPending = false;',
	reply: "if (description.type === 'offer') await sendAnswer();",
	below: '// lines below this one are not used'
} as const;
export type LineId = keyof typeof lineCode;

const isLine = (id: string): id is LineId => Object.hasOwn(lineCode, id);

/** The lines above the divider. */
export function usedLines(answer: readonly string[]): readonly LineId[] {
	const end = answer.indexOf('below');
	return answer.slice(0, end < 0 ? answer.length : end).filter(isLine);
}

/** The handler that those lines make; around them stands what every handler has: making offers, and taking candidates. */
export const assembled =
	(answer: readonly string[]): Handler =>
	({ peer, isPolite, send, failed }) => {
		let makingOffer = false;
		let isSettingRemoteAnswerPending = false;
		const sendOwn = async () => {
			await peer.setLocalDescription();
			send({ description: peer.localDescription });
		};
		const offer = async () => {
			makingOffer = true;
			try {
				await sendOwn();
			} catch (error) {
				failed(error);
			} finally {
				makingOffer = false;
			}
		};
		peer.onnegotiationneeded = () => void offer();
		return async ({ description, candidate }) => {
			if (!description) {
				if (candidate) await peer.addIceCandidate(candidate);
				return;
			}
			const isOffer = description.type === 'offer';
			let isReady = true;
			for (const line of usedLines(answer))
				switch (line) {
					case 'ready':
						isReady = !makingOffer && (peer.signalingState === 'stable' || isSettingRemoteAnswerPending);
						break;
					case 'readyTwo':
						isReady = !makingOffer && peer.signalingState === 'stable';
						break;
					case 'ignore':
						if (isOffer && !isReady && !isPolite) return;
						break;
					case 'ignoreBoth':
						if (isOffer && !isReady) return;
						break;
					case 'mark':
						isSettingRemoteAnswerPending = description.type === 'answer';
						break;
					case 'take':
						await peer.setRemoteDescription(description);
						break;
					case 'unmark':
						isSettingRemoteAnswerPending = false;
						break;
					case 'reply':
						if (isOffer) await sendOwn();
						break;
					case 'below':
						return;
				}
		};
	};
