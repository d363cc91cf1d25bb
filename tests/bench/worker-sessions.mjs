/** A debugger's line to each worker of a browser: what a page cannot tell of the threads it started. */

/**
 * @typedef {object} WorkerSession
 * @property {string} url of the worker's script
 * @property {(method: string, params?: object) => Promise<any>} send a command of the Chrome DevTools Protocol
 */

/**
 * @param {import('playwright').BrowserContext} context
 * @returns {Promise<(known: ReadonlyMap<string, WorkerSession>) => Promise<Map<string, WorkerSession>>>} the workers there
 *   are now, by id; those in `known` keep the session they have
 */
export async function workerSessions(context) {
	const browser = context.browser();
	const [page] = context.pages();
	if (!browser && !page) throw new Error('no page to ask by');
	const session = browser
		? await browser.newBrowserCDPSession()
		: await context.newCDPSession(/** @type {import('playwright').Page} */ (page));
	/** @type {Map<string, (answer: any) => void>} */
	const waiting = new Map();
	session.on('Target.receivedMessageFromTarget', ({ sessionId, message }) => {
		const answer = JSON.parse(message);
		waiting.get(`${sessionId} ${answer.id}`)?.(answer.result);
		waiting.delete(`${sessionId} ${answer.id}`);
	});
	return async (known) => {
		/** @type {Map<string, WorkerSession>} */
		const now = new Map();
		const { targetInfos } = await session.send('Target.getTargets', { filter: [{ type: 'worker' }] });
		for (const { targetId, url } of targetInfos) {
			const had = known.get(targetId);
			if (had) {
				now.set(targetId, had);
				continue;
			}
			const { sessionId } = await session.send('Target.attachToTarget', { targetId, flatten: false });
			let next = 0;
			now.set(targetId, {
				url,
				send: (method, params = {}) =>
					new Promise((resolve, reject) => {
						const id = ++next;
						waiting.set(`${sessionId} ${id}`, resolve);
						session
							.send('Target.sendMessageToTarget', {
								sessionId,
								message: JSON.stringify({ id, method, params })
							})
							.catch(reject);
					})
			});
		}
		return now;
	};
}
