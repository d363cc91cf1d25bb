/** What a job is called, and what it was asked of, in the current language. */
import type { Job, JobSource } from '#lib/library/job.ts';
import { jobsWords, type JobsWords } from '../messages/jobs-words.ts';

export function jobTitle({ kind, title }: Pick<Job, 'kind' | 'title'>, text: JobsWords): string {
	return text.kinds[kind](title);
}

/** @returns undefined where what it was asked of is not known any more */
export function sourceText(
	from: JobSource,
	nameOfRoot: (root: number) => string | undefined
): string | undefined {
	const text = jobsWords().from;
	switch (from.kind) {
		case 'selection':
			return text.selection(from.count);
		case 'query':
			return text.query(from.text);
		case 'root': {
			const name = nameOfRoot(from.root);
			return name === undefined ? undefined : text.root(name);
		}
		case 'album':
			return text.album;
	}
}
