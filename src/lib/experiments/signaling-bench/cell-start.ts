import type { Lent } from '../../../cell/lent.ts';
import { describe, openEnd, receive, sayOverChannel, type End, type Role } from './code.ts';

declare const lab: Lent;

const ends: Partial<Record<Role, End>> = {};
const opened: Partial<Record<Role, boolean>> = {};
const heard: string[] = [];
const page = {
	observe: lab.observe,
	send: (from: Role, message: Parameters<typeof receive>[1]) => {
		const to = from === 'caller' ? 'callee' : 'caller';
		lab.signal(from, 'sent', message.type);
		// Another delay for each message, and the queueing handlers do not mind the order.
		setTimeout(() => void receive(ends[to]!, message), Math.random() * 100);
	},
	hear: (at: Role, text: string) => {
		heard.push(text);
		console.log(at, 'hears:', text);
	},
	showState: (at: Role, state: string) => {
		console.log(at, state);
	},
	showChannel: (at: Role, isOpen: boolean) => {
		opened[at] = isOpen;
	},
	showPicture: () => undefined
};
ends.callee = openEnd('callee', page, 'queueing');
ends.caller = openEnd('caller', page, 'queueing');
await describe(ends.caller, 'offer');
while (!opened.caller || !opened.callee) await lab.wait(50);
sayOverChannel(ends.caller, 'no server needed any more');
while (heard.length === 0) await lab.wait(20);
