// usage: build|fill|run NAME
import { cpSync, mkdirSync, rmSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { svelte } from '@sveltejs/vite-plugin-svelte';
import { build } from 'vite';
import { extname, join } from 'node:path';
import { inRepository } from '../../scripts/places.mjs';
import { gazetteer } from '../../scripts/gazetteer.mjs';
import { browserOn } from './built-app.mjs';
const [what, name, times = '3'] = process.argv.slice(2);
const base = '/tmp/prof/s', site = join(base, name);
const plugins = [gazetteer()];
if (what === 'build') { await build({ configFile: false, root: inRepository('tests/bench/sync-page'), plugins: [svelte({ configFile: false }), ...plugins], logLevel: 'error', worker: { format: 'es', plugins: () => plugins }, build: { outDir: site, emptyOutDir: true } }); process.exit(0); }
const types = { '.html': 'text/html', '.js': 'text/javascript', '.css': 'text/css', '.json': 'application/json', '.wasm': 'application/wasm' };
const server = createServer((q, r) => { const n = q.url.split('?')[0]; try { const b = readFileSync(join(site, n === '/' ? 'index.html' : n)); r.writeHead(200, { 'content-type': types[extname(n === '/' ? 'a.html' : n)] ?? 'application/octet-stream' }); r.end(b); } catch { r.writeHead(404).end(); } });
await new Promise((d) => server.listen(4999, '127.0.0.1', d));
async function on(profile, use) { const { context, page } = await browserOn(profile); try { await page.goto('http://127.0.0.1:4999/'); await page.waitForFunction(`'syncBench' in globalThis`); const ask = (n, ...a) => page.evaluate(`globalThis.syncBench.${n}(${a.map((o) => JSON.stringify(o)).join()})`); return await use(ask); } finally { await context.close(); } }
if (what === 'fill') { rmSync(`${base}/template`, { recursive: true, force: true }); await on(`${base}/template`, (ask) => ask('fill', 20000, 1000)); }
else for (let i = 0; i < Number(times); i++) { rmSync('/tmp/prof/p', { recursive: true, force: true }); cpSync(`${base}/template`, '/tmp/prof/p', { recursive: true }); console.log(name, await on('/tmp/prof/p', (ask) => ask('first'))); }
server.close(); process.exit(0);
