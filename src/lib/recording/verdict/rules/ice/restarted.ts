import { shownAt } from '../../facts.ts';
import { forEachConnection } from '../../rule.ts';

const credentialOf = (sdp: string) => /^a=ice-ufrag:(\S+)/m.exec(sdp)?.[1];

/** New ICE credentials in a later description of its own: ICE was restarted (RFC 8445 §9). */
export const restarted = forEachConnection('ice/restarted', 'info', ({ descriptions }) => {
	const local = descriptions.filter(({ role, sdp }) => role === 'local' && credentialOf(sdp));
	return local.flatMap((description, position) => {
		const before = local[position - 1];
		if (!before || credentialOf(before.sdp) === credentialOf(description.sdp)) return [];
		return [{ evidence: [shownAt(before), shownAt(description)] }];
	});
});
