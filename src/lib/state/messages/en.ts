/** English, gathered from one file per area. The shape of these is the shape of every language. */
import { commands } from './en/commands.ts';
import { curation } from './en/curation.ts';
import { inspector } from './en/inspector.ts';
import { library } from './en/library.ts';
import { problems } from './en/problems.ts';
import { search } from './en/search.ts';
import { shell } from './en/shell.ts';
import { sources } from './en/sources.ts';
import { viewer } from './en/viewer.ts';
import { watch } from './en/watch.ts';
import { welcome } from './en/welcome.ts';
import type { Widened } from './widened.ts';

export const english = {
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

/** Texts are strings or functions of what they tell about; functions format numbers and plurals by the language's rules. */
export type Words = Widened<typeof english>;
