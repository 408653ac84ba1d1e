/**
 * Cameras that the page makes, behind the interface of real ones: `getUserMedia` chooses a mode as Media Capture and Streams
 * says it (`capture/`), the track comes from a canvas of that very size and rate, `applyConstraints` chooses again, and what
 * cannot be met ends in an `OverconstrainedError`. They ask for no permission and need no device.
 */
import { candidatesOf, capabilitiesOf, type Camera, type CameraSettings } from '../../capture/camera.ts';
import {
	readConstraints,
	refusedNames,
	videoProperties,
	type Constraints,
	type Settings
} from '../../capture/constraints.ts';
import { selectSettings } from '../../capture/select-settings.ts';
import { createTestPicture, type Painter } from './synthetic.ts';
import { startTicker } from './ticker.ts';

/** No browser lets a page make the real one everywhere; this has its name and its `constraint` (§7.1). */
class SyntheticOverconstrainedError extends DOMException {
	readonly constraint: string;
	constructor(constraint: string, message: string) {
		super(message, 'OverconstrainedError');
		this.constraint = constraint;
	}
}

/** Paints a frame of what the camera sees, as its controls stand. */
export type Scene = (
	context: CanvasRenderingContext2D,
	settings: CameraSettings,
	moment: Parameters<Painter>[2]
) => void;

export interface SyntheticDevicesOptions {
	readonly cameras: readonly Camera[];
	/** What a camera sees; the test picture unless said otherwise. Made anew for each camera that is opened. */
	readonly scene?: (camera: Camera) => Scene;
}

/** Answers like `navigator.mediaDevices`, as far as cameras go. Who opens stops: `track.stop()` ends drawing too. */
export class SyntheticDevices extends EventTarget {
	readonly #cameras: readonly Camera[];
	readonly #scene: (camera: Camera) => Scene;
	/** Where the controls of each camera stand: a camera remembers, as real ones do. */
	readonly #stands = new Map<string, Settings>();

	constructor({ cameras, scene = testPictureOf }: SyntheticDevicesOptions) {
		super();
		this.#cameras = cameras;
		this.#scene = scene;
	}

	/** Every name that the model knows. */
	readonly getSupportedConstraints = (): Record<string, boolean> =>
		Object.fromEntries(Object.keys(videoProperties).map((name) => [name, true]));

	/**
	 * @throws TypeError when no picture is asked for, or something is required that may only be wished for
	 * @throws OverconstrainedError when no mode of any camera meets what is required
	 */
	// eslint-disable-next-line @typescript-eslint/require-await -- a promise, as the real one gives
	readonly getUserMedia = async (request: MediaStreamConstraints = {}): Promise<MediaStream> => {
		if (!request.video) throw new TypeError('the synthetic camera gives pictures only: ask for video');
		const { constraints } = readConstraints(request.video);
		const refused = refusedNames(constraints);
		if (refused.length > 0)
			throw new TypeError(`required constraints are not allowed here for ${refused.join(', ')}`);
		const settings = this.#select(this.#cameras, constraints);
		const camera = this.#cameras.find(({ deviceId }) => deviceId === settings.deviceId);
		if (!camera) throw new DOMException('there is no synthetic camera', 'NotFoundError');
		return this.#open(camera, settings, request.video === true ? {} : request.video);
	};

	#select(cameras: readonly Camera[], constraints: Constraints): CameraSettings {
		const candidates = cameras.flatMap((camera) =>
			candidatesOf([camera], constraints, this.#stands.get(camera.deviceId))
		);
		if (candidates.length === 0) throw new DOMException('there is no synthetic camera', 'NotFoundError');
		const { chosen, culprit = '' } = selectSettings(constraints, candidates);
		if (!chosen)
			throw new SyntheticOverconstrainedError(
				culprit,
				culprit
					? `no mode of the synthetic camera meets ${culprit}`
					: 'each constraint can be met, but not all of them together'
			);
		return chosen.settings;
	}

	#open(camera: Camera, first: CameraSettings, asked: MediaTrackConstraints): MediaStream {
		const canvas = document.createElement('canvas');
		const context = canvas.getContext('2d', { alpha: false });
		if (!context) throw new DOMException('this browser gave no canvas to draw on', 'NotReadableError');
		const paint = this.#scene(camera);
		let settings = first;
		let constraints = asked;
		let frame = 0;
		let stopTicking = (): void => undefined;
		const draw = () => {
			paint(context, settings, { frame: frame++, now: Date.now() });
		};
		const take = (next: CameraSettings) => {
			const isSameRate = next.frameRate === settings.frameRate && frame > 0;
			settings = next;
			this.#stands.set(camera.deviceId, standOf(camera, next));
			// Setting a size empties a canvas even when it is the same.
			if (canvas.width !== next.width) canvas.width = next.width;
			if (canvas.height !== next.height) canvas.height = next.height;
			draw();
			if (isSameRate) return;
			stopTicking();
			stopTicking = startTicker(1000 / next.frameRate, draw);
		};
		take(first);
		// Without a rate a frame goes out whenever one was painted: the ticker alone decides.
		const stream = canvas.captureStream();
		const [track] = stream.getVideoTracks();
		if (!track) throw new DOMException('this browser gave no track for a canvas', 'NotReadableError');
		const stop = track.stop.bind(track);
		const own = {
			label: { get: () => camera.label },
			getCapabilities: { value: () => capabilitiesOf(camera) },
			getConstraints: { value: () => constraints },
			getSettings: { value: () => ({ ...settings }) },
			applyConstraints: {
				writable: true,
				// eslint-disable-next-line @typescript-eslint/require-await -- a promise, as the real one gives
				value: async (request: MediaTrackConstraints = {}) => {
					if (track.readyState === 'ended') return;
					take(this.#select([camera], readConstraints(request).constraints));
					constraints = request;
				}
			},
			stop: {
				writable: true,
				value: () => {
					stopTicking();
					stop();
				}
			}
		};
		for (const [name, property] of Object.entries(own))
			Object.defineProperty(track, name, { configurable: true, ...property });
		return stream;
	}
}

/** Blue for the one above the screen, teal for the one on the back; the size is in the picture. */
function testPictureOf({ facingMode }: Camera): Scene {
	const paint = createTestPicture(
		facingMode === 'user' ? 'caller' : 'server',
		facingMode === 'user' ? 'front' : 'back'
	);
	return paint;
}

const standOf = ({ controls }: Camera, settings: Settings): Settings =>
	Object.fromEntries(Object.entries(settings).filter(([name]) => controls[name] !== undefined));

/** The synthetic cameras in the place of `navigator.mediaDevices`: only what cameras need is there. */
export const createSyntheticDevices = (options: SyntheticDevicesOptions): MediaDevices =>
	new SyntheticDevices(options) as unknown as MediaDevices;
