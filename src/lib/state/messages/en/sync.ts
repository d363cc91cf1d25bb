/** English texts of sync. */
import type { Conflict, RoadKind, SyncMember, SyncNews } from '#lib/workers/sync/contract.ts';
import { plural } from '../plural.ts';
import { refusals, troubles } from './sync-troubles.ts';

const n = plural('en');

const news: Readonly<Record<SyncNews['what'], string>> = {
	sent: 'Sent',
	received: 'Received',
	joined: 'A device has joined',
	revoked: 'A device was removed',
	refused: 'Not accepted',
	trouble: 'Trouble',
	conflict: 'Two devices disagree',
	renamed: 'A device has a new name',
	compacted: 'Tidied up',
	paired: 'Paired'
};

const conflictKinds: Readonly<Record<Conflict['kind'], string>> = {
	item: 'Item',
	albums: 'Album',
	keywords: 'Keyword',
	fields: 'Field',
	preset: 'Preset',
	setting: 'Setting'
};

export const sync = {
	title: 'Sync',
	lead: 'Ratings, keywords, albums, presets and settings, the same on all your devices. All of it is sealed before it leaves this one: no account, no server of ours. Your photos and films stay where they are.',
	loading: 'Looking at what is set up',
	broken: 'Sync could not start.',
	back: 'Back',
	cancel: 'Cancel',
	notDone: 'Not done.',
	/** What this browser cannot do, by the name of the error. */
	cannot: {
		CurvesMissing:
			'This browser lacks the keys that sync is made of (Ed25519 and X25519). Update it, or use a current Chrome, Edge, Firefox or Safari.',
		KdfUnavailable:
			'This browser refuses what the passphrase of this group needs (WebAssembly, 64 MB of memory). Use the recovery key, or another browser.',
		UnfitPassphrase: 'A passphrase has 8 to 1,024 letters.'
	},

	steps: {
		label: 'Steps',
		of: (step: number) => `Step ${n(step, { other: '#' })} of 3`,
		names: ['Where your devices meet', 'A passphrase', 'Done'],
		/** In the place of the second, where two devices are paired. */
		codes: 'Two codes'
	},
	ways: {
		title: 'How do your devices meet?',
		hint: 'More ways can be added later, and used side by side.',
		best: 'A good start here',
		folder: {
			name: 'A folder you already share',
			text: 'Syncthing, Dropbox, iCloud Drive, a network drive or a stick. Between computers; goes on by itself.'
		},
		pairing: {
			name: 'Two devices side by side',
			text: 'By a code on the screen of each, in the same network. For as long as both are open.'
		},
		file: {
			name: 'A file you carry',
			text: 'One sealed file, by mail, messenger or stick. Works everywhere, on phones too.'
		},
		address: {
			name: 'An address of your own',
			text: 'WebDAV: Nextcloud, a network drive, a web host. It holds sealed files and cannot read them.'
		},
		server: {
			name: 'A sync server of your own',
			text: 'Hocuspocus, for a household or a team; live. This server can read your presets and settings.'
		},
		noFolder:
			'This browser cannot open folders. Chrome, Edge and others like them on a computer can; here, a file or a pairing does the same.',
		noPairing: 'This browser cannot connect to other devices directly.'
	},
	folder: {
		title: 'Choose the shared folder',
		text: 'One that is on your other devices too. Mediatheque makes a folder “Mediatheque” in it and touches nothing else there.',
		choose: 'Choose folder',
		drop: 'or drop it here',
		dropOne: 'Drop one folder.'
	},
	address: {
		title: 'An address of your own',
		text: 'The WebDAV address of a folder, as your host names it. This page may then contact this one address and no other.',
		url: 'Address',
		urlHint: 'e.g. https://cloud.example.org/remote.php/dav/files/me/',
		user: 'User name',
		password: 'Password',
		passwordHint: 'Kept on this device only, sealed. Hosts often give a password for one app: take that.',
		notAddress: 'This is no address. It begins with https://',
		notSafe: 'It must begin with https://, so that nobody on the way reads the password.',
		look: 'Look there'
	},
	server: {
		title: 'A sync server of your own',
		text: 'The address of your Hocuspocus. Presets and settings travel by it, live; ratings, keywords and albums need one of the other ways beside it.',
		warning: 'Whoever runs this server can read your presets and settings. Use it only if that is you.',
		url: 'Address',
		urlHint: 'e.g. wss://sync.example.org',
		notAddress: 'This is no address. It begins with wss://',
		notSafe: 'It must begin with wss://, so that nobody on the way reads along.',
		token: 'Access token',
		tokenHint: 'Where your server asks for one.'
	},
	looking: 'Looking there …',
	first: {
		titlePairing: 'Does one of the two sync already?',
		titleFile: 'Do you have a file from another device?',
		here: 'No, I begin here',
		hereTextPairing: 'Make a passphrase on this device, then pair the other one with it.',
		hereTextFile: 'Make a passphrase on this device, then save the file for the others.',
		other: 'Yes, the other device syncs',
		otherText: 'Join it from here. Open Sync there and choose “Pair a device”.',
		file: 'Yes, open the file',
		fileText: 'A file that ends in .mediatheque or .txt, made on the Sync page of the other device.'
	},
	found: {
		vault: (devices: readonly string[]) =>
			devices.length === 0
				? 'Your other devices have been here already.'
				: n(devices.length, {
						one: 'One of your devices is here already:',
						other: '# of your devices are here already:'
					}),
		notOurs:
			'The devices here are not in a group with this one. Choose another folder, or leave the group on this device first and join theirs.'
	},
	make: {
		title: 'Make a passphrase',
		text: 'It seals everything that leaves this device. You type it once on each new device. Nobody can look it up for you, so choose one that you remember.',
		passphrase: 'Passphrase',
		again: 'Passphrase once more',
		unlike: 'The two are not alike.',
		suggest: 'Suggest one',
		suggested: 'Write it down before you go on.',
		show: 'Show',
		hide: 'Hide',
		least: (length: number) => n(length, { one: 'At least # character.', other: 'At least # characters.' }),
		strength: {
			short: 'Too short',
			weak: 'Weak: easily guessed. Three or four words that have nothing to do with each other are better.',
			fair: 'Fair. One more word makes it good.',
			good: 'Good'
		},
		device: 'Name of this device',
		deviceHint: 'As your other devices show it, e.g. “Laptop”.',
		submit: 'Make it',
		working: 'Sealing. This takes a moment on purpose: it makes guessing slow.'
	},
	join: {
		title: 'Join your other devices',
		text: 'Type the passphrase that you made on the first of them.',
		passphrase: 'Passphrase',
		recovery: 'Recovery key',
		recoveryHint: 'As printed: letters, digits and dashes. Capitals do not matter.',
		useRecovery: 'I have the recovery key instead',
		usePassphrase: 'I have the passphrase instead',
		submit: 'Join',
		working: 'Opening. This takes a moment on purpose: it makes guessing slow.',
		wrong: (left: number) =>
			left === 0
				? 'That is not it.'
				: n(left, {
						one: 'That is not it. # try left before a pause.',
						other: 'That is not it. # tries left before a pause.'
					}),
		wait: (seconds: number) =>
			n(seconds, {
				one: 'Too many wrong ones. The next is looked at in # second.',
				other: 'Too many wrong ones. The next is looked at in # seconds.'
			}),
		/** Slips in a recovery key as it was typed; nothing was tried. */
		slip: {
			character: (character: string) => `“${character}” is in no recovery key.`,
			length: (had: number, wanted: number) =>
				`A recovery key has ${n(wanted, { other: '# letters and digits' })}; these are ${n(had, { other: '#' })}.`,
			group: (group: number) =>
				`There is a slip in group ${n(group, { other: '#' })}. Compare it with the paper.`
		},
		/** Once the pause is over. */
		tryNow: 'You can try again now.'
	},
	keep: {
		title: 'Keep the recovery key',
		text: 'If you ever forget the passphrase, this key is the only other way in. It is shown this once. Print it or put it where you keep important papers; do not keep it with the device.',
		key: 'Recovery key',
		copy: 'Copy',
		copied: 'Copied. Clear the clipboard once it is where it belongs.',
		save: 'Save as text',
		print: 'Print',
		kept: 'I have kept it',
		fileName: 'Mediatheque recovery key',
		/** Content of the saved file and head of the printed page. */
		paper: (date: string) => `Mediatheque: recovery key of ${date}`,
		paperText:
			'Whoever has this key and the files of your sync folder can read what is in them. With it you join from a new device: Sync, choose how your devices meet, “I have the recovery key instead”.',
		older: 'It replaces the earlier recovery key, which opens nothing new from now on.'
	},
	done: {
		made: 'This device is ready',
		joined: 'This device has joined',
		added: 'One more way is set up',
		folder:
			'On your other devices: open Mediatheque, go to Sync, choose the same folder and type the passphrase.',
		address:
			'On your other devices: open Mediatheque, go to Sync, choose the same address and type the passphrase.',
		server: 'On your other devices: open Mediatheque, go to Sync and choose the same server.',
		pairing: 'From now on these two know each other.',
		file: 'Save the file and open it on the other device: Sync, “A file you carry”. Then bring its file back here: files go both ways.',
		joinedText: 'What your other devices hold is coming in. You can go on working.',
		finish: 'To the overview'
	},
	file: {
		title: 'A file you carry',
		text: 'All that there is, sealed in one file. Open it on the other device, then bring that one’s file back.',
		save: 'Save file',
		share: 'Share file',
		open: 'Open file',
		name: (date: string) => `mediatheque-sync-${date}`,
		making: 'Sealing the file …',
		reading: 'Opening the file …',
		made: 'The file is in your downloads.',
		taken: (edits: number, conflicts: number) =>
			[
				edits === 0
					? 'Opened: nothing in it was new.'
					: n(edits, { one: 'Opened: # change came in.', other: 'Opened: # changes came in.' }),
				conflicts === 0 ? '' : n(conflicts, { one: '# conflict.', other: '# conflicts.' })
			]
				.filter((part) => part !== '')
				.join(' '),
		refused: 'The file was not accepted.',
		locked: 'It is sealed. Type the passphrase of the device that it is from.'
	},
	pair: {
		title: 'Pair two devices',
		button: 'Pair a device'
	},

	state: {
		title: 'State',
		even: 'All your devices hold the same.',
		alone: 'This is the only device yet.',
		working: 'Syncing …',
		waiting: (count: number) =>
			n(count, {
				one: '# change waits for its way to the other devices.',
				other: '# changes wait for their way to the other devices.'
			}),
		nothingWaits: 'Nothing waits: all that was changed here is on its way.',
		noRoad: 'No way goes by itself yet: save a file, pair, or add a way.',
		paused: 'Paused. What you change waits on this device.',
		trouble: (count: number) =>
			n(count, { one: '# way needs your attention.', other: '# ways need your attention.' })
	},
	now: 'Sync now',
	pause: 'Pause',
	resume: 'Go on syncing',
	paused: 'Sync is paused.',
	resumed: 'Sync goes on.',

	roads: {
		title: 'Ways between your devices',
		add: 'Add a way',
		none: 'None goes by itself yet.',
		kind: {
			folder: 'Folder',
			address: 'Address',
			server: 'Sync server'
		} satisfies Readonly<Record<RoadKind, string>>,
		serverReads: 'This server can read presets and settings.',
		state: {
			waiting: 'Waits for its turn',
			working: 'Syncing …',
			done: 'Up to date',
			trouble: 'Trouble',
			paused: 'Paused'
		},
		last: (when: string) => `Last ${when}`,
		never: 'Not yet',
		remove: 'Remove',
		/** Names a verb of one of many for who cannot see where it stands. */
		verbOf: (verb: string, of: string) => `${verb}: ${of}`,
		removeTitle: (name: string) => `Remove the way through ${name}?`,
		removeText: [
			'This device no longer looks there. The sealed files stay where they are, for your other devices.',
			'It can be added again at any time.'
		],
		permit: 'Give permission',
		choose: 'Choose folder again',
		signIn: 'Sign in again',
		retry: 'Try again',
		reload: 'Reload',
		leave: 'Leave the group'
	},
	troubles,
	refusals,

	devices: {
		title: 'Devices',
		self: 'This device',
		revoked: 'Removed',
		seen: (when: string) => `Last heard ${when}`,
		never: 'Not heard yet',
		holds: {
			equal: 'Holds the same',
			behind: 'Has not heard everything yet',
			different: 'Holds something else',
			unknown: 'Not known yet'
		} satisfies Readonly<Record<SyncMember['holds'], string>>,
		differentHelp:
			'It has heard the same and yet shows something else. Update both devices and sync both. If that does not help, make a backup, leave the group on one of them and join again there.',
		ahead: (time: string) =>
			`Its clock is ${time} ahead of this one. What is said there counts as later than it is: set its time.`,
		behind: (time: string) =>
			`Its clock is ${time} behind this one. What is said there counts as earlier than it is: set its time.`,
		rename: 'Rename',
		renameTitle: 'Name of this device',
		renameSave: 'Rename',
		revoke: 'Remove',
		revokeTitle: (name: string) => `Remove ${name} from the group?`,
		revokeText: [
			'From now on nothing new can be read there, and nothing that is written there is accepted.',
			'What it has read already cannot be unread: its copy of ratings, keywords, albums and presets stays on it. If it was lost or stolen, change the passwords it knows elsewhere, too.',
			'The old passphrase may be known there, so a new one is needed. You type it on none of your other devices now; only on ones that join later. The old recovery key is replaced as well.'
		],
		revokeVerb: 'Remove the device'
	},
	conflicts: {
		title: 'Conflicts',
		text: 'Two devices said different things of the same before they heard of each other. The later one counts until you decide.',
		none: 'None. Where two devices disagree, both values are listed here, and one click takes the other.',
		button: (count: number) => n(count, { one: '# conflict to decide', other: '# conflicts to decide' }),
		kind: conflictKinds,
		counts: 'Counts now',
		other: 'The other',
		nothing: 'nothing',
		take: 'Use this one',
		keep: 'Keep this one',
		of: (of: string, field: string) => (field === '' ? of : `${of}: ${field}`),
		open: 'Show the item',
		taken: (of: string) => `Used the other value: ${of}.`,
		kept: (of: string) => `Kept: ${of}.`,
		keepAll: 'Keep all that count',
		keptAll: (count: number) => n(count, { one: 'Kept one value.', other: 'Kept # values.' }),
		more: (count: number) => n(count, { one: 'Show # more', other: 'Show # more' }),
		keys: 'Arrow up and down go from one to the next.'
	},
	own: {
		title: 'Passphrase and this device',
		change: 'Change passphrase',
		changeTitle: 'Change the passphrase',
		changeText:
			'Your other devices go on as they are: the new one is asked of devices that join later. If somebody knows the old one, remove their device instead.',
		before: 'Passphrase until now',
		after: 'New passphrase',
		changed: 'The passphrase is changed.',
		leave: 'Leave the group',
		leaveTitle: 'Leave the group on this device?',
		leaveText: [
			'This device forgets the keys, the ways and the list of devices. Your library and your presets stay as they are.',
			'What waits and was not sent yet stays here only. To come back, you need the passphrase or the recovery key.'
		],
		leaveVerb: 'Leave',
		left: 'This device has left the group.'
	},
	locked: {
		title: 'The key of this device was lost',
		text: 'The browser has cleared it. Type the passphrase or the recovery key, and all goes on as before; nothing that was changed here is lost.',
		submit: 'Open',
		opened: 'Open again.'
	},
	shutOut: {
		title: 'This device was removed from the group',
		text: 'Another of your devices has removed this one. Your library here stays as it is; nothing is sent or received any more.',
		again: 'If that was a mistake: leave the group here, then join it again with the new passphrase.'
	},
	log: {
		title: 'Log',
		none: 'Nothing happened yet.',
		noneFits: 'Nothing of this kind.',
		filter: 'Show',
		find: 'Find in the log',
		groups: { all: 'All', traffic: 'Sent and received', trouble: 'Trouble', devices: 'Devices' },
		what: news,
		changes: (count: number) => n(count, { one: '# change', other: '# changes' }),
		show: 'Show the log'
	},
	/** Name of the sign in the bar above: conflicts, and ways with trouble. */
	mark: (count: number) =>
		n(count, { one: 'Sync: # thing waits for you', other: 'Sync: # things wait for you' }),
	commands: {
		page: 'Sync between devices',
		now: 'Sync: now',
		pause: 'Sync: pause',
		resume: 'Sync: go on',
		conflicts: 'Sync: show conflicts'
	},
	renamed: (name: string) => `This device is called ${name} now.`
};
