/** What helps where a road is in trouble: one step for each trouble, some other where the road is no folder. */
import type { RoadKind, RoadTrouble } from '#lib/workers/sync/contract.ts';

export type RoadHelp = 'permit' | 'choose' | 'signIn' | 'retry' | 'reload' | 'leave';

const folder: Readonly<Record<RoadTrouble, RoadHelp>> = {
	gone: 'choose',
	permission: 'permit',
	full: 'retry',
	unreachable: 'retry',
	refused: 'choose',
	'two-vaults': 'choose',
	'rolled-back': 'retry',
	'shut-out': 'leave',
	newer: 'reload',
	incomplete: 'retry',
	'sign-in': 'permit'
};

const address: Readonly<Record<RoadTrouble, RoadHelp>> = {
	...folder,
	gone: 'retry',
	permission: 'signIn',
	refused: 'signIn',
	'two-vaults': 'signIn',
	'sign-in': 'signIn'
};

export function helpOf(trouble: RoadTrouble, kind: RoadKind): RoadHelp {
	return (kind === 'folder' ? folder : address)[trouble];
}

/** The trouble whose words fit: a folder asks the browser, an address asks for a name and a password. */
export function saidOf(trouble: RoadTrouble, kind: RoadKind): RoadTrouble {
	return trouble === 'permission' && kind !== 'folder' ? 'sign-in' : trouble;
}
