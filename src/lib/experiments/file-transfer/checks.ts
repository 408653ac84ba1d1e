/** Exercise 11b: a file of 4 MiB, the same at both ends, and a buffer that was never overfilled. */
import type { Recording } from '#lib/recording/recording.ts';
import { highWaterBytes } from '#lib/transfer/limits.ts';
import { verdictOf, type Finding, type Verdict } from '../verdict.ts';
import { notes, notesOf } from './notes.ts';

/** Bytes. */
export const wantedBytes = 4 * 1024 * 1024;

/** The largest file that went, and what its two ends say of it. */
export function checkFile({ events }: Recording): Verdict {
	const sent = notesOf(events, notes.sent)
		.filter(({ state }) => state === 'complete')
		.sort((a, b) => b.size - a.size)[0];
	const received = notesOf(events, notes.received).find(
		({ digest }) => sent?.digest !== undefined && digest?.fingerprint === sent.digest.fingerprint
	);
	const most = highWaterBytes + (sent?.messageBytes ?? 0);
	const ours = sent?.digest?.sha256 ?? sent?.digest?.fingerprint;
	const theirs = received?.digest?.sha256 ?? received?.digest?.fingerprint;
	const isLarge = sent !== undefined && sent.size >= wantedBytes;
	const isSame = ours !== undefined && ours === theirs;
	const peak = sent?.peakBuffered;
	const findings: Finding[] = [
		{
			expected: {
				en: 'A file of at least 4 MiB arrived completely.',
				ko: '4 MiB 이상의 파일이 온전히 도착했습니다.'
			},
			observed: sent ? `${sent.size} B` : '–',
			source: 'file-sent: size, state',
			passed: isLarge
		},
		{
			expected: { en: 'SHA-256 is the same at both ends.', ko: '양쪽의 SHA-256이 같습니다.' },
			observed: ours ? `${ours.slice(0, 12)}… / ${theirs?.slice(0, 12) ?? '–'}…` : '–',
			source: 'file-sent, file-received: digest',
			passed: isSame
		},
		{
			expected: {
				en: 'Never more than 1 MiB and one message waited in the buffer.',
				ko: '버퍼에는 1 MiB와 메시지 하나보다 많이 쌓인 적이 없습니다.'
			},
			observed: peak === undefined ? '–' : `${peak} B (≤ ${most} B)`,
			source: 'RTCDataChannel.bufferedAmount',
			passed: peak !== undefined && peak > 0 && peak <= most
		}
	];
	return verdictOf(findings, !sent ? 0 : !isLarge || !isSame ? 1 : 2);
}
