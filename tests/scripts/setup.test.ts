// Setup runs in a made-up checkout, with a stand-in for npm and for the builders that note what they were asked.
import { execFile } from 'node:child_process';
import { copyFile, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, expect, test } from 'vitest';

let checkout: string;

const lock = (version: string) =>
	JSON.stringify({
		lockfileVersion: 3,
		packages: {
			'': { name: 'made-up' },
			'node_modules/one': { version, integrity: `sha512-${version}` },
			'node_modules/other-platform': { version: '1.0.0', optional: true },
			'node_modules/leftover': { version: '1.0.0', extraneous: true }
		}
	});

/** Stands for npm: installs what the lockfile says, but for what npm leaves out. */
const npm = `
import { appendFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
appendFileSync('calls.txt', 'npm ' + process.argv.slice(2).join(' ') + '\\n');
if (process.env.NO_NETWORK) process.exit(1);
const lock = JSON.parse(readFileSync('package-lock.json', 'utf8'));
delete lock.packages[''];
delete lock.packages['node_modules/other-platform'];
delete lock.packages['node_modules/leftover'];
mkdirSync('node_modules', { recursive: true });
writeFileSync('node_modules/.package-lock.json', JSON.stringify(lock));
`;

const builder = (name: string, output: string) => `
import { appendFileSync, existsSync, mkdirSync, writeFileSync } from 'node:fs';
appendFileSync('calls.txt', '${name}\\n');
if (existsSync('src/broken.ts')) { console.error('a line nobody can build'); process.exit(1); }
mkdirSync('${dirname(output)}', { recursive: true });
writeFileSync('${output}', '');
`;

async function put(path: string, content: string): Promise<void> {
	await mkdir(dirname(join(checkout, path)), { recursive: true });
	await writeFile(join(checkout, path), content);
}

beforeEach(async () => {
	checkout = await mkdtemp(join(tmpdir(), 'mediatheque-checkout-'));
	await put('package.json', '{"type":"module"}');
	await put('package-lock.json', lock('1.0.0'));
	await put('src/app.ts', 'one');
	await put('npm/npm-cli.js', npm);
	await put('scripts/build-cli.mjs', builder('build command', 'dist/cli.js'));
	await put('node_modules/vite/bin/vite.js', builder('build app', 'build/200.html'));
	for (const name of ['setup', 'sources', 'browser']) {
		const script = fileURLToPath(new URL(`../../scripts/${name}.mjs`, import.meta.url));
		await copyFile(script, join(checkout, 'scripts', `${name}.mjs`));
	}
});

afterEach(async () => {
	await rm(checkout, { recursive: true });
});

/** Runs setup and tells what it called and said. */
function setup(args: string[] = [], env: Record<string, string> = {}) {
	return new Promise<{ code: number; calls: string[]; said: string }>((done) => {
		const npmCli = join(checkout, 'npm', 'npm-cli.js');
		const options = { cwd: checkout, env: { ...process.env, CHROME_PATH: '', ...env, npm_execpath: npmCli } };
		execFile(process.execPath, ['scripts/setup.mjs', ...args], options, (error, stdout, stderr) => {
			void readFile(join(checkout, 'calls.txt'), 'utf8')
				.catch(() => '')
				.then(async (calls) => {
					await rm(join(checkout, 'calls.txt'), { force: true });
					done({
						code: typeof error?.code === 'number' ? error.code : 0,
						calls: calls.split('\n').filter((line) => line !== ''),
						said: stdout + stderr
					});
				});
		});
	});
}

test('packages are installed once, and again when the lockfile changes', async () => {
	expect((await setup()).calls).toEqual([expect.stringMatching(/^npm ci --ignore-scripts/)]);
	expect((await setup()).calls).toEqual([]);

	await put('package-lock.json', lock('2.0.0'));

	expect((await setup()).calls).toHaveLength(1);
	expect((await setup()).calls).toEqual([]);
});

test('an installation that was cut short, or holds what no lockfile names, is done again', async () => {
	await setup();
	await rm(join(checkout, 'node_modules', '.package-lock.json'));
	expect((await setup()).calls).toHaveLength(1);

	await put('node_modules/.package-lock.json', '{"packages":{"node_modules/one":{"version":"1.0.0","integ');
	expect((await setup()).calls).toHaveLength(1);
});

test('without a network it says what is wrong and stops', async () => {
	const { code, said } = await setup([], { NO_NETWORK: '1' });

	expect(code).toBe(1);
	expect(said).toContain('Is the network reachable?');
});

test('the app is built once, and again when a source changes, comes or goes', async () => {
	const built = ['build app', 'build command'];
	await setup();
	expect((await setup(['--build'])).calls).toEqual(built);
	expect((await setup(['--build'])).calls).toEqual([]);

	await put('src/app.ts', 'two');
	expect((await setup(['--build'])).calls).toEqual(built);
	await put('src/new.ts', '');
	expect((await setup(['--build'])).calls).toEqual(built);
	await rm(join(checkout, 'src/new.ts'));
	expect((await setup(['--build'])).calls).toEqual(built);
	await put('README.md', 'not a source');
	expect((await setup(['--build'])).calls).toEqual([]);
	expect((await setup(['--build'], { BASE_PATH: '/media' })).calls).toEqual(built);
});

test('a build that fails shows why, and is tried again the next time', async () => {
	await setup(['--build']);
	await put('src/broken.ts', '');

	const failed = await setup(['--build']);
	expect(failed.code).toBe(1);
	expect(failed.said).toContain('a line nobody can build');

	await rm(join(checkout, 'src/broken.ts'));
	expect((await setup(['--build'])).calls).toEqual(['build app', 'build command']);
});

test('a browser that does not start is told, not passed over', async () => {
	const { code, said } = await setup(['--browser'], { CHROME_PATH: '/nothing/here' });

	expect(code).toBe(1);
	expect(said).toContain('CHROME_PATH=/nothing/here');
});
