/** A small replica in memory for tests of the live line: edits by author, and one document. */
import * as Y from 'yjs';
import type { Edit } from '#lib/library/edit.ts';
import type { Batch, DocVectors, SyncDevice, Travelled, Vector } from '#lib/sync/batch.ts';
import type { Replica, Taken } from '#lib/sync/replica.ts';

export class LineReplica implements Replica {
	readonly settings = new Y.Doc();
	readonly edits = new Map<SyncDevice, Edit[]>();
	/** Called after every take. */
	ontaken: () => void = () => undefined;
	/** Takes nothing of documents, as where each update is refused. */
	deaf = false;
	takes = 0;

	constructor(public device: SyncDevice) {}

	/** Makes edits here. */
	make(count: number, title = 'Rating'): void {
		const own = this.edits.get(this.device) ?? [];
		for (let made = 0; made < count; made++) {
			const id = `${(own.length + 1).toString(36).padStart(9, '0')}-000-${this.device.slice(-8).toLowerCase()}-1`;
			own.push({ id, made: 1, origin: 'person', title, changes: [] });
		}
		this.edits.set(this.device, own);
	}

	/** All that is held, to compare. */
	all(): unknown {
		return {
			edits: [...this.edits].map(([device, edits]) => [device, edits.map(({ id }) => id)]).sort(),
			settings: Object.entries(this.settings.getMap('all').toJSON()).sort()
		};
	}

	heard(): Promise<Vector> {
		return Promise.resolve(
			Object.fromEntries([...this.edits].map(([device, { length }]) => [device, length]))
		);
	}

	docVectors(): Promise<DocVectors> {
		return Promise.resolve({ settings: Y.encodeStateVector(this.settings) });
	}

	async state(): Promise<string> {
		const bytes = new TextEncoder().encode(JSON.stringify(this.all()));
		const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
		return digest.slice(0, 8).join('-');
	}

	async since(has: Vector, docs: DocVectors, most: number): Promise<Batch | undefined> {
		const edits: Travelled[] = [];
		let size = 0;
		for (const [device, all] of this.edits)
			for (let seq = (has[device] ?? 0) + 1; seq <= all.length; seq++) {
				const edit = all[seq - 1];
				if (!edit || size >= most) break;
				size += JSON.stringify(edit).length;
				edits.push({ device, seq, edit });
			}
		const own = Y.encodeStateVector(this.settings);
		const known = docs.settings ?? Y.encodeStateVector(new Y.Doc());
		const lacks = own.join() !== known.join() && own.length > 1;
		const update = lacks ? Y.encodeStateAsUpdateV2(this.settings, known) : undefined;
		if (edits.length === 0 && !update) return undefined;
		return {
			edits,
			docs: update ? { settings: update } : {},
			heard: await this.heard(),
			state: await this.state()
		};
	}

	take(batch: Batch): Promise<Taken> {
		this.takes++;
		let fresh = 0;
		for (const { device, seq, edit } of batch.edits) {
			const all = this.edits.get(device) ?? [];
			if (seq !== all.length + 1) continue;
			all.push(edit);
			this.edits.set(device, all);
			fresh++;
		}
		if (batch.docs.settings && !this.deaf) Y.applyUpdateV2(this.settings, batch.docs.settings);
		this.ontaken();
		return Promise.resolve({ edits: fresh, refused: [], conflicts: 0, refusedDocs: [], gaps: 0 });
	}

	renew(): Promise<SyncDevice> {
		return Promise.reject(new Error('Not on a line'));
	}
}
