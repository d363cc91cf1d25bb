/** Formats that are recognised, not read yet: they get their type and nothing else. */
import type { FileType, FormatModule } from '../model.ts';

export function knownOnly(type: FileType): FormatModule {
	return {
		read(_file, found) {
			found.is(type);
			return Promise.resolve();
		}
	};
}
