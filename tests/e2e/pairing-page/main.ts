/** A page with the steps of pairing, a real vault and a small replica in memory: `#as=member` or `#as=newcomer`. */
import '../../../src/app.css';
import { mount } from 'svelte';
import PairingSteps from '#lib/ui/sync/pairing/PairingSteps.svelte';
import type { Channel } from '#lib/sync/channel.ts';
import { makeDeviceKeys } from '#lib/sync/envelope/device-keys.ts';
import { createVault } from '#lib/sync/envelope/ways-in.ts';
import { memberSide, newcomerSide } from '#lib/sync/line-sides.ts';
import { serveLine } from '#lib/workers/sync/line-port.ts';
import { LineReplica } from '../../sync/line-replica.ts';

const asked = new URLSearchParams(location.hash.slice(1));
const as = asked.get('as') === 'member' ? 'member' : 'newcomer';
const name = asked.get('name') ?? as;
document.documentElement.dataset.theme = asked.get('theme') ?? 'dark';
const device = (as === 'member' ? '1' : '2').padStart(26, '0');
const self = { device, name, keys: await makeDeviceKeys() };
const replica = new LineReplica(device);
const made = as === 'member' ? (await createVault('correct horse battery', self)).vault : undefined;
const stored = () => Promise.resolve();
let line: Channel | undefined;
replica.ontaken = () => line?.changed();

export interface PairingPage {
	/** Makes edits here. */
	make(count: number): void;
	/** All that is held here. */
	all(): string;
}
const page: PairingPage = {
	make(count) {
		replica.make(count);
		line?.changed();
	},
	all: () => JSON.stringify(replica.all())
};
Object.assign(globalThis, { pairingPage: page });

const service = {
	async line(port: MessagePort, side: 'member' | 'newcomer', called: string) {
		await serveLine(port, {
			name: called,
			side: (ask) =>
				made && side === 'member'
					? memberSide(made, replica, stored, ask)
					: newcomerSide(self, ask, () => Promise.resolve({ replica, stored })),
			opened: (channel) => (line = channel)
		});
	}
};
const notices = { say: () => 0, problem: (error: unknown) => void console.error(error) };
const target = document.querySelector('main');
if (target) mount(PairingSteps, { target, props: { sync: { service, notices }, as, name } });
