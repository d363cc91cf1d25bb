/** Live lines of this tab: pairings with the device beside this one. */
import type { Channel, LineNews } from '#lib/sync/channel.ts';
import type { OpenVault } from '#lib/sync/envelope/vault.ts';
import { memberSide, newcomerSide } from '#lib/sync/line-sides.ts';
import type { SyncNews } from './contract.ts';
import type { Kept } from './kept.ts';
import { serveLine } from './line-port.ts';
import type { LibraryReplica } from './replica.ts';
import type { VaultKeeper } from './vault-keeper.ts';

export interface LinesNeeds {
	readonly keeper: VaultKeeper;
	readonly kept: Kept;
	readonly replicaFor: (vault: OpenVault) => Promise<LibraryReplica>;
	/** A vault was joined. */
	readonly entered: () => Promise<void>;
	readonly say: (news: readonly Omit<SyncNews, 'at'>[]) => Promise<void>;
}

export class Lines {
	readonly #needs: LinesNeeds;
	/** With the vault that each has open, once it has one. */
	readonly #open = new Map<Channel, OpenVault | undefined>();

	constructor(needs: LinesNeeds) {
		this.#needs = needs;
	}

	/** Serves a line until it ends. @throws where this device cannot take part at all */
	async serve(port: MessagePort, as: 'member' | 'newcomer', name: string): Promise<void> {
		const { keeper, replicaFor, entered } = this.#needs;
		const vault = await keeper.now();
		const own = vault ? ((await this.#needs.kept.get('name')) ?? vault.name) : name;
		let opened: Channel | undefined;
		try {
			const end = await serveLine(port, {
				name: own,
				side: async (ask) => {
					if (vault) {
						const replica = await replicaFor(vault);
						return memberSide(vault, replica, () => keeper.settle(vault), as === 'member' ? ask : undefined);
					}
					const self = await keeper.newcomer(name);
					return newcomerSide(
						self,
						ask,
						async (joined) => {
							await keeper.enter(joined, self);
							if (opened) this.#open.set(opened, joined);
							await entered();
							return { replica: await replicaFor(joined), stored: () => keeper.settle(joined) };
						},
						keeper.note
					);
				},
				opened: (channel) => {
					opened = channel;
					this.#open.set(channel, vault);
				},
				news: (news) => void this.#hear(news).catch(() => undefined)
			});
			if (end.error === undefined) return;
			const reason = end.error instanceof Error ? end.error.message : String(end.error);
			await this.#needs.say([{ what: 'trouble', reason }]);
		} finally {
			if (opened) this.#open.delete(opened);
		}
	}

	/** Something was said here. */
	said(): void {
		for (const channel of this.#open.keys()) channel.changed();
	}

	/** Another thread changed the vault: who was shut out there is shut out here, too. */
	async refresh(): Promise<void> {
		for (const [channel, vault] of this.#open)
			if (vault)
				await this.#needs.keeper.settle(vault).catch(() => {
					channel.close();
				});
	}

	close(): void {
		for (const channel of this.#open.keys()) channel.close();
	}

	async #hear(news: LineNews): Promise<void> {
		const { kept, say, keeper, replicaFor } = this.#needs;
		switch (news.what) {
			case 'met':
				return;
			case 'joined':
				return say([{ what: 'paired', device: news.name }]);
			case 'sent':
				return news.edits > 0 ? say([{ what: 'sent', count: news.edits }]) : undefined;
			case 'received': {
				const { edits, conflicts, refused } = news.taken;
				const lines: Omit<SyncNews, 'at'>[] = [];
				if (edits > 0) lines.push({ what: 'received', count: edits });
				if (conflicts > 0) lines.push({ what: 'conflict', count: conflicts });
				for (const { reason } of refused.slice(0, 5)) lines.push({ what: 'refused', reason });
				return say(lines);
			}
			case 'standing': {
				const vault = await keeper.now();
				if (!vault) return;
				const state = await (await replicaFor(vault)).state();
				const { device, holds, ahead } = news;
				const line = { holds, ahead, at: Date.now(), state };
				await kept.change('standings', (before = {}) => ({
					...before,
					[device]: { ...before[device], line }
				}));
				return say([]);
			}
		}
	}
}
