/** Exercise 10g: what is seen before a permission, from the Recording. */
import type { Recording } from '#lib/recording/recording.ts';
import { verdictOf, type Verdict } from '../verdict.ts';
import { addressesIn, eventsOf } from './privacy.ts';

export function checkHidden({ events }: Recording): Verdict {
	const before = addressesIn(eventsOf(events, 'before'));
	const hosts = before.filter(({ type, source }) => type === 'host' && source !== 'remote-candidate.address');
	const candidates = hosts.filter(({ source }) => source === 'onicecandidate');
	const stats = hosts.filter(({ source }) => source === 'local-candidate.address');
	const isHidden = ({ reveals }: { reveals: string }) => reveals === 'name' || reveals === 'nothing';
	const list = (all: readonly { address: string }[]) =>
		all.map(({ address }) => address || '""').join(', ') || '–';
	return verdictOf(
		[
			{
				expected: {
					en: 'Before any permission every host candidate ends in .local.',
					ko: '권한을 주기 전 모든 호스트 후보가 .local로 끝납니다.'
				},
				observed: list(candidates),
				source: 'onicecandidate',
				passed: candidates.length > 0 && candidates.every(({ reveals }) => reveals === 'name')
			},
			{
				expected: {
					en: 'In the statistics their address is such a name, or empty.',
					ko: '통계에 나오는 주소는 그런 이름이거나 비어 있습니다.'
				},
				observed: list(stats),
				source: 'local-candidate.address',
				passed: stats.length > 0 && stats.every(isHidden)
			}
		],
		hosts.length === 0 ? 0 : hosts.every(isHidden) ? 2 : 1
	);
}
