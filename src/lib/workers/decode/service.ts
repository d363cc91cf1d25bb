/** Decodes in the worker and hands back a picture that an <img> shows. */
import { transfer } from 'comlink';
import type { DecodedPicture, DecodeService } from './contract.ts';
import { drawBitmap } from '../thumbnails/draw.ts';
import { turnsItself } from '../turns-itself.ts';
import { decoders } from './decoders.ts';
import { maxBytes, undecodable } from './limits.ts';
import { upright } from './orient.ts';

export function decodeService(): DecodeService {
	return {
		async decode(file, mime) {
			const decoder = decoders[mime];
			if (!decoder) throw undecodable(`${mime} cannot be decoded here`);
			if (file.size > maxBytes) throw undecodable('Too large to decode');
			const pixels = await decoder(await file.arrayBuffer());
			return encode(await createImageBitmap(pixels), 1, transparent(pixels));
		},
		async turn(picture, orientation) {
			// A picture with EXIF of its own is turned by the browser when it is decoded, whatever is asked of it.
			return encode(await createImageBitmap(picture), (await turnsItself(picture)) ? 1 : orientation, false);
		},
		async screen({ picture: blob, embedded, side, ...picture }) {
			const bare = embedded && !(await turnsItself(blob));
			const drawn = await drawBitmap({ blob, ...picture }, side, bare);
			if (!drawn) throw undecodable(`${picture.mime} cannot be decoded`);
			return transfer(drawn, [drawn.bitmap]);
		}
	};
}

async function encode(bitmap: ImageBitmap, orientation: number, alpha: boolean): Promise<DecodedPicture> {
	const canvas = upright(bitmap, orientation);
	bitmap.close();
	const { width, height } = canvas;
	const blob = await canvas.convertToBlob(
		alpha ? { type: 'image/png' } : { type: 'image/jpeg', quality: 0.92 }
	);
	return { blob, width, height };
}

/** Whether any pixel lets the ground through; a sample of 4,096 is enough to choose the encoding. */
function transparent({ data }: ImageData): boolean {
	const step = Math.max(1, Math.floor(data.length / 4 / 4096)) * 4;
	for (let at = 3; at < data.length; at += step) if ((data[at] ?? 255) < 255) return true;
	return false;
}
