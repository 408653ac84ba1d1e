/**
 * The domain of the lab, and who lives in it. It is a lab: everybody can read the passwords here, and that is the point,
 * digest authentication can be watched with a password that is no secret.
 */

/** A name that can never be registered by anybody (RFC 2606 §2). */
export const labDomain = 'lab.example';

/** Some of these may have a suffix, so that readers at one lab server do not take each other's calls: `alice-k3f9`. */
const names = /^(alice|bob|carol|phone)(-[a-z0-9]{1,12})?$/;

export const isLabUser = (user: string): boolean => names.test(user);

/** Undefined for a user that there is not. */
export const labPassword = (user: string): string | undefined =>
	isLabUser(user) ? `${user}-secret` : undefined;

/** Below the root of the site: where the lab server takes SIP over WebSocket (RFC 7118). */
export const sipPath = '_sip/';
/** RFC 7118 §4.1: what both ends must name in the handshake. */
export const sipSubprotocol = 'sip';
