/**
 * A place where sealed files lie: a folder that something else carries between devices, a collection of a WebDAV server,
 * a bundle, a list in tests. Places are not trusted: they may show files late, cut, twice, in any order, or old ones again.
 */

/** A file as a place lists it. */
export interface PlaceFile {
	/** Under the place, with `/`: `dev-1a2b/u-000001-0123456789abcdef.json`. */
	readonly path: string;
	/** In bytes; what is read may be less or more. */
	readonly size: number;
}

export interface SealedPlace {
	/** Nothing can be written or removed there: a bundle that was opened. */
	readonly readOnly?: true;
	/** All files under it. @throws PlaceTrouble */
	list(signal: AbortSignal): Promise<readonly PlaceFile[]>;
	/** Undefined where it is gone. @param most bytes; more are not read. @throws PlaceTrouble */
	read(path: string, most: number, signal: AbortSignal): Promise<Uint8Array<ArrayBuffer> | undefined>;
	/** A new file; resolves once the place says that it has it. Never over one that is there. @throws PlaceTrouble */
	write(path: string, bytes: Uint8Array<ArrayBuffer>, signal: AbortSignal): Promise<void>;
	/** Removes one of our own; that it is gone already is no error. @throws PlaceTrouble */
	remove(path: string, signal: AbortSignal): Promise<void>;
}

/**
 * `gone`: the place itself is not there (unplugged, renamed); `permission`: the browser asks first, or the server does not let
 * this person in there; `sign-in`: user name or password are wrong or missing; `full`: no room; `unreachable`: it does not
 * answer, e.g. without a network; `refused`: it answers with something else.
 */
export type PlaceFault = 'gone' | 'permission' | 'sign-in' | 'full' | 'unreachable' | 'refused';

/** A place could not do what it was asked; nothing that was acknowledged is lost by it. Told apart by `name` across threads. */
export class PlaceTrouble extends Error {
	override readonly name = 'PlaceTrouble';
	constructor(
		readonly fault: PlaceFault,
		message: string = fault,
		/** Milliseconds for which the place asks to be left alone. */
		readonly retryAfter?: number
	) {
		super(message);
	}
}
