/**
 * What the reader's code finds in the place of the browser's own doors. The document's policy closes all of the network but
 * WebRTC; here every connection is recorded, servers are asked only where the reader allowed it, and text does not become
 * code that has no guard.
 */

/** Called with each connection as it is made. */
type Made = (connection: RTCPeerConnection) => void;

function refuseServers(configuration: RTCConfiguration | undefined): void {
	if ((configuration?.iceServers ?? []).length > 0)
		throw new DOMException(
			'iceServers: this cell may not ask STUN or TURN servers. Tick “May ask STUN and TURN servers” below the code to allow it.',
			'NotAllowedError'
		);
}

/** A plain copy, read once: what is checked is what is used. */
function readConfiguration(value: unknown): RTCConfiguration | undefined {
	if (typeof value !== 'object' || value === null) return undefined;
	const copy: Record<string, unknown> = { ...value };
	for (const key of [
		'iceServers',
		'certificates',
		'bundlePolicy',
		'iceTransportPolicy',
		'rtcpMuxPolicy',
		'iceCandidatePoolSize'
	])
		if (key in value && !(key in copy)) copy[key] = (value as Readonly<Record<string, unknown>>)[key];
	const { iceServers } = copy;
	if (typeof iceServers === 'object' && iceServers !== null && Symbol.iterator in iceServers)
		copy.iceServers = [...(iceServers as Iterable<RTCIceServer>)];
	return copy;
}

/** Every way to a connection leads through here from now on. */
export function watchConnections(allowsServers: boolean, maxConnections: number, made: Made): void {
	if (!('RTCPeerConnection' in globalThis)) return;
	const Native = globalThis.RTCPeerConnection;
	const { prototype } = Native;
	let count = 0;
	const checked = (value: unknown): RTCConfiguration | undefined => {
		const configuration = readConfiguration(value);
		if (!allowsServers) refuseServers(configuration);
		return configuration;
	};
	const Watched = new Proxy(Native, {
		construct(target, args: readonly unknown[], newTarget) {
			if (++count > maxConnections)
				throw new DOMException(`a run may have ${maxConnections} connections`, 'QuotaExceededError');
			const configuration = checked(args[0]);
			const connection = Reflect.construct(
				target,
				configuration ? [configuration] : [],
				newTarget
			) as RTCPeerConnection;
			made(connection);
			return connection;
		}
	});
	// eslint-disable-next-line @typescript-eslint/unbound-method -- it is called with its connection below
	const { setConfiguration } = prototype;
	const define = (target: object, name: string, value: unknown) => {
		Object.defineProperty(target, name, { value, configurable: true, writable: true });
	};
	define(prototype, 'constructor', Watched);
	define(prototype, 'setConfiguration', function (this: RTCPeerConnection, value?: RTCConfiguration) {
		setConfiguration.call(this, checked(value));
	});
	define(globalThis, 'RTCPeerConnection', Watched);
	for (const other of ['webkitRTCPeerConnection', 'mozRTCPeerConnection'])
		if (other in globalThis) define(globalThis, other, Watched);
}

/** Text that would become code could run without a pause: it is refused. */
export function refuseTextAsCode(): void {
	const refuse = () => {
		throw new EvalError('text does not become code in a cell: write the code itself');
	};
	const kinds = [
		function () {
			/* its constructor is meant */
		},
		async function () {
			/* its constructor is meant */
		},
		function* () {
			/* its constructor is meant */
		},
		async function* () {
			/* its constructor is meant */
		}
	];
	for (const kind of kinds)
		Object.defineProperty(Object.getPrototypeOf(kind) as object, 'constructor', { value: refuse });
	Object.defineProperty(globalThis, 'Function', { value: refuse });
	Object.defineProperty(globalThis, 'eval', { value: refuse });
	for (const name of ['setTimeout', 'setInterval'] as const) {
		const native = globalThis[name] as (...args: unknown[]) => number;
		Object.defineProperty(globalThis, name, {
			value: (handler: unknown, ...rest: unknown[]) =>
				typeof handler === 'function' ? native(handler, ...rest) : refuse()
		});
	}
}
