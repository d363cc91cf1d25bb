/** What ExifTool's listing does not tell of the tables of timed metadata: conversions. */
import type { Supplement } from '../../../table.ts';

const latitude = { print: 'latitude' } as const;
const longitude = { print: 'longitude' } as const;
const altitude = { print: 'metres' } as const;
/** Told in metres a second, shown in kilometres an hour. */
const speed = { value: 'kilometresAnHour' } as const;
const velocity = { print: 'metresASecondText' } as const;
const volts = { print: 'goProVolts' } as const;

export const goProGPS5: Supplement = { 0: latitude, 1: longitude, 2: altitude, 3: speed, 4: speed };

export const goProGPS9: Supplement = { ...goProGPS5, 6: { value: 'goProDays' } };

export const goProGLPI: Supplement = {
	1: latitude,
	2: longitude,
	3: altitude,
	5: velocity,
	6: velocity,
	7: velocity
};

export const goProKBAT: Supplement = {
	0: { print: 'goProAmperes' },
	1: { print: 'goProAmpereHours' },
	3: { print: 'celsiusAsStored' },
	4: volts,
	5: volts,
	6: volts,
	7: volts,
	8: { print: 'duration' },
	14: { print: 'goProPercent' }
};
