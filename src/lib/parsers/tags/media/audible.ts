// Made by `npm run tables` from what ExifTool lists (scripts/tables-list.mjs says which): do not edit.
import { defineTable } from '../../table.ts';

export const audibleMain = defineTable('Audible::Main', 'Audible', 'Audible', [
	{ id: "_chapter_count", name: "ChapterCount" },
	{ id: "_cover_art", name: "CoverArt", binary: true },
	{ id: "author", name: "Author" },
	{ id: "copyright", name: "Copyright" },
	{ id: "pub_date_start", name: "PublishDateStart" },
	{ id: "pubdate", name: "PublishDate" }
]);
