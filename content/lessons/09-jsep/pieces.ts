/** What lesson 9 places beside its prose. */
export { cells } from './cells.ts';
export { claims } from './claims.ts';
export { exercises } from './exercises.ts';
export { predictions } from './predictions.ts';
export { quiz } from './quiz.ts';
