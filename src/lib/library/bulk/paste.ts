/** Values of chosen fields of one item, for others. */
import { isSet, type Element, type FieldName, type SetName, type Value, type Values } from '../curation.ts';
import { problemOfValue } from '../edit-schema.ts';
import type { Wish } from '../edit-plan.ts';
import { bulkFields, placeFields } from './fields.ts';
import { operation, wants, type Subject } from './operation.ts';

export const paste = operation({
	id: 'paste',
	parameters: [
		{ name: 'values', type: 'values' },
		{ name: 'sets', type: 'choice', of: ['add', 'replace'], start: 'add' }
	],
	writes: ({ values }) => namesIn(values ?? {}),
	replaces: true,
	check({ values }) {
		if (!values || namesIn(values).length === 0) return [{ parameter: 'values', problem: 'needed' }];
		return problemsOfValues(values).map(({ field, problem }) => ({
			parameter: 'values',
			problem,
			found: field
		}));
	},
	plan:
		({ values, sets }) =>
		(subject) =>
			pasted(values ?? {}, subject, sets === 'replace')
});

export const copyPlace = operation({
	id: 'place',
	parameters: [
		{ name: 'photo', type: 'photo' },
		{ name: 'over', type: 'switch', start: false }
	],
	writes: () => placeFields,
	replaces: true,
	check({ photo }) {
		return placeFields.some((name) => photo?.values[name] !== undefined)
			? []
			: [{ parameter: 'photo', problem: 'noPosition', found: photo?.name ?? '' }];
	},
	plan({ photo, over }) {
		const place = only(photo?.values ?? {}, placeFields);
		return (subject) => {
			if (photo && subject.item.id === photo.id) return undefined;
			if (!over && placeFields.some((name) => subject.values[name] !== undefined)) return undefined;
			return pasted(place, subject, true);
		};
	}
});

/** What of these values is no value of its field. */
function problemsOfValues(
	values: Readonly<Record<string, unknown>>
): { readonly field: string; readonly problem: 'wrongType' | 'noSuchField' }[] {
	return Object.entries(values).flatMap(([name, value]): ReturnType<typeof problemsOfValues> => {
		const field = bulkFields.find((one) => one === name);
		if (field === undefined) return [{ field: name, problem: 'noSuchField' }];
		const all: readonly unknown[] | undefined = !isSet(field)
			? [value]
			: Array.isArray(value)
				? value
				: undefined;
		const fits = all?.every((one) => one === null || problemOfValue(field, one) === undefined);
		return fits ? [] : [{ field: name, problem: 'wrongType' }];
	});
}

/** Those of some fields. */
export function only(values: Values, names: readonly FieldName[]): Values {
	return Object.fromEntries(
		names.flatMap((name) => (values[name] === undefined ? [] : [[name, values[name]]]))
	) as Values;
}

function namesIn(values: Values): FieldName[] {
	return bulkFields.filter((name) => values[name] !== undefined);
}

function pasted(values: Values, { values: before }: Subject, replaceSets: boolean) {
	return wants(
		...namesIn(values).flatMap((field): Wish[] => {
			if (!isSet(field)) return [{ kind: 'set', field, value: values[field] as Value }];
			const name: SetName = field;
			const wanted: readonly Element[] = values[name] ?? [];
			const there: readonly Element[] = before[name] ?? [];
			return [
				...(replaceSets ? there.map((element): Wish => ({ kind: 'remove', field: name, element })) : []),
				...wanted.map((element): Wish => ({ kind: 'add', field: name, element }))
			];
		})
	);
}
