import { expect, test } from 'vitest';
import { hasWords } from '#lib/library/query/terms.ts';

test('a query with words can be ranked, one of fields alone cannot', () => {
	for (const text of ['lisbon', '"blue hour"', 'kind:photo lisbn~1', 'kind:photo (cat or rating:5)'])
		expect(hasWords(text), text).toBe(true);
	for (const text of ['', 'kind:photo', '-lisbon', 'rating:>=3 title:"blue hour"', 'sort:name'])
		expect(hasWords(text), text).toBe(false);
});
