import type { ParamMatcher } from '@sveltejs/kit';

/** English has no prefix; every other language has its own. */
export const match = ((param) => param === 'ko') satisfies ParamMatcher;
