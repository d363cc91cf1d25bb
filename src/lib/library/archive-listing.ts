/** What is in an archive, without unpacking it: names, sizes and times, a page of them at a time read from the file. */
import { fromBlob, Budget, type ByteSource } from '#lib/parsers/index.ts';
import { zipMembers } from '#lib/parsers/io/zip.ts';

/** A file or folder in an archive. */
export interface ArchiveMember {
	/** Its path; a folder's ends with a slash. */
	readonly name: string;
	/** Bytes, unpacked. */
	readonly size: number;
	/** When it was changed, by the clock of who packed it (`2024-05-01 12:30`); undefined where the archive does not say. */
	readonly changed: string | undefined;
	/** It cannot be unpacked without a password. */
	readonly locked: boolean;
}

export interface ArchiveListing {
	readonly members: readonly ArchiveMember[];
	/** There are more: only the first are listed. */
	readonly more: boolean;
}

/** Members that are listed: more are not read through by anybody. */
const most = 4096;

type Lister = (file: ByteSource, budget: Budget) => Promise<ArchiveListing>;

const listers: ReadonlyMap<string, Lister> = new Map([
	['application/zip', listZip],
	['application/x-tar', listTar]
]);

/**
 * Lists an archive.
 * @param mime which kind it is
 * @throws DamagedFile or EndOfData where it has no list that makes sense, LimitExceeded for one that has no end
 */
export async function listArchive(file: Blob, mime: string): Promise<ArchiveListing> {
	return (await listers.get(mime)?.(fromBlob(file), new Budget())) ?? { members: [], more: false };
}

async function listZip(file: ByteSource, budget: Budget): Promise<ArchiveListing> {
	const members = await zipMembers(file, budget);
	return {
		members: members.map(({ name, size, stamp, flags }) => ({
			name,
			size,
			changed: timeOfDos(stamp),
			locked: (flags & 1) !== 0
		})),
		more: members.length >= most
	};
}

const two = (number: number): string => String(number).padStart(2, '0');

/** Date and time of MS-DOS (APPNOTE 4.4.6): the day in the upper half. */
function timeOfDos(stamp: number): string | undefined {
	const [day, time] = [stamp >>> 16, stamp & 0xffff];
	if (day === 0) return undefined;
	const date = `${1980 + (day >> 9)}-${two((day >> 5) & 15)}-${two(day & 31)}`;
	return `${date} ${two(time >> 11)}:${two((time >> 5) & 63)}`;
}

const block = 512;
/** Links, devices and what describes the next member are no members. */
const shown = new Set(['', '0', '5', '7']);

/** POSIX.1-2017, pax, "ustar Interchange Format": a head of one block before each member, which fills whole blocks. */
async function listTar(file: ByteSource, budget: Budget): Promise<ArchiveListing> {
	const members: ArchiveMember[] = [];
	/** A name that a block of its own carries, since the head has no room for it. */
	let longName: string | undefined;
	for (let at = 0; at + block <= file.size && members.length < most;) {
		budget.item();
		const head = await file.read(at, block);
		if (head[0] === undefined || head[0] === 0) break;
		const size = numberOf(head, 124, 12);
		const kind = textOf(head, 156, 1);
		if (kind === 'L') longName = textOf(await file.read(at + block, Math.min(size, block * 8)), 0, size);
		else if (shown.has(kind)) {
			const folder = textOf(head, 257, 5) === 'ustar' ? textOf(head, 345, 155) : '';
			const name = longName ?? (folder === '' ? '' : `${folder}/`) + textOf(head, 0, 100);
			const seconds = numberOf(head, 136, 12);
			members.push({
				name: kind === '5' && !name.endsWith('/') ? `${name}/` : name,
				size: kind === '5' ? 0 : size,
				changed: seconds === 0 ? undefined : timeOfUnix(seconds),
				locked: false
			});
			longName = undefined;
		}
		at += block + Math.ceil(size / block) * block;
	}
	return { members, more: members.length >= most };
}

function textOf(bytes: Uint8Array, from: number, size: number): string {
	const part = bytes.subarray(from, from + size);
	const end = part.indexOf(0);
	return new TextDecoder().decode(end < 0 ? part : part.subarray(0, end));
}

/** A number in octal digits. One that is none counts as nothing. */
function numberOf(bytes: Uint8Array, from: number, size: number): number {
	const number = parseInt(textOf(bytes, from, size).trim(), 8);
	return Number.isSafeInteger(number) && number > 0 ? number : 0;
}

function timeOfUnix(seconds: number): string | undefined {
	const date = new Date(seconds * 1000);
	return Number.isNaN(date.getTime()) ? undefined : date.toISOString().slice(0, 16).replace('T', ' ');
}
