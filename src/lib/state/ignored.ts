/** Rules for what is no media: what they are, what they hide of the files that are known, and a change of them. */
import { defaultRules, ignoreRules } from '#lib/library/ignore-rules.ts';
import { filesIn } from '#lib/storage/files.ts';
import { metaIn } from '#lib/storage/meta.ts';
import { rootsIn } from '#lib/storage/roots.ts';
import { libraryDb } from './db.ts';
import type { Roots } from './roots.svelte.ts';

/** Of one root, or those that count for all. */
export type RulesOf = number | 'all';

/** The lines as a person writes them. */
export async function rulesOf(of: RulesOf): Promise<readonly string[]> {
	if (of === 'all') return (await metaIn(libraryDb()).get('ignore')) ?? defaultRules;
	return (await rootsIn(libraryDb()).get(of))?.ignore ?? [];
}

/** Takes the rules over, and shows at once what they mean for what is known. */
export async function setRules(of: RulesOf, lines: readonly string[], roots: Roots): Promise<void> {
	if (of === 'all') {
		await metaIn(libraryDb()).set('ignore', lines);
		const { sayShared } = await import('./settings-sync.svelte.ts');
		await sayShared({ ignore: lines });
	} else await rootsIn(libraryDb()).ignore(of, lines);
	await roots.lookAgain(of === 'all' ? undefined : of);
}

export interface Effect {
	/** Files that are known, and those that are hidden with these rules. */
	readonly all: number;
	readonly hidden: number;
	/** Of these hidden by the change, and of all shown again by it. */
	readonly more: number;
	readonly back: number;
}

/** Files between two pauses: the page stays quick. */
const pageSize = 2000;

/** What rules would do to the files that are known. */
export async function effectOf(of: RulesOf, lines: readonly string[], signal: AbortSignal): Promise<Effect> {
	const db = libraryDb();
	const effect = { all: 0, hidden: 0, more: 0, back: 0 };
	const general = of === 'all' ? lines : await rulesOf('all');
	for (const root of await rootsIn(db).all()) {
		if (of !== 'all' && of !== root.id) continue;
		const rules = ignoreRules([...general, ...(of === 'all' ? (root.ignore ?? []) : lines)]);
		let after = '';
		for (;;) {
			const files = await filesIn(db).paths(root.id, after, pageSize);
			signal.throwIfAborted();
			for (const { path, state } of files) {
				const hidden = rules.hidesFile(path);
				effect.all++;
				if (hidden) effect.hidden++;
				if (hidden && state !== 'ignored') effect.more++;
				if (!hidden && state === 'ignored') effect.back++;
			}
			const last = files.at(-1);
			if (!last || files.length < pageSize) break;
			after = last.path;
			await new Promise((resolve) => setTimeout(resolve));
		}
	}
	return effect;
}
