/** The sentences of every rule, layer by layer. */
import type { LayerWords } from './finding-sentence.ts';
import { dataFindings } from './findings/data.ts';
import { dtlsFindings } from './findings/dtls.ts';
import { iceFindings } from './findings/ice.ts';
import { mediaFindings } from './findings/media.ts';
import { permissionFindings } from './findings/permission.ts';
import { qualityFindings } from './findings/quality.ts';
import { sdpFindings } from './findings/sdp.ts';
import { signalingFindings } from './findings/signaling.ts';

const layers: readonly LayerWords[] = [
	permissionFindings,
	signalingFindings,
	sdpFindings,
	iceFindings,
	dtlsFindings,
	dataFindings,
	mediaFindings,
	qualityFindings
];
const all = (locale: keyof LayerWords) =>
	Object.assign({}, ...layers.map((words) => words[locale])) as LayerWords['en'];

export const findingWords: LayerWords = { en: all('en'), ko: all('ko') };
