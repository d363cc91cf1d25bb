/** English texts of what stands in the way of sync, and what helps. */
import type { Refusal } from '#lib/sync/sealer.ts';
import type { RoadTrouble } from '#lib/workers/sync/contract.ts';

/** What a person reads of a trouble: what it is, and what helps. */
export interface TroubleText {
	readonly what: string;
	readonly next: string;
}

export const troubles: Readonly<Record<RoadTrouble, TroubleText>> = {
	gone: {
		what: 'It is not there any more: unplugged, renamed or removed.',
		next: 'Plug it in again, or choose where it is now. What you change meanwhile waits on this device.'
	},
	permission: {
		what: 'The browser asks once more before this may be used.',
		next: 'Give permission again. Nothing is lost: what you change meanwhile waits on this device.'
	},
	full: {
		what: 'There is no room left.',
		next: 'Free some space there, then try again. What does not fit yet waits on this device.'
	},
	unreachable: {
		what: 'It does not answer.',
		next: 'Check the network and the address; a server of your own must also allow this page to use it. It is tried again by itself.'
	},
	refused: {
		what: 'It answers with something else than a place for files.',
		next: 'Check the address: it must be the one for WebDAV, down to the folder.'
	},
	'two-vaults': {
		what: 'The devices of two different groups have put their files here.',
		next: 'Choose another folder for one of the two. Nothing is read or written here until then.'
	},
	'rolled-back': {
		what: 'It shows less than it did before: somebody put an old copy in its place.',
		next: 'Nothing is lost on this device. Sync now, then see below whether the other devices hold the same.'
	},
	'shut-out': {
		what: 'Another of your devices has removed this one.',
		next: 'If that was a mistake, leave the group here and join it again with the new passphrase.'
	},
	newer: {
		what: 'Something in it was written by a newer version of Mediatheque.',
		next: 'Reload this page to update it. What is understood is taken already, the rest waits.'
	},
	incomplete: {
		what: 'Devices have put files here, and the one by which others come in is missing or cut short.',
		next: 'Wait until everything has been carried here, then look again. Sync now on a device of the group puts back what is missing. To begin anew, choose another folder.'
	},
	'sign-in': {
		what: 'The user name, the password or the token is wrong.',
		next: 'Sign in again. Some hosts want a password made for one app.'
	}
};

export const refusals: Readonly<Record<Refusal, string>> = {
	foreign: 'This is no file of Mediatheque.',
	damaged: 'The file is cut short or was changed on the way. Save it anew on the other device.',
	'other-vault': 'The file belongs to another group of devices.',
	'unknown-device': 'The file is of a device that is not known here yet. Save a new one there.',
	revoked: 'The file is of a device that was removed.',
	newer: 'The file was written by a newer version of Mediatheque. Update this one, then open it again.',
	locked: 'The file was made after the passphrase had to be changed. Join again with the new one.',
	'too-large': 'The file is larger than any that Mediatheque writes.'
};
