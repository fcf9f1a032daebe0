/** In how many languages one thing is said at most. */
export const TEXTS_AT_MOST = 6;
