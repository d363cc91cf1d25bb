/** Decodes in the worker and hands back a picture that an <img> shows. */
import { transfer } from 'comlink';
import type { DecodeService } from './contract.ts';
import { drawBitmap } from '../thumbnails/draw.ts';
import { turnsItself } from '../turns-itself.ts';
import { decoders } from './decoders.ts';
import { encodePicture } from './encode.ts';
import { undecodable } from './limits.ts';

export function decodeService(): DecodeService {
	return {
		async decode(file, mime) {
			const decoder = decoders[mime];
			if (!decoder) throw undecodable(`${mime} cannot be decoded here`);
			const pixels = await decoder(file);
			return encodePicture(await createImageBitmap(pixels), 1, transparent(pixels));
		},
		async turn(picture, orientation) {
			// A picture with EXIF of its own is turned by the browser when it is decoded, whatever is asked of it.
			return encodePicture(
				await createImageBitmap(picture),
				(await turnsItself(picture)) ? 1 : orientation,
				false
			);
		},
		async screen({ picture: blob, embedded, side, ...picture }) {
			const bare = embedded && !(await turnsItself(blob));
			const drawn = await drawBitmap({ blob, ...picture }, side, bare);
			if (!drawn) throw undecodable(`${picture.mime} cannot be decoded`);
			return transfer(drawn, [drawn.bitmap]);
		}
	};
}

/** Whether any pixel lets the ground through; a sample of 4,096 is enough to choose the encoding. */
function transparent({ data }: ImageData): boolean {
	const step = Math.max(1, Math.floor(data.length / 4 / 4096)) * 4;
	for (let at = 3; at < data.length; at += step) if ((data[at] ?? 255) < 255) return true;
	return false;
}
