/** What the guard is called inside the reader's code. */
export const guardName = '__pause';
