/**
 * Two devices over a live line, whatever carries it: they say who they are, a newcomer is let in where a person says so, then
 * each sends what the other lacks in portions, and goes on for as long as the line stands. One portion is on its way at a
 * time and counts when the other says that it has stored it. Nothing waits without a deadline for what is owed.
 */
import { decodeLetter, encodeLetter, sumOfVectors, Unreadable } from './batch-coding.ts';
import type { Batch, DocVectors, SyncDevice, Vector } from './batch.ts';
import { Ended, Inbox } from './channel-inbox.ts';
import {
	byeBytes,
	byeFrom,
	framed,
	haveBytes,
	haveFrom,
	helloBytes,
	helloFrom,
	LineBroken,
	nonceLength,
	sameVector,
	sessionBytes,
	sessionFrom,
	unframed,
	type Have,
	type Hello,
	type LineType,
	type SealedLine
} from './channel-messages.ts';
import { firstDifference } from './copied-profile.ts';
import type { Carrier, ChannelEnd, LineMember, LineNews, LineSide } from './line.ts';
import { Refused } from './sealer.ts';
import { holdsOf } from './standing.ts';

export type { LineNews } from './line.ts';

/** Milliseconds. */
const linePatience = {
	/** For what the other side says by itself. */
	greeting: 20_000,
	/** For a person there to let this device in. */
	admission: 15 * 60_000,
	/** For a portion to be stored there. */
	storing: 120_000
};

export interface ChannelNeeds {
	readonly carrier: Carrier;
	readonly side: LineSide;
	/** Of this device, to show there. */
	readonly name: string;
	readonly news?: (news: LineNews) => void;
	readonly now?: () => number;
	readonly patience?: Partial<typeof linePatience>;
	/** Bytes of edits in a portion. */
	readonly portion?: number;
}

/** Bytes. */
const usualPortion = 512 * 1024;
const mostPapers = 4;

/** A line from its beginning to its end. */
export class Channel {
	readonly #needs: ChannelNeeds;
	readonly #patience: typeof linePatience;
	readonly #inbox = new Inbox();
	readonly #nonce = crypto.getRandomValues(new Uint8Array(nonceLength));
	#peer: Hello | undefined;
	/** Numbers of the next sealed message out and in. */
	#out = 0;
	#in = 0;
	#papers = 0;
	/** What the other side has, as it said last. */
	#theirs: Have | undefined;
	/** What this side has, as it said last. */
	#mine: Have | undefined;
	/** Letters sent and taken. */
	#sent = 0;
	#taken = 0;
	#waitsSince: { readonly number: number; readonly edits: number } | undefined;
	#last: Batch | undefined;
	#dirty = true;

	constructor(needs: ChannelNeeds) {
		this.#needs = needs;
		this.#patience = { ...linePatience, ...needs.patience };
	}

	/** Carries on until the line ends; never throws. */
	async run(): Promise<ChannelEnd> {
		const { carrier } = this.#needs;
		carrier.listen({
			message: (message) => this.#inbox.put(message),
			end: () => this.#inbox.end({ why: 'lost', by: 'there' })
		});
		const end = await this.#talk().catch((error: unknown) => endOf(error, this.#inbox.ended));
		if (end.by === 'here') await this.#say('bye', byeBytes(end.why)).catch(() => undefined);
		this.#inbox.end(end);
		carrier.close();
		return end;
	}

	/** There is something new here that the other side may lack. */
	changed(): void {
		this.#dirty = true;
		this.#inbox.poke();
	}

	close(): void {
		this.#inbox.end({ why: 'done', by: 'here' });
	}

	async #talk(): Promise<ChannelEnd> {
		const { side, name, news } = this.#needs;
		const member =
			side.as === 'member' ? { vault: side.sealer.vault, device: side.replica.device } : undefined;
		await this.#say('hello', helloBytes({ nonce: this.#nonce, name, ...(member ? { member } : {}) }));
		const peer = helloFrom(await this.#expect('hello', this.#patience.greeting));
		this.#peer = peer;
		news?.({ what: 'met', name: peer.name, as: peer.member ? 'member' : 'newcomer' });

		if (side.as === 'newcomer') {
			if (!peer.member) throw new LineBroken('no-vault');
			return this.#live(await this.#join(side, peer));
		} else {
			if (peer.member && peer.member.vault !== side.sealer.vault) throw new LineBroken('other-vault');
			if (peer.member?.device === side.replica.device) throw new LineBroken('same-device');
			if (!peer.member) await this.#letIn(side, peer.name);
			return this.#live(side);
		}
	}

	async #join(side: LineSide & { as: 'newcomer' }, host: Hello): Promise<LineMember> {
		const asking = new AbortController();
		try {
			const answer = await this.#meanwhile(side.confirm(host.name, asking.signal));
			if (answer !== true) throw new LineBroken('not-admitted');
		} finally {
			asking.abort();
		}
		await this.#say('introduction', await side.introduction());
		const invitation = await this.#expect('invitation', this.#patience.admission);
		const member = await side.accept(invitation).catch(notTaken);
		if (member.sealer.vault !== host.member?.vault)
			throw new LineBroken('misbehaved', 'invited into another vault');
		this.#needs.news?.({ what: 'joined', name: this.#needs.name });
		return member;
	}

	async #letIn(side: LineSide & { as: 'member' }, name: string): Promise<void> {
		if (!side.admit || !side.invite) throw new LineBroken('not-admitted');
		// Both persons compare at the same time; whoever is first waits for the other.
		const introduction = this.#expect('introduction', this.#patience.admission);
		const listening = introduction.then(() => this.#meanwhile(new Promise<never>(() => undefined)));
		listening.catch(() => undefined);
		const asking = new AbortController();
		try {
			const answer = await Promise.race([side.admit(name, asking.signal), listening]);
			if (answer !== true) throw new LineBroken('not-admitted');
			const invitation = await side.invite(await introduction).catch(notTaken);
			this.#inbox.stopWaiting();
			await this.#say('invitation', invitation);
		} finally {
			asking.abort();
			this.#inbox.stopWaiting();
		}
		this.#needs.news?.({ what: 'joined', name });
	}

	/** Waits for a person; the other side has nothing to say by then, and one that leaves is told of at once. */
	async #meanwhile<T>(asked: Promise<T>): Promise<T | undefined> {
		const heard = this.#inbox.next(this.#patience.admission).then((message) => {
			if (!message) return undefined;
			const { type, body } = unframed(message);
			if (type === 'bye') throw new Ended({ why: byeFrom(body), by: 'there' });
			throw new LineBroken('misbehaved', `${type} before its time`);
		});
		try {
			return await Promise.race([asked, heard]);
		} finally {
			this.#inbox.stopWaiting();
			heard.catch(() => undefined);
		}
	}

	/** Both are members: what is new goes over, in both directions, until the line ends. */
	async #live(member: LineMember): Promise<ChannelEnd> {
		for (const paper of (await member.papers?.()) ?? []) await this.#say('paper', paper);
		await this.#tellHave(member);
		// The other side owes what it has, then the taking of each portion.
		let owed = Date.now() + this.#patience.storing;
		for (;;) {
			if (this.#theirs && !this.#waitsSince && this.#dirty) {
				if (await this.#sendPortion(member, this.#theirs)) owed = Date.now() + this.#patience.storing;
			}
			const waits = !this.#theirs || this.#waitsSince !== undefined;
			if (!waits && this.#dirty) continue;
			const message = await this.#inbox.next(waits ? Math.max(0, owed - Date.now()) : undefined, !waits);
			if (message) await this.#take(member, message);
			else if (waits) throw new LineBroken('silent');
		}
	}

	/** @returns whether there was something to send */
	async #sendPortion(member: LineMember, theirs: Have): Promise<boolean> {
		this.#dirty = false;
		const portion = await member.replica.since(
			theirs.heard,
			theirs.docs,
			this.#needs.portion ?? usualPortion
		);
		if (!portion || (this.#last && samePortion(this.#last, portion))) {
			await this.#tellIfOther(member);
			return false;
		}
		this.#last = portion;
		const ours = await this.#tellHave(member);
		const letter = await encodeLetter({ ...portion, at: ours.at, held: ours.held });
		this.#waitsSince = { number: ++this.#sent, edits: portion.edits.length };
		await this.#sayInSession(member, 'letter', letter);
		return true;
	}

	async #take(member: LineMember, message: Uint8Array<ArrayBuffer>): Promise<void> {
		const { type, body } = unframed(message);
		if (type === 'bye') throw new Ended({ why: byeFrom(body), by: 'there' });
		if (type === 'paper' && this.#in === 0 && this.#papers++ < mostPapers) return member.read?.(body);
		if (type !== 'sealed') throw new LineBroken('misbehaved', `${type} in a session`);
		const opened = await member.sealer.open(body);
		const expected = this.#peer?.member?.device;
		// A newcomer's device is known by its first message, and stays.
		if (opened.kind !== 'message' || (expected ?? opened.device) !== opened.device)
			throw new LineBroken('misbehaved', 'sealed by somebody else');
		if (opened.device === member.replica.device) throw new LineBroken('same-device');
		const { kind, content } = sessionFrom(opened.body, this.#nonce, this.#in++);
		if (this.#peer && !expected)
			this.#peer = { ...this.#peer, member: { vault: member.sealer.vault, device: opened.device } };
		if (kind === 'have') this.#takeHave(opened.device, haveFrom(content));
		else await this.#takeLetter(member, opened.device, content);
	}

	#takeHave(device: SyncDevice, have: Have): void {
		const before = this.#theirs;
		this.#theirs = have;
		const waiting = this.#waitsSince;
		if (have.taken > this.#sent) throw new LineBroken('misbehaved', 'took what was never sent');
		if (waiting && have.taken === waiting.number) {
			this.#waitsSince = undefined;
			this.#dirty = true;
			if (waiting.edits > 0) this.#needs.news?.({ what: 'sent', device, edits: waiting.edits });
		}
		if (!before || !sameVector(before.heard, have.heard) || before.held !== have.held) this.#dirty = true;
		this.#tellStanding(device);
	}

	async #takeLetter(member: LineMember, device: SyncDevice, content: Uint8Array<ArrayBuffer>): Promise<void> {
		const letter = await decodeLetter(content).catch((error: unknown) => {
			if (error instanceof Unreadable)
				throw new LineBroken(error.why === 'newer' ? 'newer' : 'misbehaved', error.message);
			throw error;
		});
		// On a line nobody can take another name: a place is needed for that (exchange-reading.ts).
		if ((await firstDifference(letter, member.replica)) !== undefined) throw new LineBroken('same-device');
		const taken = await member.replica.take(letter);
		this.#taken++;
		this.#needs.news?.({ what: 'received', device, taken });
		await this.#tellHave(member);
		this.#tellStanding(device);
	}

	async #tellHave(member: LineMember): Promise<Have> {
		const ours = await this.#ours(member);
		this.#mine = ours;
		await this.#sayInSession(member, 'have', haveBytes(ours));
		return ours;
	}

	/** What has come here by another road the other side may have already; it does not know that we have it too. */
	async #tellIfOther(member: LineMember): Promise<void> {
		const ours = await this.#ours(member);
		const { held, state, heard } = this.#mine ?? { held: '', state: '', heard: {} };
		if (ours.held === held && ours.state === state && sameVector(ours.heard, heard)) return;
		this.#mine = ours;
		await this.#sayInSession(member, 'have', haveBytes(ours));
		const device = this.#peer?.member?.device;
		if (device !== undefined) this.#tellStanding(device);
	}

	/** Whether both hold the same, as far as both have said. */
	#tellStanding(device: SyncDevice): void {
		const [ours, theirs] = [this.#mine, this.#theirs];
		const { news, now = Date.now } = this.#needs;
		if (!ours || !theirs || !news) return;
		const holds = holdsOf(ours, theirs);
		// What the other has just said may be older than what it is just taking.
		if (holds === 'different' && this.#waitsSince) return;
		news({ what: 'standing', device, name: this.#peer?.name ?? '', holds, ahead: theirs.at - now() });
	}

	/** What is held here, all of it of one moment: while edits are made it is looked at again. */
	async #ours({ replica }: LineMember): Promise<Have> {
		const { now = Date.now } = this.#needs;
		for (let round = 0; ; round++) {
			const [heard, docs] = [await replica.heard(), await replica.docVectors()];
			const [held, state] = [await sumOfVectors(docs), await replica.state()];
			const again: [Vector, DocVectors] = [await replica.heard(), await replica.docVectors()];
			if (round === mostLooks || (sameVector(heard, again[0]) && held === (await sumOfVectors(again[1]))))
				return { at: now(), heard, docs, held, state, taken: this.#taken };
		}
	}

	async #sayInSession(member: LineMember, kind: SealedLine, content: Uint8Array): Promise<void> {
		const to = this.#peer?.nonce ?? this.#nonce;
		const number = this.#out++;
		const { bytes } = await member.sealer.seal('message', number, sessionBytes(to, number, kind, content));
		await this.#say('sealed', bytes);
	}

	#say(type: LineType, body: Uint8Array): Promise<void> {
		return this.#needs.carrier.send(framed(type, body));
	}

	/** The next message, which has to be of this type. @throws LineBroken */
	async #expect(type: LineType, patience: number): Promise<Uint8Array<ArrayBuffer>> {
		const message = await this.#inbox.next(patience);
		if (!message) throw new LineBroken('silent');
		const got = unframed(message);
		if (got.type === 'bye') throw new Ended({ why: byeFrom(got.body), by: 'there' });
		if (got.type !== type) throw new LineBroken('misbehaved', `${got.type} instead of ${type}`);
		return got.body;
	}
}

/** Times that what is held is looked at where it changes all the time. */
const mostLooks = 5;

function notTaken(error: unknown): never {
	if (error instanceof Refused) throw error;
	throw new LineBroken('not-taken', error instanceof Error ? error.message : undefined);
}

/** Whether a portion is the one that was sent before: it brought nothing there, so it would not now. */
function samePortion(a: Batch, b: Batch): boolean {
	const names = (batch: Batch) => batch.edits.map(({ device, seq }) => `${device} ${seq}`).join(',');
	const docs = ({ docs }: Batch) => Object.entries(docs).map(([doc, update]) => `${doc} ${update.join()}`);
	return names(a) === names(b) && docs(a).join() === docs(b).join();
}

function endOf(error: unknown, ended: ChannelEnd | undefined): ChannelEnd {
	if (error instanceof Ended) return error.end;
	if (error instanceof LineBroken) return { why: error.why, by: 'here' };
	if (error instanceof Refused) return { why: 'not-taken', by: 'here', refusal: error.refusal };
	// The carrier refuses what is sent after its end.
	if (ended) return ended;
	return { why: 'trouble', by: 'here', error };
}
