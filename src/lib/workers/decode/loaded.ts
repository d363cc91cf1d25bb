/** Loads a library when it is first asked for. One that could not be loaded is asked for again the next time. */
export function loaded<Library>(load: () => Promise<Library>): () => Promise<Library> {
	let library: Promise<Library> | undefined;
	return () =>
		(library ??= load().catch((error: unknown) => {
			library = undefined;
			throw error;
		}));
}
