import { expect, test } from 'vitest';
import type { StoredTag } from '#lib/library/item.ts';
import { compareReadings } from '#lib/library/second-opinion.ts';
import { tagsOf } from '#lib/workers/second-opinion/service.ts';

const ours: StoredTag[] = [
	['EXIF', 'IFD0', 'Make', 'Canon', undefined],
	['EXIF', 'ExifIFD', 'FNumber', 3.5, undefined],
	['EXIF', 'ExifIFD', 'ExposureTime', 0.004, '1/250'],
	['EXIF', 'ExifIFD', 'LensModel', 'RF35mm', undefined],
	['EXIF', 'ExifIFD', 'ISO', 100, undefined, 0x8827],
	['XMP', 'XMP-dc', 'Title', 'Sea', undefined]
].map(([group0, group1, name, value, printed, id = 1]) => ({
	group0: String(group0),
	group1: String(group1),
	name: String(name),
	id: Number(id),
	table: 'Exif::Main',
	value: value as StoredTag['value'],
	...(printed === undefined ? {} : { printed: String(printed) }),
	offset: 1,
	size: 1
}));

test('what agrees, differs or is known to one reader only is told apart', () => {
	const theirs = tagsOf({
		exif: {
			Make: { value: ['Canon'], description: 'Canon' },
			FNumber: { value: [40, 10], description: 'f/4' },
			ExposureTime: { value: [1, 250], description: '1/250' },
			ISOSpeedRatings: { id: 0x8827, value: 100, description: '100' },
			'Exif IFD Pointer': { id: 0x8769, value: 292, description: '292' },
			Flash: { value: 16, description: 'Flash did not fire' }
		},
		file: { 'Image Width': { value: 8, description: '8px' } }
	});
	const verdicts = Object.fromEntries(compareReadings(ours, theirs).map((one) => [one.name, one.verdict]));
	expect(verdicts).toEqual({
		Make: 'same',
		FNumber: 'differs',
		ExposureTime: 'same',
		ISO: 'same',
		Flash: 'only-theirs',
		LensModel: 'only-ours'
	});
});

test('whatever shape the other reader gives, nothing is thrown', () => {
	expect(tagsOf(null)).toEqual([]);
	expect(
		tagsOf({
			exif: {
				Odd: 3,
				None: null,
				Deep: {
					value: [
						[1, 2],
						[3, 0]
					]
				}
			}
		})
	).toEqual([{ group0: 'EXIF', name: 'Deep', value: '0.5 3 0', printed: '' }]);
});
