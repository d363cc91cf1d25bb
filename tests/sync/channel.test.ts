import { expect, test, vi } from 'vitest';
import type { OpenVault } from '#lib/sync/envelope/vault.ts';
import { Channel, type ChannelNeeds } from '#lib/sync/channel.ts';
import type { Carrier, ChannelEnd, LineNews, LineSide } from '#lib/sync/line.ts';
import { memberSide, newcomerSide } from '#lib/sync/line-sides.ts';
import { seeded } from '../random.ts';
import { createQuick, household, introduceAll, quickKdf, selfOf } from './envelope-devices.ts';
import { LineReplica } from './line-replica.ts';
import { until } from '../until.ts';

type Message = Uint8Array<ArrayBuffer>;
const [first, second, third] = [...'123'].map((digit) => digit.padStart(26, '0')) as [string, string, string];

/** Both ends of a carrier in memory; `bend` may change, drop or double what one of them sends. */
function carriers(bend: (message: Message, at: number) => readonly Message[] = (message) => [message]) {
	const sent: [Message[], Message[]] = [[], []];
	const events: (Parameters<Carrier['listen']>[0] | undefined)[] = [];
	const early: [Message[], Message[]] = [[], []];
	let open = true;
	const give = (to: 0 | 1, message: Message) => {
		if (events[to]) events[to].message(message);
		else early[to].push(message);
	};
	const end = (own: 0 | 1): Carrier => ({
		send(message) {
			if (!open) return Promise.reject(new DOMException('', 'InvalidStateError'));
			const copies = own === 0 ? bend(message, sent[0].length) : [message];
			sent[own].push(message);
			for (const copy of copies) queueMicrotask(() => give(own === 0 ? 1 : 0, copy.slice()));
			return Promise.resolve();
		},
		listen(given) {
			events[own] = given;
			for (const message of early[own].splice(0)) given.message(message);
		},
		close() {
			if (!open) return;
			open = false;
			for (const one of events) queueMicrotask(() => one?.end());
		}
	});
	return {
		...{ ends: [end(0), end(1)] as const, sent },
		cut: () => {
			open = false;
			for (const one of events) one?.end();
		},
		/** As if the first end had sent it. */
		inject: (message: Message) => give(1, message)
	};
}

interface Running {
	readonly channel: Channel;
	readonly news: LineNews[];
	readonly end: Promise<ChannelEnd>;
}

const stored = () => Promise.resolve();
const yes = () => Promise.resolve(true);
const never = () => new Promise<boolean>(() => undefined);

function run(carrier: Carrier, side: LineSide, rest: Partial<ChannelNeeds> = {}): Running {
	const news: LineNews[] = [];
	const channel = new Channel({
		...{ carrier, side, name: 'A device', news: (one) => news.push(one), ...rest },
		patience: { greeting: 2000, admission: 2000, storing: 5000, ...rest.patience }
	});
	const end = channel.run();
	if (side.as === 'member') (side.replica as LineReplica).ontaken = () => channel.changed();
	return { channel, news, end };
}

/** Two members of one vault with replicas. */
async function pair() {
	const [a, b] = (await household(first, second)) as [OpenVault, OpenVault];
	return { vaults: [a, b] as const, replicas: [new LineReplica(first), new LineReplica(second)] as const };
}

const standing = ({ news }: Running) => news.filter((one) => one.what === 'standing').at(-1)?.holds;
const equal = (...all: Running[]) =>
	until(() => {
		for (const one of all) expect(standing(one)).toBe('equal');
	});

test('two devices come to hold the same, portion by portion, and what is made later goes over as it comes', async () => {
	const { vaults, replicas } = await pair();
	const [a, b] = replicas;
	a.make(500);
	b.make(300);
	a.settings.getMap('all').set('theme', 'dark');
	b.settings.getMap('all').set('density', 'roomy');
	const { ends } = carriers();
	const here = run(ends[0], memberSide(vaults[0], a, stored), { portion: 4096 });
	const there = run(ends[1], memberSide(vaults[1], b, stored), { portion: 4096 });
	await equal(here, there);

	expect(a.all()).toEqual(b.all());
	expect(a.takes).toBeGreaterThan(5);
	const sent = here.news.flatMap((one) => (one.what === 'sent' ? [one.edits] : []));
	expect(sent.reduce((sum, edits) => sum + edits, 0)).toBe(500);
	expect(here.news[0]).toEqual({ what: 'met', name: 'A device', as: 'member' });

	a.make(3);
	here.channel.changed();
	b.settings.getMap('all').set('theme', 'light');
	there.channel.changed();
	await until(() => {
		expect(b.edits.get(first)?.length).toBe(503);
		expect(a.settings.getMap('all').get('theme')).toBe('light');
	});
	await equal(here, there);
	here.channel.close();
	expect(await here.end).toEqual({ why: 'done', by: 'here' });
	expect(await there.end).toEqual({ why: 'done', by: 'there' });
});

test('what a copy of this profile said comes as ours by a third device: none of it is mixed with ours', async () => {
	const { vaults, replicas } = await pair();
	const [a, b] = replicas;
	const copy = new LineReplica(first);
	copy.make(3);
	b.edits.set(first, copy.edits.get(first) ?? []);
	a.make(2);
	const { ends } = carriers();
	const here = run(ends[0], memberSide(vaults[0], a, stored));
	const there = run(ends[1], memberSide(vaults[1], b, stored));

	expect(await here.end).toEqual({ why: 'same-device', by: 'here' });
	expect(await there.end).toEqual({ why: 'same-device', by: 'there' });
	expect(a.edits.get(first)).toHaveLength(2);
	expect(a.takes).toBe(0);
});

test('what a third device had said is passed on, and nothing of it twice', async () => {
	const { vaults, replicas } = await pair();
	const [a, b] = replicas;
	const other = new LineReplica(third);
	other.make(40);
	a.edits.set(third, other.edits.get(third) ?? []);
	const { ends } = carriers();
	const [here, there] = [
		run(ends[0], memberSide(vaults[0], a, stored)),
		run(ends[1], memberSide(vaults[1], b, stored))
	];
	await equal(here, there);

	expect(b.edits.get(third)?.length).toBe(40);
	expect(b.takes).toBe(1);
	expect(a.takes).toBe(0);
	here.channel.close();
});

test('a newcomer comes in only when a person says so, and has all there is', async () => {
	const { vault } = await createQuick(await selfOf(first, 'Desk'));
	const a = new LineReplica(first);
	a.make(50);
	const b = new LineReplica(second);
	b.make(7);
	const asked: string[] = [];
	let admit: (answer: boolean) => void = () => undefined;
	const answer = new Promise<boolean>((resolve) => (admit = resolve));
	const self = await selfOf(second, 'Phone');
	const { ends, sent } = carriers();
	let joined: OpenVault | undefined;
	const here = run(
		ends[0],
		memberSide(vault, a, stored, (name) => {
			asked.push(name);
			return answer;
		})
	);
	const there = run(
		ends[1],
		newcomerSide(self, yes, (opened) => {
			joined = opened;
			return Promise.resolve({ replica: b, stored });
		}),
		// With a letter that would turn round what stands behind it.
		{ name: '\u202ePhone\n' }
	);
	await until(() => expect(asked).toEqual(['Phone']));
	// Nothing but the greeting has gone to the newcomer by then.
	expect(sent[0].length).toBe(1);
	expect(vault.members.length).toBe(1);

	admit(true);
	await equal(here, there);
	expect(a.all()).toEqual(b.all());
	expect(joined?.vault).toBe(vault.vault);
	expect(vault.members.map(({ name }) => name).sort()).toEqual(['Desk', 'Phone']);
	expect(there.news.map(({ what }) => what)).toContain('joined');
	there.channel.close();
	await here.end;
});

test.each([
	['a person says no', () => Promise.resolve(false)],
	['nobody says anything', never],
	['nobody may', undefined]
])('a newcomer is not let in where %s: both are told, and it is given nothing', async (_, admit) => {
	const { vault } = await createQuick(await selfOf(first));
	const { ends, sent } = carriers();
	const joined = vi.fn();
	const here = run(ends[0], memberSide(vault, new LineReplica(first), stored, admit), {
		patience: { admission: 100 }
	});
	const there = run(ends[1], newcomerSide(await selfOf(second), yes, joined));

	expect(await here.end).toEqual({ why: 'not-admitted', by: 'here' });
	expect(await there.end).toEqual({ why: 'not-admitted', by: 'there' });
	expect(vault.members.length).toBe(1);
	expect(joined).not.toHaveBeenCalled();
	expect(sent[0].length).toBe(2);
});

test('a newcomer that leaves while a person is asked: the question is taken back', async () => {
	const { vault } = await createQuick(await selfOf(first));
	const { ends, cut } = carriers();
	let asking: AbortSignal | undefined;
	const here = run(
		ends[0],
		memberSide(vault, new LineReplica(first), stored, (_, signal) => {
			asking = signal;
			return new Promise<boolean>(() => undefined);
		})
	);
	run(ends[1], newcomerSide(await selfOf(second), yes, vi.fn()));
	await until(() => expect(asking).toBeDefined());
	cut();

	expect(await here.end).toEqual({ why: 'lost', by: 'there' });
	expect(asking?.aborted).toBe(true);
});

test('a person at the newcomer who sees other digits stays out, and the question there is taken back', async () => {
	const { vault } = await createQuick(await selfOf(first));
	const { ends } = carriers();
	const joined = vi.fn();
	let asking: AbortSignal | undefined;
	const here = run(
		ends[0],
		memberSide(vault, new LineReplica(first), stored, (_, signal) => {
			asking = signal;
			return never();
		})
	);
	const no = () => Promise.resolve(false);
	const there = run(ends[1], newcomerSide(await selfOf(second), no, joined));

	expect(await there.end).toEqual({ why: 'not-admitted', by: 'here' });
	expect(await here.end).toEqual({ why: 'not-admitted', by: 'there' });
	expect(asking?.aborted).toBe(true);
	expect(joined).not.toHaveBeenCalled();
	expect(vault.members.length).toBe(1);
});

test('one person is much slower than the other: whichever it is, the newcomer comes in', async () => {
	for (const slow of ['here', 'there']) {
		const { vault } = await createQuick(await selfOf(first));
		const { ends } = carriers();
		const later = () => new Promise<boolean>((resolve) => setTimeout(() => resolve(true), 50));
		const b = new LineReplica(second);
		const here = run(
			ends[0],
			memberSide(vault, new LineReplica(first), stored, slow === 'here' ? later : yes)
		);
		const there = run(
			ends[1],
			newcomerSide(await selfOf(second), slow === 'there' ? later : yes, () =>
				Promise.resolve({ replica: b, stored })
			)
		);
		await equal(here, there);
		expect(vault.members.length).toBe(2);
		here.channel.close();
		await there.end;
	}
});

test('two vaults, two newcomers and one device twice part with a reason', async () => {
	const part = async (a: LineSide, b: LineSide) => {
		const { ends } = carriers();
		const both = [run(ends[0], a), run(ends[1], b)];
		return Promise.all(both.map(async ({ end }) => (await end).why));
	};
	const vaultOf = async (device: string) => (await createQuick(await selfOf(device))).vault;
	const [one, other] = [await vaultOf(first), await vaultOf(second)];
	const side = (vault: OpenVault) => memberSide(vault, new LineReplica(vault.device), stored);

	expect(await part(side(one), side(other))).toEqual(['other-vault', 'other-vault']);
	expect(await part(side(one), side(one))).toEqual(['same-device', 'same-device']);
	const newcomer = async (device: string) => newcomerSide(await selfOf(device), yes, vi.fn());
	expect(await part(await newcomer(first), await newcomer(second))).toEqual(['no-vault', 'no-vault']);
});

test('a device that was shut out, and one that does not know of it yet, get nowhere', async () => {
	const [a, b, c] = (await household(first, second, third)) as [OpenVault, OpenVault, OpenVault];
	await a.revoke([third], 'another passphrase', [], quickKdf);
	const { ends } = carriers();
	const replica = new LineReplica(first);
	const here = run(ends[0], memberSide(a, replica, stored));
	const there = run(ends[1], memberSide(c, new LineReplica(third), stored));
	const [mine, theirs] = [await here.end, await there.end];
	expect([mine.why, theirs.why]).toEqual(['not-taken', 'not-taken']);
	expect([mine.refusal, theirs.refusal]).toContain('revoked');
	expect(replica.takes).toBe(0);

	// One that stays learns of the new epoch by the line itself.
	const more = carriers();
	const [x, y] = [
		run(more.ends[0], memberSide(a, replica, stored)),
		run(more.ends[1], memberSide(b, new LineReplica(second), stored))
	];
	await equal(x, y);
	expect(b.epoch).toBe(2);
	x.channel.close();
});

test('a device that came in elsewhere is known by what it shows', async () => {
	const [a, b] = (await household(first, second)) as [OpenVault, OpenVault];
	const [, c] = (await household(first, third)) as [OpenVault, OpenVault];
	expect(c.vault).not.toBe(a.vault);
	// A third one is invited by b alone; a has never heard of it.
	const { ends } = carriers();
	const self = await selfOf(third);
	let joined: OpenVault | undefined;
	const host = run(
		ends[0],
		memberSide(b, new LineReplica(second), stored, () => Promise.resolve(true))
	);
	const guest = run(
		ends[1],
		newcomerSide(self, yes, (vault) => {
			joined = vault;
			return Promise.resolve({ replica: new LineReplica(third), stored });
		})
	);
	await equal(host, guest);
	host.channel.close();
	await guest.end;
	if (!joined) throw new Error('not joined');

	const more = carriers();
	const [x, y] = [
		run(more.ends[0], memberSide(a, new LineReplica(first), stored)),
		run(more.ends[1], memberSide(joined, new LineReplica(third), stored))
	];
	await equal(x, y);
	expect(a.members.map(({ id }) => id).sort()).toEqual([first, second, third]);
	x.channel.close();
});

test('what came here by another road, and the other side had already, is told to be had', async () => {
	const { vaults, replicas } = await pair();
	const [a, b] = replicas;
	const other = new LineReplica(third);
	other.make(4);
	const { ends } = carriers();
	const here = run(ends[0], memberSide(vaults[0], a, stored));
	const there = run(ends[1], memberSide(vaults[1], b, stored));
	await equal(here, there);
	// Both get it elsewhere before either tells.
	for (const replica of replicas) replica.edits.set(third, [...(other.edits.get(third) ?? [])]);
	here.channel.changed();
	there.channel.changed();
	a.make(1);
	here.channel.changed();
	await until(() => expect(b.edits.get(first)?.length).toBe(1));
	await equal(here, there);
	here.channel.close();
	await there.end;
});

test('an update that is never taken is not sent again and again', async () => {
	const { vaults, replicas } = await pair();
	const [a, b] = replicas;
	b.deaf = true;
	a.settings.getMap('all').set('theme', 'dark');
	a.make(2);
	const { ends } = carriers();
	const here = run(ends[0], memberSide(vaults[0], a, stored));
	const there = run(ends[1], memberSide(vaults[1], b, stored));
	await until(() => expect(b.edits.get(first)?.length).toBe(2));
	await new Promise((resolve) => setTimeout(resolve, 100));

	expect(b.takes).toBeLessThanOrEqual(3);
	expect(standing(here)).toBe('behind');
	here.channel.close();
	await there.end;
});

test('clocks that are a year apart are told, and nothing else changes', async () => {
	const { vaults, replicas } = await pair();
	replicas[0].make(3);
	const year = 365 * 86_400_000;
	const { ends } = carriers();
	const here = run(ends[0], memberSide(vaults[0], replicas[0], stored));
	const there = run(ends[1], memberSide(vaults[1], replicas[1], stored), { now: () => Date.now() + year });
	await equal(here, there);

	const told = here.news.find((one) => one.what === 'standing');
	expect(Math.abs((told?.ahead ?? 0) - year)).toBeLessThan(60_000);
	here.channel.close();
});

test('silence, before and during the session, ends the line after its deadline', async () => {
	const { vaults, replicas } = await pair();
	for (const silentFrom of [0, 1, 3]) {
		const { ends } = carriers((message, at) => (at < silentFrom ? [message] : []));
		const mute = run(ends[0], memberSide(vaults[0], replicas[0], stored));
		const there = run(ends[1], memberSide(vaults[1], replicas[1], stored), {
			patience: { greeting: 60, storing: 60 }
		});
		expect(await there.end, String(silentFrom)).toEqual({ why: 'silent', by: 'here' });
		mute.channel.close();
	}
});

/** What the first end sends is changed: what the second makes of it. */
async function bent(bend: (message: Message, at: number) => readonly Message[]): Promise<ChannelEnd> {
	const { vaults, replicas } = await pair();
	replicas[0].make(30);
	const { ends } = carriers(bend);
	const here = run(ends[0], memberSide(vaults[0], replicas[0], stored), { portion: 1024 });
	const there = run(ends[1], memberSide(vaults[1], replicas[1], stored), { portion: 1024 });
	const end = await there.end;
	here.channel.close();
	await here.end;
	expect(replicas[1].edits.get(first)?.length ?? 0).toBeLessThan(30);
	return end;
}

test('giants, messages of nobody, twice, out of order or before their time: the line ends with a reason', async () => {
	const sealedFrom = 3; // after hello and two papers
	const giant = new Uint8Array(25 * 1024 * 1024);
	giant[0] = 5;
	expect(await bent((message, at) => [at === sealedFrom ? giant : message])).toEqual({
		why: 'too-large',
		by: 'here'
	});
	expect(await bent((message, at) => (at === sealedFrom ? [message, message] : [message]))).toEqual({
		why: 'misbehaved',
		by: 'here'
	});
	expect(await bent((message, at) => (at === sealedFrom ? [] : [message]))).toMatchObject({
		why: 'misbehaved'
	});
	let held: Message | undefined;
	const swapped = await bent((message, at) => {
		if (at === sealedFrom) {
			held = message;
			return [];
		}
		return at === sealedFrom + 1 && held ? [message, held] : [message];
	});
	expect(swapped).toMatchObject({ why: 'misbehaved' });
	for (const foreign of [
		Uint8Array.of(),
		Uint8Array.of(99, 1, 2),
		Uint8Array.of(3, 1),
		Uint8Array.of(1, 123)
	])
		expect(await bent((message, at) => [at === 0 ? foreign : message])).toMatchObject({
			why: 'misbehaved'
		});
	expect(await bent((message, at) => (at === sealedFrom ? [Uint8Array.of(2, 7)] : [message]))).toMatchObject({
		why: 'misbehaved'
	});
	// A flood that nobody asked for.
	expect(await bent((message, at) => Array<Message>(at === 0 ? 500 : 1).fill(message))).toMatchObject({
		why: 'misbehaved'
	});
});

test('a session that was recorded is worth nothing in the next', async () => {
	const { vaults, replicas } = await pair();
	replicas[0].make(10);
	const recorded = carriers();
	const here = run(recorded.ends[0], memberSide(vaults[0], replicas[0], stored));
	const there = run(recorded.ends[1], memberSide(vaults[1], new LineReplica(second), stored));
	await equal(here, there);
	here.channel.close();
	await there.end;

	const fresh = new LineReplica(second);
	const { ends, inject } = carriers();
	const again = run(ends[1], memberSide(vaults[1], fresh, stored));
	for (const message of recorded.sent[0]) inject(message);
	expect(await again.end).toMatchObject({ why: 'misbehaved', by: 'here' });
	expect(fresh.takes).toBe(0);
});

test('300 lines on which one byte is flipped: ended with a reason or unharmed, and what is held is never wrong', async () => {
	const { vaults } = await pair();
	const random = seeded(12);
	let ended = 0;
	for (let round = 0; round < 300; round++) {
		const [a, b] = [new LineReplica(first), new LineReplica(second)];
		a.make(5);
		const bad = random.below(7);
		const { ends } = carriers((message, at) => {
			if (at !== bad) return [message];
			const copy = message.slice();
			copy[random.below(copy.length)] = random.below(256);
			return [copy];
		});
		const here = run(ends[0], memberSide(vaults[0], a, stored));
		const there = run(ends[1], memberSide(vaults[1], b, stored), { patience: { storing: 300 } });
		const outcome = await Promise.race([there.end, equal(here, there).then(() => undefined)]);
		if (outcome) ended++;
		for (const [index, edit] of (b.edits.get(first) ?? []).entries())
			expect(edit).toEqual(a.edits.get(first)?.[index]);
		here.channel.close();
		there.channel.close();
		await Promise.all([here.end, there.end]);
	}
	expect(ended).toBeGreaterThan(200);
});

test('members that know each other need no introduction', async () => {
	const vaults = await household(first, second);
	await introduceAll(vaults);
	const [a, b] = vaults as [OpenVault, OpenVault];
	const plain = (vault: OpenVault): LineSide => ({
		...{ as: 'member', sealer: vault, replica: new LineReplica(vault.device) }
	});
	const { ends, sent } = carriers();
	const [here, there] = [run(ends[0], plain(a)), run(ends[1], plain(b))];
	await equal(here, there);

	expect(sent[0].length).toBe(2);
	here.channel.close();
	await there.end;
});
