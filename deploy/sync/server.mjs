// Carries the documents of presets and settings between devices and keeps each in a file. Whoever runs it can read them.
//   PORT, DATA (folder), TOKEN (what devices sign in with; without one it does not start), REDIS (host:port; where several run)
import { createHash, randomUUID, timingSafeEqual } from 'node:crypto';
import { mkdir, open, readFile, rename } from 'node:fs/promises';
import { join } from 'node:path';
import { Redis } from '@hocuspocus/extension-redis';
import { Server } from '@hocuspocus/server';
import { applyUpdateV2, encodeStateAsUpdateV2 } from 'yjs';

const { PORT = '1234', DATA = './data', TOKEN = '', REDIS = '' } = process.env;

/** The documents that the app has; a server that takes any name is a disk for strangers. */
const documents = ['mediatheque.presets', 'mediatheque.settings'];

/** The largest message, in bytes: more than any library of presets, and less than hurts. */
const maxPayload = 16 * 1024 * 1024;

if (TOKEN.length < 16) {
	process.stderr.write('TOKEN must be 16 characters or longer: devices sign in with it.\n');
	process.exit(1);
}

/** @param {string} text */
const digest = (text) => createHash('sha256').update(text).digest();

/** @param {string} name of a document of the list above */
const fileOf = (name) => join(DATA, `${name}.bin`);

/** @param {string} host @param {string} port */
function sharedBy(host, port) {
	// Of a connection that only listens Redis tells nothing about itself.
	return new Redis({ host, port: Number(port), options: { enableReadyCheck: false } });
}

await mkdir(DATA, { recursive: true });
const [redisHost = '', redisPort = '6379'] = REDIS.split(':');

const server = new Server(
	{
		port: Number(PORT),
		quiet: true,
		stopOnSignals: false,
		extensions: redisHost === '' ? [] : [sharedBy(redisHost, redisPort)],
		async onAuthenticate({ token, documentName }) {
			if (!documents.includes(documentName)) throw new Error('no such document');
			if (!timingSafeEqual(digest(token), digest(TOKEN))) throw new Error('no such token');
		},
		async onLoadDocument({ document, documentName }) {
			const kept = await readFile(fileOf(documentName)).catch((error) => {
				if (error.code === 'ENOENT') return undefined;
				throw error;
			});
			if (kept !== undefined) applyUpdateV2(document, kept);
			return document;
		},
		async onStoreDocument({ document, documentName }) {
			// Beside it first: whoever dies while writing leaves what was there.
			const written = `${fileOf(documentName)}.${randomUUID()}.new`;
			const file = await open(written, 'w');
			try {
				await file.writeFile(encodeStateAsUpdateV2(document));
				await file.sync();
			} finally {
				await file.close();
			}
			await rename(written, fileOf(documentName));
		}
	},
	{ maxPayload }
);

await server.listen();
process.stdout.write(`Listening on ${server.address.port}\n`);

for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM']))
	process.once(signal, () => void server.destroy().then(() => process.exit(0)));
