/** The command `mediatheque`: the metadata engine for a terminal. */
import { parseArguments, type Command, type ReadOptions } from './options.ts';
import { progressOn } from './progress.ts';
import { Output, writerTo } from './output.ts';
import { runRead } from './read.ts';

/** Set by the build, from package.json. */
declare const MEDIATHEQUE_VERSION: string;

/** A reader that has seen enough (`| head`) closes the pipe: that is no failure. */
function unwritten(error: unknown): never {
	const seen = error instanceof Error && 'code' in error && error.code === 'EPIPE';
	if (!seen) say(`mediatheque: ${error instanceof Error ? error.message : String(error)}\n`);
	process.exit(seen ? 0 : 1);
}

/** Something is written by Node's streams, which may still be about it when all is done. */
let streams = false;

const out = new Output(
	writerTo(1, () => {
		streams = true;
		return process.stdout.on('error', unwritten);
	})
);
const aside = writerTo(2, () => {
	streams = true;
	return process.stderr;
});

function say(text: string): void {
	try {
		void aside(Buffer.from(text));
	} catch {
		// Nobody listens.
	}
}

function write(text: string | Uint8Array): Promise<void> | undefined {
	try {
		return out.add(text);
	} catch (error) {
		unwritten(error);
	}
}

function end(): Promise<void> | undefined {
	try {
		return out.flush();
	} catch (error) {
		unwritten(error);
	}
}

async function read(options: ReadOptions): Promise<void> {
	const progress = progressOn(say, {
		quiet: options.quiet > 0,
		each: options.progress,
		running: options.recurse !== 'no',
		// Reading the property alone takes a moment: only a long run asks.
		terminal: options.recurse !== 'no' && process.stderr.isTTY,
		// Loading Node's performance.now() takes longer than reading a file.
		now: () => process.uptime() * 1000
	});
	try {
		await runRead(options, write, progress);
		await end();
		progress.end();
		const { read: files, failed, skipped } = progress.counts;
		if (!options.strict) return;
		if (failed > 0) process.exitCode = 1;
		else if (files === 0 && skipped > 0) process.exitCode = 2;
	} catch (error) {
		const message = error instanceof Error ? error.message : String(error);
		const what =
			error instanceof Error && error.name === 'WrongCondition' ? `The condition (-if): ${message}` : message;
		await end();
		say(`mediatheque: ${what}\n`);
		process.exitCode = 2;
	}
}

async function run(command: Command): Promise<void> {
	switch (command.what) {
		case 'help':
			await write((await import('./help.ts')).help);
			break;
		case 'version':
			await write(`${MEDIATHEQUE_VERSION}\n`);
			break;
		case 'wrong':
			say(`mediatheque: ${command.why}. See mediatheque --help\n`);
			process.exitCode = 2;
			break;
		case 'read':
			await read(command.options);
	}
	await end();
}

void run(parseArguments(process.argv.slice(2))).then(() => {
	// To give the memory back piece by piece takes longer than to read some files: the system takes it at once.
	if (!streams) process.exit();
});
