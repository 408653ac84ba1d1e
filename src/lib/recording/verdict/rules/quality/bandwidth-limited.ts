import { limitedBy } from './limited.ts';

/** The sender makes its picture smaller or coarser because it believes that the link holds no more. */
export const bandwidthLimited = limitedBy('quality/bandwidth-limited', 'bandwidth');
