/** Exercise 10e: what a restart changes and what it leaves alone, from the Recording. */
import type { RecordingEvent } from '#lib/recording/event.ts';
import type { Recording } from '#lib/recording/recording.ts';
import { identitiesOf, statesOf, type IceIdentity } from '../ice/facts.ts';
import { verdictOf, type Verdict } from '../verdict.ts';

/** The exercise's answer begins: what was before is the call that is changed. */
export const answerNote = 'restart-answer';

export interface Compared {
	readonly before: IceIdentity | undefined;
	readonly after: IceIdentity | undefined;
}

/** The caller's first description and its last one. */
export function comparedIn(events: readonly RecordingEvent[], peer = 'caller'): Compared {
	const all = identitiesOf(events, peer);
	return { before: all[0], after: all.length > 1 ? all.at(-1) : undefined };
}

export function checkRestart({ events }: Recording): Verdict {
	const { before, after } = comparedIn(events);
	const states = statesOf(events, 'caller', 'onconnectionstatechange').map(({ value }) => value);
	const upAt = states.indexOf('connected');
	const left = upAt < 0 ? undefined : states.slice(upAt + 1).find((value) => value !== 'connected');
	const heard = after
		? events.filter(
				({ type, peer, at }) => type === 'RTCDataChannel.onmessage' && peer === 'callee' && at > after.at
			).length
		: 0;
	const isNewUfrag = after !== undefined && before !== undefined && after.ufrag !== before.ufrag;
	const isSameFingerprint = after !== undefined && after.fingerprint === before?.fingerprint;
	const isNext =
		after !== undefined && after.session === before?.session && after.version === before.version + 1;
	return verdictOf(
		[
			{
				expected: {
					en: 'The caller set a second offer with another ufrag.',
					ko: '발신자가 ufrag가 다른 두 번째 제안을 설정했습니다.'
				},
				observed: after ? `${before?.ufrag ?? '–'} → ${after.ufrag}` : '–',
				source: 'localDescription, a=ice-ufrag',
				...(after ? { at: after.at } : {}),
				passed: isNewUfrag
			},
			{
				expected: { en: 'The fingerprint is the same.', ko: '지문은 그대로입니다.' },
				observed: after ? (isSameFingerprint ? '=' : '≠') : '–',
				source: 'localDescription, a=fingerprint',
				passed: isSameFingerprint
			},
			{
				expected: {
					en: 'It is the same session, one version later.',
					ko: '같은 세션이고 버전만 하나 올랐습니다.'
				},
				observed: after && before ? `${before.version} → ${after.version}` : '–',
				source: 'localDescription, o=',
				passed: isNext
			},
			{
				expected: {
					en: 'The connection was up and never left connected.',
					ko: '연결이 성립한 뒤 connected를 한 번도 벗어나지 않았습니다.'
				},
				observed: states.join(' → ') || '–',
				source: 'onconnectionstatechange',
				passed: upAt >= 0 && left === undefined
			},
			{
				expected: { en: 'Messages went on arriving.', ko: '메시지가 계속 도착했습니다.' },
				observed: String(heard),
				source: 'RTCDataChannel.onmessage',
				passed: heard > 0
			}
		],
		!after ? 1 : !isSameFingerprint ? 2 : 0
	);
}
