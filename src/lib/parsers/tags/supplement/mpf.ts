/** What ExifTool's listing does not tell of multi-picture tags. */
import type { Supplement } from '../../table.ts';

export const mpfMPImage: Supplement = { 0.3: { hex: true } };

export const mpfMain: Supplement = {
	45058: { name: 'MPImageList', hint: 'images' },
	45059: { value: 'asBinary' }
};
