import { afterEach, beforeEach, expect, test } from 'vitest';
import { accept, newcomerOf } from '#lib/sync/envelope/invitation.ts';
import { introductionOf } from '#lib/sync/envelope/members.ts';
import type { OpenVault, Self } from '#lib/sync/envelope/vault.ts';
import { Channel } from '#lib/sync/channel.ts';
import type { Carrier } from '#lib/sync/line.ts';
import { memberSide } from '#lib/sync/line-sides.ts';
import { LibraryDb } from '#lib/storage/schema.ts';
import { keptIn } from '#lib/workers/sync/kept.ts';
import { Lines } from '#lib/workers/sync/lines.ts';
import type { LibraryReplica } from '#lib/workers/sync/replica.ts';
import { VaultKeeper, type Exclusive } from '#lib/workers/sync/vault-keeper.ts';
import {
	createQuick,
	joinQuick,
	introduceAll,
	quickKdf,
	refusalOf,
	selfOf
} from '../../sync/envelope-devices.ts';
import { LineReplica } from '../../sync/line-replica.ts';
import { until } from '../../until.ts';
import { turns } from '../../turns.ts';

/** As the lock that all tabs share. */
const alone = (): Exclusive => {
	const inTurn = turns();
	return (work) => inTurn('vault', work);
};
const laptop = '1'.padStart(26, '0');
const gone = '2'.padStart(26, '0');
const another = 'another passphrase';
let db: LibraryDb;
/** Two tabs of one device, whose vault the device `lost` belongs to as well. */
let here: VaultKeeper;
let there: VaultKeeper;
let lost: OpenVault;

beforeEach(async () => {
	db = new LibraryDb(`vault ${crypto.randomUUID()}`);
	const exclusive = alone();
	here = new VaultKeeper(db, exclusive);
	there = new VaultKeeper(db, exclusive);
	const self = await selfOf(laptop);
	const { vault, file } = await createQuick(self, here.note);
	lost = await joinQuick([file.bytes], await selfOf(gone));
	await introduceAll([vault, lost]);
	await here.enter(vault, self);
});
afterEach(() => db.delete());

const revoke = (keeper: VaultKeeper) => keeper.within((vault) => vault.revoke([gone], another, [], quickKdf));
const openIn = async (keeper: VaultKeeper): Promise<OpenVault> => {
	const vault = await keeper.now();
	if (!vault) throw new Error('There is no vault');
	return vault;
};
const shutOf = ({ revoked }: OpenVault) => revoked.map(({ id }) => id);
/** The vault as a tab opens it that was not there before. */
const stored = () => openIn(new VaultKeeper(db, alone()));
/** What a newcomer says of itself on a line. */
const introduction = (self: Self) => {
	const { id, name, sign, wrap } = newcomerOf(self);
	return new Uint8Array([...new TextEncoder().encode(id), ...introductionOf(name, { sign, wrap })]);
};
/** The side of a line that stands in this tab; nothing is exchanged on it here. */
const sideOf = (keeper: VaultKeeper, vault: OpenVault) =>
	memberSide(
		vault,
		new LineReplica(vault.device),
		() => keeper.settle(vault),
		() => Promise.resolve(true)
	);

test('a device that was shut out in one tab stays out when a line of another tab keeps what it learnt', async () => {
	const onLine = await openIn(here);
	await revoke(there);
	onLine.welcome(newcomerOf(await selfOf('phone')));
	await here.settle(onLine);

	expect(shutOf(await stored())).toEqual([gone]);
	expect((await stored()).epoch).toBe(2);
	expect(onLine.epoch).toBe(2);
	expect(shutOf(onLine)).toEqual([gone]);
	const late = await lost.seal('update', 1, new Uint8Array());
	expect(await refusalOf(onLine.open(late.bytes))).toBe('revoked');
	expect(await refusalOf(lost.open((await onLine.seal('update', 1, new Uint8Array())).bytes))).toBe('locked');
});

test('whoever comes in on a line comes into the vault of now', async () => {
	const side = sideOf(here, await openIn(here));
	await revoke(there);
	const self = await selfOf('01J00000000000000000000000', 'phone');
	if (side.as !== 'member' || !side.invite) throw new Error('It is no member');
	const invited = await side.invite(introduction(self));

	const newcomer = await accept(invited, self);
	expect(newcomer.epoch).toBe(2);
	expect(shutOf(newcomer)).toEqual([gone]);
	expect((await stored()).members.map(({ id }) => id).sort()).toEqual([self.device, laptop].sort());
});

test('who was met on a line and what another tab changed are kept both', async () => {
	const onLine = await openIn(here);
	onLine.welcome(newcomerOf(await selfOf('phone')));
	const tablet = newcomerOf(await selfOf('tablet'));
	await there.within((vault) => {
		vault.welcome(tablet);
		return vault.changePassphrase(another, quickKdf);
	});
	await here.settle(onLine);

	const now = await stored();
	expect(now.members.map(({ id }) => id).sort()).toEqual([laptop, gone, 'phone', 'tablet']);
	expect(await now.isPassphrase(another, quickKdf)).toBe(true);
});

/** The other end of a line, in the hands of another device. */
function carrierOf(port: MessagePort): Carrier {
	return {
		send: (message) => Promise.resolve(port.postMessage(message)),
		listen(events) {
			port.onmessage = ({ data }: MessageEvent<unknown>) => {
				if (data instanceof Uint8Array) events.message(new Uint8Array(data));
			};
		},
		close: () => {
			port.close();
		}
	};
}

test('a line that stands goes on without a device that another tab shuts out', async () => {
	const replica = new LineReplica(laptop);
	const lines = new Lines({
		keeper: here,
		kept: keptIn(db),
		// One in memory has what a line asks of it.
		replicaFor: () => Promise.resolve(replica as unknown as LibraryReplica),
		entered: () => Promise.resolve(),
		say: () => Promise.resolve()
	});
	const { port1, port2 } = new MessageChannel();
	const served = lines.serve(port1, 'member', 'laptop');
	const theirs = new LineReplica(gone);
	const side = memberSide(lost, theirs, () => Promise.resolve());
	const channel = new Channel({ carrier: carrierOf(port2), side, name: 'lost' });
	const end = channel.run();
	replica.make(3);
	lines.said();
	await until(() => {
		expect(theirs.edits.get(laptop)).toHaveLength(3);
	});

	await revoke(there);
	await lines.refresh();
	replica.make(2);
	lines.said();
	expect((await end).why).not.toBe('closed');
	await served;
	expect(theirs.edits.get(laptop)).toHaveLength(3);
});

test('a line keeps nothing of a vault that this device has left or exchanged', async () => {
	const onLine = await openIn(here);
	await db.sync.delete('vault');
	expect(await refusalOf(here.settle(onLine))).toBe('foreign');
	expect(await here.now()).toBeUndefined();

	const self = await selfOf(laptop);
	await there.enter((await createQuick(self)).vault, self);
	expect(await refusalOf(here.settle(onLine))).toBe('other-vault');
	expect((await openIn(here)).vault).not.toBe(onLine.vault);
});
