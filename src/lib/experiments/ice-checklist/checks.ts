/** Exercises 10a, 10c, 10d and 10h: priorities, a withheld side, roles, and a candidate that leads nowhere. */
import { decodePriority } from '#lib/ice/candidate.ts';
import { candidatesOf, selectedPair } from '#lib/recording/candidates.ts';
import type { RecordingEvent } from '#lib/recording/event.ts';
import { firstTime } from '#lib/recording/milestones.ts';
import type { Recording } from '#lib/recording/recording.ts';
import { lastStatsReport, statsReports } from '#lib/recording/stats-delta.ts';
import { iceRoleOf } from '../ice/facts.ts';
import { verdictOf, type Finding, type Verdict } from '../verdict.ts';

/** What the answer of exercise 10a said, line by line. */
export const labelsNote = 'priority-labels';

export const decoded = ['host-udp', 'host-tcp', 'prflx', 'component'] as const;
export type Decoded = (typeof decoded)[number];
/** Labels of 10a: what each says of a number. */
export const labelValues: Readonly<Record<string, readonly number[]>> = {
	'126': [126],
	'110': [110],
	'100': [100],
	'90-125': [90, 125],
	'1': [1]
};

/** What this browser's own candidates say. */
export function measuredPriorities(events: readonly RecordingEvent[]): Partial<Record<Decoded, number>> {
	const local = candidatesOf(events, 'caller').flatMap(({ side, candidate }) =>
		side === 'local' && candidate?.type === 'host' ? [candidate] : []
	);
	const of = (protocol: string) => {
		const found = local.find((candidate) => candidate.protocol === protocol);
		return found && decodePriority(found.priority);
	};
	const learned = (['caller', 'callee'] as const)
		.flatMap((peer) => statsReports(events, peer))
		.flatMap(({ report }) => Object.values(report))
		.find(
			({ type, candidateType, priority }) =>
				type === 'remote-candidate' && candidateType === 'prflx' && typeof priority === 'number'
		)?.priority;
	const [udp, tcp] = [of('udp'), of('tcp')];
	return {
		...(udp && { 'host-udp': udp.typePreference, component: udp.component }),
		...(tcp && { 'host-tcp': tcp.typePreference }),
		...(typeof learned === 'number' && { prflx: decodePriority(learned).typePreference })
	};
}

const lineNames: Readonly<Record<Decoded, Finding['expected']>> = {
	'host-udp': {
		en: 'Host candidate over UDP: the label is what priority >>> 24 gives.',
		ko: 'UDP 호스트 후보: 라벨이 priority >>> 24의 값과 같습니다.'
	},
	'host-tcp': {
		en: 'Host candidate over TCP: the label is what priority >>> 24 gives.',
		ko: 'TCP 호스트 후보: 라벨이 priority >>> 24의 값과 같습니다.'
	},
	prflx: {
		en: 'Candidate learned from a check: the label is what priority >>> 24 gives.',
		ko: '검사에서 배운 후보: 라벨이 priority >>> 24의 값과 같습니다.'
	},
	component: {
		en: 'The component: the label is 256 minus the last byte.',
		ko: '컴포넌트: 라벨이 256에서 마지막 바이트를 뺀 값과 같습니다.'
	}
};

export function checkPriorities({ events }: Recording): Verdict {
	const note = events.find((event) => event.type === 'note' && event.note === labelsNote);
	const labels = note?.type === 'note' && Array.isArray(note.value) ? (note.value as readonly string[]) : [];
	const found = measuredPriorities(events);
	const findings = decoded.map((name, index): Finding => {
		const value = found[name];
		const label = labels[index] ?? '';
		return {
			expected: lineNames[name],
			observed: `${label || '–'} / ${value ?? '–'}`,
			source: name === 'prflx' ? 'remote-candidate.priority' : 'onicecandidate, priority',
			passed: value !== undefined && (labelValues[label]?.includes(value) ?? false)
		};
	});
	const wrong = findings.findIndex(({ passed }) => !passed);
	return verdictOf(findings, labels.includes('') || labels.length === 0 ? 0 : wrong === 2 ? 2 : 1);
}

/** Exercise 10c: connected although the caller was told nothing. */
export function checkWithheld({ events }: Recording): Verdict {
	const pair = selectedPair(lastStatsReport(events, 'caller')?.report ?? {});
	const upAt = firstTime(events, 'caller', 'onconnectionstatechange', 'connected');
	const told = (peer: string) =>
		events.filter((event) => event.type === 'addIceCandidate' && event.peer === peer).length;
	return verdictOf(
		[
			{
				expected: {
					en: 'The caller was told no candidate.',
					ko: '발신자에게 후보를 하나도 알려 주지 않았습니다.'
				},
				observed: String(told('caller')),
				source: 'caller.addIceCandidate',
				passed: upAt !== undefined && told('caller') === 0
			},
			{
				expected: { en: 'It is connected all the same.', ko: '그래도 연결되었습니다.' },
				observed: upAt === undefined ? '–' : 'connected',
				source: 'onconnectionstatechange',
				...(upAt === undefined ? {} : { at: upAt }),
				passed: upAt !== undefined
			},
			{
				expected: {
					en: 'The remote end of its pair is peer-reflexive.',
					ko: '쓰이는 쌍의 원격 후보는 피어 반사 후보입니다.'
				},
				observed: pair?.remote?.type ?? '–',
				source: 'remote-candidate.candidateType',
				passed: pair?.remote?.type === 'prflx'
			}
		],
		upAt === undefined ? 1 : told('caller') > 0 && told('callee') > 0 ? 0 : 2
	);
}

/** Exercise 10d: the callee controls. */
export function checkRole({ events }: Recording): Verdict {
	const role = { caller: iceRoleOf(events, 'caller'), callee: iceRoleOf(events, 'callee') };
	const offered = events.find((event) => event.type === 'setLocalDescription')?.peer;
	return verdictOf(
		[
			{
				expected: { en: 'The callee is controlling.', ko: '수신자가 controlling입니다.' },
				observed: role.callee ?? '–',
				source: 'callee transport.iceRole',
				passed: role.callee === 'controlling'
			},
			{
				expected: { en: 'The caller is controlled.', ko: '발신자가 controlled입니다.' },
				observed: role.caller ?? '–',
				source: 'caller transport.iceRole',
				passed: role.caller === 'controlled'
			}
		],
		offered === 'callee' ? 2 : events.some(({ type }) => type === 'note') ? 1 : 0
	);
}

/** Exercise 10h: the browser tries, and gives up. Chromium after 15 seconds, Firefox after 11. */
const failureWindow = { from: 4000, to: 25_000 } as const;

export function checkImpossible({ events }: Recording): Verdict {
	const failedAt = firstTime(events, 'caller', 'onconnectionstatechange', 'failed');
	const upAt = firstTime(events, 'caller', 'onconnectionstatechange', 'connected');
	const beganAt = firstTime(events, 'caller', 'oniceconnectionstatechange', 'checking');
	const took = failedAt === undefined || beganAt === undefined ? undefined : failedAt - beganAt;
	return verdictOf(
		[
			{
				expected: { en: 'The agent checked something.', ko: '에이전트가 무언가를 검사했습니다.' },
				observed: beganAt === undefined ? 'new' : 'checking',
				source: 'oniceconnectionstatechange',
				passed: beganAt !== undefined
			},
			{
				expected: {
					en: 'Then the connection failed, and had never been up.',
					ko: '그 뒤 연결이 실패했고, 성립한 적은 없습니다.'
				},
				observed: failedAt !== undefined ? 'failed' : upAt !== undefined ? 'connected' : '–',
				source: 'onconnectionstatechange',
				...(failedAt === undefined ? {} : { at: failedAt }),
				passed: failedAt !== undefined && upAt === undefined
			},
			{
				expected: {
					en: 'It took the browser 4 to 25 seconds to give up.',
					ko: '브라우저가 포기하기까지 4~25초가 걸렸습니다.'
				},
				observed: took === undefined ? '–' : `${(took / 1000).toFixed(1)} s`,
				source: 'oniceconnectionstatechange, onconnectionstatechange',
				passed: took !== undefined && took >= failureWindow.from && took <= failureWindow.to
			}
		],
		beganAt === undefined ? 1 : events.some((event) => mentionsNobody(event)) ? 2 : 0
	);
}

const mentionsNobody = (event: RecordingEvent): boolean =>
	event.type === 'addIceCandidate' && JSON.stringify(event.args).includes(' 198.51.100.1 ');
