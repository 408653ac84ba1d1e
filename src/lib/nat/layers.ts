/** NATs in a row, as behind a carrier's (RFC 6888): the home's first, the carrier's last. */
import type { MappingRow, Nat, NatPacket, Verdict } from './nat.ts';

export type LayeredVerdict = Verdict & {
	/** The NAT that had the last word, counted from the inside. */
	readonly layer: number;
};

export class NatLayers {
	readonly layers: readonly Nat[];

	constructor(layers: readonly Nat[]) {
		if (layers.length === 0) throw new Error('There must be at least one NAT.');
		this.layers = layers;
	}

	/** Every NAT on the way has its say; a hairpin turns round at the one whose address is asked for. */
	outgoing(now: number, packet: NatPacket): LayeredVerdict {
		let current = packet;
		for (const [layer, nat] of this.layers.entries()) {
			const verdict = nat.outgoing(now, current);
			if (verdict.type !== 'forward') return { ...verdict, layer };
			current = { ...current, source: verdict.source, destination: verdict.destination };
			if (verdict.to === 'outside') {
				if (layer === this.layers.length - 1) return { ...verdict, layer };
				continue;
			}
			if (layer === 0) return { ...verdict, layer };
			const back = this.#inward(now, current, layer - 1);
			return back.type === 'forward' ? { ...back, isHairpin: true } : back;
		}
		throw new Error('unreachable');
	}

	incoming(now: number, packet: NatPacket): LayeredVerdict {
		return this.#inward(now, packet, this.layers.length - 1);
	}

	expire(now: number): void {
		for (const nat of this.layers) nat.expire(now);
	}

	/** The tables, innermost first. */
	mappings(now: number): MappingRow[][] {
		return this.layers.map((nat) => nat.mappings(now));
	}

	#inward(now: number, packet: NatPacket, from: number): LayeredVerdict {
		let current = packet;
		for (let layer = from; ; layer--) {
			const verdict = this.layers[layer]!.incoming(now, current);
			if (verdict.type !== 'forward' || layer === 0) return { ...verdict, layer };
			current = { ...current, source: verdict.source, destination: verdict.destination };
		}
	}
}
