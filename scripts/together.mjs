// What is loaded together is one file. By itself the bundler makes a file of each set of modules that the same parts use: over a
// hundred of them when the library opens, most smaller than the request that asks for them.
import { join } from 'node:path';
import { repository } from './sources.mjs';

/**
 * @typedef {(id: string) => { readonly importedIds: readonly string[] } | null} Known
 * @typedef {{ debugName: string, name: (id: string, graph: { getModuleInfo: Known }) => string | null }} Group
 */

/**
 * Modules with all that they import before they run.
 * @param {Iterable<string>} from
 * @param {Known} known
 */
function reachedFrom(from, known) {
	const reached = new Set(from);
	for (const id of reached) for (const next of known(id)?.importedIds ?? []) reached.add(next);
	return reached;
}

/**
 * A group of the bundler whose modules are told once the graph of all is known.
 * @param {string} debugName
 * @param {(known: Known) => (id: string) => string | null} choose
 * @returns {Group}
 */
function group(debugName, choose) {
	/** @type {((id: string) => string | null) | undefined} */
	let chosen;
	return {
		debugName,
		name(id, graph) {
			chosen ??= choose((each) => graph.getModuleInfo(each));
			return chosen(id);
		}
	};
}

/** @param {string[]} paths below `src/` */
const inSource = (...paths) => paths.map((path) => join(repository, 'src', path));

/** What is on screen first. */
const firstScreen = inSource(
	'routes/+layout.svelte',
	'routes/+page.svelte',
	'lib/ui/library/LibraryField.svelte'
);

/** What is asked for right after it, by parts that do not wait for one another. */
const opening = inSource(
	'lib/state/commands/later.ts',
	'lib/state/jobs.svelte.ts',
	'lib/state/carried.svelte.ts',
	'lib/state/film-tracks.svelte.ts',
	'lib/state/history-work.ts',
	'lib/state/messages/history-words.ts',
	'lib/state/shared.ts',
	'lib/storage/albums.ts',
	'lib/platform/updates.ts',
	'lib/ui/inspector/InspectorPanel.svelte',
	'lib/ui/library/AlbumsSection.svelte',
	'lib/ui/library/InboxEntry.svelte',
	'lib/ui/library/LibrarySidebar.svelte',
	'lib/ui/library/MissingSection.svelte',
	'lib/ui/library/MoreFacets.svelte',
	'lib/ui/music/QueueBar.svelte',
	'lib/ui/search/SearchesSection.svelte',
	'lib/ui/shell/ContextMenus.svelte',
	'lib/ui/shell/JobsButton.svelte',
	'lib/ui/timeline/TimelineScrubber.svelte'
);

/** @returns {import('vite').Plugin} what every opening of the library loads once its first screen is there is one file */
export function openingTogether() {
	return {
		name: 'mediatheque-opening-together',
		apply: 'build',
		configEnvironment(name) {
			if (name !== 'client') return undefined;
			const groups = [
				group('opening', (known) => {
					const first = reachedFrom(firstScreen, known);
					const all = reachedFrom(opening, known);
					return (id) => (all.has(id) && !first.has(id) ? 'opening' : null);
				})
			];
			// Strict entries would have what the group imports put into it.
			const preserveEntrySignatures = 'allow-extension';
			return { build: { rolldownOptions: { preserveEntrySignatures, output: grouped(groups) } } };
		}
	};
}

/** Workers that start when the library opens. */
const openingWorkers = new Set(
	inSource(
		'lib/workers/library/worker.ts',
		'lib/workers/thumbnails/worker.ts',
		'lib/workers/keeper/worker.ts'
	)
);

/**
 * What workers use that start when the library opens, and others that open its database, is one file; what is used by those
 * without the database, too, is not: they are to load no more than they need.
 * @param {string[]} workers ids of the modules with which all workers begin
 */
export function workersOfLibrary(workers) {
	return grouped([
		group('library', (known) => {
			const database = join(repository, 'src/lib/storage/schema.ts');
			const reaching = workers.map((worker) => ({ worker, all: reachedFrom([worker], known) }));
			return (id) => {
				const users = reaching.filter(({ all }) => all.has(id));
				const early = users.some(({ worker }) => openingWorkers.has(worker));
				return users.length > 1 && early && users.every(({ all }) => all.has(database)) ? 'library' : null;
			};
		})
	]);
}

/** @param {Group[]} groups @returns what the bundler is told of its output */
const grouped = (groups) => ({ codeSplitting: { groups, includeDependenciesRecursively: false } });
