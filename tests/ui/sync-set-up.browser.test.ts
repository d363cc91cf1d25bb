import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import { Notices } from '#lib/state/notices.svelte.ts';
import { Sync } from '#lib/state/sync.svelte.ts';
import SyncPage from '#lib/ui/sync/SyncPage.svelte';
import type { SyncStatus } from '#lib/workers/sync/contract.ts';
import { fakeSync, off, open, passphrase, recoveryKey } from './fake-sync.ts';

/** The page of sync over a service that says what it is told to. */
async function showSync(start: SyncStatus = off, phone = false) {
	const fake = fakeSync(start);
	const notices = new Notices();
	const sync = new Sync({ service: fake, notices, undo: () => undefined });
	await render(SyncPage, { props: { sync, phone } });
	return { fake, sync, notices };
}

const button = (name: string | RegExp) => page.getByRole('button', { name });
const field = (name: string) => page.getByRole('textbox', { name, exact: true });
const password = (label: string) => page.getByLabelText(label, { exact: true });

/** A folder as a person would choose it. */
async function pickable(name: string): Promise<FileSystemDirectoryHandle> {
	const folder = await (await navigator.storage.getDirectory()).getDirectoryHandle(name, { create: true });
	vi.spyOn(window, 'showDirectoryPicker').mockResolvedValue(folder);
	return folder;
}

/** The input behind the button that opens a file. */
function bundleInput(): HTMLElement {
	const input = document.querySelector<HTMLElement>('[data-bundle]');
	if (!input) throw new Error('There is no way to open a file');
	return input;
}

beforeEach(() => {
	// Headless browsers have it, others that run the tests may not.
	window.showDirectoryPicker ??= () => Promise.reject(new DOMException('', 'AbortError'));
});
afterEach(() => {
	vi.restoreAllMocks();
});

async function typePassphrase(first = passphrase, again = first): Promise<void> {
	await password('Passphrase').fill(first);
	await password('Passphrase once more').fill(again);
}

test('an empty folder becomes the first: passphrase twice, name, recovery key kept, and it is a way', async () => {
	const { fake } = await showSync();
	const handle = await pickable('Shared');
	await expect
		.element(page.getByText('Where your devices meet'))
		.toHaveTextContent('Where your devices meet');
	await button('A folder you already share').click();
	await button('Choose folder').click();
	await expect.element(page.getByRole('heading', { name: 'Make a passphrase' })).toHaveFocus();
	expect(fake.asked).toEqual([['look', { kind: 'folder', handle }]]);

	await expect.element(button('Make it')).toBeDisabled();
	await typePassphrase(passphrase, 'correct horse brown');
	await expect.element(page.getByText('The two are not alike.')).toBeVisible();
	await expect.element(button('Make it')).toBeDisabled();
	await typePassphrase();
	await field('Name of this device').fill('Laptop');
	await button('Make it').click();

	await expect.element(page.getByRole('heading', { name: 'Keep the recovery key' })).toHaveFocus();
	await expect.element(page.getByText(recoveryKey)).toBeVisible();
	await button('I have kept it').click();
	await expect.element(page.getByRole('heading', { name: 'This device is ready' })).toHaveFocus();
	expect(page.getByText(recoveryKey).query()).toBeNull();
	await button('To the overview').click();
	await expect.element(page.getByText('This is the only device yet.')).toBeVisible();
	await expect.element(page.getByText('Shared', { exact: true })).toBeVisible();
	expect(fake.asked.slice(1)).toEqual([
		['create', passphrase, 'Laptop'],
		['addRoad', { kind: 'folder', handle }]
	]);
});

test('where others are, one joins: names cannot harm, tries are counted, the pause counts down, the key on paper opens', async () => {
	const { fake } = await showSync();
	await pickable('Shared');
	const hostile = `<img src=x onerror=alert(1)>\u202egnp.exe${'long '.repeat(100)}`;
	fake.answers = {
		look: () => Promise.resolve({ status: 'vault', vault: 'v', devices: ['Laptop', hostile], ours: false })
	};
	await button('A folder you already share').click();
	await button('Choose folder').click();
	await expect.element(page.getByText('2 of your devices are here already:')).toBeVisible();
	const [, second] = page.getByRole('listitem').elements().slice(-2);
	expect(second?.textContent).toMatch(/^<img src=x onerror=alert\(1\)> gnp\.exelong .*…$/);
	expect(document.querySelector('img')).toBeNull();

	const secret = password('Passphrase');
	for (const left of ['2 tries', '1 try']) {
		await secret.fill('wrong');
		await userEvent.keyboard('{Enter}');
		await expect
			.element(page.getByText(`That is not it. ${left} left before a pause.`).first())
			.toBeInTheDocument();
		await expect.element(secret).toHaveFocus();
	}
	await secret.fill('wrong');
	await userEvent.keyboard('{Enter}');
	await expect
		.element(page.getByText(/^Too many wrong ones. The next is looked at in (30|29) seconds/).first())
		.toBeInTheDocument();
	await expect.element(button('Join')).toBeDisabled();

	fake.answers = { ...fake.answers, join: () => Promise.resolve({ status: 'open' }) };
	vi.spyOn(performance, 'now').mockReturnValue(performance.now() + 60_000);
	await expect.element(page.getByText('You can try again now.').last()).toBeInTheDocument();
	await button('I have the recovery key instead').click();
	await field('Recovery key').fill(recoveryKey.slice(0, -1));
	await button('Join').click();
	await expect
		.element(page.getByText(/^A recovery key has 40 letters and digits; these are 39\.$/).first())
		.toBeVisible();
	await field('Recovery key').fill(` ${recoveryKey} `);
	await button('Join').click();
	await expect.element(page.getByRole('heading', { name: 'This device has joined' })).toBeVisible();
	expect(fake.asked.slice(-2).map(([call, , secret]) => [call, secret])).toEqual([
		['join', { recovery: recoveryKey }],
		['addRoad', undefined]
	]);
});

test('what is wrong with a place is said where it was chosen, and another can be chosen', async () => {
	const { fake } = await showSync();
	await pickable('Shared');
	const says: [Parameters<typeof fake.tell>[0] | object, string][] = [
		[{ status: 'two-vaults' }, 'The devices of two different groups have put their files here.'],
		[{ status: 'trouble', trouble: 'full' }, 'There is no room left.'],
		[
			{ status: 'trouble', trouble: 'newer' },
			'Something in it was written by a newer version of Mediatheque.'
		]
	];
	await button('A folder you already share').click();
	for (const [found, text] of says) {
		fake.answers = { look: () => Promise.resolve(found as Awaited<ReturnType<typeof fake.look>>) };
		await button('Choose folder').click();
		await expect.element(page.getByRole('alert').getByText(text)).toBeVisible();
	}
	expect(fake.asked.every(([call]) => call === 'look')).toBe(true);
	await button('Back').click();
	await expect.element(page.getByRole('heading', { name: 'How do your devices meet?' })).toHaveFocus();
});

test('a phone begins with the file: opened, its passphrase asked for, and joined', async () => {
	const { fake } = await showSync(off, true);
	const names = page
		.getByRole('listitem')
		.getByRole('button')
		.elements()
		.map((element) => element.textContent?.trim());
	expect(names[0]).toMatch(/^A file you carry\s*A good start here$/);
	fake.answers = {
		takeBundle: (_file, secret) => {
			if (!secret) return Promise.resolve({ status: 'locked' });
			fake.tell({ ...open, roads: [] });
			return Promise.resolve({ status: 'taken', edits: 3, conflicts: 0 });
		}
	};
	await button(/^A file you carry/).click();
	await userEvent.upload(bundleInput(), new File(['sealed'], 'mediatheque.json'));
	await expect.element(page.getByRole('heading', { name: 'Join your other devices' })).toBeVisible();
	await password('Passphrase').fill(passphrase);
	await field('Name of this device').fill('Phone');
	await button('Join').click();
	await expect.element(page.getByRole('heading', { name: 'This device has joined' })).toBeVisible();
	expect(fake.asked.at(-1)).toEqual(['takeBundle', { passphrase }, 'Phone']);
	// Its own file goes back.
	await expect.element(button('Save file')).toBeVisible();
});

test('a file that is none of ours is refused in words, and nothing is asked for', async () => {
	const { fake } = await showSync();
	fake.answers = { takeBundle: () => Promise.resolve({ status: 'refused', reason: 'foreign' }) };
	await button('A file you carry').click();
	await userEvent.upload(bundleInput(), new File(['x'], 'x.json'));
	await expect.element(page.getByRole('alert').getByText('This is no file of Mediatheque.')).toBeVisible();
	expect(page.getByLabelText('Passphrase', { exact: true }).query()).toBeNull();
});

test('an address must be one, is asked only as typed, and its password is no part of it', async () => {
	const { fake } = await showSync();
	await button('An address of your own').click();
	await field('Address').fill('not an address at all');
	await button('Look there').click();
	await expect.element(page.getByText('This is no address. It begins with https://')).toBeVisible();
	expect(fake.asked).toEqual([]);
	await field('Address').fill('https://me:secret@cloud.example.org/dav');
	await field('User name').fill('me');
	await password('Password').fill('pass');
	await button('Look there').click();
	await expect.element(page.getByRole('heading', { name: 'Make a passphrase' })).toBeVisible();
	expect(fake.asked).toEqual([
		['look', { kind: 'address', url: 'https://cloud.example.org/dav', user: 'me', password: 'pass' }]
	]);
});

test('a server of one’s own says who can read what before its address is asked for', async () => {
	await showSync();
	await button('A sync server of your own').click();
	await expect
		.element(page.getByText('Whoever runs this server can read your presets and settings.'))
		.toBeVisible();
});

test('a suggested passphrase is a good one, filled in twice and shown', async () => {
	const { fake } = await showSync();
	await button('A file you carry').click();
	await button('No, I begin here').click();
	await button('Suggest one').click();
	await expect.element(page.getByText('Write it down before you go on.')).toBeVisible();
	const suggested = (password('Passphrase').element() as HTMLInputElement).value;
	expect(suggested).toMatch(/^([a-z]{4}-){5}[a-z]{4}$/);
	await button('Make it').click();
	await expect.element(page.getByText(recoveryKey)).toBeVisible();
	expect(fake.asked[0]?.slice(0, 2)).toEqual(['create', suggested]);
});

test('what a browser cannot do says why, and cannot be chosen', async () => {
	vi.stubGlobal('showDirectoryPicker', undefined);
	await showSync();
	const folder = button('A folder you already share');
	await expect.element(folder).toBeDisabled();
	await expect.element(folder).toHaveAccessibleDescription(/^This browser cannot open folders/);
	vi.unstubAllGlobals();
});
