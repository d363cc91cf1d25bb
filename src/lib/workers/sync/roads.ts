/** The roads of this device: from what a person pointed at to a place that an exchange can work with. */
import { addressProblem, openNetwork, type GivenAddress } from '#lib/platform/network.ts';
import { mayBeSealed } from '#lib/sync/place-memory.ts';
import { PlaceTrouble, type SealedPlace } from '#lib/sync/place.ts';
import { folderPlace } from '#lib/sync/places/folder.ts';
import { signInAs, webdavPlace } from '#lib/sync/places/webdav.ts';
import type { OpenVault } from '#lib/sync/envelope/vault.ts';
import { surveyVaults, type FoundVault } from '#lib/sync/envelope/ways-in.ts';
import type { Found, PlaceGiven, RoadTrouble } from './contract.ts';
import type { RoadGiven } from './kept.ts';

/** A road that is made of a place where files lie. */
export type PlaceRoad = Exclude<RoadGiven, { kind: 'server' }>;

/** @throws PlaceTrouble where there is no such place: `permission` for a folder that the browser asks about first */
export async function placeOf(road: PlaceRoad): Promise<SealedPlace> {
	if (road.kind === 'folder') {
		const state = (await road.handle.queryPermission?.({ mode: 'readwrite' })) ?? 'granted';
		if (state !== 'granted') throw new PlaceTrouble('permission');
		return folderPlace(road.handle);
	}
	const network = openNetwork({ given: () => addressOf(road) });
	return webdavPlace({
		url: road.url,
		request: (address, options) => network.request(address, options)
	});
}

/** The address of a road with what signs in there. */
export function addressOf(road: Exclude<RoadGiven, { kind: 'folder' }>): GivenAddress {
	if (road.kind === 'server' || road.user === undefined) return { url: road.url };
	return { url: road.url, authorization: signInAs(road.user, road.password ?? '') };
}

/** As it is kept. @throws PlaceTrouble `refused` for an address that may not be used */
export function roadOf(place: PlaceGiven): RoadGiven {
	if (place.kind === 'folder') return { kind: 'folder', name: place.handle.name, handle: place.handle };
	const problem = addressProblem(place.url);
	if (problem) throw new PlaceTrouble('refused', problem);
	return { ...place, name: place.url };
}

/** Whether two are the same place. */
export async function isSameRoad(one: RoadGiven, other: RoadGiven): Promise<boolean> {
	if (one.kind === 'folder' && other.kind === 'folder') return one.handle.isSameEntry(other.handle);
	return one.kind !== 'folder' && other.kind === one.kind && one.url === other.url;
}

const vaultFile = /^vault-[^/]*\.json$/;
/** No file of a vault is larger. */
const largestVault = 8 * 1024 * 1024;

/** Files that may be of a vault, by path. @param listed paths of what lies there */
export async function vaultFilesIn(
	place: SealedPlace,
	listed: Iterable<string>,
	signal: AbortSignal,
	wanted: (path: string) => boolean = () => true
): Promise<ReadonlyMap<string, Uint8Array<ArrayBuffer>>> {
	const files = new Map<string, Uint8Array<ArrayBuffer>>();
	for (const path of listed) {
		if (!vaultFile.test(path) || !wanted(path)) continue;
		const bytes = await place.read(path, largestVault, signal);
		if (bytes) files.set(path, bytes);
	}
	return files;
}

/** All of them. */
export async function allVaultFiles(
	place: SealedPlace,
	signal: AbortSignal
): Promise<readonly Uint8Array<ArrayBuffer>[]> {
	const listed = (await place.list(signal)).map(({ path }) => path);
	return [...(await vaultFilesIn(place, listed, signal)).values()];
}

/** What lies at a place, before anything is written there. */
export async function lookAt(
	place: PlaceGiven,
	vault: OpenVault | undefined,
	signal: AbortSignal
): Promise<Found> {
	try {
		const road = roadOf(place);
		if (road.kind === 'server') return { status: 'empty' };
		const there = await placeOf(road);
		const listed = (await there.list(signal)).map(({ path }) => path);
		const files = [...(await vaultFilesIn(there, listed, signal)).values()];
		const { vaults, refused } = await surveyVaults(files);
		const [found, another] = vaults;
		if (another) return { status: 'two-vaults' };
		if (found) return foundOf(found, vault);
		if (refused.some(({ refusal }) => refusal === 'newer')) return { status: 'trouble', trouble: 'newer' };
		// A vault made here by now would be a second one; whoever has that of the files puts it there.
		const begun = refused.some(({ refusal }) => refusal === 'damaged') || listed.some(mayBeSealed);
		return begun && !vault ? { status: 'trouble', trouble: 'incomplete' } : { status: 'empty' };
	} catch (error) {
		return { status: 'trouble', trouble: faultOf(error) };
	}
}

function foundOf({ vault }: FoundVault, open: OpenVault | undefined): Found {
	const ours = open?.vault === vault;
	// What its devices are called is sealed: a stranger's vault tells no names.
	const devices = ours ? open.members.map(({ name }) => name) : [];
	return { status: 'vault', vault, devices, ours };
}

/** The trouble that an error of a place is. @throws what is none */
export function faultOf(error: unknown): RoadTrouble {
	// Of a class from another thread only its name is left.
	if (error instanceof Error && error.name === 'PlaceTrouble' && 'fault' in error)
		return (error as PlaceTrouble).fault;
	if (error instanceof Error && error.name === 'NetworkRefused') return 'refused';
	throw error;
}

/** Milliseconds for which the place asks to be left alone. */
export function retryAfterOf(error: unknown): number | undefined {
	return (error as Partial<PlaceTrouble> | undefined)?.retryAfter;
}
