/** The checks of lesson 2 that are about devices: pure functions of a Recording. */
import type { NoteEvent, SuccessEvent } from '#lib/recording/event.ts';
import { isFailure } from '#lib/recording/descriptions.ts';
import type { Recording } from '#lib/recording/recording.ts';
import { verdictOf, type Finding, type Verdict } from '../verdict.ts';
import {
	beforeAndAfter,
	cameraSwitches,
	firstCapture,
	isAlias,
	labelCount,
	listings,
	notes,
	routings
} from './outcome.ts';

const enumerated = 'navigator.mediaDevices.enumerateDevicesOnSuccess';
const captured = 'navigator.mediaDevices.getUserMediaOnSuccess';

const labels = (count: number, of: number): string => `${count} / ${of}`;

/** Exercise 2b: names are empty before permission and filled after it, in one Recording. */
export function checkLabels({ events }: Recording): Verdict {
	const { before, after } = beforeAndAfter(events);
	const capture = firstCapture(events);
	const had = before ? labelCount(before.devices) : 0;
	const has = after ? labelCount(after.devices) : 0;
	const findings: Finding[] = [
		{
			expected: {
				en: 'A list from before the first capture, in which no device has a label.',
				ko: '처음 캡처하기 전의 목록이 있고, 그 안의 어떤 장치에도 이름이 없습니다.'
			},
			observed: before ? labels(had, before.devices.length) : '–',
			source: `${enumerated}, label`,
			...(before ? { at: before.at } : {}),
			passed: before !== undefined && before.devices.length > 0 && had === 0
		},
		{
			expected: {
				en: 'Then the page was given a device.',
				ko: '그다음 페이지가 장치를 받았습니다.'
			},
			observed: capture ? 'OnSuccess' : (refusal(events) ?? '–'),
			source: captured,
			...(capture ? { at: capture.at } : {}),
			passed: capture !== undefined
		},
		{
			expected: {
				en: 'A list from after that, in which every device has one.',
				ko: '그 뒤의 목록에서는 모든 장치에 이름이 있습니다.'
			},
			observed: after ? labels(has, after.devices.length) : '–',
			source: `${enumerated}, label`,
			...(after ? { at: after.at } : {}),
			passed: after !== undefined && after.devices.length > 0 && has === after.devices.length
		}
	];
	if (had > 0)
		return {
			passed: false,
			findings,
			skipped: {
				en: 'The names were there before anything was asked: this site has the permission from earlier. Take it back (the sign beside the address, site settings, camera and microphone: ask), reload the page, and do it again. A private window forgets everything too.',
				ko: '묻기도 전에 이름이 보였습니다. 이 사이트가 예전에 받은 권한이 남아 있기 때문입니다. 주소 옆의 아이콘에서 사이트 설정을 열어 카메라와 마이크를 ‘묻기’로 되돌리고, 페이지를 새로 고친 뒤 다시 해 보세요. 시크릿 창에서 열어도 됩니다.'
			}
		};
	if (before?.devices.length === 0)
		return {
			passed: false,
			findings,
			skipped: {
				en: 'This machine has no camera, no microphone and no output that the browser would list. Plug one in, and list again.',
				ko: '이 컴퓨터에는 브라우저가 목록에 올릴 카메라도 마이크도 출력 장치도 없습니다. 하나를 꽂고 다시 목록을 받아 보세요.'
			}
		};
	return verdictOf(findings, !capture ? 0 : !before ? 1 : 2);
}

const refusal = (events: Recording['events']): string | undefined =>
	events.filter(isFailure).findLast(({ type }) => type === 'navigator.mediaDevices.getUserMediaOnFailure')
		?.error.name;

/** Exercise 2c: another camera in the middle of the call, without a negotiation. */
export function checkSwitchedCamera({ events }: Recording): Verdict {
	const { connectedAt, from, to, negotiations, framesBefore, framesAfter } = cameraSwitches(events);
	const isUp = connectedAt !== undefined && from !== undefined && from.at > connectedAt;
	const isAnother = Boolean(from?.sending) && Boolean(to?.sending) && from?.sending !== to?.sending;
	const isFlowing = framesBefore !== undefined && framesAfter !== undefined && framesAfter > framesBefore + 5;
	const short = (id: string | null | undefined) => id?.replace('{', '').slice(0, 8) ?? 'null';
	const findings: Finding[] = [
		{
			expected: {
				en: 'The call was up when the camera was changed.',
				ko: '통화가 연결된 상태에서 카메라를 바꿨습니다.'
			},
			observed: isUp ? 'connected' : '–',
			source: 'onconnectionstatechange',
			...(connectedAt === undefined ? {} : { at: connectedAt }),
			passed: isUp
		},
		{
			expected: {
				en: 'The sender has another track than before.',
				ko: '센더의 트랙이 전과 다른 트랙입니다.'
			},
			observed: to ? `${short(from?.sending)} → ${short(to.sending)}` : '–',
			source: 'sender.track.id',
			...(to ? { at: to.at } : {}),
			passed: isAnother
		},
		{
			expected: {
				en: 'Nothing asked for a negotiation after the call was up.',
				ko: '연결된 뒤로 재협상을 요구한 것이 없습니다.'
			},
			observed: String(negotiations),
			source: 'onnegotiationneeded',
			passed: isUp && negotiations === 0
		},
		{
			expected: {
				en: 'The callee goes on decoding the same stream.',
				ko: '수신자가 같은 스트림을 계속 디코딩합니다.'
			},
			observed: `${framesBefore ?? '–'} → ${framesAfter ?? '–'}`,
			source: 'inbound-rtp.framesDecoded',
			passed: isFlowing
		}
	];
	const keptTrack = to !== undefined && from?.sending === to.sending;
	return verdictOf(findings, !isUp || (keptTrack && isFlowing) ? 0 : keptTrack ? 2 : 1);
}

/** Exercise 2d: a sound plays through an output that was chosen. */
export function checkRouted({ events }: Recording): Verdict {
	const tried = routings(events);
	const wanted = tried.findLast(({ asked }) => !isAlias({ deviceId: asked }));
	const last = wanted ?? tried.at(-1);
	const outputs = (listings(events).at(-1)?.devices ?? []).filter(({ kind }) => kind === 'audiooutput');
	const findings: Finding[] = [
		{
			expected: {
				en: 'An output was chosen that is not the default.',
				ko: '기본 출력이 아닌 출력을 골랐습니다.'
			},
			observed: last ? last.asked || "''" : '–',
			source: 'HTMLMediaElement.setSinkId()',
			passed: wanted !== undefined
		},
		{
			expected: {
				en: 'The element says that it plays there.',
				ko: '요소의 sinkId가 고른 출력과 같습니다.'
			},
			observed: last?.sinkId ?? last?.error?.name ?? '–',
			source: 'element.sinkId',
			...(last ? { at: last.at } : {}),
			passed: wanted?.sinkId !== undefined && wanted.sinkId === wanted.asked
		}
	];
	const verdict = verdictOf(findings, last?.error ? 1 : last ? 2 : 0);
	if (verdict.passed || !firstCapture(events) || outputs.filter((one) => !isAlias(one)).length > 1)
		return verdict;
	return {
		passed: false,
		findings,
		skipped: {
			en: 'This browser lists no second output here, so there is nothing to choose. Connect headphones or a second speaker and list again. Firefox lists outputs only once they have been chosen in its own dialog.',
			ko: '이 브라우저의 목록에 두 번째 출력이 없어서 고를 것이 없습니다. 헤드폰이나 다른 스피커를 연결하고 다시 목록을 받아 보세요. Firefox는 자체 대화 상자에서 고른 출력만 목록에 올립니다.'
		}
	};
}

interface TrackAfter {
	readonly kind: string;
	readonly id: string;
	readonly readyState: string;
	readonly enabled: boolean;
}

/** Exercise 2e: every track that was captured has ended. */
export function checkReleased({ events }: Recording): Verdict {
	const note = (name: string) =>
		events.findLast((event): event is NoteEvent => event.type === 'note' && event.note === name);
	const from = note(notes.tracksFrom);
	const after = note(notes.tracksAfter);
	const tracks = (after?.value ?? []) as unknown as readonly TrackAfter[];
	const ended = tracks.filter(({ readyState }) => readyState === 'ended').length;
	const device = events.findLast((event): event is SuccessEvent => event.type === captured);
	const findings: Finding[] = [
		{
			expected: {
				en: 'A picture and a sound were captured.',
				ko: '영상과 소리를 캡처했습니다.'
			},
			observed: `${tracks.map(({ kind }) => kind).join(', ') || '–'} (${typeof from?.value === 'string' ? from.value : '–'})`,
			source: device ? captured : 'MediaStream.getTracks()',
			...(from ? { at: from.at } : {}),
			passed: tracks.length === 2
		},
		{
			expected: {
				en: 'After your line every one of them has ended.',
				ko: '고른 줄을 실행한 뒤 모든 트랙이 끝났습니다.'
			},
			observed: tracks.map(({ kind, readyState }) => `${kind} ${readyState}`).join(', ') || '–',
			source: 'MediaStreamTrack.readyState',
			...(after ? { at: after.at } : {}),
			passed: tracks.length > 0 && ended === tracks.length
		}
	];
	return verdictOf(findings, ended > 0 ? 2 : tracks.some(({ enabled }) => !enabled) ? 1 : 0);
}
