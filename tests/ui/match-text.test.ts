import { expect, test } from 'vitest';
import { matchText } from '#lib/ui/library/match-text.ts';
import { plainItem } from '../library/plain-item.ts';

const item = {
	...plainItem,
	name: 'IMG_1.jpg',
	caption: 'Graduation of Ann: a long night at the river',
	keywords: ['animals/heron'],
	folder: '2015/Lisbon'
};
const found = (...words: string[]) => matchText(item, { words: new Set(words), parts: new Map() });

test('a tile says where the words were found when they are not in its name', () => {
	expect(found()).toBe('IMG_1.jpg');
	expect(found('img', 'river')).toBe('IMG_1.jpg');
	expect(found('graduation')).toBe(item.caption);
	expect(found('river')).toBe('…night at the river');
	expect(found('heron')).toBe('animals/heron');
	expect(found('lisbon')).toBe('2015/Lisbon');
	expect(found('nowhere')).toBe('IMG_1.jpg');
});
