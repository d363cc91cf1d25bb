/** Commands of the viewer; they stand ready only while it is open. */
import CirclePlay from '@lucide/svelte/icons/circle-play';
import Focus from '@lucide/svelte/icons/focus';
import Maximize from '@lucide/svelte/icons/maximize';
import ZoomIn from '@lucide/svelte/icons/zoom-in';
import ZoomOut from '@lucide/svelte/icons/zoom-out';
import type { App } from '../app.svelte.ts';
import type { Command } from '../command.ts';
import { focusViewOf } from '../focus-view.svelte.ts';
import { avWords } from '../messages/av-words.ts';
import { cameraWords } from '../messages/camera-words.ts';
import { words } from '../messages/words.svelte.ts';
import { movingPartOf } from '../moving-part.svelte.ts';

/** One press of a zoom key. */
const zoomStep = 1.4;

export function viewerCommands(app: App): readonly Command[] {
	const { viewer } = app;
	const when = () => viewer.controls !== undefined;
	return [
		{
			id: 'viewer.next',
			area: 'viewer',
			title: () => words().viewer.next,
			keys: ['ArrowRight'],
			when,
			run: () => viewer.controls?.show(1)
		},
		{
			id: 'viewer.previous',
			area: 'viewer',
			title: () => words().viewer.previous,
			keys: ['ArrowLeft'],
			when,
			run: () => viewer.controls?.show(-1)
		},
		{
			id: 'viewer.close',
			area: 'viewer',
			title: () => words().viewer.close,
			keys: ['Escape', 'Space'],
			when,
			run: () => viewer.controls?.close()
		},
		{
			id: 'viewer.zoom-in',
			area: 'viewer',
			title: () => words().viewer.zoomIn,
			icon: ZoomIn,
			keys: ['+', '='],
			when,
			run: () => viewer.controls?.zoom(zoomStep)
		},
		{
			id: 'viewer.zoom-out',
			area: 'viewer',
			title: () => words().viewer.zoomOut,
			icon: ZoomOut,
			keys: ['-'],
			when,
			run: () => viewer.controls?.zoom(1 / zoomStep)
		},
		{
			id: 'viewer.fit',
			area: 'viewer',
			title: () => words().viewer.fit,
			icon: Maximize,
			keys: ['f'],
			when,
			run: () => viewer.controls?.fit()
		},
		{
			id: 'viewer.actual',
			area: 'viewer',
			title: () => words().viewer.actual,
			keys: ['z'],
			when,
			run: () => viewer.controls?.actual()
		},
		{
			id: 'viewer.focus-points',
			area: 'viewer',
			title: () => cameraWords().points.toggle,
			icon: Focus,
			keys: ['Shift+f'],
			when,
			on: () => focusViewOf(app).on,
			run: () => {
				focusViewOf(app).toggle();
			}
		},
		{
			id: 'viewer.moment',
			area: 'viewer',
			title: () => avWords().moment,
			icon: CirclePlay,
			keys: ['v'],
			when: () => when() && movingPartOf(app).url !== undefined,
			on: () => movingPartOf(app).playing,
			run: () => {
				movingPartOf(app).toggle();
			}
		},
		{
			id: 'viewer.inspector',
			area: 'viewer',
			title: () => words().viewer.inspector,
			keys: ['i'],
			when,
			on: () => viewer.inspecting,
			run: () => {
				viewer.inspecting = !viewer.inspecting;
			}
		}
	];
}
