/**
 * Code replacements: short codes that stand for longer texts, names of a team for instance, put between two signs in any
 * text: `=ann=`. As Photo Mechanic has them
 * (https://docs.camerabits.com/support/solutions/articles/48000223660-introduction-to-code-replacements-in-photo-mechanic).
 */
import * as v from 'valibot';
import { filled, type KindOfPreset } from './kind.ts';

/** The signs that can stand on both sides of a code, the usual one first: none that names and keywords have. */
export const codeSigns = ['=', '\\', '|', '~', '^', '*', '+'] as const;
export type CodeSign = (typeof codeSigns)[number];

export interface Code {
	/** Capitals count. */
	readonly code: string;
	/** What it stands for; `=ann#2=` is the second of them. */
	readonly texts: readonly string[];
}

export interface CodesContent {
	readonly sign: CodeSign;
	readonly codes: readonly Code[];
}

export const longestCode = 60;
const mostCodes = 5000;
const mostTexts = 20;

export const codes: KindOfPreset<'codes'> = {
	kind: 'codes',
	content: v.object({
		sign: v.picklist(codeSigns),
		codes: v.pipe(
			v.array(
				v.object({
					code: v.pipe(
						v.string(),
						v.trim(),
						v.minLength(1),
						v.maxLength(longestCode),
						v.regex(/^[^\t\r\n]+$/)
					),
					texts: v.pipe(v.array(filled), v.minLength(1), v.maxLength(mostTexts))
				})
			),
			v.minLength(1),
			v.maxLength(mostCodes)
		)
	}),
	older: [],
	changes: 'items',
	brief: ({ sign, codes: list }) =>
		list.map(({ code, texts: [first = ''] }) => `${sign}${code}${sign} ${first}`).join(' · ')
};
