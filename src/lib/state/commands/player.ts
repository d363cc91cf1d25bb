/** Commands of the player; they stand ready only while something plays in the viewer, and go before the viewer's. */
import Maximize from '@lucide/svelte/icons/maximize';
import PictureInPicture from '@lucide/svelte/icons/picture-in-picture-2';
import Play from '@lucide/svelte/icons/play';
import Repeat from '@lucide/svelte/icons/repeat';
import Volume from '@lucide/svelte/icons/volume-2';
import type { App } from '../app.svelte.ts';
import type { Command } from '../command.ts';
import { playerWords } from '../messages/player-words.ts';
import { playerOf, type Player } from '../player.svelte.ts';

/** One line a command: its id, its text, its keys, and what it does. */
interface Line {
	readonly id: string;
	readonly text: keyof Texts;
	readonly keys: readonly string[];
	readonly run: (player: Player) => void | Promise<void>;
	readonly icon?: Command['icon'];
	readonly when?: (player: Player) => boolean;
	readonly on?: (player: Player) => boolean;
}
type AllTexts = ReturnType<typeof playerWords>;
/** Those that are plain texts. */
type Texts = { [Key in keyof AllTexts as AllTexts[Key] extends string ? Key : never]: string };

const skips = 10;
const longSkips = 60;
const volumeStep = 0.1;

const hasChapters = (player: Player) => player.chapters.length > 0;
const hasPicture = (player: Player) => player.hasPicture;

const lines: readonly Line[] = [
	{
		id: 'toggle',
		text: 'toggle',
		// As in every cutting room: J and L to its sides.
		keys: ['Space', 'k'],
		icon: Play,
		on: (player) => player.playing,
		run: (player) => player.toggle()
	},
	{ id: 'back', text: 'back', keys: ['j'], run: (player) => player.skip(-skips) },
	{ id: 'on', text: 'on', keys: ['l'], run: (player) => player.skip(skips) },
	{ id: 'back-long', text: 'backLong', keys: ['Shift+j'], run: (player) => player.skip(-longSkips) },
	{ id: 'on-long', text: 'onLong', keys: ['Shift+l'], run: (player) => player.skip(longSkips) },
	{ id: 'frame-back', text: 'frameBack', keys: [','], when: hasPicture, run: (player) => player.step(-1) },
	{ id: 'frame-on', text: 'frameOn', keys: ['.'], when: hasPicture, run: (player) => player.step(1) },
	{
		id: 'chapter-back',
		text: 'chapterBack',
		keys: ['Shift+ArrowLeft'],
		when: hasChapters,
		run: (player) => player.toChapter(-1)
	},
	{
		id: 'chapter-on',
		text: 'chapterOn',
		keys: ['Shift+ArrowRight'],
		when: hasChapters,
		run: (player) => player.toChapter(1)
	},
	{ id: 'slower', text: 'slower', keys: ['<', 'Shift+<'], run: (player) => player.changeSpeed(-1) },
	{ id: 'faster', text: 'faster', keys: ['>', 'Shift+>'], run: (player) => player.changeSpeed(1) },
	{ id: 'normal-speed', text: 'normalSpeed', keys: ['Backspace'], run: (player) => player.setSpeed(1) },
	{
		id: 'loop',
		text: 'loop',
		keys: ['r'],
		icon: Repeat,
		on: (player) => player.loop !== undefined,
		run: (player) => player.markLoop()
	},
	{
		id: 'mute',
		text: 'mute',
		keys: ['m'],
		icon: Volume,
		on: (player) => player.muted,
		run: (player) => player.mute()
	},
	{
		id: 'louder',
		text: 'louder',
		keys: ['ArrowUp'],
		run: (player) => player.setVolume(player.volume + volumeStep)
	},
	{
		id: 'quieter',
		text: 'quieter',
		keys: ['ArrowDown'],
		run: (player) => player.setVolume(player.volume - volumeStep)
	},
	{
		id: 'subtitles',
		text: 'nextSubtitles',
		keys: ['c'],
		when: (player) => player.subtitleNames.length > 0,
		run: (player) => player.nextSubtitles()
	},
	{
		id: 'full',
		text: 'full',
		keys: ['f'],
		icon: Maximize,
		on: (player) => player.full,
		run: (player) => player.toggleFull()
	},
	{
		id: 'small',
		text: 'small',
		keys: ['w'],
		icon: PictureInPicture,
		when: (player) => player.canBeSmall,
		on: (player) => player.small,
		run: (player) => player.toggleSmall()
	}
];

export function playerCommands(app: App): readonly Command[] {
	const player = playerOf(app);
	return lines.map(({ id, text, keys, icon, when, on, run }): Command => ({
		id: `player.${id}`,
		area: 'player',
		title: () => playerWords()[text],
		keys,
		...(icon && { icon }),
		when: () => player.element !== undefined && (when?.(player) ?? true),
		...(on && { on: () => on(player) }),
		run: () => run(player)
	}));
}
