import { expect, test } from 'vitest';
import { groupFiles } from '#lib/state/given-files.ts';

function given(path: string) {
	return { path, file: new File(['x'], path.slice(path.lastIndexOf('/') + 1)) };
}

test('files of a chosen folder become one group under its name', () => {
	const [group, ...others] = groupFiles([given('Lisbon/a.jpg'), given('Lisbon/day 2/b.jpg')]);

	expect(group?.folder).toBe('Lisbon');
	expect([...(group?.files.keys() ?? [])]).toEqual(['a.jpg', 'day 2/b.jpg']);
	expect(others).toEqual([]);
});

test('loose files with one name are both kept', () => {
	const [group] = groupFiles([given('a.jpg'), given('a.jpg'), given('a.jpg')]);

	expect(group?.folder).toBeUndefined();
	expect([...(group?.files.keys() ?? [])]).toEqual(['a.jpg', 'a (2).jpg', 'a (3).jpg']);
});
