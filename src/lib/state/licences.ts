/** Licences of everything the app ships: a list that the build makes. */
import * as v from 'valibot';
import { openNetwork } from '#lib/platform/network.ts';

const packageShape = v.object({
	name: v.string(),
	version: v.string(),
	licence: v.string(),
	text: v.string()
});
const shape = v.object({
	app: packageShape,
	packages: v.array(packageShape),
	credits: v.array(
		v.object({
			name: v.string(),
			by: v.string(),
			licence: v.string(),
			address: v.string(),
			use: v.string()
		})
	)
});
export type Licences = v.InferOutput<typeof shape>;

/** @param address of `licences.json`; @returns undefined where the build has none (development) */
export async function loadLicences(address: string): Promise<Licences | undefined> {
	const response = await openNetwork().request(address);
	if (!response.ok || !response.headers.get('Content-Type')?.includes('json')) return undefined;
	return v.parse(shape, await response.json());
}
