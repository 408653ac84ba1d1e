/** Profile and level of H.264 (`profile-level-id`, RFC 6184 §8.1) and the level of AV1 (`level-idx`) in words. */
import type { Words } from './entry.ts';

/** profile_idc, a pattern of the bits of profile_iop (`x` for either), and the profile: RFC 6184 §8.1, table 5. */
const profiles: readonly (readonly [idc: number, iop: string, name: string])[] = [
	[0x42, 'x1xx0000', 'Constrained Baseline'],
	[0x4d, '1xxx0000', 'Constrained Baseline'],
	[0x58, '11xx0000', 'Constrained Baseline'],
	[0x42, 'x0xx0000', 'Baseline'],
	[0x58, '10xx0000', 'Baseline'],
	[0x4d, '0x0x0000', 'Main'],
	[0x58, '00xx0000', 'Extended'],
	[0x64, '00000000', 'High'],
	[0x64, '00001100', 'Constrained High'],
	[0x6e, '00000000', 'High 10'],
	[0x7a, '00000000', 'High 4:2:2'],
	[0xf4, '00000000', 'High 4:4:4 Predictive'],
	[0x6e, '00010000', 'High 10 Intra'],
	[0x7a, '00010000', 'High 4:2:2 Intra'],
	[0xf4, '00010000', 'High 4:4:4 Intra'],
	[0x2c, '00010000', 'CAVLC 4:4:4 Intra']
];

const matches = (bits: number, pattern: string) =>
	pattern
		.split('')
		.every((wanted, place) => wanted === 'x' || Number(wanted) === ((bits >> (7 - place)) & 1));

/** Macroblocks a second and macroblocks a frame of each level: H.264 table A-1. */
const levelLimits: Readonly<Record<string, readonly [perSecond: number, perFrame: number]>> = {
	'1': [1485, 99],
	'1b': [1485, 99],
	'1.1': [3000, 396],
	'1.2': [6000, 396],
	'1.3': [11880, 396],
	'2': [11880, 396],
	'2.1': [19800, 792],
	'2.2': [20250, 1620],
	'3': [40500, 1620],
	'3.1': [108000, 3600],
	'3.2': [216000, 5120],
	'4': [245760, 8192],
	'4.1': [245760, 8192],
	'4.2': [522240, 8704],
	'5': [589824, 22080],
	'5.1': [983040, 36864],
	'5.2': [2073600, 36864]
};

const constraintSet3 = 0x10;

/** The level: level_idc is ten times the level; 11 with constraint_set3 stands for 1b in the older profiles, and 9 in the newer. */
function levelOf(idc: number, iop: number, level: number): string | undefined {
	if (level === 9) return '1b';
	if (level === 11 && [0x42, 0x4d, 0x58].includes(idc) && (iop & constraintSet3) !== 0) return '1b';
	const name = level % 10 === 0 ? `${level / 10}` : `${Math.floor(level / 10)}.${level % 10}`;
	return Object.hasOwn(levelLimits, name) ? name : undefined;
}

/** `42e01f` → Constrained Baseline, level 3.1 and what that allows. Undefined for what the table does not have. */
export function readProfileLevelId(value: string): Words | undefined {
	if (!/^[0-9a-f]{6}$/i.test(value)) return undefined;
	const [idc, iop, levelIdc] = [0, 2, 4].map((at) => Number.parseInt(value.slice(at, at + 2), 16)) as [
		number,
		number,
		number
	];
	const profile = profiles.find((row) => row[0] === idc && matches(iop, row[1]))?.[2];
	const level = levelOf(idc, iop, levelIdc);
	if (profile === undefined || level === undefined) return undefined;
	const [perSecond, perFrame] = levelLimits[level]!.map((limit) => limit.toLocaleString('en'));
	return {
		en: `${profile} profile, level ${level}: frames of up to ${perFrame} macroblocks of 16×16 pixels, ${perSecond} a second`,
		ko: `${profile} 프로파일, 레벨 ${level}: 프레임은 16×16 매크로블록 ${perFrame}개까지, 초당 ${perSecond}개까지`
	};
}

/** `5` → level 3.1. 31 is no limit. */
export function readLevelIndex(value: string): Words | undefined {
	if (!/^\d{1,2}$/.test(value)) return undefined;
	const index = Number(value);
	if (index === 31) return { en: '31, no limit', ko: '31, 제한 없음' };
	if (index > 23) return undefined;
	const level = `${2 + Math.floor(index / 4)}.${index % 4}`;
	return { en: `${value}, level ${level}`, ko: `${value}, 레벨 ${level}` };
}
