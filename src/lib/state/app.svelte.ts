/** Everything the screens share, made once by the root layout and handed down by context. */
import { createContext, untrack } from 'svelte';
import { logIn } from '#lib/storage/log.ts';
import { Albums } from './albums.svelte.ts';
import { Commands } from './commands.svelte.ts';
import { Curating } from './curating.svelte.ts';
import { libraryDb } from './db.ts';
import { Edits } from './edits.svelte.ts';
import { Health } from './health.svelte.ts';
import { Inspector } from './inspector.svelte.ts';
import { LibraryView } from './library-view.svelte.ts';
import { Notices } from './notices.svelte.ts';
import { Performance } from './performance.svelte.ts';
import { Originals } from './originals.svelte.ts';
import { Presets } from './presets.svelte.ts';
import { problemOf } from './problem.ts';
import { QueryHistory } from './query-history.svelte.ts';
import { Roots } from './roots.svelte.ts';
import { Scans } from './scans.svelte.ts';
import { Selection } from './selection.svelte.ts';
import { Settings } from './settings.svelte.ts';
import { Shell } from './shell.svelte.ts';
import { Thumbnails } from './thumbnails.svelte.ts';
import { Viewer } from './viewer.svelte.ts';
import { Watch } from './watch.svelte.ts';

export class App {
	readonly settings = new Settings();
	readonly shell = new Shell(this.settings);
	readonly health = new Health(this.settings);
	readonly notices = new Notices();
	readonly performance = new Performance(this.notices);
	readonly scans = new Scans(this.notices);
	readonly roots = new Roots(this.scans, this.notices);
	readonly watch = new Watch(this.roots, this.scans, this.settings);
	readonly library = new LibraryView();
	readonly selection = new Selection(this.library);
	readonly edits = new Edits(this.library, this.notices);
	readonly albums = new Albums(this.edits, this.notices);
	readonly curating = new Curating();
	readonly thumbnails = new Thumbnails(this.roots);
	readonly inspector = new Inspector(this.selection, this.library, this.roots);
	readonly viewer = new Viewer(this.library, this.selection, this.roots);
	readonly originals = new Originals(this.library, this.roots, this.notices);
	readonly history = new QueryHistory();
	readonly presets = new Presets(this);
	readonly commands = new Commands(this);

	constructor() {
		this.notices.onproblem = (error) => this.#note(error);
		this.edits.showsToday = () => this.shell.place === 'page';
		this.roots.watched = (id) => this.watch.began(id);
		this.scans.inboxAll = () => this.settings.values.inboxAll;
		this.performance.onshow = () => void this.shell.go('/performance');
		this.scans.onreport = () => (this.shell.dialog = 'scans');
		this.roots.onshow = (folder) => {
			this.library.openFolder(folder);
			void this.shell.go('/library');
		};
	}

	/** Every problem goes to the log; a newer app's library is said by a banner that stays. */
	#note(error: unknown): boolean {
		if (error instanceof Error && error.name === 'OutdatedTab') {
			this.health.outdated = true;
			return true;
		}
		const { detail } = problemOf(error);
		// A log that cannot be written must not hide the problem itself.
		void logIn(libraryDb())
			.add({ kind: 'error', what: 'page', detail })
			.catch(() => undefined);
		return false;
	}

	/** Stacks items as the settings say, those set in another tab too. */
	#stack(): void {
		$effect.root(() => {
			$effect(() => {
				const { stackFold, stackRules } = this.settings.values;
				untrack(() => this.library.stackBy(stackFold ? stackRules : undefined));
			});
		});
		const { stackFold, stackRules } = this.settings.values;
		this.library.stackRules = stackFold ? stackRules : undefined;
	}

	/** Opens storage, starts the workers and loads what was there; called once in the browser. */
	async start(): Promise<void> {
		void this.commands.gather().catch((error: unknown) => this.notices.problem(error));
		this.health.heedReplacement();
		await this.settings.load();
		this.#stack();
		// The page can show what it showed last, and the library be read, while its storage is looked at.
		this.library.showKept();
		this.library.open();
		this.performance.start();
		let began = false;
		try {
			await this.health.check();
			await this.roots.start();
			await this.library.start();
			began = true;
		} finally {
			// Above all where the database could not be read: it may have to be restored.
			this.health.watchOver(began);
		}
		this.presets.start();
		void this.albums.start();
		await this.scans.resumePending();
		// Goes on with what was cut off, and takes over where another tab is closed.
		void import('./jobs.svelte.ts').then(({ jobsOf }) => jobsOf(this));
		this.roots.resumeDemo();
		this.watch.start();
	}
}

const [useApp, provideApp] = createContext<App>();
export { useApp, provideApp };
