import { writeFileSync } from 'node:fs';
import { build } from 'vite';
import { inRepository } from '../../scripts/places.mjs';
import { browserOn } from './built-app.mjs';
import { serve } from './scan-site.mjs';
import { workerSessions } from './worker-sessions.mjs';
const site = '/tmp/prof/scan/site2';
await build({ configFile: false, root: inRepository('tests/bench/scan-page'), logLevel: 'error', worker: { format: 'es' }, build: { outDir: site, emptyOutDir: true, minify: false } });
const server = serve(site); const { context, page } = await browserOn('/tmp/prof/scan/profile' + process.pid);
await page.goto(await server.address); await page.locator('input').setInputFiles('/tmp/prof/scan/pictures', { timeout: 0 });
const list = await workerSessions(context);
const job = page.evaluate(() => globalThis.scanTwice('files'));
let known = new Map(); const started = [];
const t = setInterval(async () => { const now = await list(known); for (const [id, w] of now) if (!known.has(id)) { known.set(id, w); w.send('Profiler.enable').then(() => w.send('Profiler.setSamplingInterval', { interval: 300 })).then(() => w.send('Profiler.start')); started.push(w); } }, 100);
await new Promise(r=>setTimeout(r,5500)); clearInterval(t);
for (const [n, w] of started.entries()) { const r = await Promise.race([w.send('Profiler.stop'), new Promise(r=>setTimeout(r,20000))]); if (r?.profile) writeFileSync(`/tmp/prof/scan${n}.cpuprofile`, JSON.stringify(r.profile)); console.log(n, w.url); }
console.log(await job); process.exit(0);
