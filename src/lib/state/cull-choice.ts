/** What culling begins with: what is selected, else all that is shown. */
import { countOf, frameRules, framesOf, type Frames } from '#lib/library/cull.ts';
import type { App } from './app.svelte.ts';
import { cullWords } from './messages/cull-words.ts';

export interface FreshCull {
	readonly frames: Frames;
	/** The query that found them; empty where it was a selection. */
	readonly text: string;
}

/** What culling is to be about: in frames, in the order shown. */
export async function chosenFrames(app: App): Promise<FreshCull | undefined> {
	const { library, selection, notices } = app;
	await library.whole();
	if (library.answer?.asof !== undefined) {
		const { historyWords } = await import('./messages/history-words.ts');
		notices.say({ tone: 'plain', text: historyWords().past.readOnly });
		return undefined;
	}
	const only = selection.ids.size > 1 ? selection.ids : undefined;
	const { folder, ...anywhere } = library.question;
	const hidden = only !== undefined && selection.hidden > 0;
	const question = hidden ? { ...anywhere, text: '' } : { ...anywhere, ...(folder && { folder }) };
	const answer = await library.service?.answer({
		...question,
		stacks: { rules: frameRules, open: [] },
		facets: []
	});
	const frames = framesOf(answer?.ids ?? [], answer?.stacks, only);
	if (countOf(frames) > 0) return { frames, text: only ? '' : library.text };
	notices.say({ tone: 'plain', text: cullWords().nothing });
	return undefined;
}
