/** Pictures of programs and of earlier days. */
import { known, type Format } from './format.ts';
import { both, either, starts } from './heads.ts';

export const pictures: readonly Format[] = [
	known(
		'BMP',
		'image/bmp',
		'bmp dib',
		both(starts('BM'), (b) => (b[14] ?? 0) >= 12 && b[15] === 0)
	),
	known('ICO', 'image/x-icon', 'ico cur', either(starts('\x00\x00\x01\x00'), starts('\x00\x00\x02\x00')))
];
