/** How much room the browser gives the app. */
import type { Page } from '@playwright/test';

/**
 * The way to set it. Set before the app writes for the first time: the browser remembers for a while how much there was.
 * @returns sets the bytes that there are; undefined: as much as usual
 */
export async function roomOf(page: Page, url: string): Promise<(bytes?: number) => Promise<void>> {
	const session = await page.context().newCDPSession(page);
	const { origin } = new URL(url);
	return async (quotaSize) => {
		await session.send('Storage.overrideQuotaForOrigin', {
			origin,
			...(quotaSize === undefined ? {} : { quotaSize })
		});
	};
}
