import * as Comlink from 'comlink';
import { installTransfers } from '../wire.ts';
import { soundService } from './service.ts';

installTransfers();
const service = soundService();
// Samples are large: they are handed over, not copied.
Comlink.expose({
	...service,
	next: async (song: number) => {
		const piece = await service.next(song);
		return (
			piece &&
			Comlink.transfer(
				piece,
				piece.channels.map((channel) => channel.buffer)
			)
		);
	}
} satisfies typeof service);
