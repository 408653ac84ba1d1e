/** The checks of exercises 3b and 3c: pure functions of a Recording. */
import type { Recording } from '#lib/recording/recording.ts';
import { verdictOf, type Finding, type Verdict } from '../verdict.ts';
import { lastNote, notes } from './notes.ts';

export const leastSeconds = 1;
/** The test tone has a root mean square of 0.035, the fake microphones of browsers more. */
export const leastRms = 0.01;

const finishedOf = (events: Recording['events']) => lastNote(events, notes.finished);

function finishedFinding(finished: ReturnType<typeof finishedOf>): Finding {
	return {
		expected: {
			en: 'A recording was stopped, and a file came of it.',
			ko: '녹화를 멈추고 파일을 얻었습니다.'
		},
		observed: finished ? `${finished.facts.size} bytes, ${finished.facts.type}` : '–',
		source: 'MediaRecorder.onstop',
		...(finished ? { at: finished.at } : {}),
		passed: finished !== undefined && finished.facts.size > 0
	};
}

/** Exercise 3b: a file with sound and no picture, long and loud enough to be heard, judged by the decoded file. */
export function checkSoundOnly({ events }: Recording): Verdict {
	const finished = finishedOf(events);
	const read = lastNote(events, notes.read);
	const decoded = lastNote(events, notes.sound);
	const sound = decoded && 'rms' in decoded.facts ? decoded.facts : undefined;
	const at = decoded ? { at: decoded.at } : {};
	const pictures = read?.facts.tracks.filter(({ kind }) => kind === 'video').length;
	const findings: Finding[] = [
		finishedFinding(finished),
		{
			expected: {
				en: 'The file has a sound track and no picture.',
				ko: '파일에 소리 트랙이 있고 영상 트랙은 없습니다.'
			},
			observed: read ? read.facts.tracks.map(({ kind }) => kind).join(', ') || '–' : '–',
			source: `note ${notes.read}.tracks`,
			...(read ? { at: read.at } : {}),
			passed: pictures === 0 && read !== undefined && read.facts.tracks.length > 0
		},
		{
			expected: {
				en: `Decoded, its sound lasts ${leastSeconds} second or more.`,
				ko: `디코딩한 소리의 길이가 ${leastSeconds}초 이상입니다.`
			},
			observed: sound ? `${sound.seconds.toFixed(2)} s` : '–',
			source: 'OfflineAudioContext.decodeAudioData',
			...at,
			passed: sound !== undefined && sound.seconds >= leastSeconds
		},
		{
			expected: {
				en: `It is not silence: the root mean square is above ${leastRms}.`,
				ko: `무음이 아닙니다. 제곱평균제곱근(RMS)이 ${leastRms}보다 큽니다.`
			},
			observed: sound ? sound.rms.toFixed(4) : '–',
			source: 'OfflineAudioContext.decodeAudioData',
			...at,
			passed: sound !== undefined && sound.rms > leastRms
		}
	];
	const hasPicture = finished !== undefined && (finished.facts.what !== 'sound' || (pictures ?? 0) > 0);
	if (!finished || hasPicture) return verdictOf(findings, 0);
	if (!sound || sound.seconds < leastSeconds) return verdictOf(findings, 1);
	return verdictOf(findings, 2);
}

/** Exercise 3c: the file of a recording plays, with a picture. Its duration is nobody's business: Chromium says Infinity. */
export function checkPlays({ events }: Recording): Verdict {
	const finished = finishedOf(events);
	const played = lastNote(events, notes.played);
	const at = played ? { at: played.at } : {};
	const findings: Finding[] = [
		finishedFinding(finished),
		{
			expected: { en: 'The file was played: its time went on.', ko: '파일을 재생했고, 시간이 흘렀습니다.' },
			observed: played ? `${played.facts.currentTime.toFixed(2)} s` : '–',
			source: 'HTMLMediaElement.currentTime',
			...at,
			passed: played !== undefined && played.facts.currentTime > 0
		},
		{
			expected: { en: 'It has a picture.', ko: '영상이 들어 있습니다.' },
			observed: played ? `${played.facts.videoWidth}×${played.facts.videoHeight}` : '–',
			source: 'HTMLVideoElement.videoWidth',
			...at,
			passed: (played?.facts.videoWidth ?? 0) > 0
		}
	];
	if (!finished || finished.facts.size === 0) return verdictOf(findings, 0);
	return verdictOf(findings, finished.facts.what === 'sound' ? 2 : played ? 2 : 1);
}
