/** Rules about sections for data channels (RFC 8841). */
import { mediaBlock, wholeNumber } from '../media-block.ts';
import { atLine, atValue, lineAfter, withoutLine, withValue, type BlockRule } from './rule.ts';

const defaultPort = '5000';
const dataFormat = 'webrtc-datachannel';

export const dataSection: BlockRule = function* (block, isSession) {
	if (isSession) return;
	const media = mediaBlock(block);
	if (!media.isData) return;
	const [format] = media.formats;
	const ports = block.named('sctp-port');
	const isLegacy =
		block.named('sctpmap').length > 0 || (format !== undefined && wholeNumber(format.text) !== undefined);
	if (isLegacy) yield atLine('sctp/legacy-form', block.named('sctpmap')[0] ?? media.line);
	else if (format && format.text !== dataFormat)
		yield {
			rule: 'sctp/format',
			from: format.from,
			to: format.to,
			data: { value: format.text },
			fixes: [
				{
					title: 'replaceValue',
					data: { value: dataFormat },
					changes: [{ from: format.from, to: format.to, insert: dataFormat }]
				}
			]
		};
	if (!isLegacy && ports.length === 0 && !media.isZeroed) {
		const text = `a=sctp-port:${defaultPort}`;
		const after = block.lines.findLast((line) => line.type !== '') ?? media.line;
		yield atLine('sctp/missing-port', media.line, {
			fixes: [{ title: 'addLine', data: { line: text }, changes: [lineAfter(block, after, text)] }]
		});
	}
	for (const line of ports) {
		const port = wholeNumber(line.value);
		if (port === undefined || port < 1 || port > 65535)
			yield atValue('sctp/port-value', line, {
				variant: port === 0 ? 0 : 1,
				data: { value: line.value },
				fixes: [withValue(line, defaultPort)]
			});
	}
	for (const line of block.named('max-message-size'))
		if (!/^\d+$/.test(line.value))
			yield atValue('sctp/max-message-size', line, {
				data: { value: line.value },
				fixes: [withoutLine(line)]
			});
};
