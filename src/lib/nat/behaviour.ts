/** The two axes of a NAT (RFC 4787 §4.1 mapping, §5 filtering), and the four folk names that mix them (RFC 3489 §5). */

export const behaviours = [
	'endpoint-independent',
	'address-dependent',
	'address-and-port-dependent'
] as const;
/** What a decision of the NAT depends on, of the remote end. */
export type Behaviour = (typeof behaviours)[number];

export interface NatBehaviour {
	/** When the same inside endpoint is given the same outside endpoint again. */
	readonly mapping: Behaviour;
	/** Who may send to an outside endpoint. */
	readonly filtering: Behaviour;
}

/** What only a part of the remote end decides: nothing of it, its address, or its address and port. */
export const remotePart = (
	behaviour: Behaviour,
	remote: { readonly address: string; readonly port: number }
): { readonly address?: string; readonly port?: number } =>
	behaviour === 'endpoint-independent'
		? {}
		: behaviour === 'address-dependent'
			? { address: remote.address }
			: { address: remote.address, port: remote.port };

const initials: Readonly<Record<Behaviour, string>> = {
	'endpoint-independent': 'EI',
	'address-dependent': 'AD',
	'address-and-port-dependent': 'APD'
};
/** `EIM`, `ADM`, `APDM`. */
export const mappingName = (mapping: Behaviour): string => `${initials[mapping]}M`;
/** `EIF`, `ADF`, `APDF`. */
export const filteringName = (filtering: Behaviour): string => `${initials[filtering]}F`;

export type FolkName = 'full-cone' | 'address-restricted' | 'port-restricted' | 'symmetric';
/** Four of the nine; the other five have no name. */
export const folkNats: Readonly<Record<FolkName, NatBehaviour>> = {
	'full-cone': { mapping: 'endpoint-independent', filtering: 'endpoint-independent' },
	'address-restricted': { mapping: 'endpoint-independent', filtering: 'address-dependent' },
	'port-restricted': { mapping: 'endpoint-independent', filtering: 'address-and-port-dependent' },
	symmetric: { mapping: 'address-and-port-dependent', filtering: 'address-and-port-dependent' }
};

export const folkNameOf = ({ mapping, filtering }: NatBehaviour): FolkName | undefined =>
	(Object.keys(folkNats) as FolkName[]).find(
		(name) => folkNats[name].mapping === mapping && folkNats[name].filtering === filtering
	);

/** All nine, mapping by mapping. */
export const allNats: readonly NatBehaviour[] = behaviours.flatMap((mapping) =>
	behaviours.map((filtering) => ({ mapping, filtering }))
);
