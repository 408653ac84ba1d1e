/** Code of lesson 11 that is run where it stands. */
import type { LessonCell } from '#lib/lessons/types.ts';

export const cells: readonly LessonCell[] = [
	{
		id: 'boundaries',
		title: { en: 'Four messages', ko: '메시지 넷' },
		code: `const caller = new RTCPeerConnection();
const callee = new RTCPeerConnection();
lab.exchangeCandidates(caller, callee);

const channel = caller.createDataChannel('notes');
callee.ondatachannel = ({ channel: end }) => {
	end.onmessage = ({ data }) => console.log('one message of', data.length);
};
await lab.negotiate(caller, callee);
await lab.opened(channel);

for (const text of ['one', 'two', '', 'x'.repeat(60_000)]) channel.send(text);
console.log('the other side takes', caller.sctp.maxMessageSize);
`
	}
];
