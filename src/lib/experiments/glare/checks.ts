/** The checks of lesson 13: pure functions of a Recording. */
import type { Recording } from '#lib/recording/recording.ts';
import { verdictOf, type Finding, type Verdict } from '../verdict.ts';
import { manyCount } from './schedule.ts';
import {
	both,
	collidedAt,
	episodesOf,
	hasGlare,
	ignoredBy,
	isAgreed,
	lastStateOf,
	lostToRace,
	scoreOf,
	type Episode
} from './story.ts';

/** Exercise 13a: two offers collide under the naive handler, and it does not end well. */
export function checkNaive({ events }: Recording): Verdict {
	const episodes = episodesOf(events);
	const naive = episodes.filter(({ handler }) => handler === 'naive');
	const collided = naive.filter(hasGlare);
	const dead = collided.find(
		(episode) =>
			episode.refusals.length > 0 ||
			(episode.overAt !== undefined && both.some((who) => lastStateOf(episode, who) !== 'stable'))
	);
	const collision = collided[0] && both.flatMap((who) => collidedAt(collided[0]!, who))[0];
	const [refusal] = dead?.refusals ?? [];
	const findings: Finding[] = [
		{
			expected: { en: 'The naive handler ran.', ko: '순진한 처리기가 실행되었습니다.' },
			observed: episodes.at(-1)?.handler ?? '–',
			source: 'note schedule.handler',
			passed: naive.length > 0
		},
		{
			expected: {
				en: 'An offer arrived at a peer whose own offer was still unanswered.',
				ko: '자기 제안의 응답을 아직 받지 못한 피어에 상대의 제안이 도착했습니다.'
			},
			observed: collision ? `offer → ${collision.to}` : '0',
			source: 'signal received, onsignalingstatechange',
			...(collision?.arrivedAt === undefined ? {} : { at: collision.arrivedAt }),
			passed: collision !== undefined
		},
		{
			expected: {
				en: 'A call was refused, or one end never came back to stable.',
				ko: '거절된 호출이 있거나, 한쪽이 끝내 stable로 돌아오지 못했습니다.'
			},
			observed: refusal
				? `${refusal.who}.${refusal.call}: ${refusal.name}`
				: both.map((who) => `${who} ${dead ? lastStateOf(dead, who) : '–'}`).join(', '),
			source: '…OnFailure.error.name, onsignalingstatechange',
			...(refusal ? { at: refusal.at } : {}),
			passed: dead !== undefined
		}
	];
	return verdictOf(findings, naive.length === 0 ? 0 : collided.length === 0 ? 1 : 2);
}

/** The states that a polite end goes through when it gives way. */
export const politePath = ['have-local-offer', 'stable', 'have-remote-offer', 'stable'] as const;

const hasPolitePath = ({ states }: Episode): boolean => {
	const path = states.callee.map(({ value }) => value);
	return path.some((_, start) => politePath.every((state, index) => path[start + index] === state));
};

/** Exercises 13b and 13d: the reader's handler under fifty schedules; the caller is impolite, the callee polite. */
export function checkHandler({ events }: Recording): Verdict {
	const episodes = episodesOf(events).filter(({ overAt }) => overAt !== undefined);
	const { over, agreed } = scoreOf(episodes);
	const collided = episodes.filter((episode) => collidedAt(episode, 'callee').length > 0);
	const yielded = collided.filter(hasPolitePath);
	const atImpolite = episodes.flatMap((episode) => collidedAt(episode, 'caller'));
	const ignored = episodes.flatMap((episode) => ignoredBy(episode, 'caller'));
	const exactly = ignored.every((message) => message.collided) && ignored.length === atImpolite.length;
	const ignoredByPolite = episodes.flatMap((episode) => ignoredBy(episode, 'callee'));
	// Offers that were thrown away and should not have been: all of them to the race, or some because a flag was stale.
	const lost = [...ignored, ...ignoredByPolite].filter((message) => !message.collided);
	const isRace = lost.length > 0 && lost.every((message) => message.duringAnswer);
	const [refusal] = episodes.flatMap(({ refusals }) => refusals);
	const findings: Finding[] = [
		{
			expected: {
				en: `All ${manyCount} schedules ended with both ends stable and connected, each with the other’s camera.`,
				ko: `시간표 ${manyCount}개가 모두 양쪽 stable, connected, 서로의 카메라로 끝났습니다.`
			},
			observed: `${agreed} / ${over}`,
			source: 'onsignalingstatechange, onconnectionstatechange, ontrack',
			passed: over === manyCount && agreed === over
		},
		{
			expected: {
				en: `Wherever offers collided, the polite callee went ${politePath.join(' → ')}.`,
				ko: `제안이 부딪칠 때마다 공손한 수신자가 ${politePath.join(' → ')} 순서로 지나갔습니다.`
			},
			observed: `${yielded.length} / ${collided.length}`,
			source: 'callee onsignalingstatechange',
			passed: collided.length > 0 && yielded.length === collided.length
		},
		{
			expected: {
				en: 'The impolite caller ignored the offers that collided, and no others.',
				ko: '무례한 발신자는 부딪친 제안만 무시했습니다.'
			},
			observed: `${ignored.filter((message) => message.collided).length} / ${atImpolite.length}, +${
				ignored.filter((message) => !message.collided).length
			}`,
			source: 'signal received, setRemoteDescription',
			passed: atImpolite.length > 0 && exactly
		},
		{
			expected: { en: 'The browser refused nothing.', ko: '브라우저가 거절한 호출이 없습니다.' },
			observed: refusal ? `${refusal.who}.${refusal.call}: ${refusal.name}` : '0',
			source: '…OnFailure.error.name',
			...(refusal ? { at: refusal.at } : {}),
			passed: refusal === undefined && over > 0
		}
	];
	// Nobody, or both, gave way: the rule is missing. It is there and does not always hold: the flag is stale.
	const ruleIsMissing =
		ignoredByPolite.length > 0 || (atImpolite.length > 0 && ignored.every((message) => !message.collided));
	return verdictOf(findings, isRace ? 2 : ruleIsMissing ? 0 : 1);
}

/** Exercise 13c: under one schedule the handler with two flags loses an offer to the answer race, and the guarded one does not. */
export function checkRace({ events }: Recording): Verdict {
	const episodes = episodesOf(events).filter(({ overAt }) => overAt !== undefined);
	const two = episodes.find(({ handler }) => handler === 'twoFlags');
	const guarded = episodes.find(({ handler }) => handler === 'guarded');
	const lost = two && lostToRace(two)[0];
	const waiting = two && both.find((who) => lastStateOf(two, who) === 'have-local-offer');
	const findings: Finding[] = [
		{
			expected: {
				en: 'Two flags: an offer was ignored while the answer was being set.',
				ko: '깃발 둘: 응답을 설정하는 동안 도착한 제안이 무시되었습니다.'
			},
			observed: lost ? `offer → ${lost.to}` : '0',
			source: 'signal received, setRemoteDescription(answer)',
			...(lost?.arrivedAt === undefined ? {} : { at: lost.arrivedAt }),
			passed: lost !== undefined
		},
		{
			expected: {
				en: 'Two flags: whoever sent it waits in have-local-offer for good.',
				ko: '깃발 둘: 그 제안을 보낸 쪽은 have-local-offer에서 끝없이 기다립니다.'
			},
			observed: two ? both.map((who) => `${who} ${lastStateOf(two, who)}`).join(', ') : '–',
			source: 'onsignalingstatechange',
			passed: waiting !== undefined
		},
		{
			expected: {
				en: 'Guarded, same schedule: both stable and connected, nothing refused.',
				ko: '지킴이, 같은 시간표: 양쪽 모두 stable, connected이고 거절된 호출이 없습니다.'
			},
			observed: guarded ? both.map((who) => `${who} ${lastStateOf(guarded, who)}`).join(', ') : '–',
			source: 'onsignalingstatechange, onconnectionstatechange',
			passed: guarded !== undefined && isAgreed(guarded)
		}
	];
	const crossed = two !== undefined && hasGlare(two);
	// The offer was sent while the answer was under way, and came too late to meet it.
	const answer = two?.messages.find(({ type }) => type === 'answer');
	const isNear =
		answer?.arrivedAt !== undefined &&
		two!.messages.some(
			({ from, type, sentAt }) =>
				type === 'offer' && from === answer.from && sentAt > answer.sentAt && sentAt < answer.arrivedAt!
		);
	return verdictOf(findings, crossed ? 1 : isNear ? 2 : 0);
}
