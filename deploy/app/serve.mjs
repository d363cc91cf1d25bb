// Serves the built app to the door beside it (compose.yaml), with every header the app asks for.
import { startServer } from '../../scripts/static-server.mjs';

const { PORT = '4173', BUILD = 'build' } = process.env;

const server = await startServer({ root: BUILD, port: Number(PORT), host: '0.0.0.0' });
process.stdout.write(`Listening on ${server.port}\n`);

for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM']))
	process.once(signal, () => void server.close().then(() => process.exit(0)));
