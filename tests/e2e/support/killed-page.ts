/** A page of a test's own, built by Vite from a folder in `tests/e2e`, in a browser that can be killed and comes back. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'vite';
import { gazetteer } from '../../../scripts/gazetteer.mjs';
import { repository } from '../../../scripts/sources.mjs';
import { serve } from '../../bench/scan-site.mjs';
import { killableProfile, type Killable } from './killed.ts';

/** @param use is given what starts the browser, each time with the profile that the last one left, and opens the page */
export async function withKillablePage(
	page: string,
	use: (start: () => Promise<Killable>) => Promise<void>
): Promise<void> {
	const site = await mkdtemp(join(tmpdir(), `mediatheque-${page}-`));
	await build({
		configFile: false,
		root: join(repository, 'tests/e2e', page),
		logLevel: 'error',
		plugins: [gazetteer()],
		worker: { format: 'es', plugins: () => [gazetteer()] },
		build: { outDir: site, emptyOutDir: true }
	});
	const server = serve(site);
	const profile = await killableProfile();
	try {
		const url = await server.address;
		await use(() => profile.start(url));
	} finally {
		server.close();
		await profile.remove();
		await rm(site, { recursive: true, force: true });
	}
}
