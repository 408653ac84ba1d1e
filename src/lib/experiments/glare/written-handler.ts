/** Exercise 13d: the handler of both ends in the reader's own words. */

const given = `// One end of a call. isPolite: whether it gives way where offers collide.
// send({ description }) goes to the other end; candidates are sent for
// you. What is given back receives whatever the other end sends.
function handle({ peer, isPolite, send }) {
`;
const written = (body: string) => `${given}${body}}\n`;

interface Parts {
	readonly flags: string;
	/** Of onnegotiationneeded. */
	readonly offers: string;
	/** Stands before setRemoteDescription, and what follows it. */
	readonly before: string;
	readonly after?: string;
}
const handler = ({ flags, offers, before, after = '' }: Parts) =>
	written(`${flags}	peer.onnegotiationneeded = async () => {
${offers}	};

	return async ({ description, candidate }) => {
		if (candidate) return peer.addIceCandidate(candidate);
${before}		await peer.setRemoteDescription(description);
${after}		if (description.type === 'offer') {
			await peer.setLocalDescription();
			send({ description: peer.localDescription });
		}
	};
`);

const sends = `await peer.setLocalDescription();
			send({ description: peer.localDescription });`;
const marked = `		try {
			makingOffer = true;
			${sends}
		} finally {
			makingOffer = false;
		}
`;
const flags = `	let makingOffer = false;
	let isSettingAnswer = false;

`;
const ready = `		const isStable = peer.signalingState === 'stable' || isSettingAnswer;
		const collides = description.type === 'offer' && (makingOffer || !isStable);
`;
const mark = "		isSettingAnswer = description.type === 'answer';\n";
const unmark = '		isSettingAnswer = false;\n';

export const handlerTexts = {
	/** Nobody ever ignores an offer. */
	start: handler({
		flags: '',
		offers: `		${sends.replaceAll('\t\t\t', '\t\t')}\n`,
		before: ''
	}),
	solution: handler({
		flags,
		offers: marked,
		before: `${ready}		if (collides && !isPolite) return;
${mark}`,
		after: unmark
	}),
	/** Both ends ignore what collides. */
	bothIgnore: handler({
		flags,
		offers: marked,
		before: `${ready}		if (collides) return;
${mark}`,
		after: unmark
	}),
	/** The flag of the own offer is never taken down. */
	staleFlag: handler({
		flags,
		offers: `		makingOffer = true;
		${sends.replaceAll('\t\t\t', '\t\t')}
`,
		before: `${ready}		if (collides && !isPolite) return;
${mark}`,
		after: unmark
	}),
	/** The flag of the answer is never taken down. */
	staleAnswer: handler({
		flags,
		offers: marked,
		before: `${ready}		if (collides && !isPolite) return;
${mark}`
	}),
	/** Without the third flag: the answer race is lost. */
	twoFlags: handler({
		flags: '	let makingOffer = false;\n\n',
		offers: marked,
		before: `		const isBusy = makingOffer || peer.signalingState !== 'stable';
		if (description.type === 'offer' && isBusy && !isPolite) return;
`
	})
} as const;
