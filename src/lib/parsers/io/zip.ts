/** ZIP (APPNOTE 6.3.10, https://pkware.cachefly.net/webdocs/casestudies/APPNOTE.TXT): the list of members at the end, and their bytes. */
import { DamagedFile } from '../damage.ts';
import { LimitExceeded, type Budget } from './budget.ts';
import { ByteReader } from './byte-reader.ts';
import type { ByteSource } from './byte-source.ts';
import { inflate } from './inflate.ts';

/** A member, as the list has it. */
export interface ZipMember {
	readonly name: string;
	/** Version that is needed to unpack it, flags, how it is packed (0: not, 8: deflate), date and time of MS-DOS. */
	readonly version: number;
	readonly flags: number;
	readonly method: number;
	readonly stamp: number;
	readonly crc: number;
	readonly packed: number;
	readonly size: number;
	/** Where its own head lies in the file. */
	readonly at: number;
}

/** The end of the list, with no comment; a comment may make it this much longer. */
const endSize = 22;
const mostComment = 65_535;
const mostMembers = 4096;
const mostList = 4 * 1024 * 1024;
const endMark = 0x0605_4b50;
const listMark = 0x0201_4b50;
const headMark = 0x0403_4b50;
const headSize = 30;
/** So much of a name is read with a head. */
const mostName = 512;

/** Members by their own heads, from the start of a file on: of one whose list is not there. */
export async function membersInOrder(file: ByteSource, budget: Budget): Promise<ZipMember[]> {
	const members: ZipMember[] = [];
	for (let at = 0; at + headSize <= file.size && members.length < mostMembers;) {
		budget.item();
		const head = new ByteReader(await file.read(at, headSize + mostName), true);
		if (head.u32() !== headMark) break;
		const [version, flags, method, stamp, crc] = [head.u16(), head.u16(), head.u16(), head.u32(), head.u32()];
		const [packed, size] = [head.u32(), head.u32()];
		const [nameSize, extraSize] = [head.u16(), head.u16()];
		const name = head.utf8(Math.min(nameSize, head.remaining));
		members.push({ name, version, flags, method, stamp, crc, packed, size, at });
		// Sizes that stand behind the member cannot be known.
		if (flags & 8 && packed === 0) break;
		at += headSize + nameSize + extraSize + packed;
	}
	return members;
}

/** Members of a file, in the order of its list. @throws DamagedFile where there is no list */
export async function zipMembers(file: ByteSource, budget: Budget): Promise<ZipMember[]> {
	const from = Math.max(0, file.size - endSize - mostComment);
	// Most files have no comment: a short look first.
	const short = await file.read(Math.max(0, file.size - 1024), 1024);
	const end = endOf(short) ?? endOf(await file.read(from, file.size - from));
	if (!end) throw new DamagedFile('ZIP: no list of members');
	const reader = new ByteReader(end, true).seek(10);
	const count = Math.min(reader.u16(), mostMembers);
	const size = Math.min(reader.u32(), mostList);
	const list = new ByteReader(await file.read(reader.u32(), size), true);
	const members: ZipMember[] = [];
	for (let index = 0; index < count && list.remaining >= 46; index++) {
		budget.item();
		if (list.u32() !== listMark) throw new DamagedFile('ZIP: no member where one should be');
		list.skip(2);
		const [version, flags, method, stamp, crc] = [list.u16(), list.u16(), list.u16(), list.u32(), list.u32()];
		const [packed, unpacked] = [list.u32(), list.u32()];
		const [nameSize, extraSize, commentSize] = [list.u16(), list.u16(), list.u16()];
		const at = list.skip(8).u32();
		const name = list.utf8(nameSize);
		list.skip(Math.min(extraSize + commentSize, list.remaining));
		members.push({ name, version, flags, method, stamp, crc, packed, size: unpacked, at });
	}
	return members;
}

/** The end of the list, from its mark on. */
function endOf(tail: Uint8Array): Uint8Array | undefined {
	const view = new DataView(tail.buffer, tail.byteOffset, tail.byteLength);
	for (let at = tail.length - endSize; at >= 0; at--) {
		if (view.getUint32(at, true) === endMark) return tail.subarray(at);
	}
	return undefined;
}

/** Where the bytes of a member lie, packed as they are. @throws DamagedFile */
export async function placeOf(
	file: ByteSource,
	member: ZipMember
): Promise<readonly [at: number, size: number]> {
	const head = new ByteReader(await file.read(member.at, headSize), true);
	if (head.u32() !== headMark) throw new DamagedFile(`ZIP: no head of ${member.name.slice(0, 100)}`);
	const [nameSize, extraSize] = [head.seek(26).u16(), head.u16()];
	return [member.at + headSize + nameSize + extraSize, member.packed];
}

/** The bytes of a member. @throws DamagedFile, LimitExceeded where it is larger than `most` */
export async function memberBytes(
	file: ByteSource,
	member: ZipMember,
	budget: Budget,
	most: number
): Promise<Uint8Array> {
	if (Math.max(member.packed, member.size) > most) throw new LimitExceeded('allocation', most);
	const [at, size] = await placeOf(file, member);
	budget.allocate(size);
	const packed = await file.read(at, size);
	if (member.method === 0) return packed;
	if (member.method !== 8) throw new DamagedFile(`ZIP: packed in a way of its own (${member.method})`);
	return (await inflate(packed, budget, 'deflate-raw')).bytes;
}
