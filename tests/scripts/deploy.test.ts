import { spawn, type ChildProcessByStdio } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { afterEach, expect, test } from 'vitest';
import { parse } from 'yaml';
import { openNetwork } from '#lib/platform/network.ts';
import { openServerRoad, type ServerState } from '#lib/workers/sync/hocuspocus.ts';
import { presetOf } from '../library/sample-presets.ts';
import { DocumentReplica } from '../workers/sync/document-replica.ts';
import { socketTo, startRedis } from '../workers/sync/hocuspocus-server.ts';
import { until } from '../until.ts';

interface Service {
	readonly image?: string;
	readonly build?: string | { readonly context: string; readonly dockerfile: string };
	readonly ports?: string[];
	readonly networks?: string[];
	readonly read_only?: boolean;
	readonly environment?: Readonly<Record<string, string>>;
	readonly volumes?: string[];
}

const text = readFileSync('deploy/compose.yaml', 'utf8');
const { services, networks, volumes } = parse(text) as {
	services: Readonly<Record<string, Service>>;
	networks: Readonly<Record<string, { internal?: boolean } | null>>;
	volumes: Readonly<Record<string, null>>;
};

const dockerfileOf = ({ build }: Service): string | undefined =>
	typeof build === 'string'
		? join('deploy', build, 'Dockerfile')
		: build && join('deploy', build.context, build.dockerfile);

test('the app, the sync server and its memory stand behind one door', () => {
	expect(Object.keys(services).sort()).toEqual(['app', 'door', 'redis', 'sync']);
});

test('every image is of one version, and what is built is built from files that are there', () => {
	const images = Object.values(services).flatMap((service) => {
		const dockerfile = dockerfileOf(service);
		if (dockerfile === undefined) return service.image ?? '';
		return [...readFileSync(dockerfile, 'utf8').matchAll(/^FROM (\S+)/gm)].map(([, image = '']) => image);
	});

	expect(images).toHaveLength(5);
	for (const image of images) expect(image).toMatch(/^[a-z]+:\d+\.\d+\.\d+(-[a-z]+)*$/);
	for (const service of Object.values(services)) {
		const dockerfile = dockerfileOf(service);
		if (dockerfile !== undefined) expect(existsSync(dockerfile), dockerfile).toBe(true);
	}
});

test('only the door can be reached from outside, and the memory from the sync server alone', () => {
	const published = Object.entries(services).flatMap(([name, { ports }]) =>
		ports ? [[name, ...ports]] : []
	);

	expect(published).toEqual([['door', '80:80', '443:443']]);
	expect(networks.back).toEqual({ internal: true });
	expect(services.redis?.networks).toEqual(['back']);
	expect(Object.entries(services).filter(([, { networks = [] }]) => networks.includes('back'))).toHaveLength(
		2
	);
});

test('nothing starts with a token that everybody knows', () => {
	expect(services.sync?.environment?.TOKEN).toMatch(/^\$\{MEDIATHEQUE_TOKEN:\?/);
	expect(text).not.toMatch(/(token|password|secret)\s*[:=]\s*['"]?[A-Za-z0-9]{6}/i);
});

test('every folder and volume that is named is there', () => {
	const named = Object.values(services).flatMap((service) => service.volumes ?? []);

	for (const volume of named) {
		const [from = ''] = volume.split(':');
		if (from.startsWith('.')) expect(existsSync(join('deploy', from)), from).toBe(true);
		else expect(Object.keys(volumes)).toContain(from);
	}
});

test('the sync server speaks by the versions that the app speaks by', () => {
	const of = (path: string) =>
		JSON.parse(readFileSync(path, 'utf8')) as Record<string, Record<string, string>>;
	const app = of('package.json').devDependencies;

	expect(of('deploy/sync/package.json').dependencies).toEqual(
		Object.fromEntries(
			['@hocuspocus/extension-redis', '@hocuspocus/server', 'y-protocols', 'yjs'].map((name) => [
				name,
				app?.[name]
			])
		)
	);
});

const ends: (() => unknown)[] = [];
afterEach(async () => {
	for (const end of ends.splice(0).reverse()) await end();
});

const token = 'a token of a household';

/** A process as a container runs it. @returns it, and on which port it listens */
async function started(file: string, env: Record<string, string>) {
	const child: ChildProcessByStdio<null, Readable, Readable> = spawn(process.execPath, [file], {
		env: { ...process.env, PORT: '0', ...env },
		stdio: ['ignore', 'pipe', 'pipe']
	});
	ends.push(() => child.kill('SIGKILL'));
	let said = '';
	child.stdout.on('data', (part) => (said += String(part)));
	const port = await until(() => {
		const found = /Listening on (\d+)/.exec(said)?.[1];
		if (found === undefined) throw new Error(`it does not listen: ${said}`);
		return found;
	});
	return { child, port };
}

async function device(name: string, port: string) {
	const url = `ws://127.0.0.1:${port}`;
	const replica = new DocumentReplica(name);
	const states: ServerState[] = [];
	const network = openNetwork({ own: 'https://library.example', given: () => ({ url }), connect: socketTo });
	const changed = (state: ServerState) => void states.push(state);
	const road = await openServerRoad({ url, token, network, replica, changed });
	ends.push(() => road[Symbol.dispose]());
	const done = () => until(() => expect(states.at(-1)).toEqual({ state: 'done' }));
	return { replica, road, done };
}

async function folder(): Promise<string> {
	const made = await mkdtemp(join(tmpdir(), 'mediatheque-sync-server-'));
	ends.push(() => rm(made, { recursive: true }));
	return made;
}

const preset = presetOf('search', 'Sea', { text: 'sea' });

test('the sync server has what it was told after it was ended and started anew', async () => {
	const DATA = await folder();
	const first = await started('deploy/sync/server.mjs', { DATA, TOKEN: token });
	const a = await device('A', first.port);
	a.replica.say(preset);
	await a.road.push();
	await a.done();
	a.road[Symbol.dispose]();
	first.child.kill('SIGTERM');
	await once(first.child, 'exit');

	const second = await started('deploy/sync/server.mjs', { DATA, TOKEN: token });
	const b = await device('B', second.port);

	await until(() => expect(b.replica.presets().map(({ id }) => id)).toEqual([preset.id]));
});

test('two sync servers tell each other through redis', async ({ skip }) => {
	const redis = await startRedis();
	if (!redis) {
		skip('redis-server is not installed');
		return;
	}
	ends.push(() => redis.stop());
	const env = { DATA: await folder(), TOKEN: token, REDIS: `127.0.0.1:${String(redis.port)}` };
	const [one, other] = [
		await started('deploy/sync/server.mjs', env),
		await started('deploy/sync/server.mjs', env)
	];
	const [a, b] = [await device('A', one.port), await device('B', other.port)];

	a.replica.say(preset);
	await a.road.push();

	await until(() => expect(b.replica.presets().map(({ id }) => id)).toEqual([preset.id]));
});

test('a sync server without a token to speak of does not start', async () => {
	const child = spawn(process.execPath, ['deploy/sync/server.mjs'], {
		env: { ...process.env, PORT: '0', DATA: await folder(), TOKEN: 'short' },
		stdio: 'ignore'
	});

	expect(await once(child, 'exit')).toEqual([1, null]);
});
