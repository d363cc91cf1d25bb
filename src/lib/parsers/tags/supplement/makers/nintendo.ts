/** What ExifTool's listing does not tell of Nintendo's 3DS. */
import { latin1 } from '../../../io/byte-reader.ts';
import type { MakerHint } from '../../../makers/note.ts';
import type { Supplement } from '../../../table.ts';

export const nintendoCameraInfo: Supplement = {
	8: { value: 'nintendoDate' },
	24: { value: 'nintendoHex', hint: { use: (_raw, place) => latin1(place.bytes()) } satisfies MakerHint },
	40: { print: 'nintendoParallax' },
	48: { hex: true }
};
