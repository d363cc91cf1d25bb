/** Files as large as they come, of which only a few pieces hold anything: made from small samples of this repository. */
import { readFileSync } from 'node:fs';
import { inRepository } from '../../scripts/places.mjs';

/**
 * @typedef {object} Giant
 * @property {string} name
 * @property {number} size in bytes
 * @property {readonly (readonly [offset: number, bytes: Uint8Array])[]} pieces what lies where; all else is zero
 */

const megabyte = 1e6;
const gigabyte = 2 ** 30;

/** @param {string} path @returns {Buffer} */
const sample = (path) => readFileSync(inRepository(`tests/fixtures/${path}`));

/** The boxes of a film, by type. @param {Buffer} bytes @returns {[type: string, box: Buffer][]} */
function boxesOf(bytes) {
	/** @type {[string, Buffer][]} */
	const boxes = [];
	for (let at = 0; at + 8 <= bytes.length;) {
		const size = bytes.readUInt32BE(at) || bytes.length - at;
		boxes.push([bytes.toString('latin1', at + 4, at + 8), bytes.subarray(at, at + size)]);
		at += Math.max(size, 8);
	}
	return boxes;
}

/** A film whose pictures and sounds come before what tells of them. @returns {Giant} */
function film() {
	const boxes = boxesOf(sample('mp4/clip.mp4'));
	const data = 5 * gigabyte;
	const head = Buffer.alloc(16);
	head.writeUInt32BE(1, 0);
	head.write('mdat', 4);
	head.writeBigUInt64BE(BigInt(data + 16), 8);
	/** @type {[number, Uint8Array][]} */
	const pieces = [];
	let at = 0;
	const put = (/** @type {Uint8Array} */ piece) => {
		pieces.push([at, piece]);
		at += piece.length;
	};
	for (const [type, box] of boxes) if (type === 'ftyp') put(box);
	put(head);
	at += data;
	for (const [type, box] of boxes) if (!['ftyp', 'mdat', 'free'].includes(type)) put(box);
	return { name: 'moov-last.mp4', size: at, pieces };
}

/** A TIFF whose first directory is the last thing in it. @param {string} name @param {number} far @returns {Giant} */
function directoryLast(name, far) {
	const bytes = Buffer.from(sample('tiff/camera.tif'));
	const little = bytes[0] === 0x49;
	const start = little ? bytes.readUInt32LE(4) : bytes.readUInt32BE(4);
	const count = little ? bytes.readUInt16LE(start) : bytes.readUInt16BE(start);
	const directory = Buffer.from(bytes.subarray(start, start + 2 + 12 * count + 4));
	if (little) bytes.writeUInt32LE(far, 4);
	else bytes.writeUInt32BE(far, 4);
	return {
		name,
		size: far + directory.length,
		pieces: [
			[0, bytes],
			[far, directory]
		]
	};
}

/** A sample with nothing but zeros after it. @param {string} name @param {string} path @param {number} size @returns {Giant} */
const padded = (name, path, size) => ({ name, size, pieces: [[0, sample(path)]] });

/** Of the size of a large raw file: what one reads in a moment. */
export const large = () => [
	padded('head-first.dng', 'tiff/camera.tif', 100 * megabyte),
	directoryLast('directory-last.tif', 100 * megabyte)
];

/** Larger than memory. */
export const giants = () => [
	film(),
	directoryLast('directory-last.tif', gigabyte),
	padded('trailer.jpg', 'jpeg/camera.jpg', 2 * gigabyte),
	padded('pixels.psd', 'psd/described.psd', 3 * gigabyte)
];

/** The giant as a source of bytes. @param {Giant} giant */
export function sourceOf({ size, pieces }) {
	return {
		size,
		/** @param {number} offset @param {number} length */
		read(offset, length) {
			const bytes = new Uint8Array(Math.max(0, Math.min(length, size - offset)));
			for (const [at, piece] of pieces) {
				const start = Math.max(at, offset);
				const end = Math.min(at + piece.length, offset + bytes.length);
				if (end > start) bytes.set(piece.subarray(start - at, end - at), start - offset);
			}
			return Promise.resolve(bytes);
		}
	};
}
