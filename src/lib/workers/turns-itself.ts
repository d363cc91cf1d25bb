/** A picture with EXIF of its own was turned by the browser when it was decoded; a bare one shares its photo's. */
export async function turnsItself(picture: Blob): Promise<boolean> {
	const head = new Uint8Array(await picture.slice(0, 4096).arrayBuffer());
	return new TextDecoder('latin1').decode(head).includes('Exif\0\0');
}
