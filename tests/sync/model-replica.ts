/** A library as an exchange sees it, in memory: the real edits, clock and merge rules, and a Yjs document of registers. */
import { createHash } from 'node:crypto';
import * as Y from 'yjs';
import type { Curation } from '#lib/library/curation.ts';
import { EditClock, withChange, type Change, type Edit } from '#lib/library/edit.ts';
import { withEntityChange, type KeptEntity } from '#lib/library/entity.ts';
import type { Batch, DocVectors, SyncDevice, Travelled, Vector } from '#lib/sync/batch.ts';
import { Registers } from '#lib/sync/registers.ts';
import type { Replica, Taken } from '#lib/sync/replica.ts';
import type { Random } from '../random.ts';

const letters = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/** A name for a device: a ULID. */
export function deviceName(random: Random): SyncDevice {
	return Array.from({ length: 26 }, (_, at) => letters[random.below(at === 0 ? 8 : 32)]).join('');
}

export class ModelReplica implements Replica {
	device: SyncDevice;
	readonly clock: EditClock;
	readonly doc = new Y.Doc();
	readonly registers: Registers;
	readonly #random: Random;
	#sequences = new Map<SyncDevice, Edit[]>();
	readonly #curations = new Map<string, Curation>();
	readonly #entities = new Map<string, KeptEntity>();
	readonly #applied = new Set<string>();
	#sum = 0n;

	constructor(device: SyncDevice, random: Random, now: () => number) {
		this.device = device;
		this.#random = random;
		this.clock = new EditClock(device, now, random.below(36 ** 4).toString(36));
		this.doc.clientID = random.below(2 ** 31);
		this.registers = new Registers(this.doc);
	}

	/** All that was put in a copy of this profile: another of the same name. */
	copy(random: Random, now: () => number): ModelReplica {
		const copy = new ModelReplica(this.device, random, now);
		for (const [device, edits] of this.#sequences) copy.#sequences.set(device, [...edits]);
		for (const edits of this.#sequences.values()) for (const edit of edits) copy.#apply(edit);
		Y.applyUpdateV2(copy.doc, Y.encodeStateAsUpdateV2(this.doc));
		return copy;
	}

	/** A person does something; it is acknowledged when this returns. */
	make(changes: readonly Change[], over?: string): Edit {
		const edit: Edit = {
			id: this.clock.next(over),
			origin: 'person',
			title: 'An edit',
			made: 1_700_000_000_000,
			changes
		};
		this.#sequence(this.device).push(edit);
		this.#apply(edit);
		return edit;
	}

	/** As `make`, of a preset. */
	say(id: string, field: string, value: unknown): void {
		this.doc.transact(() => this.registers.say([{ id, field, value }], this.clock));
	}

	curation(item: string): Curation {
		return this.#curations.get(item) ?? {};
	}

	holds(edit: string): boolean {
		return this.#applied.has(edit);
	}

	/** All that it says, in one text: the same for two that say the same. */
	text(): string {
		return JSON.stringify({
			curations: sorted(this.#curations),
			entities: sorted(this.#entities),
			presets: sorted(this.doc.getMap('registers').entries())
		});
	}

	heard(): Promise<Vector> {
		return Promise.resolve(
			Object.fromEntries([...this.#sequences].flatMap(([d, e]) => (e.length > 0 ? [[d, e.length]] : [])))
		);
	}

	docVectors(): Promise<DocVectors> {
		return Promise.resolve({ presets: Y.encodeStateVector(this.doc) });
	}

	state(): Promise<string> {
		const docs = createHash('sha256').update(JSON.stringify(sorted(this.doc.getMap('registers').entries())));
		return Promise.resolve(`${this.#sum.toString(16)}-${docs.digest('hex').slice(0, 16)}`);
	}

	async since(has: Vector, docs: DocVectors, most: number): Promise<Batch | undefined> {
		const edits: Travelled[] = [];
		let bytes = 0;
		for (const [device, all] of [...this.#sequences].sort())
			for (let seq = (has[device] ?? 0) + 1; seq <= all.length && bytes <= most; seq++) {
				const edit = all[seq - 1] as Edit;
				edits.push({ device, seq, edit });
				bytes += JSON.stringify(edit).length;
			}
		const lacks = this.#docLacks(docs.presets);
		if (edits.length === 0 && !lacks) return undefined;
		const update = lacks ? { presets: Y.encodeStateAsUpdateV2(this.doc, docs.presets) } : {};
		return { edits, docs: update, heard: await this.heard(), state: await this.state() };
	}

	take(batch: Batch): Promise<Taken> {
		let edits = 0;
		let gaps = 0;
		for (const { device, seq, edit } of batch.edits) {
			const known = this.#sequence(device);
			if (seq <= known.length) continue;
			if (seq > known.length + 1) {
				gaps++;
				continue;
			}
			known.push(edit);
			edits++;
			this.#apply(edit);
		}
		const refusedDocs = this.#takeDocs(batch);
		return Promise.resolve({ edits, refused: [], conflicts: 0, refusedDocs, gaps });
	}

	renew(has: Vector): Promise<SyncDevice> {
		const own = this.#sequence(this.device);
		const unheard = own.splice(has[this.device] ?? 0);
		this.device = deviceName(this.#random);
		this.#sequences.set(this.device, unheard);
		return Promise.resolve(this.device);
	}

	#sequence(device: SyncDevice): Edit[] {
		const known = this.#sequences.get(device) ?? [];
		this.#sequences.set(device, known);
		return known;
	}

	#apply(edit: Edit): void {
		if (this.#applied.has(edit.id)) return;
		this.#applied.add(edit.id);
		this.#sum += BigInt(`0x${createHash('sha256').update(JSON.stringify(edit)).digest('hex').slice(0, 16)}`);
		for (const change of edit.changes)
			if (change.kind === 'entity') {
				const kept = withEntityChange(this.#entities.get(change.entity), change, edit.id);
				if (kept) this.#entities.set(change.entity, kept);
			} else this.#curations.set(change.item, withChange(this.curation(change.item), change, edit));
	}

	#takeDocs({ docs }: Batch) {
		if (!docs.presets) return [];
		try {
			// As the real one: into a scratch document first.
			const scratch = new Y.Doc();
			Y.applyUpdateV2(scratch, Y.encodeStateAsUpdateV2(this.doc));
			Y.applyUpdateV2(scratch, docs.presets);
			if (scratch.store.pendingStructs || scratch.store.pendingDs) throw new Error('something is missing');
			Y.applyUpdateV2(this.doc, docs.presets);
			return [];
		} catch (error) {
			return [{ doc: 'presets', reason: String(error) }];
		}
	}

	#docLacks(vector: Uint8Array | undefined): boolean {
		const theirs = vector ? Y.decodeStateVector(vector) : new Map<number, number>();
		return [...Y.decodeStateVector(Y.encodeStateVector(this.doc))].some(
			([client, clock]) => clock > (theirs.get(client) ?? 0)
		);
	}
}

/** Keys of objects and elements of lists in one order, however they came about. */
function sorted(entries: Iterable<readonly [string, unknown]>): unknown {
	return [...entries].sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, value]) => [key, canonical(value)]);
}

function canonical(value: unknown): unknown {
	if (Array.isArray(value)) {
		const all = value.map((one) => JSON.stringify(canonical(one)));
		return all.sort();
	}
	if (typeof value === 'object' && value !== null) return sorted(Object.entries(value));
	return value;
}

const fields = ['rating', 'title', 'caption', 'label'] as const;
const words = ['sea', 'Wien', 'Nacht', 'été', 'cat', 'dog'];

/** Something that a person could do. @returns what was acknowledged */
export function anyOperation(
	replica: ModelReplica,
	random: Random,
	items: readonly string[]
): string | undefined {
	const item = random.pick(items);
	const kind = random.below(20);
	if (kind === 0) {
		const id = `01HPRESET${random.below(6)}`;
		replica.say(id, random.pick(['name', 'pinned', 'content']), random.below(1000));
		return undefined;
	}
	if (kind < 3) {
		const id = `01HZALBUM000000000000000${10 + random.below(20)}`;
		const after = { id, name: `${random.pick(words)} ${random.below(1000)}`, order: random.below(100) };
		return replica.make([
			{
				kind: 'entity',
				doc: 'albums',
				entity: id,
				...(random.below(5) === 0 ? { before: after } : { after })
			}
		]).id;
	}
	if (kind < 10) {
		const element = random.pick(words);
		const says = random.pick(['add', 'remove', 'withdraw'] as const);
		const said = replica.curation(item).elements?.keywords?.find((one) => one.key === element);
		const over = latest(said?.registers);
		return replica.make([{ kind: says, item, field: 'keywords', element }], over).id;
	}
	const field = random.pick(fields);
	const after = field === 'rating' ? random.below(6) : `${random.pick(words)} ${random.below(1000)}`;
	const over = latest(replica.curation(item).said?.[field]);
	return replica.make([{ kind: 'set', item, field, after }], over).id;
}

function latest(registers: readonly { readonly at: string }[] = []): string | undefined {
	return registers
		.map(({ at }) => at)
		.sort()
		.at(-1);
}
