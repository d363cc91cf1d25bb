/** What ExifTool's listing does not tell of Minolta's raw files. https://exiftool.org/TagNames/MinoltaRaw.html */
import type { Supplement } from '../../../table.ts';
import { of, only } from './sony-models.ts';

const dslr = /^(?:MAXXUM|DYNAX|ALPHA|α|DSLR-A100)/;

export const minoltaRawRIF: Supplement = {
	4: { print: 'minoltaWbMode' },

	32: only({}, of(dslr)),
	36: only({}, of(dslr)),
	40: only({}, of(dslr)),
	44: only({}, of(dslr)),
	60: only({ value: 'minoltaHundreds' }, of(/^DiMAGE A200/)),
	74: only({}, of(dslr)),
	76: only({ value: 'minoltaHundreds' }, of(/^(?:MAXXUM|DYNAX|ALPHA).*5D|SWEET/)),
	77: only({}, of(/5D|SWEET/)),
	78: only({ value: 'minoltaHundreds' }, of(/7D|ALPHA-7/)),
	79: only({}, of(/7D|ALPHA-7/)),
	80: only({}, of(/^DSLR-A100/))
};

export const minoltaRawWBG: Supplement = {
	'4:WB_GBRGLevels': only({}, of(/^DiMAGE A200/))
};
