/** Run by the build: `compile.mjs FOLDER TARGET PART...` keeps what V8 makes of the parts of the command (see parts.ts). */
import './thrift.ts';
import { writeFileSync } from 'node:fs';
import { compiledParts } from './compiled-parts.ts';

const [, , folder = '', target = '', ...names] = process.argv;
writeFileSync(target, compiledParts(folder, names));
