/** The picture that is measured: small, so that a slow machine measures the way and not itself. */
export const picture = { width: 480, height: 270, framesPerSecond: 20 } as const;
