/**
 * Windows-1252 text, without TextDecoder: Node's decodes this one as Latin-1, with control characters where the euro sign
 * and the typographic quotes should be.
 */
import { latin1 } from './byte-reader.ts';

/** 0x80 to 0x9f; the five codes without a character stay as they are. */
const upper = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ';

/** Bytes as Windows-1252 text. */
export function windows1252(bytes: Uint8Array): string {
	return latin1(bytes).replace(/[\x80-\x9f]/g, (code) => upper.charAt(code.charCodeAt(0) - 0x80));
}
