/** The page of the benchmark of grids: the app's own and virtua's, one at a time, over the same made-up library. */
import { mount, unmount } from 'svelte';
import '../../../src/app.css';
import { MadeView } from './made-view.svelte.ts';
import OurGrid from './OurGrid.svelte';
import VirtuaGrid from './VirtuaGrid.svelte';

const grids = { ours: OurGrid, virtua: VirtuaGrid };

/** Object URLs of drawn pictures: as in the app, an image element has something to decode. */
async function drawnPictures(): Promise<string[]> {
	return Promise.all(
		Array.from({ length: 60 }, async (_, index) => {
			const canvas = new OffscreenCanvas(320, 240);
			const context = canvas.getContext('2d');
			if (!context) throw new Error('No canvas');
			context.fillStyle = `hsl(${index * 6} 50% 50%)`;
			context.fillRect(0, 0, 320, 240);
			return URL.createObjectURL(await canvas.convertToBlob({ type: 'image/jpeg', quality: 0.8 }));
		})
	);
}

let shown: ReturnType<typeof mount> | undefined;
const urls = await drawnPictures();
const target = document.querySelector('#place');

/** Takes down what was there, and puts up a grid of so many items. */
async function show(name: keyof typeof grids, items: number): Promise<void> {
	if (shown) await unmount(shown);
	if (!target) throw new Error('No place for a grid');
	shown = mount(grids[name], { target, props: { library: new MadeView(items), urls } });
}

Object.assign(globalThis, { show });
document.title = 'ready';
