/** Whether log and state agree: what is found to be otherwise is half-written. */
import { effective, curated } from '#lib/library/effective.ts';
import { entityOf, withEntityChange, type KeptEntity } from '#lib/library/entity.ts';
import { replay, type SaidState } from '#lib/library/past.ts';
import { curationOf } from '#lib/storage/curation.ts';
import { headsOf } from '#lib/storage/heads.ts';
import { editRowsIn, headsIn } from '#lib/storage/log-runs.ts';
import type { LibraryDb } from '#lib/storage/schema.ts';

/** What does not fit, in a few words each; nothing where all does. */
export async function disagreements(db: LibraryDb): Promise<string[]> {
	const [items, curation, edits, heads, entities] = await db.transaction(
		'r',
		[db.items, db.curation, db.edits, db.heads, db.entities],
		() =>
			Promise.all([
				db.items.toArray(),
				db.curation.toArray(),
				db.edits.orderBy('[id+part]').toArray().then(editRowsIn),
				db.heads.toArray().then(headsIn),
				db.entities.toArray()
			])
	);
	const found: string[] = [];
	const differ = (what: string, one: unknown, other: unknown) => {
		if (JSON.stringify(one) !== JSON.stringify(other)) found.push(what);
	};
	differ('heads', headsOf(edits), heads);

	const said: SaidState = new Map();
	const kept = new Map<string, KeptEntity>();
	for (const row of edits) {
		replay(said, row);
		for (const change of row.changes) {
			if (change.kind !== 'entity') continue;
			const after = withEntityChange(kept.get(change.entity), change, row.id);
			if (after) kept.set(change.entity, after);
		}
	}
	const rows = new Map(curation.map((row) => [row.id, row]));
	for (const item of items) {
		const now = curationOf(item, rows.get(item.id));
		const told = said.get(item.fingerprint) ?? {};
		differ(`log of ${item.id}`, effective({ ...now, said: {}, elements: {}, ...told }), effective(now));
		differ(`summary of ${item.id}`, sorted(curated(item, now)), sorted(item));
	}
	const byId = (all: Iterable<KeptEntity>) =>
		[...all].map((one) => [one.id, entityOf(one)]).sort(([a], [b]) => (String(a) < String(b) ? -1 : 1));
	differ('entities', byId(kept.values()), byId(entities));
	return found;
}

function sorted(value: object): unknown {
	return Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
}
