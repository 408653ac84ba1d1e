import { limitedBy } from './limited.ts';

/** The sender makes its picture smaller because its machine cannot encode more. */
export const cpuLimited = limitedBy('quality/cpu-limited', 'cpu');
