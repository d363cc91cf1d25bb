/** What the tags of a film say to its player: chapters and frames a second. */
import type { StoredTag } from '#lib/library/item.ts';
import type { Chapter } from './player.svelte.ts';

/** More marks than these say nothing any more. */
const mostChapters = 500;

/** Chapters as MP4 (a list of `[0:01:02.000] Title`) and Matroska (a group each) keep them, in order of time. */
export function chaptersOf(tags: readonly StoredTag[]): readonly Chapter[] {
	const listed = tags
		.filter((tag) => tag.name === 'ChapterList')
		.flatMap((tag) => texts(tag).flatMap(listedAt));
	const chapters = listed.length > 0 ? listed : groupedChapters(tags);
	return chapters.toSorted((a, b) => a.at - b.at).slice(0, mostChapters);
}

/** Frames a second of the picture, where the file says it. */
export function frameRateOf(tags: readonly StoredTag[]): number | undefined {
	const rates = ['VideoFrameRate', 'FrameRate'].map((name) => tags.find((tag) => tag.name === name)?.value);
	return rates.map(Number).find((rate) => rate > 0 && rate <= 1000);
}

function texts({ printed, value }: StoredTag): string[] {
	const said = printed ?? value;
	return (Array.isArray(said) ? said : [said]).filter((one): one is string => typeof one === 'string');
}

function listedAt(text: string): Chapter[] {
	const [, hours, minutes, seconds, title] = /^\[(\d+):(\d\d):(\d\d(?:\.\d+)?)\] ?(.*)$/s.exec(text) ?? [];
	if (hours === undefined || title === undefined) return [];
	return [{ at: Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds), title }];
}

function groupedChapters(tags: readonly StoredTag[]): Chapter[] {
	const groups = new Map<string, StoredTag[]>();
	for (const tag of tags) {
		if (!/^Chapter\d+$/.test(tag.group1)) continue;
		const group = groups.get(tag.group1);
		if (group) group.push(tag);
		else groups.set(tag.group1, [tag]);
	}
	return [...groups.values()].flatMap((group) => {
		const at = group.find((tag) => tag.name === 'ChapterTimeStart')?.value;
		const title = group.find((tag) => tag.name === 'ChapterString');
		return typeof at === 'number' ? [{ at, title: (title && texts(title)[0]) ?? '' }] : [];
	});
}
