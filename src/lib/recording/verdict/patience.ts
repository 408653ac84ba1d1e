/** How long a peer may wait for the other before something is missing, in milliseconds. */
export const patienceMs = 3000;
