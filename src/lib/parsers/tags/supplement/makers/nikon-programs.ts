/** What ExifTool's listing does not tell of what Nikon's programs write. */
import type { Addition, Supplement } from '../../../table.ts';

const half: Addition = { value: 'nikonHalved' };
const autoOr128: Addition = { value: 'nikonAutoAround128' };
const around128: Addition = { value: 'nikonAround128' };

export const nikonCaptureCropData: Supplement = { 30: half, 38: half, 46: half, 54: half, 174: half };
export const nikonCaptureExposure: Supplement = {
	0: { value: 'nikonHundredths' },
	18: { print: 'nikonFourPlaces' }
};
export const nikonCaptureBrightness: Supplement = { 0: { value: 'nikonFiftyfold' } };
export const nikonCapturePictureCtrl: Supplement = {
	42: around128,
	43: autoOr128,
	44: autoOr128,
	45: around128,
	46: autoOr128,
	47: around128
};
export const nikonCaptureWBAdjData: Supplement = { 20: { hex: true } };

export const nikonScan: Supplement = {
	80: { print: 'nikonGain' },
	81: { print: 'nikonGains' }
};
export const nikonROC: Supplement = { 0: { value: 'nikonTenths' } };
export const nikonGEM: Supplement = { 0: { value: 'nikonGem' } };
