/** English texts of the area: what went wrong, and what to do about it. */
import type { Failure } from '#lib/library/root.ts';

interface Problem {
	readonly what: string;
	readonly next: string;
}

export const problems = {
	causes: {
		denied: {
			what: 'The browser was not allowed to read it.',
			next: 'Reconnect the folder and allow reading. If it stays refused, look at the permissions of the file or in the site settings of the browser.'
		},
		vanished: {
			what: 'It was gone when it should have been read.',
			next: 'If it was moved or renamed, scan the folder again. If a drive was unplugged, plug it in and try again.'
		},
		changed: {
			what: 'It changed while it was being read.',
			next: 'Wait until the other program has finished writing it, then try again.'
		},
		empty: {
			what: 'It has no content (0 bytes).',
			next: 'A download or copy may have been cut short: fetch the file again.'
		},
		'unknown-format': {
			what: 'Its content is of no kind that is known here.',
			next: 'The name may carry the wrong extension. Open it in the program it came from.'
		},
		quota: {
			what: 'The browser’s storage or the disk is full.',
			next: 'Free space, or erase thumbnails on the storage page, then try again. What was read so far is kept.'
		},
		unreadable: {
			what: 'The disk or the browser would not give its bytes.',
			next: 'Copy the file elsewhere; if that fails too, the disk may be damaged.'
		},
		internal: {
			what: 'Mediatheque made a mistake while reading it.',
			next: 'Try again. If it fails once more, please report it with the details below.'
		}
	} satisfies Record<Failure['cause'], Problem>,
	/** Errors that stop more than one file, by name. */
	named: {
		EncodingError: {
			what: 'Its picture is damaged, or of a kind that cannot be decoded here.',
			next: 'Its tags are read all the same. Download the original to open it in another program.'
		},
		NoPictureError: {
			what: 'It holds no picture, film or sound.',
			next: 'Its tags are read all the same. Download the original to open it in another program.'
		},
		UndrawableError: {
			what: 'It is of a kind that cannot be drawn here, and holds no smaller picture of itself.',
			next: 'Its tags are read all the same. Download the original to open it in another program.'
		},
		NotSupportedError: {
			what: 'This browser can neither play nor show it.',
			next: 'Download the original to open it in another program.'
		},
		OutdatedTab: {
			what: 'A newer version of Mediatheque has opened this library.',
			next: 'Reload this tab to go on.'
		},
		MissingAPIError: {
			what: 'This browser offers no database to pages.',
			next: 'Leave private browsing, or allow the site to store data, then reload.'
		},
		DatabaseClosedError: {
			what: 'The library’s database was closed by the browser.',
			next: 'Reload this tab. Your files are not affected.'
		},
		VersionError: {
			what: 'The library was made by a newer version of Mediatheque.',
			next: 'Reload this tab to get that version.'
		},
		QuotaExceededError: {
			what: 'The browser’s storage or the disk is full.',
			next: 'Free space, or erase thumbnails on the storage page. Nothing that was read is lost.'
		},
		NetworkRefused: {
			what: 'A request to another host was stopped.',
			next: 'Nothing leaves this device unless a source is switched on in the settings.'
		}
	} satisfies Record<string, Problem>,
	other: {
		what: 'Something unexpected happened.',
		next: 'Try again; if it happens once more, reload the app. Your files are not affected.'
	}
};
