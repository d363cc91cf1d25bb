// What a browser does with signals that cross threads: it may let go of the object that scripts see while it is still of use.
import * as Comlink from 'comlink';
import { expect, test } from 'vitest';
import { installTransfers } from '#lib/workers/wire.ts';

test('what is under way can be cancelled however much memory was collected meanwhile', async () => {
	installTransfers();
	const { port1, port2 } = new MessageChannel();
	const ended = new Set<number>();
	const service = {
		work: (call: number, signal: AbortSignal) => {
			signal.addEventListener('abort', () => ended.add(call));
			return Promise.resolve(call);
		}
	};
	Comlink.expose(service, port1);
	const remote = Comlink.wrap<typeof service>(port2);
	const controllers = Array.from({ length: 50 }, () => new AbortController());
	await Promise.all(controllers.map((controller, call) => remote.work(call, controller.signal)));

	// Enough of it for the quick collections of what is young to pass a few times.
	let junk: readonly unknown[] = [];
	for (let round = 0; round < 20; round++) {
		for (let times = 0; times < 200_000; times++) junk = [{ round, times }];
		await new Promise((resolve) => setTimeout(resolve, 20));
	}
	expect(junk).toHaveLength(1);

	for (const controller of controllers) controller.abort();
	await expect.poll(() => ended.size).toBe(controllers.length);
	port1.close();
});
