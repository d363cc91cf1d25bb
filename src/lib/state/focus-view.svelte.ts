/** Whether the viewer draws where a picture was focused: as long as the app is open, of every picture. */
import { perApp } from './per-app.svelte.ts';

export class FocusView {
	on = $state(false);

	toggle(): void {
		this.on = !this.on;
	}
}

export const focusViewOf = perApp(() => new FocusView());
