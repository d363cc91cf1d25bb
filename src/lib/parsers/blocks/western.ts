/** Windows-1252 text. Written out, since Node's decoder of that name reads Latin-1. */
import { latin1 } from '../io/byte-reader.ts';

/** Characters of the bytes 80 to 9F; those without one stay what they are. */
const high = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ';

export function western(bytes: Uint8Array): string {
	return latin1(bytes).replace(/[\x80-\x9f]/g, (letter) => high.charAt(letter.charCodeAt(0) - 0x80));
}
