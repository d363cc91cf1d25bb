import { expect, test } from 'vitest';
import type { StoredTag, StoredValue } from '#lib/library/item.ts';
import { regionsOf } from '#lib/library/regions.ts';

const tagsOf = (group1: string, values: Readonly<Record<string, StoredValue>>): StoredTag[] =>
	Object.entries(values).map(([name, value]) => ({
		group0: 'XMP',
		group1,
		name,
		id: name,
		table: 'Made',
		offset: 0,
		size: 0,
		value
	}));

/** Rounded, as `name left,top width x height`, in hundredths of the picture. */
const drawn = (...given: Parameters<typeof regionsOf>) => {
	const hundredths = (part: number) => String(Math.round(part * 100));
	return regionsOf(...given).map(
		({ x, y, width, height, name }) =>
			`${name} ${hundredths(x)},${hundredths(y)} ${hundredths(width)}x${hundredths(height)}`
	);
};

const two = {
	RegionAppliedToDimensionsW: 3000,
	RegionAppliedToDimensionsH: 2000,
	RegionAreaX: ['0.5', '0.2'],
	RegionAreaY: ['0.5', '0.3'],
	RegionAreaW: ['0.2', '0.1'],
	RegionAreaH: ['0.4', '0.2'],
	RegionName: ['Ann, the elder', 'Bo'],
	RegionType: ['Face', 'Face']
};

test('frames are told by their middles, each with its name', () => {
	expect(drawn(tagsOf('XMP-mwg-rs', two), 1)).toEqual(['Ann, the elder 40,30 20x40', 'Bo 15,20 10x20']);
	// One alone is no list.
	const one = { RegionAreaX: 0.5, RegionAreaY: 0.5, RegionAreaW: 0.2, RegionAreaH: 0.4, RegionName: 'Ann' };
	expect(drawn(tagsOf('XMP-mwg-rs', one), 1)).toEqual(['Ann 40,30 20x40']);
});

test('they turn with the picture, and are left away where it was cut', () => {
	expect(drawn(tagsOf('XMP-mwg-rs', two), 6, { width: 200, height: 300 })[1]).toBe('Bo 60,15 20x10');
	expect(drawn(tagsOf('XMP-mwg-rs', two), 1, { width: 200, height: 200 })).toEqual([]);
});

test('names that do not say whose they are, are not told', () => {
	expect(drawn(tagsOf('XMP-mwg-rs', { ...two, RegionName: ['Bo'] }), 1)).toEqual([
		' 40,30 20x40',
		' 15,20 10x20'
	]);
});

test('what makes no sense is no frame', () => {
	for (const wrong of [
		{ RegionAreaW: ['0.2'] },
		{ RegionAreaX: ['-3', '7'] },
		{ RegionAreaH: ['0', '5'] },
		{ RegionAreaUnit: ['pixel', 'pixel'] }
	])
		expect(drawn(tagsOf('XMP-mwg-rs', { ...two, ...wrong }), 1)).toEqual([]);
});

test('those of Microsoft are told by their corners', () => {
	const people = {
		RegionRectangle: ['0.4, 0.3, 0.2, 0.4', '0.1,0.1,0.1,0.1'],
		RegionPersonDisplayName: ['Ann', 'Bo']
	};
	expect(drawn(tagsOf('XMP-MP', people), 1)).toEqual(['Ann 40,30 20x40', 'Bo 10,10 10x10']);
});
