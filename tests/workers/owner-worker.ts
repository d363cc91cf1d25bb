/** A thread that owns a cache, and can be told to hang: for the tests of ownership. */
import { openLibrary } from '#lib/storage/schema.ts';
import { ownershipOf } from '#lib/workers/owner.ts';

export type Told =
	| { readonly kind: 'owns'; readonly epoch: number }
	| { readonly kind: 'lost' }
	| { readonly kind: 'wrote'; readonly error: string | undefined };

const tell = (told: Told) => {
	postMessage(told);
};

onmessage = ({ data }: MessageEvent<{ library: string } | { hang: number } | 'write'>) => {
	if (data === 'write') void late();
	else if ('hang' in data) {
		const until = performance.now() + data.hang;
		while (performance.now() < until) continue;
		void late();
	} else begin(data.library);
};

let late: () => Promise<void>;

function begin(library: string): void {
	const db = openLibrary(library);
	let epoch: number | undefined;
	const owner = ownershipOf(db, 'search', {
		beat: 100,
		onown: (own) => {
			epoch = own;
			tell({ kind: 'owns', epoch: own });
		},
		onlost: () => {
			tell({ kind: 'lost' });
		}
	});
	// As one that has not yet heard that it was replaced.
	late = async () => {
		const error = await owner.confirm().then(
			() => undefined,
			(reason: unknown) => (reason instanceof Error ? reason.name : String(reason))
		);
		tell({ kind: 'wrote', error: epoch === undefined ? 'never owned' : error });
	};
}
