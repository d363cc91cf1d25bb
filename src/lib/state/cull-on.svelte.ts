/** Cull mode while it is on screen: what its commands run on, without the code of it. */
import type { Cull } from './cull.svelte.ts';
import { perApp } from './per-app.svelte.ts';

class CullOn {
	cull = $state.raw<Cull | undefined>(undefined);
}

export const cullOn = perApp(() => new CullOn());
