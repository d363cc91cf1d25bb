/** The two sides of a line, made of a vault: the member that may let somebody in, and the newcomer. */
import { utf8, type Bytes } from './envelope/bytes.ts';
import { accept, invite, newcomerOf } from './envelope/invitation.ts';
import { introductionOf, readIntroduction } from './envelope/members.ts';
import type { OpenVault, Self } from './envelope/vault.ts';
import type { LineMember, LineSide } from './line.ts';
import type { Replica } from './replica.ts';
import { Refused } from './sealer.ts';

/** Letters of a device's id, in front of its introduction. */
const idLength = 26;
const idPattern = /^[0-9A-Z]{26}$/;

/**
 * @param stored what changed of the vault is stored, and what others changed of it is in it
 * @param admit asks a person; absent where no newcomer may come in
 */
export function memberSide(
	vault: OpenVault,
	replica: Replica,
	stored: () => Promise<void>,
	admit?: (name: string, signal: AbortSignal) => Promise<boolean>
): LineSide {
	return {
		as: 'member',
		...memberOf(vault, replica, stored),
		...(admit ? { admit } : {}),
		async invite(introduction) {
			const id = new TextDecoder('latin1').decode(introduction.subarray(0, idLength));
			if (!idPattern.test(id)) throw new Refused('damaged');
			// Into the vault of now: another thread may have begun a new epoch.
			await stored();
			const invitation = await invite(vault, readIntroduction(id, 0, introduction.slice(idLength)));
			await stored();
			return invitation;
		}
	};
}

/**
 * @param self fresh keys of this device, to be kept with the vault
 * @param confirm asks a person whether to come to the device of this name
 * @param joined stores the vault that this device belongs to from now on, and makes what sync needs of the library
 */
export function newcomerSide(
	self: Self,
	confirm: (name: string, signal: AbortSignal) => Promise<boolean>,
	joined: (vault: OpenVault) => Promise<{ readonly replica: Replica; readonly stored: () => Promise<void> }>,
	changed?: () => void
): LineSide {
	return {
		as: 'newcomer',
		confirm,
		introduction: () => {
			const { id, name, sign, wrap } = newcomerOf(self);
			return Promise.resolve(new Uint8Array([...utf8(id), ...introductionOf(name, { sign, wrap })]));
		},
		async accept(invitation) {
			const vault = await accept(invitation, self, changed);
			const { replica, stored } = await joined(vault);
			return memberOf(vault, replica, stored);
		}
	};
}

function memberOf(vault: OpenVault, replica: Replica, stored: () => Promise<void>): LineMember {
	return {
		replica,
		sealer: vault,
		// The other may not have heard of a newer epoch, nor of this device.
		papers: async () => [vault.file.bytes, (await vault.seal('device', 0, new Uint8Array())).bytes],
		async read(paper) {
			if (isVault(paper)) {
				// By a member that is not known here yet it is taken when a place shows it.
				const taken = await vault.take(paper).catch((error: unknown) => {
					if (error instanceof Refused && error.refusal === 'unknown-device') return 'older';
					throw error;
				});
				if (taken === 'shut-out') throw new Refused('revoked');
			} else {
				const { kind } = await vault.open(paper);
				if (kind !== 'device') throw new Refused('foreign');
			}
			await stored();
		}
	};
}

const vaultBegins = '{"format":"mediatheque-vault"';

function isVault(paper: Bytes): boolean {
	return String.fromCharCode(...paper.subarray(0, vaultBegins.length)) === vaultBegins;
}
