/** Why a sealed file was not taken, in words. */
import type { SyncWords } from '#lib/state/messages/sync-words.ts';

/** @param reason as the service names it; one that has no words yet is said as it is */
export function refusalText(reason: string, { refusals }: SyncWords): string {
	return Object.hasOwn(refusals, reason) ? refusals[reason as keyof typeof refusals] : reason;
}
