/** The command `mediatheque`: `dist/cli.js`, which loads what main.ts and the rest were built into. */
import './thrift.ts';
import { join } from 'node:path';
import { Parts } from './parts.ts';

/** Files of the build, set by it: the part that main.ts is in, and the compiled code. */
declare const MEDIATHEQUE_MAIN: string;
declare const MEDIATHEQUE_COMPILED: string;

new Parts(join(__dirname, 'chunks'), require, MEDIATHEQUE_COMPILED).load(MEDIATHEQUE_MAIN);
