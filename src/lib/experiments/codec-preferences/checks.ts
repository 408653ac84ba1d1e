/** The checks of lesson 8 that are about codecs: pure functions of a Recording. */
import { lastState } from '#lib/recording/milestones.ts';
import type { Recording } from '#lib/recording/recording.ts';
import { verdictOf, type Finding, type Verdict } from '../verdict.ts';
import {
	agreedLines,
	askedCodecs,
	capableOf,
	notes,
	receivedCount,
	sectionOf,
	sentCodec
} from './outcome.ts';

/** Carries nothing of its own: such a name may stand in front without being the first choice. */
const isHelper = (name: string) => /^(rtx|red|ulpfec|flexfec.*)$/i.test(name);
const favourite = (names: readonly string[]) => names.find((name) => !isHelper(name));

/** Exercise 8b: VP9 was chosen with setCodecPreferences(), and VP9 is what the caller sends. */
export function checkChosenCodec({ events }: Recording): Verdict {
	const capable = capableOf(events, 'video');
	const asked = askedCodecs(events).filter(({ kind, names }) => kind === 'video' && names.length > 0);
	const sent = sentCodec(events, 'caller', 'video');
	const decoded = receivedCount(events, 'callee', 'video');
	const namesVp9 = asked.findLast(({ names }) => names.includes('VP9'));
	const findings: Finding[] = [
		{
			expected: {
				en: 'A list with VP9 in it was handed to setCodecPreferences().',
				ko: 'VP9가 든 목록을 setCodecPreferences()에 건넸습니다.'
			},
			observed: namesVp9 ? `${namesVp9.peer}: ${namesVp9.names.join(', ')}` : '–',
			source: 'setCodecPreferences()',
			...(namesVp9 ? { at: namesVp9.at } : {}),
			passed: namesVp9 !== undefined
		},
		{
			expected: { en: 'The caller sends VP9.', ko: '발신자가 VP9를 보냅니다.' },
			observed: sent?.mimeType ?? '–',
			source: 'outbound-rtp.codecId → codec.mimeType',
			...(sent ? { at: sent.at } : {}),
			passed: sent?.mimeType.toLowerCase() === 'video/vp9'
		},
		{
			expected: { en: 'The callee decodes what arrives.', ko: '수신자가 도착한 것을 디코딩합니다.' },
			observed: String(decoded?.count ?? 0),
			source: 'inbound-rtp.framesDecoded',
			passed: (decoded?.count ?? 0) > 0
		}
	];
	if (capable && !capable.includes('VP9'))
		return {
			passed: false,
			findings,
			skipped: {
				en: 'This browser has no VP9, so nothing can be chosen here. Chromium, Firefox and Safari have it.',
				ko: '이 브라우저에는 VP9가 없어서 고를 수 없습니다. Chromium, Firefox, Safari에는 있습니다.'
			}
		};
	const caller = asked.findLast(({ peer }) => peer === 'caller');
	const callee = asked.findLast(({ peer }) => peer === 'callee');
	const isOverruled = callee !== undefined && favourite(callee.names) !== 'VP9';
	return verdictOf(findings, isOverruled ? 2 : caller ? 1 : 0);
}

/** Exercise 8c: a section was offered in earnest, and the answer rejects it with port 0. */
export function checkRejectedSection({ events }: Recording): Verdict {
	const { offer, answer } = agreedLines(events, 'video');
	const section = answer && sectionOf(answer.sdp, 'video');
	const stable = lastState(events, 'caller', 'onsignalingstatechange');
	const did = events.find((event) => event.type === 'note' && event.note === notes.did);
	const findings: Finding[] = [
		{
			expected: { en: 'The offer asks for video.', ko: '제안이 비디오를 요청합니다.' },
			observed: offer ? `m=video ${offer.port ?? '?'}` : '–',
			source: 'caller.localDescription',
			...(offer ? { at: offer.at } : {}),
			passed: offer !== undefined && offer.port !== 0
		},
		{
			expected: {
				en: 'The answer has the section, with port 0: m=video 0.',
				ko: '응답에 그 섹션이 있고 포트가 0입니다: m=video 0.'
			},
			observed: section ? `m=video ${section.portText} … a=${section.direction ?? '–'}` : '–',
			source: 'callee.localDescription',
			...(answer ? { at: answer.at } : {}),
			passed: section?.isZeroed === true
		},
		{
			expected: { en: 'The caller took the answer.', ko: '발신자가 응답을 받아들였습니다.' },
			observed: stable?.value ?? '–',
			source: 'caller onsignalingstatechange',
			...(stable ? { at: stable.at } : {}),
			passed: stable?.value === 'stable'
		}
	];
	const what = did?.type === 'note' ? did.value : undefined;
	return verdictOf(findings, what === 'stop' ? 2 : what === 'inactive' ? 1 : 0);
}
