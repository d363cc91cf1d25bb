import { copyFileSync, appendFileSync, mkdirSync, readFileSync, existsSync } from 'node:fs';
import { join } from 'node:path';
import { spawn } from 'node:child_process';
import { withScanPage } from './scan-site.mjs';
const folder = '/tmp/prof/scan', pictures = join(folder, 'pictures'), wanted = 2000;
if (!existsSync(pictures)) {
 const m = JSON.parse(readFileSync('/work/shared/corpus/manifest.json', 'utf8')); const s = m.filter(({ type, bytes }) => type === 'JPEG' && bytes < 6e6);
 for (let i = 0; i < wanted; i++) { const x = s[i % s.length]; const w = join(folder, 'pictures', String(Math.floor(i / 100))); mkdirSync(w, { recursive: true }); const c = join(w, `${i}.jpg`); copyFileSync(join('/work/shared/corpus/files', x.path), c); appendFileSync(c, Buffer.alloc(Math.floor(i / s.length), 1)); }
}
await withScanPage({ site: join(folder, 'site'), pictures, profile: join(folder, 'profile' + process.pid) }, async (scan) => {
 console.log(await scan('files'));
 const p = spawn('perf', ['record', '-a', '-F', '999', '-o', '/tmp/prof/perf.data', 'sleep', '8'], { stdio: 'ignore' });
 await new Promise((r) => setTimeout(r, 300));
 console.log(await scan('files'));
 await new Promise((r) => p.on('exit', r));
});
process.exit(0);
