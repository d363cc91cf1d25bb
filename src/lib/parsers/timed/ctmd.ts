/** What Canon's cameras write beside each picture of a film. */
import { timedMetadata } from '../formats/quicktime/canon.ts';
import type { ReadSample } from './kinds.ts';

export const readerOf = (): ReadSample => timedMetadata;
