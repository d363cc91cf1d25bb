/** What a GoPro tells of itself beside its telemetry. */
import { readBinaryTable } from '../blocks/binary-table.ts';
import { latin1 } from '../io/byte-reader.ts';
import { goProFdsc } from '../tags/media/timed.ts';
import type { ReadSample } from './kinds.ts';

const mark = 'GPRO';

const readSample: ReadSample = (bytes, at, found) => {
	if (latin1(bytes.subarray(0, mark.length)) === mark)
		readBinaryTable(goProFdsc, bytes, { at, little: false }, found);
	else found.drop();
};

export const readerOf = (): ReadSample => readSample;
