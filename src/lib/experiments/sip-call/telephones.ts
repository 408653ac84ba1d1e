/** Puts two telephones on the page: sources, sockets and accounts, all owned by one run, everything recorded. */
import JsSIP from 'jssip';
import { labDomain, labPassword } from '#lib/sip/lab-domain.ts';
import { parseSip } from '#lib/sip/message.ts';
import { firstTime } from '#lib/recording/milestones.ts';
import { lastStatsReport } from '#lib/recording/stats-delta.ts';
import { createSyntheticSource } from '#lib/webrtc/sources/synthetic.ts';
import type { Run } from '../run.ts';
import * as code from './code.ts';
import { protocolNote, stateNote } from './notes.ts';
import { PageProxy, webSocketLine, type Tap } from './sockets.ts';
import { conditionsOf, type Stage, type Story } from './stories.ts';

/** How long packets may take to arrive before that is an error. Loopback takes some 50 ms. */
const patienceMs = 8000;
const picture = { width: 480, height: 270, framesPerSecond: 15 };

export interface TelephoneOptions {
	readonly story: Story;
	/** Address of the lab server's WebSocket; without it registrar and proxy run in this page. */
	readonly server?: string;
	/** Keeps the readers of one lab server apart: `k3f9` makes `alice-k3f9`. */
	readonly suffix?: string;
	readonly showPicture?: (at: code.End, stream: MediaStream) => void;
	readonly showState?: (end: code.End, state: code.PhoneState, why?: string) => void;
}

export interface Telephones {
	readonly page: code.Page;
	readonly stage: Stage;
	/** Connects both sockets; nothing is registered yet. */
	readonly switchOn: () => Promise<void>;
	readonly phones: Partial<Record<code.End, code.Phone>>;
}

export const addressOf = (user: string, suffix?: string): string =>
	`sip:${suffix ? `${user}-${suffix}` : user}@${labDomain}`;

export function layTelephones(run: Run, options: TelephoneOptions): Telephones {
	const { story, server, suffix, showPicture = () => undefined, showState = () => undefined } = options;
	const conditions = conditionsOf[story];
	const proxy = server === undefined ? new PageProxy((text) => JsSIP.Utils.calculateMD5(text)) : undefined;
	run.defer(() => proxy?.close());
	const sources = {
		caller: createSyntheticSource({ name: 'caller', ...picture }),
		callee: createSyntheticSource({ name: 'callee', ...picture })
	};
	run.defer(() => {
		sources.caller.close();
		sources.callee.close();
	});
	const phones: Telephones['phones'] = {};
	const waiting = new Set<() => void>();
	const states: Partial<Record<code.End, code.PhoneState>> = {};

	const page: code.Page = {
		account: (end) => {
			const user = end === 'caller' ? 'alice' : 'bob';
			const name = suffix ? `${user}-${suffix}` : user;
			const isWrong = end === 'caller' && conditions.password === 'wrong';
			return {
				uri: addressOf(user, suffix),
				password: isWrong ? 'not-the-password' : (labPassword(name) ?? '')
			};
		},
		socket: (end) => {
			const tap = tapOf(run, end);
			const line = proxy ? proxy.line(tap) : webSocketLine(server ?? '', tap);
			run.defer(() => {
				line.disconnect();
			});
			return line;
		},
		stream: (end) => {
			const { stream } = sources[end];
			// A telephone with one audio codec has no camera either.
			return conditions.onlyCodec ? new MediaStream(stream.getAudioTracks()) : stream;
		},
		observe: run.observe,
		showPicture,
		showState: (end, state, why) => {
			if (run.isClosed) return;
			states[end] = state;
			run.recorder.append({
				type: 'note',
				peer: end,
				note: stateNote,
				value: why ? `${state}: ${why}` : state
			});
			showState(end, state, why);
			for (const look of waiting) look();
		},
		onlyCodec: (end) => conditions.onlyCodec?.[end]
	};

	const until = (isSo: () => boolean) =>
		new Promise<void>((resolve) => {
			const look = () => {
				if (!isSo()) return;
				waiting.delete(look);
				resolve();
			};
			waiting.add(look);
			look();
		});
	const pause = (ms: number) =>
		new Promise<void>((resolve) => {
			const timer = setTimeout(resolve, ms);
			run.defer(() => {
				clearTimeout(timer);
			});
		});
	// Packets can be counted before the event that says connected has been dispatched: both must be there.
	const hasHeard = (end: code.End) =>
		firstTime(run.recorder.events, end, 'onconnectionstatechange', 'connected') !== undefined &&
		Object.values(lastStatsReport(run.recorder.events, end)?.report ?? {}).some(
			(entry) => entry.type === 'inbound-rtp' && Number(entry.packetsReceived) > 0
		);
	const phoneOf = (end: code.End): code.Phone => {
		const phone = phones[end];
		if (!phone) throw new Error('the telephones are not switched on yet');
		return phone;
	};

	return {
		page,
		phones,
		stage: {
			get caller() {
				return phoneOf('caller');
			},
			get callee() {
				return phoneOf('callee');
			},
			target: conditions.target === 'nobody' ? addressOf('nobody') : addressOf('bob', suffix),
			pause,
			rings: () => until(() => states.callee === 'ringing'),
			heard: async () => {
				for (let waited = 0; !run.isClosed && waited < patienceMs; waited += 100) {
					await run.sample();
					if (hasHeard('caller') && hasHeard('callee')) return;
					await pause(100);
				}
				throw new Error('no packet of the other end has arrived');
			}
		},
		switchOn: async () => {
			await Promise.all(
				(['caller', 'callee'] as const).map(async (end) => {
					const phone = await code.switchOn(page, end);
					phones[end] = phone;
					// Deferred last, so done first: the BYE and the end of the registration still find their socket.
					if (run.isClosed) code.switchOff(phone);
					else
						run.defer(() => {
							code.switchOff(phone);
						});
				})
			);
		}
	};
}

const tapOf = (run: Run, end: code.End): Tap => ({
	open: (protocol) => {
		run.recorder.append({ type: 'note', peer: end, note: protocolNote, value: protocol });
	},
	message: (direction, text) => {
		run.recorder.append({
			type: 'signal',
			peer: end,
			direction,
			carrier: 'sip',
			kind: kindOf(text),
			message: { text }
		});
	}
});

/** `INVITE`, `180 Ringing`. */
function kindOf(text: string): string {
	const { message } = parseSip(text);
	if (!message) return 'not SIP';
	return message.kind === 'request' ? message.method : `${message.status} ${message.reason}`;
}
