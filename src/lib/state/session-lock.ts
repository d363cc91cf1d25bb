/** Which tab has the files of a visit: it holds a Web Lock for as long as it is open. */

const lockName = (root: number) => `mediatheque:session:${root}`;
const held = new Set<number>();

/** Says that this tab has the files of a session root, until it is closed. */
export function holdSession(root: number): void {
	if (held.has(root)) return;
	held.add(root);
	void navigator.locks.request(lockName(root), () => new Promise<never>(() => undefined));
}

/** Whether a tab that is open has the files. */
export async function sessionIsHeld(root: number): Promise<boolean> {
	const { held: locks = [] } = await navigator.locks.query();
	return locks.some((lock) => lock.name === lockName(root));
}
