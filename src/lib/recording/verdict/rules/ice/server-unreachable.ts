import { serverError } from './server-errors.ts';

/** 701: no answer from the server. One server has several addresses and transports: one of them may work all the same. */
export const serverUnreachable = serverError('ice/server-unreachable', 'warning', (code) => code === 701);
