/** What ExifTool's listing does not tell of MIE's tags. */
import type { Supplement } from '../../../table.ts';

const size = { print: 'crossForSpace' } as const;
const degrees = { value: 'degreesOfParts' } as const;

export const mieAudio: Supplement = { Duration: { print: 'duration' } };
export const mieVideo: Supplement = { Duration: { print: 'duration' } };
export const mieCamera: Supplement = { ExposureTime: { print: 'xmpExposureTime' } };
export const mieDoc: Supplement = {
	CreateDate: { value: 'xmpDate' },
	ModifyDate: { value: 'xmpDate' },
	OriginalDate: { value: 'xmpDate' }
};
export const mieGPS: Supplement = {
	DateTime: { value: 'xmpDate' },
	Latitude: { ...degrees, print: 'latitude' },
	Longitude: { ...degrees, print: 'longitude' }
};
export const mieImage: Supplement = { ImageSize: size, OriginalImageSize: size, Resolution: size };
export const miePreview: Supplement = { ImageSize: size };
export const mieThumbnail: Supplement = { ImageSize: size };
