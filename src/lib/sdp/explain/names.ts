/** How codecs and sections are called in sentences. */
import type { SdpDocument, SdpSection } from '../document.ts';
import { factsOf, sectionsByMid, type Payload } from '../section-facts.ts';
import type { Words } from '../table/entry.ts';
import { mediaKinds } from '../table/session-lines.ts';
import { quote } from './reading.ts';

/** `Opus`, or what rtpmap calls it. */
export const nameOf = (payload: Payload): string => quote(payload.codec?.title ?? payload.name);

/** `payload type 111 (opus)`. */
export const payloadTitle = (payload: Payload | undefined, type: string): Words =>
	payload?.name
		? {
				en: `payload type ${quote(type)} (${nameOf(payload)})`,
				ko: `페이로드 타입 ${quote(type)}번(${nameOf(payload)})`
			}
		: { en: `payload type ${quote(type)}`, ko: `페이로드 타입 ${quote(type)}번` };

/** `audio (mid 0)`. */
export function sectionTitle(document: SdpDocument, section: SdpSection): Words {
	if (section.index === -1) return { en: 'the session part', ko: '세션 부분' };
	const { kind, mid } = factsOf(section.block);
	const shown = mediaKinds.get(kind)?.meaning ?? { en: quote(kind), ko: quote(kind) };
	const tag = mid === undefined ? '' : ` (mid ${quote(mid)})`;
	const double = mid !== undefined && sectionsByMid(document).get(mid) !== section;
	return {
		en: `${shown.en}${tag}${double ? ', whose mid another section has too' : ''}`,
		ko: `${shown.ko}${tag}${double ? ', 다른 섹션과 mid가 같음' : ''}`
	};
}
