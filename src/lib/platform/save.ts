/** Handing things to the person: a file to the downloads or to another app, a text to the clipboard. */

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

/** Whether this device can hand a file to another app (mail, messenger, AirDrop). */
export function canShareFiles(): boolean {
	// Not every browser has it, whatever the types say.
	const { canShare } = navigator as Partial<Navigator>;
	return canShare?.call(navigator, { files: [new File(['.'], 'file.txt', { type: 'text/plain' })] }) ?? false;
}

/**
 * Hands a file to another app. Call it from a click. It goes as plain text: browsers pass on few kinds of files, and JSON is none of them.
 * @returns false when the person thought better of it
 * @throws NotAllowedError where the browser refuses
 */
export async function shareFile(blob: Blob, name: string): Promise<boolean> {
	try {
		await navigator.share({ files: [new File([blob], `${name}.txt`, { type: 'text/plain' })] });
		return true;
	} catch (error) {
		if (error instanceof DOMException && error.name === 'AbortError') return false;
		throw error;
	}
}

/** @throws NotAllowedError where the browser refuses the clipboard */
export async function copyText(text: string): Promise<void> {
	await navigator.clipboard.writeText(text);
}
