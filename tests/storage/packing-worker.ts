/** A thread that packs a library over and over, until it is ended in the middle of it. */
import { packDetails } from '#lib/storage/details-packing.ts';
import { openLibrary } from '#lib/storage/schema.ts';

onmessage = ({ data }: MessageEvent<string>) => {
	const db = openLibrary(data);
	postMessage('begun');
	packDetails(db).then(
		() => {
			postMessage('done');
		},
		(error: unknown) => {
			postMessage(String(error));
		}
	);
};
