/** Subjects of tags that a person folded away: of every file, as long as the app is open. */
import { SvelteSet } from 'svelte/reactivity';
import type { Subject } from '#lib/library/tag-subjects.ts';
import { perApp } from './per-app.svelte.ts';

export const foldedSubjectsOf = perApp(() => new SvelteSet<Subject>());
