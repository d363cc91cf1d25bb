import { expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import { jobsCount } from '#lib/state/jobs-count.svelte.ts';
import { Notices } from '#lib/state/notices.svelte.ts';
import { Sync } from '#lib/state/sync.svelte.ts';
import SyncPage from '#lib/ui/sync/SyncPage.svelte';
import type { Conflict, RoadTrouble, SyncStatus } from '#lib/workers/sync/contract.ts';
import { fakeSync, folderRoad, laptop, minute, open, passphrase, recoveryKey } from './fake-sync.ts';
import { until } from '../until.ts';

async function showSync(start: SyncStatus = open, listed: readonly Conflict[] = []) {
	const fake = fakeSync({ ...start, conflicts: listed.length });
	fake.listed = listed;
	const notices = new Notices();
	const undone: string[] = [];
	const sync = new Sync({ service: fake, notices, undo: (edit) => undone.push(edit) });
	await render(SyncPage, { props: { sync, phone: false } });
	const said = () => notices.list.at(-1);
	return { fake, sync, said, undone };
}

const button = (name: string | RegExp) => page.getByRole('button', { name });
const dialog = () => page.getByRole('dialog');

const conflict = (id: string, value: string): Conflict => ({
	id,
	of: `IMG_${id}.CR3`,
	kind: 'item',
	field: 'rating',
	item: Number(id),
	counts: { value, device: 'Laptop', made: Date.now() - minute },
	other: { device: 'Phone', made: Date.now() - 2 * minute }
});

test('each trouble says what it is and has the one button that helps', async () => {
	const { fake } = await showSync();
	const buttons: Record<RoadTrouble, string> = {
		gone: 'Choose folder again',
		permission: 'Give permission',
		full: 'Try again',
		unreachable: 'Try again',
		refused: 'Choose folder again',
		'two-vaults': 'Choose folder again',
		'rolled-back': 'Try again',
		'shut-out': 'Leave the group',
		newer: 'Reload',
		incomplete: 'Try again',
		'sign-in': 'Give permission'
	};
	for (const [trouble, verb] of Object.entries(buttons)) {
		fake.tell({ roads: [{ ...folderRoad, state: 'trouble', trouble: trouble as RoadTrouble }] });
		await expect.element(button(`${verb}: Syncthing`)).toBeVisible();
	}
	fake.tell({ roads: [{ ...folderRoad, state: 'trouble', trouble: 'full' }] });
	await button('Try again: Syncthing').click();
	expect(fake.asked).toEqual([['syncNow', 'road-1']]);
});

test('permission is asked of the browser for the folder itself, then it goes on', async () => {
	const { fake } = await showSync({
		...open,
		roads: [{ ...folderRoad, state: 'trouble', trouble: 'permission' }]
	});
	const handle = await navigator.storage.getDirectory();
	const request = vi.fn(() => Promise.resolve<PermissionState>('denied'));
	fake.answers = { handleOf: () => Promise.resolve(Object.assign(handle, { requestPermission: request })) };
	await button('Give permission: Syncthing').click();
	await until(() => expect(request).toHaveBeenCalledWith({ mode: 'readwrite' }));
	expect(fake.asked).toEqual([['handleOf', 'road-1']]);
	request.mockResolvedValue('granted');
	await button('Give permission: Syncthing').click();
	await until(() => expect(fake.asked.at(-1)).toEqual(['syncNow', 'road-1']));
});

test('an address is signed in to again with the address filled in', async () => {
	const road = { ...folderRoad, kind: 'address' as const, name: 'https://cloud.example.org/dav/' };
	const { fake } = await showSync({ ...open, roads: [{ ...road, state: 'trouble', trouble: 'sign-in' }] });
	await button(/^Sign in again/).click();
	await expect.element(dialog().getByLabelText('Address', { exact: true })).toHaveValue(road.name);
	await dialog().getByLabelText('User name', { exact: true }).fill('me');
	await dialog().getByLabelText('Password', { exact: true }).fill('new');
	await dialog().getByRole('button', { name: 'Look there' }).click();
	await expect.poll(() => fake.asked.map(([call]) => call)).toEqual(['addRoad', 'removeRoad', 'syncNow']);
	expect(fake.asked[0]?.[1]).toEqual({ kind: 'address', url: road.name, user: 'me', password: 'new' });
});

test('the other value is taken by one click and by undo given back; arrows and the next one keep the keyboard in the list', async () => {
	const { fake, said, undone } = await showSync(open, [
		conflict('1', '4'),
		conflict('2', '5'),
		conflict('3', '1')
	]);
	await expect.element(page.getByRole('heading', { name: 'Conflicts (3)' })).toBeVisible();
	await expect.element(page.getByText('★★★★', { exact: true })).toBeVisible();
	const take = (name: string) => button(`Use this one: ${name}: Rating`);
	(take('IMG_1.CR3').element() as HTMLElement).focus();
	await userEvent.keyboard('{ArrowDown}');
	await expect.element(take('IMG_2.CR3')).toHaveFocus();
	await userEvent.keyboard('{Enter}');
	await expect.element(take('IMG_3.CR3')).toHaveFocus();
	expect(fake.asked).toEqual([['flip', '2']]);
	await expect.poll(() => said()?.text).toBe('Used the other value: IMG_2.CR3: Rating.');
	said()?.action?.run();
	expect(undone).toEqual(['edit of 2']);

	await button('Keep this one: IMG_3.CR3: Rating').click();
	expect(fake.asked.at(-1)).toEqual(['dismiss', '3']);
	await expect.element(button('Keep this one: IMG_1.CR3: Rating')).toHaveFocus();
	await userEvent.keyboard('{Enter}');
	await expect.element(page.getByText(/^None\. Where two devices disagree/)).toBeVisible();
});

test('a decision that cannot be kept is said, and what was to be decided is back', async () => {
	const { fake, said } = await showSync(open, [conflict('1', '4')]);
	fake.answers = { flip: () => Promise.reject(new DOMException('', 'QuotaExceededError')) };
	await button('Use this one: IMG_1.CR3: Rating').click();
	await expect.poll(() => said()?.tone).toBe('bad');
	await expect.element(button('Use this one: IMG_1.CR3: Rating')).toBeVisible();
});

test('devices say whether they hold the same, whose clock is off, and cannot harm by their names', async () => {
	await showSync({
		...open,
		members: [
			{ ...laptop, id: 'b', self: false, name: '<b>Phone</b>', holds: 'behind', clock: 13 },
			{ ...laptop, id: 'c', self: false, name: '\u202e\u0000', holds: 'different', clock: -525_600 },
			{ ...laptop, id: 'd', self: false, name: 'Old tablet', revoked: true },
			laptop
		]
	});
	const rows = page.getByRole('region', { name: 'Devices' }).getByRole('listitem');
	await expect.element(rows.nth(0)).toHaveTextContent(/^Laptop\s*This device/);
	await expect.element(rows.nth(1)).toHaveTextContent(/<b>Phone<\/b>.*13 minutes ahead of this one/);
	await expect
		.element(rows.nth(2))
		.toHaveTextContent(/^\?.*Holds something else.*1 year behind this one.*make a backup/);
	await expect.element(rows.nth(3)).toHaveTextContent(/Old tablet.*Removed/);
	expect(rows.nth(3).getByRole('button').query()).toBeNull();
});

test('removing a device says what that cannot undo, asks for a new passphrase, and shows the new recovery key', async () => {
	const { fake } = await showSync({
		...open,
		members: [laptop, { ...laptop, id: 'b', name: 'Phone', self: false }]
	});
	await button('Remove: Phone').click();
	await expect.element(dialog().getByText(/cannot be unread/)).toBeVisible();
	await expect.element(dialog().getByRole('button', { name: 'Remove the device' })).toBeDisabled();
	await dialog().getByLabelText('New passphrase', { exact: true }).fill('another horse entirely');
	await dialog().getByLabelText('Passphrase once more', { exact: true }).fill('another horse entirely');
	await dialog().getByRole('button', { name: 'Remove the device' }).click();
	await expect.element(page.getByText(recoveryKey)).toBeVisible();
	await expect.element(page.getByText(/replaces the earlier recovery key/)).toBeVisible();
	expect(fake.asked).toEqual([['revoke', 'b', 'another horse entirely']]);
	await button('I have kept it').click();
	await expect.element(page.getByRole('heading', { name: 'Devices', exact: true })).toBeVisible();
});

test('the passphrase is changed only with the one until now', async () => {
	const { fake, said } = await showSync();
	await button('Change passphrase').click();
	const submit = dialog().getByRole('button', { name: 'Change passphrase' });
	await dialog().getByLabelText('Passphrase until now', { exact: true }).fill('wrong');
	await dialog().getByLabelText('New passphrase', { exact: true }).fill('another horse entirely');
	await dialog().getByLabelText('Passphrase once more', { exact: true }).fill('another horse entirely');
	await submit.click();
	await expect
		.element(dialog().getByText('That is not it. 2 tries left before a pause.').first())
		.toBeInTheDocument();
	await dialog().getByLabelText('Passphrase until now', { exact: true }).fill(passphrase);
	await submit.click();
	await expect.poll(() => said()?.text).toBe('The passphrase is changed.');
	expect(fake.asked.at(-1)).toEqual(['changePassphrase', passphrase, 'another horse entirely']);
});

test('a lost key is asked for again, and a device that was removed says so and can leave', async () => {
	const { fake } = await showSync({ ...open, vault: 'locked' });
	await page.getByLabelText('Passphrase', { exact: true }).fill(passphrase);
	await button('Open').click();
	await expect.element(button('Sync now')).toBeVisible();
	fake.tell({ vault: 'shut-out' });
	await expect
		.element(page.getByRole('heading', { name: 'This device was removed from the group' }))
		.toBeVisible();
	await button('Leave the group').click();
	await expect.element(dialog().getByText(/Your library and your presets stay as they are/)).toBeVisible();
	await dialog().getByRole('button', { name: 'Leave', exact: true }).click();
	await expect.element(page.getByRole('heading', { name: 'How do your devices meet?' })).toBeVisible();
});

test('it is paused and goes on, and what waits is said', async () => {
	const { fake, said } = await showSync({ ...open, waiting: 14 });
	await expect.element(page.getByText('14 changes wait for their way to the other devices.')).toBeVisible();
	await button('Pause').click();
	await expect.element(button('Sync now')).toBeDisabled();
	await expect.poll(() => said()?.text).toBe('Sync is paused.');
	await button('Go on syncing').click();
	await button('Sync now').click();
	expect(fake.asked).toEqual([
		['pause', true],
		['pause', false],
		['syncNow', undefined]
	]);
});

test('the log is found through by kind and by word', async () => {
	await showSync({
		...open,
		log: [
			{ at: Date.now(), what: 'sent', count: 3, road: 'Syncthing' },
			{ at: Date.now() - minute, what: 'refused', reason: 'damaged', device: '<i>Phone</i>' },
			{ at: Date.now() - 2 * minute, what: 'joined', device: 'Phone' }
		]
	});
	await page.getByText('Show the log').click();
	const rows = page.getByRole('row');
	await expect.poll(() => rows.elements().length).toBe(3);
	await page.getByLabelText('Show', { exact: true }).selectOptions('trouble');
	await expect.poll(() => rows.elements().length).toBe(1);
	await expect
		.element(rows.first())
		.toHaveTextContent(/Not accepted.*<i>Phone<\/i>.*cut short or was changed/);
	await page.getByLabelText('Show', { exact: true }).selectOptions('all');
	await page.getByLabelText('Find in the log').fill('syncthing');
	await expect.element(rows.first()).toHaveTextContent(/Sent.*3 changes/);
	await expect.poll(() => rows.elements().length).toBe(1);
});

test('what waits for a person is counted for the sign in the bar above; a missing network is no such thing', async () => {
	const { fake } = await showSync(open, [conflict('1', '4')]);
	fake.tell({ roads: [{ ...folderRoad, state: 'trouble', trouble: 'unreachable' }] });
	expect(jobsCount.sync).toBe(1);
	fake.tell({ roads: [{ ...folderRoad, state: 'trouble', trouble: 'permission' }] });
	expect(jobsCount.sync).toBe(2);
	fake.tell({ paused: true, conflicts: 0 });
	expect(jobsCount.sync).toBe(0);
});
