import type { Lent } from '../../../cell/lent.ts';
import { receive, sendText, startCall, type Call, type Role } from './code.ts';

declare const lab: Lent;

// Both tabs in one cell: what one sends is given to the other, as text.
const calls: Partial<Record<Role, Call>> = {};
let openCount = 0;
const heard: string[] = [];
const page = (role: Role) => ({
	observe: lab.observe,
	stream: lab.picture(role),
	send: (message: Parameters<typeof receive>[1]) => {
		lab.signal(role, 'sent', message.type);
		const text = JSON.stringify(message);
		const other = calls[role === 'caller' ? 'callee' : 'caller'];
		if (other) void receive(other, JSON.parse(text) as typeof message);
	},
	showPicture: (stream: MediaStream) => lab.show(stream, `what the ${role} sees`),
	showText: (text: string) => {
		heard.push(text);
		console.log(role, 'reads:', text);
	},
	showState: (state: string) => {
		console.log(role, state);
	},
	showChannel: (isOpen: boolean) => {
		if (isOpen) openCount++;
	},
	showError: (error: unknown) => {
		console.error(error);
	}
});
calls.callee = startCall('callee', page('callee'));
calls.caller = startCall('caller', page('caller'));
while (openCount < 2) await lab.wait(20);
sendText(calls.caller, 'hello');
while (heard.length === 0) await lab.wait(20);
