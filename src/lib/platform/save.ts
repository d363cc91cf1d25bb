/** Handing things to the person: a file to the downloads, a text to the clipboard. */

/** Saves bytes under a name by the browser's own download. */
export function saveFile(blob: Blob, name: string): void {
	const url = URL.createObjectURL(blob);
	const link = document.createElement('a');
	link.href = url;
	link.download = name;
	link.click();
	// The download has begun by the next minute; a revoked address would end it.
	setTimeout(() => {
		URL.revokeObjectURL(url);
	}, 60_000);
}

/** @throws NotAllowedError where the browser refuses the clipboard */
export async function copyText(text: string): Promise<void> {
	await navigator.clipboard.writeText(text);
}
