/** What ExifTool's listing does not tell of Hewlett-Packard's maker notes. */
import type { Supplement } from '../../../table.ts';

const shared: Supplement = {
	12: { value: 'hpTenths' },
	16: { value: 'hpMillionths', print: 'xmpExposureTime' }
};

export const hpType4: Supplement = { ...shared, 92: { value: 'hpSerial' } };

export const hpType6: Supplement = { ...shared, 88: { value: 'hpSerial' } };
