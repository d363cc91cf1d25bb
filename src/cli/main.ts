/** The command `mediatheque`: the metadata engine for a terminal. */
import { parseArguments, type Command, type ReadOptions } from './options.ts';
import { progressOn } from './progress.ts';
import { runRead, type Write } from './read.ts';

/** Set by the build, from package.json. */
declare const MEDIATHEQUE_VERSION: string;

const { stdout, stderr } = process;

/** A reader that has seen enough (`| head`) closes the pipe: that is no failure. */
stdout.on('error', (error: NodeJS.ErrnoException) => {
	if (error.code !== 'EPIPE') stderr.write(`mediatheque: ${error.message}\n`);
	process.exit(error.code === 'EPIPE' ? 0 : 1);
});

const beyondAscii = /[^\0-\x7f]/;

/** What is plain ASCII is copied, which is several times faster than encoding it. */
const put = (text: string | Uint8Array): boolean =>
	typeof text === 'string' && !beyondAscii.test(text) ? stdout.write(text, 'latin1') : stdout.write(text);

const write: Write = (text) =>
	put(text)
		? undefined
		: new Promise<void>((resolve) => {
				stdout.once('drain', () => {
					resolve();
				});
			});

async function read(options: ReadOptions): Promise<void> {
	const progress = progressOn((text) => stderr.write(text), {
		quiet: options.quiet > 0,
		each: options.progress,
		running: options.recurse !== 'no',
		// Reading the property alone takes a moment: only a long run asks.
		terminal: options.recurse !== 'no' && stderr.isTTY,
		now: () => performance.now()
	});
	try {
		await runRead(options, write, progress);
		progress.end();
		const { read: files, failed, skipped } = progress.counts;
		if (!options.strict) return;
		if (failed > 0) process.exitCode = 1;
		else if (files === 0 && skipped > 0) process.exitCode = 2;
	} catch (error) {
		const message = error instanceof Error ? error.message : String(error);
		const what =
			error instanceof Error && error.name === 'WrongCondition' ? `The condition (-if): ${message}` : message;
		stderr.write(`mediatheque: ${what}\n`);
		process.exitCode = 2;
	}
}

async function run(command: Command): Promise<void> {
	switch (command.what) {
		case 'help':
			stdout.write((await import('./help.ts')).help);
			break;
		case 'version':
			stdout.write(`${MEDIATHEQUE_VERSION}\n`);
			break;
		case 'wrong':
			stderr.write(`mediatheque: ${command.why}. See mediatheque --help\n`);
			process.exitCode = 2;
			break;
		case 'read':
			await read(command.options);
	}
}

void run(parseArguments(process.argv.slice(2)));
