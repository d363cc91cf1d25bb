/** What undo and redo would do now, from the log: in this tab or another, in this visit or an earlier one. */
import type { EditId } from '#lib/library/edit.ts';
import type { NextSteps } from '#lib/library/history.ts';
import { watchChanges } from '#lib/workers/changes.ts';
import type { App } from './app.svelte.ts';
import { perApp } from './per-app.svelte.ts';

/** Milliseconds from a change in another tab or worker until it is looked at: a scan announces many. */
const pause = 500;

export class History {
	/** undefined until the log was read. */
	next = $state.raw<NextSteps | undefined>(undefined);
	#turn = 0;

	constructor(app: App) {
		app.edits.onkept = (edit) => void showEdit(app, edit);
		$effect.root(() => {
			// What was done here is known at once.
			$effect(() => {
				if (app.edits.written >= 0) void this.look();
			});
		});
		// For as long as the page is there.
		let timer: ReturnType<typeof setTimeout> | undefined;
		watchChanges(() => {
			timer ??= setTimeout(() => {
				timer = undefined;
				void this.look();
			}, pause);
		});
	}

	/** Reads the log. */
	async look(): Promise<void> {
		const turn = ++this.#turn;
		try {
			const { nextNow } = await import('./history-work.ts');
			const next = await nextNow();
			if (turn === this.#turn) this.next = next;
		} catch {
			// What undo does is looked up when it is pressed; what is wrong is said then.
			this.next = undefined;
		}
	}
}

/** Opens the page of the history at an edit. */
async function showEdit(app: App, edit: EditId): Promise<void> {
	const { editHistoryOf } = await import('./edit-history.svelte.ts');
	await app.shell.go('/history');
	await editHistoryOf(app).open(edit);
}

export const historyOf = perApp((app) => new History(app));
