/** What stands in the first cell: two connections, a picture, a channel. */
export const example = `const caller = new RTCPeerConnection();
const callee = new RTCPeerConnection();
lab.exchangeCandidates(caller, callee);

callee.ontrack = ({ streams: [stream] }) => lab.show(stream, 'callee sees');
callee.ondatachannel = ({ channel }) => {
	channel.onmessage = ({ data }) => console.log('callee heard:', data);
};

const stream = lab.picture('caller');
caller.addTrack(stream.getVideoTracks()[0], stream);
const channel = caller.createDataChannel('notes');

await lab.negotiate(caller, callee);
await lab.opened(channel);
channel.send('hello');
console.log('connected:', caller.connectionState);
`;
