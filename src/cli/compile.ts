/** Run by the build: has the command read samples, and keeps what V8 compiled for that (see parts.ts). */
import './thrift.ts';
import { writeFileSync } from 'node:fs';
import { Parts } from './parts.ts';

const [, , folder = '', main = '', target = '', ...args] = process.argv;
process.argv.splice(2, Infinity, ...args);
const parts = new Parts(folder);
process.on('exit', () => {
	writeFileSync(target, parts.compiled());
});
parts.load(main);
