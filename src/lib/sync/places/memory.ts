/** A place in memory: what a bundle is made of, and what others are measured by. */
import { PlaceTrouble, type SealedPlace } from '../place.ts';
import { isSame, pathToRead, pathToWrite } from './paths.ts';

/** @param files by path; they are those of the place, also later */
export function memoryPlace(files = new Map<string, Uint8Array<ArrayBuffer>>()): SealedPlace {
	return {
		async list(signal) {
			signal.throwIfAborted();
			return [...files].map(([path, { length }]) => ({ path, size: length }));
		},
		async read(path, most, signal) {
			pathToRead(path);
			signal.throwIfAborted();
			return files.get(path)?.slice(0, most);
		},
		async write(path, bytes, signal) {
			pathToWrite(path);
			signal.throwIfAborted();
			const there = files.get(path);
			if (there && !isSame(there, bytes))
				throw new PlaceTrouble('refused', `${path} is there already and is something else`);
			files.set(path, bytes.slice());
		},
		async remove(path, signal) {
			pathToRead(path);
			signal.throwIfAborted();
			files.delete(path);
		}
	};
}
