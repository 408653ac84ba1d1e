/** What lesson 17 places beside its prose. */
export { claims } from './claims.ts';
export { exercises } from './exercises.ts';
export { predictions } from './predictions.ts';
export { quiz } from './quiz.ts';
