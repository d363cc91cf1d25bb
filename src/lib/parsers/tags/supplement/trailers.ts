/** What ExifTool's listing does not tell of data that programs append to pictures. */
import type { Addition, Supplement } from '../../table.ts';

const thousandths: Addition = { value: 'thousandths' };
const share: Addition = { value: 'thousandths', print: 'withPercent' };
const picture: Addition = { binary: true };

export const afcpMain: Supplement = { Nail: picture, PrVw: picture };

export const fotoStationMain: Supplement = { 3: picture, 4: picture };

export const fotoStationSoftEdit: Supplement = {
	3: thousandths,
	4: { value: 'turnedBack' },
	6: share,
	7: share,
	8: share,
	9: share,
	11: { value: 'negativeHundredths' }
};
