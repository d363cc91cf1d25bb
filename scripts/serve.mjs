// npm start: serves the built app on this machine only, until it is told to stop.
import { join } from 'node:path';
import { repository } from './sources.mjs';
import { startServer } from './static-server.mjs';

/** @param {string} text @returns {never} */
function stop(text) {
	process.stderr.write(`${text}\n`);
	process.exit(1);
}

const wanted = process.env.PORT || '4173';
if (!/^\d{1,5}$/.test(wanted) || Number(wanted) > 65_535)
	stop(`PORT=${wanted} is not a port: give a number from 0 to 65535.`);

/** @param {unknown} error @returns {never} */
function explain(error) {
	const code = error instanceof Error && 'code' in error ? error.code : undefined;
	if (code === 'EADDRINUSE') {
		stop(
			`Port ${wanted} is taken, perhaps by another Mediatheque: http://127.0.0.1:${wanted}/\n` +
				`Stop that program, or choose another port: PORT=4174 npm start`
		);
	}
	if (code === 'EACCES')
		stop(`Port ${wanted} may not be used by this account: choose one above 1023, as in PORT=4174 npm start`);
	stop(error instanceof Error ? error.message : String(error));
}

const server = await startServer({
	root: join(repository, 'build'),
	port: Number(wanted),
	base: process.env.BASE_PATH ?? ''
}).catch(explain);

const end = () => void server.close().then(() => process.exit(0));
for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP'])) process.once(signal, end);

// npm starts this through a shell that dies of a signal without handing it on: who is orphaned ends too.
if (process.env.npm_lifecycle_event !== undefined) {
	const parent = process.ppid;
	setInterval(() => process.ppid !== parent && end(), 250).unref();
}

const first = await fetch(server.url, { headers: { accept: 'text/html' } });
await first.arrayBuffer();
if (first.status !== 200) stop(`The first page answers ${first.status}: run npm run build and try again.`);
process.stdout.write(`${server.url}\n`);
