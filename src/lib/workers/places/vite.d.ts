/** Address of the packed gazetteer as the build emits it (scripts/gazetteer.mjs). */
declare module 'virtual:gazetteer' {
	const address: string;
	export default address;
}
