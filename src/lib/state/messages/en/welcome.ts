/** English texts of the area: the first screen. */
export const welcome = {
	title: 'All your media, every tag, in one place',
	sentence:
		'Point Mediatheque at your folders and find any photo, video, song or document by everything its file says.',
	openFolder: 'Open folder',
	chooseFiles: 'Choose files',
	dropFiles: 'Drop files or folders here',
	demo: 'Try the demo library',
	demoText: 'About 60 small pictures, songs and clips, made for looking round.',
	privacy: 'Everything stays on this device: no account, no upload, nothing is copied unless you ask.',
	offline: 'Works offline after the first visit.',
	noPicker:
		'This browser cannot keep a folder open. Files are read for this visit; you may keep copies of them in the browser.',
	picture: 'A field of photo frames beside a panel of tags',
	opening: 'Opening …'
};
