import { vi } from 'vitest';

/**
 * Looks again and again until it holds: what other threads, files and networks do takes its time, and on a busy machine much of it.
 * The deadline is for what never comes.
 * @param look throws while it does not hold
 * @returns what it gives once it holds
 * @throws what it threw last
 */
export const until = <T>(look: () => T | Promise<T>): Promise<T> =>
	vi.waitFor(look, { timeout: 60_000, interval: 20 });
