// A library that could not be opened, and then was restored.
import { afterEach, expect, test, vi } from 'vitest';
import { libraryDb } from '#lib/state/db.ts';
import { Health } from '#lib/state/health.svelte.ts';
import type { Settings } from '#lib/state/settings.svelte.ts';
import { metaIn } from '#lib/storage/meta.ts';
import type { KeeperState } from '#lib/workers/keeper/contract.ts';
import { until } from '../until.ts';

let told: (state: KeeperState) => void = () => undefined;
vi.mock('#lib/workers/keeper/client.ts', () => ({
	startKeeper: () => ({ watch: (changed: typeof told) => Promise.resolve((told = changed)) })
}));
afterEach(() => vi.unstubAllGlobals());

test.each([
	{ began: false, why: 'emptied', times: 1 },
	{ began: false, why: 'shortened', times: 1 },
	{ began: true, why: 'shortened', times: 0 }
] as const)(
	'a page that began: $began begins anew $times times once what was $why is restored',
	async (one) => {
		const reload = vi.fn();
		vi.stubGlobal('location', { reload });
		vi.stubGlobal('document', { addEventListener: () => undefined });
		const restored = { when: 1, items: 1, edits: 1, presets: 0, roots: [], told: false };
		await metaIn(libraryDb()).set('rescued', { ...restored, why: one.why });
		const health = new Health({} as Settings);

		health.watchOver(one.began);
		told('restored');

		await until(() => expect(health.rescued).toBeDefined());
		expect(reload).toHaveBeenCalledTimes(one.times);
	}
);

test('a page that is still opening begins anew when another tab replaces the library', async () => {
	const reload = vi.fn();
	vi.stubGlobal('location', { reload });
	new Health({} as Settings).heedReplacement();
	const channel = new BroadcastChannel('mediatheque:replaced');
	channel.postMessage('replaced');

	await until(() => expect(reload).toHaveBeenCalledOnce());
	channel.close();
});
