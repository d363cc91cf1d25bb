/** What ExifTool's listing does not tell of the tags of film frames and pictures of light. */
import type { Supplement } from '../../../table.ts';

export const dpxMain: Supplement = {
	136: { value: 'dpxDate' },
	660: { print: 'hexadecimal8' },
	1628: { print: 'aspect' }
};

export const openEXRMain: Supplement = {
	altitude: { print: 'seaLevel' },
	aperture: { print: 'oneDecimal' },
	channels: { list: true },
	expTime: { print: 'xmpExposureTime' },
	focus: { print: 'metres' },
	latitude: { print: 'latitude' },
	longitude: { print: 'longitude' },
	multiView: { list: true },
	utcOffset: { print: 'zoneOfSeconds' }
};
