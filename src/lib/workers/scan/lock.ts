/** Name of the Web Lock that whoever scans a root holds, over all tabs. */
export function scanLockName(root: number): string {
	return `mediatheque:scan:${root}`;
}
