/** What ExifTool's listing does not tell of GoPro's telemetry: conversions. */
import type { Supplement } from '../../table.ts';

export const goProGPMF: Supplement = {
	CDAT: { value: 'secondsSince1970' },
	GPSP: { value: 'goProHundredths' },
	GPSU: { value: 'goProDate' },
	MUID: { print: 'hexOfWords' },
	SHUT: { print: 'goProExposures' },
	STMP: { value: 'goProMicroseconds' },
	TMPC: { print: 'celsiusAsStored' },
	TZON: { print: 'zoneOffset' },
	VERS: { print: 'dotted' },
	VFPS: { print: 'goProRate' },
	VRES: { print: 'goProSize' }
};
