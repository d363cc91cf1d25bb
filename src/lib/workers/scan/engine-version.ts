/** Raised when the engine reads more or better: files read by an older one are read again. */
export const engineVersion = 6;
