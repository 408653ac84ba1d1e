/** Explains lines of other uses of SDP as far as their form is worth it; of the others the whole value is shown. */
import { explainPayloadType } from './codecs.ts';
import { notKnown } from './reading.ts';
import type { Explainer } from './session-part.ts';

const packetization: Explainer = (reading) => {
	const [type, format, ...rest] = reading.tokens;
	if (!type || !format || rest.length > 0) {
		reading.malformed();
		return;
	}
	explainPayloadType(reading, type);
	if (format.text === 'raw')
		reading.part(
			format,
			['format', '형식'],
			['frames without the format of the codec', '코덱 형식이 없는 프레임']
		);
	else reading.unknown(format, ['format', '형식'], notKnown(format.text));
};

const googleFlag: Explainer = (reading) => {
	if (reading.value.text === 'conference')
		reading.part(
			reading.value,
			['flag', '플래그'],
			['simulcast for a conference', '회의를 위한 사이멀캐스트']
		);
	else reading.malformed();
};

export const legacyExplainers: Readonly<Record<string, Explainer>> = {
	packetization,
	'x-google-flag': googleFlag
};
