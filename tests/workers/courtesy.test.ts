import { expect, test, vi } from 'vitest';
import { courtesy, tellPresses } from '#lib/workers/courtesy.ts';
import { until } from '../until.ts';

/** A window in which keys are pressed, a thread that listens, and a clock for both. */
function pressing() {
	let time = 0;
	const now = () => time;
	const page = new EventTarget();
	const telling = tellPresses(page, now);
	const listening = courtesy(now);
	return {
		listening,
		press: () => page.dispatchEvent(new Event('keydown')),
		pass: (milliseconds: number) => (time += milliseconds),
		[Symbol.dispose]() {
			telling[Symbol.dispose]();
			listening[Symbol.dispose]();
		}
	};
}

/** News between threads take a moment. */
const heard = (wanted: boolean, of: { readonly asked: boolean }) =>
	until(() => expect(of.asked).toBe(wanted));

test('who goes on pressing keys is stepped back for, until a while after the last', async () => {
	using one = pressing();
	one.press();
	one.pass(100);
	one.press();
	await heard(true, one.listening);
	one.pass(699);
	expect(one.listening.asked).toBe(true);
	one.pass(1);
	expect(one.listening.asked).toBe(false);
});

test('one press, which may be what began the work, asks for nothing', async () => {
	using one = pressing();
	const told: unknown[] = [];
	const all = new BroadcastChannel('mediatheque:presses');
	all.onmessage = ({ data }) => told.push(data);
	one.press();
	one.pass(10_000);
	one.press();
	one.pass(100);
	one.press();
	// The third follows another; what the first two had told would have been heard before.
	await heard(true, one.listening);
	await until(() => expect(told).not.toEqual([]));
	expect(told).toEqual([true]);
	all.close();
});

test('work rests only while it is asked to', async () => {
	using one = pressing();
	const timers = vi.spyOn(globalThis, 'setTimeout');
	await one.listening.rest();
	expect(timers).not.toHaveBeenCalled();
	timers.mockRestore();
	one.press();
	one.pass(50);
	one.press();
	await heard(true, one.listening);
	const asked = vi.spyOn(globalThis, 'setTimeout');
	one.pass(60);
	await one.listening.rest();
	expect(asked).toHaveBeenCalledWith(expect.any(Function), 440);
	asked.mockRestore();
});
