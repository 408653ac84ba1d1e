/** What is to be known of a connection at first sight: where it came from, how it was configured, how it went. */
import { withoutSamples } from './event-index.ts';
import type { Json, RecordingEvent } from './event.ts';
import { connectionFacts } from './exporters/exported.ts';
import { lastState } from './milestones.ts';
import { peersOf } from './recording.ts';

export interface IceServerFacts {
	readonly urls: readonly string[];
	/** Whether there are any; what they are is nobody's business. */
	readonly hasUsername: boolean;
	readonly hasCredential: boolean;
}

export interface ConnectionOverview {
	readonly peer: string;
	/** Its id in the dump that it came from; empty for our own. */
	readonly id: string;
	readonly url: string;
	readonly servers: readonly IceServerFacts[];
	/** The rest of the configuration, without what is secret. */
	readonly settings: readonly (readonly [string, string])[];
	readonly constraints: string;
	readonly signaling: string | undefined;
	readonly ice: string | undefined;
	readonly connection: string | undefined;
	readonly sampleCount: number;
	readonly eventCount: number;
}

type Fields = Readonly<Record<string, Json>>;
const isFields = (value: unknown): value is Fields =>
	typeof value === 'object' && value !== null && !Array.isArray(value);

function serversOf(configuration: Fields): IceServerFacts[] {
	const servers = Array.isArray(configuration.iceServers)
		? (configuration.iceServers as readonly Json[])
		: [];
	return servers.filter(isFields).map(({ urls, url, username, credential }) => ({
		urls: (Array.isArray(urls) ? (urls as readonly Json[]) : [urls ?? url]).filter(
			(one) => typeof one === 'string'
		),
		hasUsername: Boolean(username),
		hasCredential: Boolean(credential)
	}));
}

export function overviewsOf(events: readonly RecordingEvent[]): ConnectionOverview[] {
	const others = [...withoutSamples(events)].map(([, event]) => event);
	const counts = new Map<string, { events: number; samples: number }>();
	for (const { peer, type } of events) {
		const count = counts.get(peer) ?? { events: 0, samples: 0 };
		counts.set(peer, count);
		if (type === 'getStats') count.samples++;
		else count.events++;
	}
	return peersOf(events).map((peer) => {
		const facts = connectionFacts(others, peer);
		const created = others.find((event) => event.type === 'create' && event.peer === peer);
		const configuration =
			created?.type === 'create' && isFields(created.configuration) ? created.configuration : {};
		const state = (
			type: 'onsignalingstatechange' | 'oniceconnectionstatechange' | 'onconnectionstatechange'
		) => lastState(others, peer, type)?.value;
		return {
			peer,
			id: facts && facts.id !== peer ? facts.id : '',
			url: facts?.url ?? '',
			servers: serversOf(configuration),
			settings: Object.entries(configuration)
				.filter(([name, value]) => name !== 'iceServers' && name !== 'certificates' && value !== null)
				.map(([name, value]) => [name, typeof value === 'string' ? value : JSON.stringify(value)] as const),
			constraints: facts?.constraints === undefined ? '' : JSON.stringify(facts.constraints),
			signaling: state('onsignalingstatechange'),
			ice: state('oniceconnectionstatechange'),
			connection: state('onconnectionstatechange'),
			sampleCount: counts.get(peer)?.samples ?? 0,
			eventCount: counts.get(peer)?.events ?? 0
		};
	});
}
