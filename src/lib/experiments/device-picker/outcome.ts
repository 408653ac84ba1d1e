/** What a Recording tells of devices: the lists before and after permission, what came and went, how a camera was changed. */
import type { FailureEvent, Json, NoteEvent, RecordingEvent, SuccessEvent } from '#lib/recording/event.ts';
import type { Recording } from '#lib/recording/recording.ts';
import { firstTime } from '#lib/recording/milestones.ts';
import { statsReports } from '#lib/recording/stats-delta.ts';
import type { DeviceFacts } from '#lib/webrtc/observe-media.ts';

/** Notes of the experiment about itself. */
export const notes = {
	/** The camera is about to be changed: `{how, sending}`, the id of `sender.track`. */
	switching: 'camera-switching',
	/** It has been: the same, after the change. */
	switched: 'camera-switched',
	/** How captured tracks stand after the line of exercise 2e: `{kind, id, readyState, enabled}[]`. */
	tracksAfter: 'tracks-after',
	/** Where the tracks of exercise 2e came from: `devices` or `page`. */
	tracksFrom: 'tracks-from'
} as const;

export interface DeviceListing {
	readonly devices: readonly DeviceFacts[];
	/** Milliseconds of the Recording. */
	readonly at: number;
}

const listed = 'navigator.mediaDevices.enumerateDevicesOnSuccess';
const captured = 'navigator.mediaDevices.getUserMediaOnSuccess';

/** Every list that `enumerateDevices` gave, in order. */
export const listings = (events: readonly RecordingEvent[]): DeviceListing[] =>
	events.flatMap((event) =>
		event.type === listed
			? [
					{
						devices: (event.value ?? []) as unknown as readonly DeviceFacts[],
						at: event.at
					}
				]
			: []
	);

/** When getUserMedia first gave something; undefined while it has not. */
export const firstCapture = (events: readonly RecordingEvent[]): SuccessEvent | undefined =>
	events.find((event): event is SuccessEvent => event.type === captured);

/** The last list before the page captured anything, and the last one after. */
export function beforeAndAfter(events: readonly RecordingEvent[]): {
	readonly before: DeviceListing | undefined;
	readonly after: DeviceListing | undefined;
} {
	const place = events.findIndex(({ type }) => type === captured);
	if (place === -1) return { before: listings(events).at(-1), after: undefined };
	return { before: listings(events.slice(0, place)).at(-1), after: listings(events.slice(place)).at(-1) };
}

export const labelCount = (devices: readonly DeviceFacts[]): number =>
	devices.filter(({ label }) => label !== '').length;

export interface DeviceGroup {
	/** `groupId`, shortened; empty where the browser gives none. */
	readonly id: string;
	readonly devices: readonly DeviceFacts[];
}

/** Devices of one piece of hardware side by side (Media Capture and Streams, `MediaDeviceInfo.groupId`). */
export function groupsOf(devices: readonly DeviceFacts[]): DeviceGroup[] {
	const groups: { id: string; devices: DeviceFacts[] }[] = [];
	for (const device of devices) {
		const group = groups.find(({ id }) => id === device.groupId);
		if (group) group.devices.push(device);
		else groups.push({ id: device.groupId, devices: [device] });
	}
	return groups;
}

/**
 * Whether it is the one that is taken when nobody chooses. Chromium has an entry of its own for it, with the id `default`; in
 * every browser the default of a kind of input stands first. Not told before permission, when there are no ids.
 */
export function isDefault(device: DeviceFacts, devices: readonly DeviceFacts[]): boolean {
	if (device.deviceId === '') return false;
	const ofKind = devices.filter(({ kind }) => kind === device.kind);
	const alias = ofKind.find(({ deviceId }) => deviceId === 'default');
	if (alias) return device === alias || device.groupId === alias.groupId;
	return device.kind !== 'audiooutput' && device === ofKind[0];
}

/** Entries that stand for another device. */
export const isAlias = ({ deviceId }: { readonly deviceId: string }): boolean =>
	deviceId === '' || deviceId === 'default' || deviceId === 'communications';

export interface HotPlug {
	readonly at: number;
	readonly came: readonly DeviceFacts[];
	readonly went: readonly DeviceFacts[];
}

/** What came and went at each `devicechange`: each list that follows one, compared with the list before. */
export function hotPlugs(events: readonly RecordingEvent[]): HotPlug[] {
	const found: HotPlug[] = [];
	let last: DeviceListing | undefined;
	let changedAt: number | undefined;
	for (const event of events) {
		if (event.type === 'navigator.mediaDevices.ondevicechange') changedAt = event.at;
		if (event.type !== listed) continue;
		const [now] = listings([event]);
		// With ids on one side only, nothing can be compared: permission came between.
		if (changedAt !== undefined && last && now && isBlind(last) === isBlind(now)) {
			const came = missingFrom(last.devices, now.devices);
			const went = missingFrom(now.devices, last.devices);
			if (came.length + went.length > 0) found.push({ at: changedAt, came, went });
		}
		changedAt = undefined;
		last = now;
	}
	return found;
}
const isBlind = ({ devices }: DeviceListing): boolean => devices.every(({ deviceId }) => deviceId === '');

/** Those of `devices` that are not in `known`; without ids only their number tells. */
function missingFrom(known: readonly DeviceFacts[], devices: readonly DeviceFacts[]): DeviceFacts[] {
	const name = ({ kind, deviceId }: DeviceFacts) => `${kind} ${deviceId}`;
	const left = known.map(name);
	return devices.filter((device) => {
		const place = left.indexOf(name(device));
		if (place === -1) return true;
		left.splice(place, 1);
		return false;
	});
}

export interface SwitchNote {
	readonly how: string;
	/** Id of the sender's track at that moment; null where it has none. */
	readonly sending: string | null;
	readonly at: number;
}

export interface CameraSwitches {
	/** When the call was up. */
	readonly connectedAt: number | undefined;
	/** The last change. */
	readonly from: SwitchNote | undefined;
	readonly to: SwitchNote | undefined;
	/** How often the connection asked to be negotiated again since it was up. */
	readonly negotiations: number;
	/** Frames decoded of the stream that was there before the change: then, and in the last sample. */
	readonly framesBefore: number | undefined;
	readonly framesAfter: number | undefined;
}

/** The last call of the Recording, and the last change of its camera. */
export function cameraSwitches(events: readonly RecordingEvent[]): CameraSwitches {
	const began = events.findLastIndex((event) => event.type === 'create' && event.peer === 'caller');
	const call = began === -1 ? [] : events.slice(began);
	const connectedAt = firstTime(call, 'caller', 'onconnectionstatechange', 'connected');
	const told = (name: string) => {
		const note = call.findLast((event): event is NoteEvent => event.type === 'note' && event.note === name);
		return note && { ...(note.value as { how: string; sending: string | null }), at: note.at };
	};
	const from = told(notes.switching);
	const to = told(notes.switched);
	const negotiations = call.filter(
		({ type, at }) => type === 'onnegotiationneeded' && connectedAt !== undefined && at > connectedAt
	).length;
	const samples = statsReports(call, 'callee');
	const earlier = from && samples.findLast(({ at }) => at <= from.at);
	const stream = Object.entries(earlier?.report ?? {}).find(
		([, entry]) => entry.type === 'inbound-rtp' && entry.kind === 'video'
	);
	const later = to && samples.findLast(({ at }) => at > to.at);
	return {
		connectedAt,
		from,
		to,
		negotiations,
		framesBefore: numberOf(stream?.[1].framesDecoded),
		framesAfter: later && (numberOf(stream && later.report[stream[0]]?.framesDecoded) ?? 0)
	};
}
const textOf = (value: Json | undefined): string => (typeof value === 'string' ? value : '');
const numberOf = (value: Json | undefined): number | undefined =>
	typeof value === 'number' ? value : undefined;

export interface Routing {
	/** What was asked for, shortened as everywhere in a Recording; empty for the default. */
	readonly asked: string;
	/** `element.sinkId` afterwards; undefined where it was refused. */
	readonly sinkId: string | undefined;
	readonly error?: FailureEvent['error'];
	readonly at: number;
}

/** Every call of `setSinkId` that has ended. */
export function routings(events: readonly RecordingEvent[]): Routing[] {
	const asked = new Map<number, string>();
	return events.flatMap((event): Routing[] => {
		if (event.type === 'HTMLMediaElement.setSinkId') asked.set(event.call, textOf(event.args[0]));
		if (event.type === 'HTMLMediaElement.setSinkIdOnSuccess') {
			const { sinkId } = event.value as { sinkId: string };
			return [{ asked: asked.get(event.call) ?? '', sinkId, at: event.at }];
		}
		if (event.type === 'HTMLMediaElement.setSinkIdOnFailure') {
			const { call, error, at } = event;
			return [{ asked: asked.get(call) ?? '', sinkId: undefined, error, at }];
		}
		return [];
	});
}

/** What was in the list before the page captured anything: for a prediction. Undefined until that is known. */
export function beforePermission({ events }: Recording): 'names' | 'kinds' | 'nothing' | undefined {
	const before = beforeAndAfter(events).before?.devices;
	if (!before) return undefined;
	return before.length === 0 ? 'nothing' : labelCount(before) > 0 ? 'names' : 'kinds';
}

/** How many negotiations a change of camera took: for a prediction. Undefined until frames came after a change. */
export function negotiationsOfSwitch({ events }: Recording): 'none' | 'one' | 'more' | undefined {
	const { to, negotiations, framesAfter } = cameraSwitches(events);
	if (!to || framesAfter === undefined) return undefined;
	return negotiations === 0 ? 'none' : negotiations === 1 ? 'one' : 'more';
}
