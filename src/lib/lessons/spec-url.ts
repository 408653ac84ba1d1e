/** Addresses of specifications: RFCs at the RFC Editor, the rest at the W3C. */
import type { SpecReference } from './types.ts';

/** `rfc(8445, '§5.1.1.2')`; without a section, the whole document. */
export function rfc(number: number, section = ''): SpecReference {
	const anchor = section ? `#section-${section.replace('§', '')}` : '';
	return {
		document: `RFC ${number}`,
		section,
		url: `https://www.rfc-editor.org/rfc/rfc${number}.html${anchor}`
	};
}

const w3cTitles = {
	webrtc: 'W3C WebRTC',
	'audio-output': 'W3C Audio Output Devices API',
	'filter-effects-1': 'W3C Filter Effects',
	'mediacapture-fromelement': 'W3C Media Capture from DOM Elements',
	'mediacapture-streams': 'W3C Media Capture and Streams',
	'mediastream-recording': 'W3C MediaStream Recording',
	permissions: 'W3C Permissions',
	'permissions-policy': 'W3C Permissions Policy',
	'screen-capture': 'W3C Screen Capture',
	'webrtc-encoded-transform': 'W3C WebRTC Encoded Transform',
	'webrtc-stats': 'W3C WebRTC Statistics',
	'secure-contexts': 'W3C Secure Contexts'
} as const;

/** `w3c('webrtc', '§4.3.3', 'rtcpeerconnectionstate-enum')`. */
export function w3c(shortName: keyof typeof w3cTitles, section = '', anchor = ''): SpecReference {
	return {
		document: w3cTitles[shortName],
		section,
		url: `https://www.w3.org/TR/${shortName}/${anchor ? `#${anchor}` : ''}`
	};
}

/** Where a reference leads: its own address, or the one that follows from the number of an RFC. */
export function specUrl(document: string, section = '', url = ''): string {
	if (url) return url;
	const number = /^RFC (\d+)$/.exec(document)?.[1];
	if (!number)
		throw new Error(`a reference to "${document}" needs its url: only those of RFCs follow from the name`);
	return rfc(Number(number), section).url;
}
