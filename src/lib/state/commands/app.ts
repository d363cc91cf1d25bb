/** Commands of the app as a whole: palette, keys, theme, installing. */
import CommandIcon from '@lucide/svelte/icons/command';
import Contrast from '@lucide/svelte/icons/contrast';
import Download from '@lucide/svelte/icons/download';
import Keyboard from '@lucide/svelte/icons/keyboard';
import Monitor from '@lucide/svelte/icons/monitor';
import Moon from '@lucide/svelte/icons/moon';
import Sun from '@lucide/svelte/icons/sun';
import type { Component } from 'svelte';
import type { App } from '../app.svelte.ts';
import type { Command } from '../command.ts';
import { words } from '../messages/words.svelte.ts';
import type { Theme } from '../settings.svelte.ts';

export function appCommands(app: App): readonly Command[] {
	const theme = (name: Theme, title: () => string, icon: Component): Command => ({
		id: `app.theme.${name}`,
		area: 'app',
		title,
		icon,
		on: () => app.settings.values.theme === name,
		run: () => app.settings.set('theme', name)
	});
	return [
		{
			id: 'app.palette',
			area: 'app',
			title: () => words().commands.palette,
			icon: CommandIcon,
			keys: ['$mod+k'],
			run: () => {
				app.shell.dialog = 'palette';
			}
		},
		{
			id: 'app.keys',
			area: 'app',
			title: () => words().commands.keySheet,
			icon: Keyboard,
			keys: ['Shift+?'],
			run: () => {
				app.shell.dialog = 'keys';
			}
		},
		theme('system', () => words().commands.themeSystem, Monitor),
		theme('light', () => words().commands.themeLight, Sun),
		theme('dark', () => words().commands.themeDark, Moon),
		theme('contrast', () => words().commands.themeContrast, Contrast),
		{
			id: 'app.install',
			area: 'app',
			title: () => words().commands.install,
			icon: Download,
			when: () => app.shell.installable,
			run: async () => {
				if (await app.shell.install()) app.notices.say({ tone: 'good', text: words().shell.installed });
			}
		}
	];
}
