import { expect, test } from 'vitest';
import { operations } from '#lib/library/bulk/operations.ts';
import { bulk as german } from '#lib/state/messages/de/bulk.ts';
import { bulk as english } from '#lib/state/messages/en/bulk.ts';

test.each([
	['English', english],
	['German', german]
])('%s names every change, all that it asks for and all that can be chosen', (_, text) => {
	for (const { id, parameters } of operations) {
		expect(text.operations[id], id).toBeTruthy();
		for (const one of parameters) {
			const label = text.parameters[`${id}.${one.name}`] ?? text.parameters[one.name];
			expect(label, `${id}.${one.name}`).toBeTruthy();
			if (one.type !== 'choice') continue;
			for (const value of one.of)
				expect(text.choices[`${one.name}.${value}`], `${one.name}.${value}`).toBeTruthy();
		}
	}
});

test('both languages have the same texts, and none that nothing uses', () => {
	for (const part of ['operations', 'parameters', 'choices', 'reasons', 'problems'] as const)
		expect(Object.keys(german[part]).sort()).toEqual(Object.keys(english[part]).sort());
	const names = new Set(
		operations.flatMap(({ id, parameters }) => parameters.flatMap(({ name }) => [name, `${id}.${name}`]))
	);
	expect(Object.keys(english.parameters).filter((name) => !names.has(name))).toEqual([]);
	expect(Object.keys(english.operations).filter((id) => !operations.some((one) => one.id === id))).toEqual(
		[]
	);
});
