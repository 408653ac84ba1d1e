/** The pairs of NATs that exercise 5a asks about. */
import {
	allNats,
	filteringName,
	folkNats,
	mappingName,
	type Behaviour,
	type NatBehaviour
} from '#lib/nat/behaviour.ts';

export const natName = ({ mapping, filtering }: NatBehaviour): string =>
	`${mappingName(mapping)}/${filteringName(filtering)}`;

const of = (mapping: Behaviour, filtering: Behaviour): NatBehaviour => ({ mapping, filtering });
const admEif = of('address-dependent', 'endpoint-independent');
const strict = folkNats['port-restricted'];
const { symmetric } = folkNats;

const pair = (id: string, caller: NatBehaviour, callee: NatBehaviour) => ({
	id,
	caller,
	callee,
	code: `${natName(caller)} × ${natName(callee)}`
});

export const pairs = [
	pair('strict-strict', strict, strict),
	pair('full-symmetric', folkNats['full-cone'], symmetric),
	pair('strict-symmetric', strict, symmetric),
	pair('symmetric-symmetric', symmetric, symmetric),
	pair('restricted-symmetric', folkNats['address-restricted'], symmetric),
	pair('adm-adm', admEif, admEif),
	pair('strict-adm', strict, admEif),
	pair('adf-adf', of('address-dependent', 'address-dependent'), of('address-dependent', 'address-dependent'))
] as const;

/** All 81, in the order of the lesson’s table. */
export const allPairs = allNats.flatMap((caller) => allNats.map((callee) => ({ caller, callee })));
