/**
 * The line of a pairing between the page, which alone can hold it, and the worker, which alone holds the vault: messages of the
 * line as bytes, and beside them what a person has to be asked and told.
 */
import { Channel } from '#lib/sync/channel.ts';
import type { Carrier, ChannelEnd, LineNews, LineSide } from '#lib/sync/line.ts';

/** To the page. */
export type LineToPage =
	| Uint8Array<ArrayBuffer>
	/** Compare the digits: may this newcomer come in, or shall this device go to that one? Answered by `answer`. */
	| { readonly line: 'asks'; readonly name: string }
	/** The question is answered by what happened. */
	| { readonly line: 'asked' }
	| { readonly line: 'news'; readonly news: LineNews }
	| { readonly line: 'ended'; readonly end: Omit<ChannelEnd, 'error'> };

/** To the worker. */
export type LineToWorker =
	| Uint8Array<ArrayBuffer>
	| { readonly line: 'answer'; readonly yes: boolean }
	/** A person ends it. */
	| { readonly line: 'close' }
	/** It has ended by itself. */
	| { readonly line: 'lost' };

export interface LineServed {
	/** Of this device. */
	readonly name: string;
	/** What this side is; `ask` asks the person at the page. */
	readonly side: (
		ask: (name: string, signal: AbortSignal) => Promise<boolean>
	) => LineSide | Promise<LineSide>;
	/** Tell it of what is new (`changed`) for as long as it stands. */
	readonly opened?: (channel: Channel) => void;
	readonly news?: (news: LineNews) => void;
}

/** Serves a line whose other end is at a page; resolves when it has ended, and why. */
export async function serveLine(
	port: MessagePort,
	{ name, side, opened, news }: LineServed
): Promise<ChannelEnd> {
	const tell = (message: LineToPage) => {
		port.postMessage(message);
	};
	const early: Uint8Array<ArrayBuffer>[] = [];
	let events: Parameters<Carrier['listen']>[0] | undefined;
	let answer: ((yes: boolean) => void) | undefined;
	let channel: Channel | undefined;
	let over = false;
	port.onmessage = ({ data }: MessageEvent<LineToWorker>) => {
		if (data instanceof Uint8Array) {
			if (events) events.message(data);
			else early.push(data);
		} else if (data.line === 'answer') answer?.(data.yes);
		else if (data.line === 'close') channel?.close();
		else {
			over = true;
			events?.end();
		}
	};
	const carrier: Carrier = {
		send(message) {
			if (over) return Promise.reject(new DOMException('The line has ended', 'InvalidStateError'));
			port.postMessage(message, [message.buffer]);
			return Promise.resolve();
		},
		listen(given) {
			events = given;
			for (const message of early.splice(0)) given.message(message);
			if (over) given.end();
		},
		close() {
			over = true;
		}
	};
	const ask = (of: string, signal: AbortSignal) =>
		new Promise<boolean>((resolve) => {
			answer = resolve;
			tell({ line: 'asks', name: of });
			signal.addEventListener('abort', () => {
				answer = undefined;
				tell({ line: 'asked' });
			});
		});
	try {
		channel = new Channel({
			...{ carrier, side: await side(ask), name },
			news(one) {
				tell({ line: 'news', news: one });
				news?.(one);
			}
		});
		opened?.(channel);
		const end = await channel.run();
		tell({
			line: 'ended',
			end: { why: end.why, by: end.by, ...(end.refusal ? { refusal: end.refusal } : {}) }
		});
		return end;
	} catch (error) {
		tell({ line: 'ended', end: { why: 'trouble', by: 'here' } });
		return { why: 'trouble', by: 'here', error };
	} finally {
		port.close();
	}
}
