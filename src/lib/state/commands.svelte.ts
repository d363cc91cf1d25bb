/** The list of all commands, their keys as the person set them, and what runs them from the keyboard. */
import type { App } from './app.svelte.ts';
import type { Command, CommandArea } from './command.ts';
import { commandSets } from './commands/sets.ts';
import { keyText, sameKeys } from './key-text.ts';
import type { Place } from './shell.svelte.ts';
import { words } from './messages/words.svelte.ts';
import { readOnce } from '#lib/workers/read-once.ts';

const recentKey = 'mediatheque:recent-commands';
const mostRecent = 5;

export class Commands {
	/** All that are there: those of `later.ts` come soon after the first screen. */
	list = $state.raw<readonly Command[]>([]);
	/** Ids of what was run last from the palette, newest first. */
	recent = $state.raw<readonly string[]>(readRecent());
	readonly #byId = $derived(new Map(this.list.map((command) => [command.id, command])));
	readonly #app: App;
	readonly #gathered = readOnce(async () => {
		const { laterSets } = await import('./commands/later.ts');
		this.list = [...this.list, ...laterSets.flatMap((set) => set(this.#app))];
	});

	constructor(app: App) {
		this.#app = app;
		this.list = commandSets.flatMap((set) => set(app));
	}

	/** Makes the commands that the first screen does not wait for; once. */
	gather(): Promise<void> {
		return this.#gathered.now();
	}

	get(id: string): Command | undefined {
		return this.#byId.get(id);
	}

	/** Whether a command can run now. */
	can(command: Command): boolean {
		const places = command.places ?? placesOf[command.area];
		return (places === undefined || places.includes(this.#app.shell.place)) && (command.when?.() ?? true);
	}

	/** Runs a command if it can run now; what it throws is said as a notice. One that is still to come is waited for. */
	run(id: string): void {
		const command = this.#byId.get(id);
		if (!command) void this.#runGathered(id);
		else if (this.can(command)) void this.perform(command);
	}

	async #runGathered(id: string): Promise<void> {
		try {
			await this.gather();
			const command = this.#byId.get(id);
			if (command && this.can(command)) await command.run();
		} catch (error) {
			this.#app.notices.problem(error);
		}
	}

	/** As `run`, and remembers it for the palette. */
	runFromPalette(id: string): void {
		this.recent = [id, ...this.recent.filter((other) => other !== id)].slice(0, mostRecent);
		try {
			localStorage.setItem(recentKey, JSON.stringify(this.recent));
		} catch {
			// Recent commands are a comfort: without storage they last for this visit.
		}
		this.run(id);
	}

	/** Keys of a command now: the person's, else its own. */
	keysOf(command: Command): readonly string[] {
		return this.#app.settings.values.keys[command.id] ?? command.keys ?? [];
	}

	/** The first keys of a command as they read on screen. */
	keysText(id: string): string | undefined {
		const command = this.#byId.get(id);
		const keys = command && this.keysOf(command)[0];
		return keys === undefined ? undefined : keyText(keys, words().commands.keyNames);
	}

	/** Commands that these keys would run: each key once, those that can run now decide when it is pressed. */
	bindings(): ReadonlyMap<string, readonly Command[]> {
		const bound = new Map<string, Command[]>();
		for (const command of this.list) {
			for (const keys of this.keysOf(command)) {
				const others = bound.get(keys);
				if (others) others.push(command);
				else bound.set(keys, [command]);
			}
		}
		return bound;
	}

	/** Of several commands with the same keys, the one that they mean now: the viewer's before those of the library. */
	meant(bound: readonly Command[]): Command | undefined {
		const possible = bound.filter((command) => this.can(command));
		const first = goFirst.findLast((area) => possible.some((command) => command.area === area));
		return possible.find((command) => command.area === first) ?? possible[0];
	}

	/** Other commands of the same place with these keys; commands of different places may share keys. */
	conflicts(command: Command, keys: string): Command[] {
		return this.list.filter(
			(other) =>
				other !== command &&
				mayMeet(command, other) &&
				this.keysOf(other).some((taken) => sameKeys(taken, keys))
		);
	}

	/** Gives a command these keys and takes them from those that had them. */
	remap(command: Command, keys: readonly string[]): void {
		const next: Record<string, readonly string[]> = { ...this.#app.settings.values.keys };
		for (const other of new Set(keys.flatMap((key) => this.conflicts(command, key))))
			next[other.id] = this.keysOf(other).filter((taken) => !keys.some((key) => sameKeys(taken, key)));
		next[command.id] = [...new Set(keys)];
		this.#app.settings.set('keys', next);
	}

	/** Whether the person changed the keys of a command. */
	isRemapped(command: Command): boolean {
		return Object.hasOwn(this.#app.settings.values.keys, command.id);
	}

	reset(command: Command): void {
		this.#app.settings.set(
			'keys',
			Object.fromEntries(Object.entries(this.#app.settings.values.keys).filter(([id]) => id !== command.id))
		);
	}

	resetAll(): void {
		this.#app.settings.set('keys', {});
	}

	/** Runs a command; what it throws is said as a notice. */
	async perform(command: Command): Promise<void> {
		try {
			await command.run();
		} catch (error) {
			this.#app.notices.problem(error);
		}
	}
}

/** Where the commands of an area make sense; those of other areas do everywhere. */
const placesOf: Readonly<Partial<Record<CommandArea, readonly Place[]>>> = {
	library: ['library'],
	view: ['library'],
	selection: ['library', 'viewer'],
	inspector: ['library', 'viewer'],
	// Cull mode is left, zoomed and gone through by the keys of the viewer.
	viewer: ['viewer', 'cull'],
	player: ['viewer'],
	cull: ['cull']
};

/** Areas whose commands go before those of others in their own place. */
const goFirst: readonly CommandArea[] = ['viewer', 'cull', 'player'];

/** Whether two commands can ever be possible at the same time; the viewer's go before the others there. */
function mayMeet(one: Command, other: Command): boolean {
	if (one.area === other.area) return true;
	const first = goFirst.findLast((area) => area === one.area || area === other.area);
	if (first === undefined) return true;
	const behind = one.area === first ? other : one;
	return (behind.places ?? placesOf[behind.area]) === undefined;
}

function readRecent(): readonly string[] {
	try {
		const kept: unknown = JSON.parse(localStorage.getItem(recentKey) ?? '[]');
		return Array.isArray(kept) ? kept.filter((id) => typeof id === 'string').slice(0, mostRecent) : [];
	} catch {
		return [];
	}
}
