import type { FormatModule } from '../model.ts';

export const read: FormatModule['read'] = () => Promise.resolve();
