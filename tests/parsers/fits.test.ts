import { describe, expect, it } from 'vitest';
import { utf8 } from '../fixtures/build-blocks.ts';
import { read } from './reading.ts';

const fits = async (...cards: string[]) => {
	const all = ['SIMPLE  =                    T', ...cards, 'END'];
	const text = all.map((card) => card.padEnd(80)).join('');
	return Object.fromEntries((await read(utf8(text.padEnd(Math.ceil(text.length / 2880) * 2880)))).tags);
};

describe('a header of FITS', () => {
	it('names keys as ExifTool does: words apart at a low line only, two letters at least, a letter first', async () => {
		const tags = await fits(
			'ALLG-MAX=  3.5',
			'FILT_NAM= 1',
			'A       = 2',
			'9KEY    = 3',
			"XTENSION= 'IMAGE'"
		);
		expect(tags).toMatchObject({
			'FITS:Allg-max': '3.5',
			'FITS:FiltNam': '1',
			'FITS:TagA': '2',
			'FITS:Tag9key': '3',
			'FITS:Xtension': 'IMAGE'
		});
	});

	it('tells a text that is empty, an exponent of double precision, and nothing of keys without a value', async () => {
		const tags = await fits(
			"EMPTY   = '   ' / c",
			'EXPO    = 1.5D+03',
			'NONE    =',
			'WORDS   hello',
			'COMMENT = 5'
		);
		expect(tags).toMatchObject({ 'FITS:Empty': '', 'FITS:Expo': '1.5E+03', 'FITS:Comment': '= 5' });
		expect(Object.keys(tags)).not.toContain('FITS:None');
		expect(Object.keys(tags)).not.toContain('FITS:Words');
	});

	it('goes on with a text only where that is said, and where it goes on', async () => {
		const tags = await fits("LONG    = 'abc&'", "CONTINUE  'def'", "CUT     = 'abc&'", 'NEXT    = 1');
		expect(tags).toMatchObject({ 'FITS:Long': 'abcdef', 'FITS:Cut': 'abc&', 'FITS:Next': '1' });
	});

	it('ends at a card without a key', async () => {
		expect(await fits('GOOD    = 1', 'bad     = 2', 'LATE    = 3')).not.toHaveProperty('FITS:Late');
	});
});
