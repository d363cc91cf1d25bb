/** What ExifTool's listing does not tell of what cameras keep in AVI: how numbers read, and how long pictures are. */
import type { MakerHint } from '../../../makers/note.ts';
import type { Addition, Supplement } from '../../../table.ts';

const lengthFact = 'thumbnail length';
const length: Addition = { hint: { fact: lengthFact } satisfies MakerHint };
const picture: Addition = {
	binary: true,
	hint: {
		use: (raw, { note }) => {
			const told = note.facts.get(lengthFact);
			if (typeof told !== 'number' || typeof raw !== 'object' || !('bytes' in raw) || !raw.bytes) return raw;
			const bytes = raw.bytes.subarray(0, told);
			return { binary: bytes.length, bytes };
		}
	} satisfies MakerHint
};

export const olympusAVI: Supplement = { 94: { print: 'xmpFNumber' } };
export const olympusThmb2: Supplement = { 4: length, 8: picture };
export const pentaxJunk2: Supplement = { 94: { print: 'filmFNumber' }, 303: length, 307: picture };
