/** What ExifTool's listing does not tell of the tags of covers, documents and light fields. */
import type { Supplement } from '../../../table.ts';

export const itcItem: Supplement = {
	0: { value: 'upperHexOfBytes' },
	2: { value: 'upperHexOfBytes' },
	5: { value: 'itcImageType' }
};

export const itcMain: Supplement = { data: { binary: true } };

export const djVuInfo: Supplement = {
	4: { value: 'djvuVersion' },
	8: { value: 'tenth' }
};

export const djVuMeta: Supplement = {
	CreationDate: { value: 'xmpDate' },
	ModDate: { value: 'xmpDate' }
};

export const lytroMain: Supplement = {
	DevicesClockZuluTime: { value: 'xmpDate' },
	DevicesLensFNumber: { print: 'oneDecimal' },
	DevicesLensFocalLength: { value: 'times1000', print: 'xmpFocalLength' },
	DevicesLensTemperature: { print: 'celsius' },
	DevicesSensorPixelPitch: { value: 'dotsPerInchOfPitch' },
	DevicesShutterFrameExposureDuration: { print: 'xmpExposureTime' },
	DevicesShutterPixelExposureDuration: { print: 'xmpExposureTime' },
	DevicesSocTemperature: { print: 'celsius' },
	ImageLimitExposureBias: { print: 'signedTenth' },
	ImageModulationExposureBias: { print: 'signedTenth' }
};
