/** Libraries of several devices, kept in step by hand. */
import { canonical } from '#lib/library/canonical.ts';
import { EditClock, type Edit, type EditId } from '#lib/library/edit.ts';
import { latestIn, plan, planEntities, wishFor, type Wish } from '#lib/library/edit-plan.ts';
import type { EntityWish } from '#lib/library/entity.ts';
import { newId } from '#lib/library/preset.ts';
import { applyAll, type AppliedAll } from '#lib/storage/apply-all.ts';
import { applyPlanned, takeBack, type Applied } from '#lib/storage/apply.ts';
import { metaIn } from '#lib/storage/meta.ts';
import { editRowsIn } from '#lib/storage/log-runs.ts';
import { LibraryDb } from '#lib/storage/schema.ts';
import { travelsIn } from '#lib/storage/travel.ts';
import { numberedItem } from '../library/plain-item.ts';

export const printOf = (id: number) => id.toString(16).padStart(32, '0');

export class Device {
	readonly db = new LibraryDb(`device ${Math.random()}`);
	readonly name: string;
	readonly sync = newId(Math.random() * 1e12);
	readonly clock: EditClock;

	/** @param skew milliseconds that its clock is ahead */
	constructor(name: string, skew = 0) {
		this.name = name;
		this.clock = new EditClock(name, () => Date.now() + skew);
	}

	async open(items: number, first = 1, begin = true): Promise<this> {
		await metaIn(this.db).set('device', this.name);
		// Numbers of items differ between devices, contents do not.
		await this.db.items.bulkAdd(
			Array.from({ length: items }, (_, index) => ({
				...numberedItem(first + index, {}),
				fingerprint: printOf(index + 1)
			}))
		);
		if (begin) await travelsIn(this.db).begin(this.sync);
		return this;
	}

	/** @param ids numbers here */
	say(ids: readonly number[], ...wishes: readonly Wish[]): Promise<Applied> {
		return applyPlanned(this.db, ids, (state) =>
			plan(state, wishes, this.#making(latestIn(state, ['rating', 'title', 'keywords'])))
		);
	}

	rate(ids: readonly number[], rating: number): Promise<Applied> {
		return this.say(ids, wishFor('set', 'rating', rating));
	}

	sayEntity(wish: EntityWish): Promise<Applied> {
		return applyPlanned(
			this.db,
			[],
			(_, entities) => ({
				...this.#making(latestIn(new Map(), [], entities)),
				changes: planEntities(entities, [wish])
			}),
			[wish.id]
		);
	}

	undo(id: EditId) {
		return takeBack(this.db, id, (edit, state, entities) => {
			const last = latestIn(state, 'all', entities) ?? '';
			const { id: own, title, made } = this.#making(last > id ? last : id);
			return { id: own, made, title: `${title}: undo ${edit.title}` };
		});
	}

	/** Tells another what it lacks, or some of it, as it would come through a file. */
	async tell(other: Device, most = Infinity): Promise<AppliedAll> {
		const [mine, its] = await Promise.all([travelsIn(this.db).heard(), travelsIn(other.db).heard()]);
		const given = [];
		for (const device of Object.keys(mine)) {
			for (let from = its[device] ?? 0; ;) {
				const edits = await travelsIn(this.db).after(device, from);
				given.push(...edits);
				if (edits.length === 0) break;
				from = edits.at(-1)?.seq ?? from;
			}
		}
		const some = given.slice(0, Math.min(most, given.length));
		return applyAll(other.db, JSON.parse(JSON.stringify(some)) as typeof some);
	}

	/** What people said and what is shown, without what is of this device alone. */
	async state(): Promise<string> {
		const [items, curation, entities, edits] = await Promise.all([
			this.db.items.toArray(),
			this.db.curation.toArray(),
			this.db.entities.toArray(),
			this.db.edits.toArray().then(editRowsIn)
		]);
		const prints = new Map(items.map(({ id, fingerprint }) => [id, fingerprint]));
		const inOrder = (list: readonly { at: string }[] = []) =>
			[...list].sort((a, b) => (a.at < b.at ? -1 : 1));
		return canonical({
			items: items.map(({ fingerprint, rating, keywords, title }) => ({
				fingerprint,
				rating,
				title,
				keywords: [...(keywords ?? [])].sort()
			})),
			curation: curation
				.map(({ id, said, elements }) => ({
					print: prints.get(id),
					said: Object.entries(said ?? {}).map(([name, list]) => [name, inOrder(list)]),
					elements: Object.entries(elements ?? {}).map(([name, list]) => [
						name,
						list
							.map(({ key, registers }) => ({ key, registers: inOrder(registers) }))
							.sort((a, b) => (a.key < b.key ? -1 : 1))
					])
				}))
				.sort((a, b) => ((a.print ?? '') < (b.print ?? '') ? -1 : 1)),
			entities,
			edits: edits.map(({ ids: _ids, ...edit }) => edit)
		});
	}

	#making(over?: EditId): Omit<Edit, 'changes'> {
		return { id: this.clock.next(over), origin: 'person', title: 'Test', made: Date.now() };
	}
}
