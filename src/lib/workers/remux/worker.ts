import * as Comlink from 'comlink';
import { installTransfers } from '../wire.ts';
import type { WhichFrame } from './contract.ts';
import { remuxService } from './service.ts';

installTransfers();
const service = remuxService();
// Pieces and frames are large: they are handed over, not copied.
Comlink.expose({
	...service,
	next: async (track: number) => {
		const piece = await service.next(track);
		return piece && Comlink.transfer(piece, [piece.bytes]);
	},
	frame: async (at: number, width: number, which: WhichFrame) => {
		const frame = await service.frame(at, width, which);
		return frame && Comlink.transfer(frame, [frame]);
	}
} satisfies typeof service);
