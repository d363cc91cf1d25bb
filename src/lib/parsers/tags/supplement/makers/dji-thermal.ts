/** What ExifTool's listing does not tell of DJI's thermal pictures. */
import type { Supplement } from '../../../table.ts';

export const djiThermalParams2: Supplement = {
	0: { print: 'djiCelsius' },
	4: { print: 'djiMetres' },
	8: { print: 'djiTwoDecimals' },
	12: { print: 'djiPercent' },
	16: { print: 'djiCelsius' }
};

export const djiThermalParams3: Supplement = {
	6: { value: 'tenth' },
	8: { value: 'by100' },
	10: { value: 'tenth' }
};
