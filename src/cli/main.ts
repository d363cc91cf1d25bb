/** The command `mediatheque`: the metadata engine for a terminal. */
import './thrift.ts';
import { help, parseArguments } from './options.ts';
import { runRead, type Write } from './read.ts';

/** Set by the build, from package.json. */
declare const MEDIATHEQUE_VERSION: string;

const { stdout, stderr } = process;

/** A reader that has seen enough (`| head`) closes the pipe: that is no failure. */
stdout.on('error', (error: NodeJS.ErrnoException) => {
	if (error.code !== 'EPIPE') stderr.write(`mediatheque: ${error.message}\n`);
	process.exit(error.code === 'EPIPE' ? 0 : 1);
});

const write: Write = (text) =>
	stdout.write(text)
		? undefined
		: new Promise<void>((resolve) => {
				stdout.once('drain', () => {
					resolve();
				});
			});

const command = parseArguments(process.argv.slice(2));
switch (command.what) {
	case 'help':
		stdout.write(help);
		break;
	case 'version':
		stdout.write(`${MEDIATHEQUE_VERSION}\n`);
		break;
	case 'wrong':
		stderr.write(`mediatheque: ${command.why}. See mediatheque --help\n`);
		process.exitCode = 2;
		break;
	case 'read':
		try {
			const whole = await runRead(command.options, write);
			if (command.options.strict && !whole) process.exitCode = 1;
		} catch (error) {
			stderr.write(`mediatheque: ${error instanceof Error ? error.message : String(error)}\n`);
			process.exitCode = 2;
		}
}
