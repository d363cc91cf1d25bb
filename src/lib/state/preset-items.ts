/** Presets that say something of items: read, filled in, applied as one edit. */
import { codeReplacer } from '#lib/library/codes.ts';
import { effective } from '#lib/library/effective.ts';
import type { FieldName } from '#lib/library/curation.ts';
import type { Wish } from '#lib/library/edit-plan.ts';
import type { Item, ItemId } from '#lib/library/item.ts';
import { filling, type FilledField } from '#lib/library/preset-fill.ts';
import { plannedNames, type PlannedName } from '#lib/library/preset-names.ts';
import type { MetadataContent, Preset, RenameContent, TagSetContent } from '#lib/library/preset.ts';
import type { TemplateContext, TemplateSubject } from '#lib/library/template.ts';
import { curationIn } from '#lib/storage/curation.ts';
import { filesIn } from '#lib/storage/files.ts';
import { itemsIn } from '#lib/storage/items.ts';
import { presetsIn } from '#lib/storage/presets.ts';
import type { App } from './app.svelte.ts';
import { libraryDb } from './db.ts';
import { presetWords } from './messages/preset-words.ts';
import { language } from './messages/words.svelte.ts';
import { taggingOf } from './tagging.svelte.ts';

/** What a template makes of one item. */
export interface FilledItem {
	readonly item: Item;
	readonly fields: readonly FilledField[];
}

/** Items at a time: what is read of many is not all in memory at once. */
const page = 500;

/** The items that a preset would be applied to: the selection, or what is open in the viewer. */
export function itemsAtHand({ viewer, selection, library }: App): readonly ItemId[] {
	return viewer.item === undefined ? selection.inOrder() : library.membersOf(viewer.item);
}

/** What a metadata template would change; items of which nothing changes are left out. */
export async function previewFill(
	ids: readonly ItemId[],
	content: MetadataContent,
	only: ReadonlySet<string>
): Promise<FilledItem[]> {
	const codes = codeReplacer(await presetsIn(libraryDb()).codes());
	const fill = filling(content, { ...contextNow(), codes }, only);
	const filled: FilledItem[] = [];
	for await (const subjects of subjectsOf(ids))
		for (const subject of subjects) {
			const fields = fill(subject);
			if (fields.length > 0) filled.push({ item: subject.item, fields });
		}
	return filled;
}

/** Fills a template in, as one edit. */
export async function fillIn(
	{ edits }: App,
	ids: readonly ItemId[],
	{ id, name, content }: Preset<'metadata'>,
	only: ReadonlySet<string>
): Promise<void> {
	const filled = await previewFill(ids, content, only);
	const wishes = new Map<string, readonly Wish[]>(
		filled.map(({ item, fields }) => [item.fingerprint, fields.flatMap((field) => field.wishes)])
	);
	const title = presetWords().filling.edit(name, filled.length);
	await edits.wishEach(
		filled.map(({ item }) => item.id),
		(_curation, fingerprint) => wishes.get(fingerprint) ?? [],
		title,
		[],
		`preset:${id}`
	);
}

/** The names that items would get. */
export async function previewNames(ids: readonly ItemId[], content: RenameContent) {
	const subjects: TemplateSubject[] = [];
	for await (const some of subjectsOf(ids)) subjects.push(...some);
	const names = plannedNames(content, subjects, contextNow());
	return 'fault' in names ? names : withTaken(names, subjects);
}

/** A name clashes also with that of a file beside it that keeps its own. */
async function withTaken(
	names: readonly PlannedName[],
	subjects: readonly TemplateSubject[]
): Promise<readonly PlannedName[]> {
	const places = subjects.map(({ item: { root, folder } }, at): [number, string] => [
		root,
		[folder, names[at]?.after].filter(Boolean).join('/')
	]);
	const own = new Set(subjects.map(({ item }) => `${item.root} ${item.path}`));
	const there = await filesIn(libraryDb()).there(
		places.filter(([root, path]) => !own.has(`${root} ${path}`))
	);
	const taken = new Set(there.map(({ root, path }) => `${root} ${path}`));
	return names.map((name, at) =>
		name.problem === undefined && taken.has(places[at]?.join(' ') ?? '')
			? { ...name, problem: 'clash' }
			: name
	);
}

/** Which keywords of a set all of the items have. */
export async function keywordsOfAll(
	ids: readonly ItemId[],
	{ keywords }: TagSetContent
): Promise<ReadonlySet<string>> {
	const counts = new Map<string, number>();
	for await (const subjects of subjectsOf(ids))
		for (const { values } of subjects)
			for (const keyword of new Set(values.keywords ?? []))
				counts.set(keyword, (counts.get(keyword) ?? 0) + 1);
	return new Set(keywords.filter((keyword) => ids.length > 0 && counts.get(keyword) === ids.length));
}

/** Gives keywords of a set to items, with what they bring, or takes them away, as one edit. */
export async function giveKeywords(
	app: App,
	ids: readonly ItemId[],
	{ id, name }: Preset<'tags'>,
	keywords: readonly string[],
	kind: 'add' | 'remove'
): Promise<void> {
	const tagging = taggingOf(app);
	const title = presetWords().tags.edit(name, ids.length);
	if (kind === 'add') await tagging.give(ids, keywords, title, `preset:${id}`);
	else await tagging.take(ids, keywords, title, `preset:${id}`);
}

async function* subjectsOf(ids: readonly ItemId[]): AsyncGenerator<readonly TemplateSubject[]> {
	for (let start = 0; start < ids.length; start += page) {
		const some = ids.slice(start, start + page);
		const [items, said] = await Promise.all([
			itemsIn(libraryDb()).many(some),
			curationIn(libraryDb()).many(some)
		]);
		yield items.flatMap((item, place) => {
			const curation = said[place];
			if (!item || !curation) return [];
			return [{ item, values: effective(curation), index: start + place, total: ids.length }];
		});
	}
}

function contextNow(): TemplateContext {
	const now = new Date();
	// By the clock on the wall.
	return { language: language(), now: now.getTime() - now.getTimezoneOffset() * 60_000 };
}

export type { FieldName, FilledField };
