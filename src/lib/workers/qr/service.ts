/** Reads QR codes by jsqr, where the browser cannot itself. */
import jsQR from 'jsqr';
import type { QrService } from './contract.ts';

/** Pixels of a side; a picture that claims to have more is not looked at. */
const longestSide = 4096;

export function qrReader(): QrService {
	return {
		read(pixels, width, height) {
			if (width > longestSide || height > longestSide || pixels.length !== width * height * 4)
				return Promise.resolve(undefined);
			return Promise.resolve(jsQR(pixels, width, height)?.data);
		}
	};
}
