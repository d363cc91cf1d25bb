/** What ExifTool's listing does not tell of the tags of bitmaps. */
import type { Supplement } from '../../../table.ts';

/** CIEXYZ corners are fixed point numbers with 30 bits behind the point. */
const corner = { value: 'thirtyBitFraction', print: 'sixDecimals' } as const;

export const bmpMain: Supplement = {
	8: { value: 'absolute' },
	// A compression that is not in the list prints as its number.
	16: { value: 'bmpCompressionCode', print: 'bmpCompression' },
	32: { print: 'zeroIsBitDepth' },
	36: { print: 'zeroIsAll' },
	40: { print: 'hex8' },
	44: { print: 'hex8' },
	48: { print: 'hex8' },
	52: { print: 'hex8' },
	56: { value: 'bmpColorSpace' },
	60: corner,
	72: corner,
	84: corner
};

export const icoIconDir: Supplement = {
	0: { value: 'zeroIs256' },
	1: { value: 'zeroIs256' }
};

export const pgfMain: Supplement = { 3: { print: 'hex2' } };

export const bpgMain: Supplement = { 4.2: { value: 'plusEight' } };
