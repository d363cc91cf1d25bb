/** How far a run is, told on standard error: counts at the end, a line on the way where one is wanted. */

export interface Counts {
	/** Files read. */
	read: number;
	/** Files and folders that could not be read. */
	failed: number;
	/** Files for which the condition does not hold. */
	skipped: number;
	folders: number;
}

export interface ProgressOptions {
	/** Nothing but what went wrong. */
	readonly quiet: boolean;
	/** Every file by its name. */
	readonly each: boolean;
	/** On the way too: a run over folders takes its time. */
	readonly running: boolean;
	/** Standard error is a terminal: one line that is written over. */
	readonly terminal: boolean;
	/** In milliseconds. */
	readonly now: () => number;
}

/** Between two lines of progress: in a terminal a moment, in a log a while. */
const pause = { terminal: 200, log: 2000 };
const wipe = '\r\x1b[K';

export interface Progress {
	readonly counts: Counts;
	/** A file is done. */
	done(path: string): void;
	/** Something to know, e.g. why a file could not be read. */
	note(text: string): void;
	/** All is done. */
	end(): void;
}

/** @param say takes text for standard error */
export function progressOn(say: (text: string) => void, options: ProgressOptions): Progress {
	const { quiet, each, terminal, now } = options;
	const counts: Counts = { read: 0, failed: 0, skipped: 0, folders: 0 };
	const running = options.running && !quiet && !each;
	let shown = false;
	let last = now();
	let asked = 0;

	const clear = () => {
		if (shown && terminal) say(wipe);
		shown = false;
	};

	return {
		counts,
		done(path) {
			if (each && !quiet) say(`${path} [${total(counts)}]\n`);
			// The clock is not asked for every file: there are thousands a second.
			if (!running || ++asked % 16 !== 0) return;
			const time = now();
			if (time - last < (terminal ? pause.terminal : pause.log)) return;
			last = time;
			say(`${terminal ? wipe : ''}${counts.read} files read${terminal ? '' : '\n'}`);
			shown = true;
		},
		note(text) {
			clear();
			say(`${text}\n`);
		},
		end() {
			clear();
			if (quiet || (total(counts) <= 1 && counts.folders === 0 && counts.skipped === 0)) return;
			say(summary(counts));
		}
	};
}

const total = ({ read, failed, skipped }: Counts) => read + failed + skipped;

function summary({ read, failed, skipped, folders }: Counts): string {
	const lines = [
		folders > 0 ? count(folders, 'folder', 'searched') : '',
		skipped > 0 ? count(skipped, 'file', 'left out by the condition') : '',
		count(read, 'file', 'read'),
		failed > 0 ? count(failed, 'file', 'could not be read') : ''
	];
	return lines.filter((line) => line !== '').join('');
}

function count(number: number, what: string, done: string): string {
	return `${String(number).padStart(5)} ${number === 1 ? what : `${what}s`} ${done}\n`;
}
