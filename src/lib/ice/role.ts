/** Who nominates (RFC 8445 §6.1.1), and what happens when both think it is they (§7.3.1.1). */

export type IceRole = 'controlling' | 'controlled';
export const otherRole = (role: IceRole): IceRole => (role === 'controlling' ? 'controlled' : 'controlling');

/** §6.1.1: the initiator, unless it is lite and the other is not. */
export const controllingSide = (
	initiator: 'full' | 'lite',
	responder: 'full' | 'lite'
): 'initiator' | 'responder' => (initiator === 'lite' && responder === 'full' ? 'responder' : 'initiator');

/**
 * What the receiver of a check does: `none` when the roles differ, `487` to tell the sender that it must switch, `switch`
 * when it switches itself and answers as ever.
 */
export function roleConflict(
	own: { readonly role: IceRole; readonly tiebreaker: bigint },
	request: { readonly role: IceRole; readonly tiebreaker: bigint }
): 'none' | '487' | 'switch' {
	if (own.role !== request.role) return 'none';
	const isLarger = own.tiebreaker >= request.tiebreaker;
	return (own.role === 'controlling') === isLarger ? '487' : 'switch';
}
