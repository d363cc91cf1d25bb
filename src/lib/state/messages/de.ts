/** German, gathered from one file per area. */
import type { Words } from './en.ts';
import { commands } from './de/commands.ts';
import { curation } from './de/curation.ts';
import { inspector } from './de/inspector.ts';
import { library } from './de/library.ts';
import { problems } from './de/problems.ts';
import { search } from './de/search.ts';
import { shell } from './de/shell.ts';
import { sources } from './de/sources.ts';
import { viewer } from './de/viewer.ts';
import { watch } from './de/watch.ts';
import { welcome } from './de/welcome.ts';

export const german: Words = {
	commands,
	curation,
	inspector,
	library,
	problems,
	search,
	shell,
	sources,
	viewer,
	watch,
	welcome
};
