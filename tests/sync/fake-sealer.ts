/** What seals as a vault does, without keys: who wrote it, a sum over it, and whether its writer was introduced. */
import { createHash } from 'node:crypto';
import type { SyncDevice } from '#lib/sync/batch.ts';
import type { Introductions } from '#lib/sync/exchange-round.ts';
import { Refused, type Opened, type Sealed, type SealedKind, type Sealer } from '#lib/sync/sealer.ts';

const magic = 'FAKE';
const sumLength = 16;

const sumOf = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex').slice(0, sumLength);

export class FakeSealer implements Sealer, Introductions {
	readonly known: Set<SyncDevice>;
	name = 'a device';

	constructor(
		readonly device: SyncDevice,
		readonly vault = 'vault',
		readonly epoch = 1,
		known: Iterable<SyncDevice> = []
	) {
		this.known = new Set([...known, device]);
	}

	seal(kind: SealedKind | number, seq?: number, body?: Uint8Array<ArrayBuffer>): Promise<Sealed> {
		if (typeof kind === 'number') return this.seal('device', kind, new TextEncoder().encode(this.name));
		const { device, vault, epoch } = this;
		// Sealed twice, the same is two files.
		const head = Buffer.from(
			JSON.stringify({ vault, device, seq, epoch, kind, nonce: Math.random() }) + '\n'
		);
		const rest = Buffer.concat([head, body ?? new Uint8Array()]);
		const bytes = Uint8Array.from(Buffer.concat([Buffer.from(magic + sumOf(rest)), rest]));
		return Promise.resolve({ bytes, hash: sumOf(bytes) });
	}

	async open(bytes: Uint8Array<ArrayBuffer>): Promise<Opened> {
		const text = Buffer.from(bytes.subarray(0, magic.length + sumLength)).toString('latin1');
		if (!text.startsWith(magic)) throw new Refused('foreign');
		const rest = bytes.subarray(magic.length + sumLength);
		if (sumOf(rest) !== text.slice(magic.length)) throw new Refused('damaged');
		const end = rest.indexOf(10);
		const head = JSON.parse(Buffer.from(rest.subarray(0, end)).toString()) as Omit<
			Opened,
			'body' | 'hash'
		> & {
			vault: string;
		};
		if (head.vault !== this.vault) throw new Refused('other-vault');
		if (head.epoch > this.epoch) throw new Refused('locked');
		if (head.kind !== 'device' && !this.known.has(head.device)) throw new Refused('unknown-device');
		const { kind, device, seq, epoch } = head;
		return { kind, device, seq, epoch, body: rest.slice(end + 1), hash: sumOf(bytes) };
	}

	says(): Promise<string> {
		return Promise.resolve(this.name);
	}

	met({ device }: Opened): Promise<void> {
		this.known.add(device);
		return Promise.resolve();
	}
}
