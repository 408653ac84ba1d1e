/** The check of exercise 3a: a pure function of a Recording. */
import type { Recording } from '#lib/recording/recording.ts';
import { verdictOf, type Finding, type Verdict } from '../verdict.ts';
import { hasNote, lastFile, notes } from './notes.ts';

/** Mean |R−G| + |G−B| below this is grey: rounding alone gives less than 1. */
export const greyBelow = 2;

/** Exercise 3a: a grey PNG of the picture, judged by the pixels of the file. */
export function checkGreyFile({ events }: Recording): Verdict {
	const last = lastFile(events);
	const file = last?.file;
	const at = last ? { at: last.at } : {};
	const findings: Finding[] = [
		{
			expected: { en: 'A PNG file came out.', ko: 'PNG 파일이 나왔습니다.' },
			observed: file ? `${file.type}, ${file.width}×${file.height}` : 'null',
			source: 'canvas.toBlob',
			...at,
			passed: file?.type === 'image/png'
		},
		{
			expected: {
				en: 'It holds the whole picture: the marks of the frame can be read from it.',
				ko: '파일에 영상 전체가 들어 있습니다. 프레임의 표지를 파일에서 읽을 수 있습니다.'
			},
			observed: file?.frame === undefined ? '–' : `frame ${file.frame}`,
			source: `note ${notes.file}.frame`,
			...at,
			passed: file?.frame !== undefined
		},
		{
			expected: {
				en: `The pixels of the file are grey: |R−G| + |G−B| is below ${greyBelow} on average.`,
				ko: `파일의 픽셀이 회색입니다. |R−G| + |G−B|의 평균이 ${greyBelow}보다 작습니다.`
			},
			observed: file ? String(file.colour) : '–',
			source: `note ${notes.file}.colour`,
			...at,
			passed: file !== undefined && file.colour < greyBelow
		}
	];
	if (hasNote(events, notes.noFilter))
		return {
			passed: false,
			findings,
			skipped: {
				en: 'The canvas of this browser has no filter (Safari): in the experiment above a loop over the pixels stands in for it.',
				ko: '이 브라우저의 캔버스에는 filter가 없습니다(Safari). 위 실험에서는 픽셀을 하나씩 바꾸는 반복문이 대신합니다.'
			}
		};
	// No file, or not the picture: something was missing when it was drawn. Grey was asked of the wrong thing, or too late.
	const hint = file?.frame === undefined ? 2 : hasNote(events, notes.did, 'context') ? 1 : 0;
	return verdictOf(findings, hint);
}
