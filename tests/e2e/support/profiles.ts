/** Browsers with a profile on disk: what an installed app and real folders need. */
import { mkdir, mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type BrowserContext, type LaunchOptions } from '@playwright/test';

/** How a context is seen, unless a test says otherwise. */
const usual = { viewport: { width: 1440, height: 900 }, locale: 'en-GB' };

/**
 * A browser with a profile on disk.
 * @param looks how it is seen; an empty one leaves that to what the test's file says
 */
export function launchProfile(
	browserOptions: LaunchOptions,
	profile: string,
	args: readonly string[] = [],
	looks: Partial<typeof usual> = usual
): Promise<BrowserContext> {
	return chromium.launchPersistentContext(profile, {
		...browserOptions,
		...looks,
		args: [...(browserOptions.args ?? []), ...args]
	});
}

/** An empty folder for a profile, where `MEDIATHEQUE_PROFILES` says: a place in memory is quicker than a disk. */
export const profileFolder = (place = process.env.MEDIATHEQUE_PROFILES || tmpdir()): Promise<string> =>
	mkdtemp(join(place, 'mediatheque-profile-'));

/**
 * A fresh profile in which folders are granted, or refused, without the question nobody could answer here.
 * @param wish.place the folder it lies in, unless that is of no matter
 */
export async function newProfile({
	write = true,
	place
}: { write?: boolean; place?: string } = {}): Promise<string> {
	const profile = await profileFolder(place);
	const [allowed, blocked] = [1, 2];
	const preferences = {
		profile: {
			default_content_setting_values: {
				file_system_read_guard: allowed,
				file_system_write_guard: write ? allowed : blocked
			}
		}
	};
	await mkdir(join(profile, 'Default'), { recursive: true });
	await writeFile(join(profile, 'Default', 'Preferences'), JSON.stringify(preferences));
	return profile;
}
