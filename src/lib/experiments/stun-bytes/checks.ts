/** Exercise 6a: a request put together by hand, answered, and its answer read by the reader. */
import { fromHex } from '#lib/bytes/hex.ts';
import { decode } from '#lib/stun/message.ts';
import type { Recording } from '#lib/recording/recording.ts';
import { verdictOf, type Verdict } from '../verdict.ts';
import { isSameAddress } from './editor.ts';
import { readIn, sentIn, wasRevealed } from './notes.ts';

export function checkBinding({ events }: Recording): Verdict {
	const sent = sentIn(events).at(-1);
	const reply = sent?.reply === undefined ? undefined : decode(fromHex(sent.reply) ?? new Uint8Array(0));
	const isAnswered = reply?.message?.class === 'success';
	const said = readIn(events);
	const isRight = said !== undefined && sent !== undefined && isSameAddress(said, sent.source);
	const isRevealed = wasRevealed(events);
	const isByHand = sent?.isByHand === true;
	return verdictOf(
		[
			{
				expected: {
					en: 'The bytes were put together by you: no sample was sent as it was.',
					ko: '바이트를 직접 조립했습니다. 예시를 그대로 보내지 않았습니다.'
				},
				observed: sent ? (isByHand ? 'by hand' : 'a sample') : '–',
				source: 'note stun-sent',
				passed: isByHand
			},
			{
				expected: {
					en: 'The server answered with a success response.',
					ko: '서버가 성공 응답으로 대답했습니다.'
				},
				observed: isAnswered ? 'Binding success' : sent ? 'silence' : '–',
				source: 'note stun-sent.reply',
				passed: isAnswered
			},
			{
				expected: {
					en: 'The address and port that you read are those of the socket that asked.',
					ko: '읽어 낸 주소와 포트가 물어본 소켓의 주소와 같습니다.'
				},
				observed: said ?? '–',
				source: 'note stun-read, stun-sent.source',
				passed: isRight
			},
			{
				expected: {
					en: 'You read it before the arithmetic was shown.',
					ko: '풀이를 펼치기 전에 스스로 읽었습니다.'
				},
				observed: isRevealed ? 'shown first' : said === undefined ? '–' : 'read first',
				source: 'note stun-revealed',
				passed: said !== undefined && !isRevealed
			}
		],
		!isByHand || !isAnswered ? 0 : isRevealed || said === undefined ? 1 : 2
	);
}
