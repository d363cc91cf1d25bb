import { expect, test } from 'vitest';
import type { OpenVault } from '#lib/sync/envelope/vault.ts';
import { exchange } from '#lib/sync/exchange.ts';
import type { PlaceRecord } from '#lib/sync/place-memory.ts';
import { seeded } from '../random.ts';
import { household } from './envelope-devices.ts';
import { DiesAt, FaultyFolder, immortal, Killed, type Fate } from './faulty-place.ts';
import { anyOperation, deviceName, ModelReplica } from './model-replica.ts';

interface Member {
	readonly vault: OpenVault;
	readonly replica: ModelReplica;
	record: PlaceRecord | undefined;
	fate: Fate;
}

test('with what is really sealed, three devices over a bad folder come to the same, and the folder says nothing', async () => {
	const random = seeded(11);
	const folder = new FaultyFolder(random, { delay: 4, half: 0.1, copies: 0.1 });
	const names = Array.from({ length: 4 }, () => deviceName(random)) as [string, string, string, string];
	const members = (await household(...names)).map((vault): Member => ({
		vault,
		replica: new ModelReplica(vault.device, random, () => 1_800_000_000_000 + folder.now * 60_000),
		record: undefined,
		fate: immortal
	}));
	const round = ({ vault, replica, record, fate }: Member, keep: (record: PlaceRecord) => void) =>
		exchange({
			replica,
			record: structuredClone(record),
			place: folder.of(replica.device, () => fate),
			sealer: vault,
			introductions: {
				says: () => Promise.resolve(vault.name),
				seal: (seq) => vault.seal('device', seq, new Uint8Array()),
				met: () => Promise.resolve()
			},

			save: async (saved) => {
				fate.mayDie();
				keep(structuredClone(saved));
			},
			renamed: () => Promise.reject(new Error('nobody is a copy')),
			signal: new AbortController().signal,
			now: () => 1_800_000_000_000 + folder.now * 60_000,
			tellAfter: 0
		});
	const go = (member: Member) => round(member, (saved) => (member.record = saved));
	const working = members.slice(0, 3);
	const items = ['f0000000000000000000000000000001', 'f0000000000000000000000000000002'];
	const acknowledged: string[] = [];
	for (let done = 0; done < 300; done++) {
		const member = random.pick(working);
		const edit = anyOperation(member.replica, random, items);
		if (edit) acknowledged.push(edit);
		if (random.below(6) > 0) continue;
		folder.now++;
		member.fate = random.below(8) === 0 ? new DiesAt(1 + random.below(25)) : immortal;
		await go(member).catch((error: Error) => {
			if (!(error instanceof Killed)) throw error;
		});
		member.fate = immortal;
	}
	for (let turn = 0; turn < 20; turn++) {
		folder.now += 5;
		// The fourth has read nothing but the folder.
		for (const member of turn < 15 ? working : members) await go(member);
	}

	for (const { replica } of members) {
		expect(acknowledged.filter((edit) => !replica.holds(edit))).toEqual([]);
		expect(replica.text()).toBe(members[0]?.replica.text());
	}
	const plain = ['rating', 'keywords', 'An edit', 'été', 'Nacht', 'person'];
	for (const [, { bytes }] of folder.files) {
		const text = Buffer.from(bytes).toString('utf8');
		expect(plain.filter((word) => text.includes(word))).toEqual([]);
	}
});
