/** Short messages to the person: what happened, and what can be done about it. */
import { problemOf } from './problem.ts';

export interface Notice {
	readonly id: number;
	readonly tone: 'plain' | 'good' | 'bad';
	readonly text: string;
	/** e.g. Undo, Show, Reload. */
	readonly action?: { readonly label: string; readonly run: () => void };
	/** Stays until dismissed. */
	readonly lasting?: boolean;
}

export class Notices {
	/** Newest last; the shell shows them as toasts and announces them. */
	list = $state.raw<readonly Notice[]>([]);
	/** Told of every problem before it is shown; `true` means that it is said elsewhere. Given by the app. */
	onproblem: (error: unknown) => boolean = () => false;
	#next = 1;

	say(notice: Omit<Notice, 'id'>): number {
		// The same trouble is said once at a time: what tries again and again would fill the screen with it.
		const said = this.list.find(
			({ tone, text, action }) => tone === 'bad' && text === notice.text && !action
		);
		if (said && notice.tone === 'bad' && !notice.action) return said.id;
		const id = this.#next++;
		this.list = [...this.list, { ...notice, id }];
		return id;
	}

	/** Says what went wrong and what to do; a person's own cancelling is no problem. */
	problem(error: unknown, about?: string): void {
		// A transaction that was given up for want of room is an AbortError too, with its reason within.
		if (error instanceof Error && error.name === 'AbortError' && !('inner' in error && error.inner)) return;
		if (this.onproblem(error)) return;
		const { what, next } = problemOf(error);
		this.say({ tone: 'bad', text: [about, what, next].filter(Boolean).join(' ') });
	}

	dismiss(id: number): void {
		this.list = this.list.filter((notice) => notice.id !== id);
	}
}
