/** What ExifTool's listing does not tell of the tables of timed metadata: conversions. */
import type { Supplement } from '../../../table.ts';

const latitude = { print: 'timedLatitude' } as const;
const longitude = { print: 'timedLongitude' } as const;
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

const exposure = { print: 'xmpExposureTime' } as const;
const aperture = { print: 'xmpFNumber' } as const;
const time = { print: 'duration' } as const;

export const quickTimeStream: Supplement = {
	Distance: altitude,
	ExposureTime: exposure,
	FNumber: aperture,
	GPSAltitude: altitude,
	GPSLatitude: latitude,
	GPSLongitude: longitude,
	GPSSpeed: { print: 'streamNumber' },
	GPSTrack: { print: 'streamNumber' },
	SampleDuration: time,
	SampleTime: time,
	VerticalSpeed: velocity
};

export const quickTimeTx3g: Supplement = {
	Alt: { print: 'toldMetres' },
	'F-NUM': aperture,
	HomeLat: latitude,
	HomeLon: longitude,
	Lat: latitude,
	Lon: longitude,
	SHUTTER: { value: 'inverse', print: 'xmpExposureTime' }
};

const exposureTime = { value: 'cammSeconds', print: 'cammMilliseconds' } as const;

export const quickTimeCamm1: Supplement = { 4: exposureTime, 8: exposureTime };

export const quickTimeCamm5: Supplement = { 4: latitude, 12: longitude, 20: { print: 'cammAltitude' } };

export const quickTimeCamm6: Supplement = {
	4: { value: 'cammDate' },
	16: latitude,
	24: longitude,
	32: { print: 'cammShortAltitude' }
};

const degrees = { value: 'gpsDegrees', print: 'gpsDegreesText' } as const;
/** Numbers behind a head that says how many they are, and of what size. */
const list = { hint: 'list' } as const;

export const sonyRtmd: Supplement = {
	0x8000: { value: 'rtmdAperture', print: 'xmpFNumber' },
	0x8106: { print: 'hundredths' },
	0x8109: exposure,
	0x810a: { value: 'rtmdGain', print: 'rtmdGainText' },
	0x8500: { print: 'dotted' },
	0x8502: degrees,
	0x8504: degrees,
	0x8507: { value: 'gpsTime' },
	0xe304: { value: 'rtmdDate' },
	0xe43b: list,
	0xe44b: list
};
