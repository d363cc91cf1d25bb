/**
 * What DJI's drones and cameras write beside each picture: a message of protocol buffers, whose protocol the first one names.
 * Which field is what depends on it.
 */
import { addConversions } from '../conversions.ts';
import { soundConversions } from '../conversions/sounds.ts';
import { timedConversions } from '../conversions/timed.ts';
import { ByteReader, latin1 } from '../io/byte-reader.ts';
import { walkMessage, type MessageField } from '../makers/protobuf.ts';
import type { Entry, RawValue } from '../model.ts';
import { TableSet } from '../table-set.ts';
import { tableRows } from '../tags/media/dji.ts';
import type { ReadSample } from './kinds.ts';

addConversions(soundConversions);
addConversions(timedConversions);

const tenths = { value: 'tenth' } as const;
const metres = { value: 'thousandth' } as const;

const main = 'DJI::Protobuf';
const tables = new TableSet(tableRows, {
	[main]: {
		AbsoluteAltitude: metres,
		FNumber: { print: 'xmpFNumber' },
		GPSAltitude: metres,
		GPSDateTime: { value: 'colonDate' },
		RelativeAltitude: metres,
		ShutterSpeed: { print: 'xmpExposureTime' },
		TimeStamp: { value: 'goProMicroseconds' }
	},
	'DJI::DroneInfo': { DroneRoll: tenths, DronePitch: tenths, DroneYaw: tenths },
	'DJI::GimbalInfo': { GimbalPitch: tenths, GimbalRoll: tenths, GimbalYaw: tenths },
	'DJI::GPSInfo': {
		CoordinateUnits: { unknown: true },
		GPSLatitude: { print: 'timedLatitude' },
		GPSLongitude: { print: 'timedLongitude' }
	}
});

/** Fields that are messages with a table of their own, by their path. */
type Parts = Readonly<Record<string, string>>;

const frame: Parts = { '2-3': 'DJI::FrameInfo' };
const drone: Parts = { '3-3-3': 'DJI::DroneInfo', '3-3-4-1': 'DJI::GPSInfo' };
const gimbal: Parts = { '3-4-3': 'DJI::GimbalInfo' };
const flying: Parts = { ...frame, ...drone, ...gimbal };
const thermal: Parts = { '2-2': 'DJI::FrameInfo', ...drone, ...gimbal };
const goggled: Parts = { ...frame, '3-4-3': 'DJI::DroneInfo', '3-4-4-1': 'DJI::GPSInfo' };
const held: Parts = { '3-4-2-1': 'DJI::GPSInfo' };

const parts: Readonly<Record<string, Parts>> = {
	dvtm_AVATA2: goggled,
	dvtm_Air3: flying,
	dvtm_Air3s: flying,
	dvtm_Mavic4: { ...frame, ...drone },
	dvtm_Mini4_Pro: flying,
	dvtm_Mini5Pro: { '3-3-4-1': 'DJI::GPSInfo' },
	'dvtm_PP-101': frame,
	dvtm_ac203: { ...frame, ...held },
	dvtm_ac204: { ...frame, ...held },
	dvtm_ac206: { ...frame, ...held },
	dvtm_dji_neo: goggled,
	dvtm_oq101: held,
	dvtm_pm320: thermal,
	dvtm_wa345e: thermal,
	dvtm_wm261: flying,
	dvtm_wm265e: thermal
};

/** Where the protocol is named. */
const nameAt = '1-1-1';
const nameRow = tables.byId(main, 'Protocol');

/** What is known of a protocol. */
interface Protocol {
	/** Rows by the path of their field. */
	readonly rows: ReadonlyMap<string, Entry>;
	/** Paths of messages in messages. */
	readonly inner: ReadonlySet<string>;
}

const known = new Map<string, Protocol>();

function protocolOf(name: string): Protocol {
	let protocol = known.get(name);
	if (protocol) return protocol;
	const rows = new Map<string, Entry>();
	const before = `${name}_`;
	const own = Object.hasOwn(parts, name) ? (parts[name] ?? {}) : {};
	for (const { id } of tables.table(main).rows) {
		const entry = String(id).startsWith(before) ? tables.byId(main, id) : undefined;
		if (entry) rows.set(String(id).slice(before.length), entry);
	}
	for (const [path, table] of Object.entries(own))
		for (const entry of tables.table(table).rows) rows.set(`${path}-${entry.id}`, entry);
	protocol = { rows, inner: above([...rows.keys(), nameAt]) };
	// What files name must not gather: only those that are known are kept.
	if (Object.hasOwn(parts, name)) known.set(name, protocol);
	return protocol;
}

/** The paths of all messages that these fields are in. */
function above(paths: readonly string[]): ReadonlySet<string> {
	const all = new Set<string>();
	for (const path of paths)
		for (let at = path.indexOf('-'); at >= 0; at = path.indexOf('-', at + 1)) all.add(path.slice(0, at));
	return all;
}

const nameOnly = above([nameAt]);
/** Of a radian. */
const degrees = 180 / Math.PI;

export function readerOf(): ReadSample {
	/** As the first sample names it. */
	let protocol: Protocol | undefined;
	/** Nothing is written of what is zero: where units are never told, they are radians. */
	let inDegrees = false;
	return (bytes, at, found) => {
		walkMessage(bytes, nameOnly, found.budget, (path, field) => {
			if (path !== nameAt || !(field instanceof Uint8Array)) return;
			const file = latin1(field);
			const name = file.replace(/\.proto$/, '');
			protocol = protocolOf(name);
			if (nameRow) found.tag(nameRow, file, [at, bytes.length]);
			if (!Object.hasOwn(parts, name))
				found.warn(`djmd: the protocol ${name.slice(0, 40)} is not known`, 'minor');
		});
		if (!protocol) return;
		const { rows, inner } = protocol;
		walkMessage(bytes, inner, found.budget, (path, field) => {
			const entry = rows.get(path);
			if (!entry) return;
			const raw = valueOf(entry, field);
			if (raw === undefined) return;
			if (entry.name === 'CoordinateUnits') inDegrees = raw !== 0;
			const isAngle = typeof raw === 'number' && entry.name.startsWith('GPSL');
			found.tag(entry, isAngle && !inDegrees ? raw * degrees : raw, [at, bytes.length]);
		});
	};
}

function valueOf({ hint }: Entry, field: MessageField): RawValue | undefined {
	if (field instanceof Uint8Array) return hint === 'rational' ? fraction(field) : textOf(field);
	if (typeof field === 'number') return field;
	return hint === 'int64s' ? Number(BigInt.asIntN(64, field)) : Number(field);
}

const utf8 = new TextDecoder('utf-8');
const textOf = (bytes: Uint8Array): string => utf8.decode(bytes).replace(/\0.*$/s, '');

/** Two numbers, one after the other. */
function fraction(bytes: Uint8Array): RawValue | undefined {
	const reader = new ByteReader(bytes);
	const number = () => {
		let value = 0;
		for (let shift = 0; reader.remaining > 0 && shift < 63; shift += 7) {
			const byte = reader.u8();
			value += (byte & 0x7f) * 2 ** shift;
			if (byte < 0x80) break;
		}
		return value;
	};
	const [n, d] = [number(), number()];
	return d === 0 ? undefined : { n, d };
}
