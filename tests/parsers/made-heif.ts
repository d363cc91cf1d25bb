/** HEIF made up for tests: items with their properties and references, laid out as asked. */
import { box, join, text, u16, u32 } from './made-boxes.ts';

/** One item. Its bytes lie in `mdat`, or where `method` says. */
export interface MadeItem {
	readonly id: number;
	readonly type: string;
	/** Of `mime` items: content type and encoding. */
	readonly mime?: readonly string[];
	readonly data?: Uint8Array;
	/** Numbers of properties, from 1. */
	readonly properties?: readonly number[];
	readonly references?: readonly (readonly [type: string, ...to: number[]])[];
	/** 1: in `idat`; 2: in the item that an `iloc` reference names. `at` is the offset there. */
	readonly method?: 1 | 2;
	readonly at?: number;
	/** Cut into as many extents. */
	readonly pieces?: number;
}

export interface MadePicture {
	readonly brand?: string;
	readonly primary?: number;
	readonly items: readonly MadeItem[];
	readonly properties?: readonly Uint8Array[];
	/** The payload of `idat`. */
	readonly idat?: Uint8Array;
	readonly ilocVersion?: 0 | 1 | 2;
	/** Boxes behind `mdat`. */
	readonly behind?: readonly Uint8Array[];
}

const versioned = (type: string, version: number, ...parts: Uint8Array[]) =>
	box(type, join(u32(version * 0x100_0000), ...parts));
const none = new Uint8Array(0);

function locations(items: readonly MadeItem[], version: number, start: number): Uint8Array {
	let at = start;
	const entries = items.map(({ id, data = none, method = 0, at: inside = 0, pieces = 1 }) => {
		const number = version === 2 ? u32(id) : u16(id);
		const size = Math.ceil(data.length / pieces);
		const extents = Array.from({ length: pieces }, (_, index) => {
			const offset = (method === 0 ? at : inside) + index * size;
			return u32(offset, Math.min(size, data.length - index * size));
		});
		if (method === 0) at += data.length;
		return join(number, version === 0 ? none : u16(method), u16(0, pieces), ...extents);
	});
	const count = version === 2 ? u32(items.length) : u16(items.length);
	return versioned('iloc', version, u16(0x4400), count, ...entries);
}

export function picture(made: MadePicture): Uint8Array {
	const { brand = 'heic', primary, items, properties = [], idat, ilocVersion = 1, behind = [] } = made;
	const info = items.map(({ id, type, mime = [] }) =>
		versioned('infe', 2, u16(id, 0), text(type), text('\0'), ...mime.map((one) => text(`${one}\0`)))
	);
	const references = items.flatMap(({ id, references: list = [] }) =>
		list.map(([type, ...to]) => box(type, join(u16(id, to.length), u16(...to))))
	);
	const owners = items.filter(({ properties: list }) => list !== undefined);
	const associations = owners.map(({ id, properties: list = [] }) =>
		join(u16(id), Uint8Array.of(list.length, ...list))
	);
	const meta = (start: number) =>
		versioned(
			'meta',
			0,
			versioned('hdlr', 0, u32(0), text('pict'), new Uint8Array(13)),
			primary === undefined ? none : versioned('pitm', 0, u16(primary)),
			versioned('iinf', 0, u16(items.length), ...info),
			versioned('iref', 0, ...references),
			box(
				'iprp',
				join(box('ipco', join(...properties)), versioned('ipma', 0, u32(owners.length), ...associations))
			),
			idat ? box('idat', idat) : none,
			locations(items, ilocVersion, start)
		);
	const type = box('ftyp', join(text(brand), u32(0), text('mif1'), text(brand)));
	const before = type.length + meta(0).length + 8;
	const data = items.filter(({ method }) => method === undefined).map(({ data: one = none }) => one);
	return join(type, meta(before), box('mdat', join(...data)), ...behind);
}

export const extent = (width: number, height: number) => versioned('ispe', 0, u32(width, height));
export const depth = (...bits: number[]) => versioned('pixi', 0, Uint8Array.of(bits.length, ...bits));
export const auxiliary = (what: string) => versioned('auxC', 0, text(`${what}\0`));
export const rotation = (quarters: number) => box('irot', Uint8Array.of(quarters));
