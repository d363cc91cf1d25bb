// What calls between threads leave behind.
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import * as Comlink from 'comlink';
import { afterEach, expect, test, vi } from 'vitest';
import { installTransfers, reporting } from '#lib/workers/wire.ts';

setFlagsFromString('--expose_gc');
const collect = runInNewContext('gc') as () => void;
const { MessageChannel } = globalThis;
afterEach(() => {
	vi.stubGlobal('MessageChannel', MessageChannel);
	vi.unstubAllGlobals();
});

test('ports of calls that are over are closed; a signal that is kept can still end its work', async () => {
	installTransfers();
	const { port1, port2 } = new MessageChannel();
	const ended: string[] = [];
	const service = {
		work: (name: string, report: (done: number) => void, signal: AbortSignal) => {
			signal.addEventListener('abort', () => ended.push(name));
			report(1);
			return Promise.resolve(name);
		}
	};
	Comlink.expose(service, port1);
	const remote = Comlink.wrap<typeof service>(port2);
	let [opened, closed] = [0, 0];
	class Counted extends MessageChannel {
		constructor() {
			super();
			opened++;
			(this.port1 as unknown as NodeJS.EventEmitter).once('close', () => closed++);
		}
	}
	vi.stubGlobal('MessageChannel', Counted);
	const reported = vi.fn();
	const kept = new AbortController();
	for (let call = 0; call < 10; call++)
		await remote.work(`call ${call}`, (done) => reported(done), new AbortController().signal);
	await remote.work('kept', reported, kept.signal);
	await expect
		.poll(() => {
			collect();
			return opened - closed;
		})
		.toBeLessThanOrEqual(2);

	expect(opened).toBe(22);
	expect(reported).toHaveBeenCalledTimes(11);
	kept.abort();
	await expect.poll(() => ended).toEqual(['kept']);
	port1.close();
});

test('what is reported of a call after its answer is not told any more', async () => {
	const told: string[] = [];
	let late: (text: string) => void = () => undefined;
	const answer = await reporting(
		(text: string) => told.push(text),
		(report) => {
			report('half');
			late = report;
			return Promise.resolve('done');
		}
	);
	late('all of it');
	await expect(
		reporting(
			(text: string) => told.push(text),
			(report) => {
				late = report;
				return Promise.reject(new Error('broken'));
			}
		)
	).rejects.toThrow('broken');
	late('half');

	expect([answer, told]).toEqual(['done', ['half']]);
});
