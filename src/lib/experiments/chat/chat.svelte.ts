/** The conversation on a page: its ends, and where the other one is. */
import type { Role } from '#lib/signaling/member.ts';
import type { SignaledEnd } from '#lib/webrtc/peer-end.ts';
import type { PageLab } from '../page-lab.svelte.ts';
import { PeerLink, type Linked, type Plumbing } from '../room/peer-link.svelte.ts';
import { ChatEnd } from './chat-end.svelte.ts';

export class Chat implements Linked {
	readonly slug = 'chat';
	readonly link: PeerLink;
	readonly ends: Readonly<Record<Role, ChatEnd>> = {
		caller: new ChatEnd('caller'),
		callee: new ChatEnd('callee')
	};

	constructor(lab: PageLab, site: () => URL) {
		this.link = new PeerLink(this, lab, site);
	}

	begin(role: Role, plumbing: Plumbing): SignaledEnd {
		return this.ends[role].begin(plumbing);
	}

	ended(): void {
		for (const end of Object.values(this.ends)) end.ended();
	}
}
