/** Key maps: the keys of all commands. */
import * as v from 'valibot';
import { key, type KindOfPreset } from './kind.ts';

export interface KeyMapContent {
	/** The map that the rest is said over: that of this app, or of a program that hands learnt (`library/key-maps.ts`). */
	readonly base: 'mediatheque' | 'lightroom' | 'photo-mechanic' | 'digikam';
	/** Keys by command id; none: the command has no key. Commands that are not named have the keys of the base. */
	readonly keys: Readonly<Record<string, readonly string[]>>;
}

export const keys: KindOfPreset<'keys'> = {
	kind: 'keys',
	content: v.object({
		base: v.picklist(['mediatheque', 'lightroom', 'photo-mechanic', 'digikam']),
		keys: v.pipe(
			v.record(
				v.pipe(v.string(), v.maxLength(100)),
				v.pipe(v.array(v.pipe(key, v.maxLength(60))), v.maxLength(8))
			),
			v.maxEntries(1000)
		)
	}),
	older: [],
	changes: 'settings',
	brief: ({ base, keys: own }) => [base, ...Object.keys(own)].join(', ')
};
