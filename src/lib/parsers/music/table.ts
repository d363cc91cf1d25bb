/**
 * Which tag of which container holds a field of music: the facts of MusicBrainz Picard's tag map
 * (https://picard-docs.musicbrainz.org/en/appendices/tag_mapping.html), with the names of ID3v2.2 (id3.org), RIFF INFO, AIFF and
 * Matroska (https://www.matroska.org/technical/tagging.html) beside them.
 *
 * A line is one field. Its columns, in the order of `columns`, are parted by `|`, names of one column by `,`, best first; `-` is
 * none. Case does not count. Names are written as the container has them, with
 * - ID3v2: `TXXX:`, `UFID:`, `COMM:` and the description behind it; `TIPL:` and a role, in `IPLS` and `TMCL` too;
 * - MP4: `----:` before a name of a freeform item, which is also the key of a `keys` box;
 * - ASF: without `WM/`;
 * - Matroska: what it is said of before it where that changes what it means, `50:` an album, `40:` a disc.
 */

/** Containers, in the order of the columns. The first that says a field counts, but for sound whose own tag is APE's. */
export const columns = ['id3', 'vorbis', 'ape', 'mp4', 'asf', 'chunks', 'matroska'] as const;
export type Column = (typeof columns)[number];

/** Texts: a list each, in the order of the file. */
export const texts = {
	title: 'TIT2,TT2 | TITLE | Title | ©nam,----:title,titl | Title | INAM,NAME | TITLE,30:TITLE',
	artist: 'TPE1,TP1 | ARTIST | Artist | ©ART,----:artist,perf | Author | IART,AUTH | ARTIST',
	artists: 'TXXX:ARTISTS | ARTISTS | Artists | ----:ARTISTS | ARTISTS | - | ARTISTS',
	album: 'TALB,TAL | ALBUM | Album | ©alb,----:album,albm | AlbumTitle | IPRD | 50:TITLE,ALBUM',
	albumArtist:
		'TPE2,TP2 | ALBUMARTIST,ALBUM ARTIST,ALBUM_ARTIST | Album Artist,AlbumArtist,Album_Artist | aART,----:album_artist | AlbumArtist | - | 50:ARTIST,ALBUM_ARTIST,ALBUMARTIST',
	titleSort: 'TSOT,XSOT,TST | TITLESORT | TITLESORT | sonm | TitleSortOrder | - | TITLE/SORT_WITH',
	artistSort: 'TSOP,XSOP,TSP | ARTISTSORT | ARTISTSORT | soar | ArtistSortOrder | - | ARTIST/SORT_WITH',
	albumSort: 'TSOA,XSOA,TSA | ALBUMSORT | ALBUMSORT | soal | AlbumSortOrder | - | 50:TITLE/SORT_WITH',
	albumArtistSort:
		'TSO2,TXXX:ALBUMARTISTSORT,TS2 | ALBUMARTISTSORT | ALBUMARTISTSORT | soaa | AlbumArtistSortOrder | - | 50:ARTIST/SORT_WITH',
	composerSort:
		'TSOC,TXXX:COMPOSERSORT,TSC | COMPOSERSORT | COMPOSERSORT | soco | ComposerSortOrder | - | COMPOSER/SORT_WITH',
	subtitle: 'TIT3,TT3 | SUBTITLE | Subtitle | ----:SUBTITLE | SubTitle | - | SUBTITLE',
	discSubtitle:
		'TSST,TXXX:DISCSUBTITLE | DISCSUBTITLE,SETSUBTITLE | DiscSubtitle | ----:DISCSUBTITLE | SetSubTitle | - | 40:TITLE',
	grouping:
		'GRP1,TIT1,GP1,TT1 | GROUPING | Grouping | ©grp,----:GROUPING | ContentGroupDescription | - | GROUPING',
	work: 'TXXX:WORK | WORK | WORK | ©wrk,----:WORK | Work | - | WORK',
	movement: 'MVNM,MVN | MOVEMENTNAME | MOVEMENTNAME | ©mvn | MOVEMENTNAME | - | MOVEMENTNAME',
	genres: 'TCON,TCO | GENRE | Genre | ©gen,gnre,----:genre | Genre | IGNR | GENRE',
	moods: 'TMOO,TXXX:MOOD | MOOD | Mood | ----:MOOD | Mood | - | MOOD',
	key: 'TKEY,TKE | KEY,INITIALKEY | KEY,INITIALKEY | ----:initialkey,----:KEY | InitialKey | - | INITIAL_KEY,INITIALKEY',
	languages: 'TLAN,TLA | LANGUAGE | Language | ----:LANGUAGE | Language | ILNG | LANGUAGE',
	lyrics:
		'USLT,ULT | LYRICS,UNSYNCEDLYRICS,UNSYNCED LYRICS,SYNCEDLYRICS | Lyrics,UNSYNCEDLYRICS,UNSYNCED LYRICS | ©lyr,----:LYRICS | Lyrics | - | LYRICS',
	comments:
		'COMM,COM | COMMENT,DESCRIPTION | Comment | ©cmt,----:comment | Description | ICMT,CMNT,ANNO | COMMENT',
	copyright: 'TCOP,TCR | COPYRIGHT | Copyright | cprt,©cpy,----:copyright | Copyright | ICOP,(c) | COPYRIGHT',
	licenses: 'WCOP,TXXX:LICENSE,WCP | LICENSE | LICENSE | ----:LICENSE | LICENSE | - | LICENSE',
	websites: 'WOAR,WAR | WEBSITE | Weblink | ----:WEBSITE | AuthorURL | - | URL',
	labels:
		'TPUB,TPB,TXXX:LABEL | LABEL,ORGANIZATION,PUBLISHER | Label,Publisher | ----:LABEL,©lab | Publisher | - | LABEL,LABEL_CODE,PUBLISHER',
	catalogNumbers:
		'TXXX:CATALOGNUMBER | CATALOGNUMBER | CatalogNumber | ----:CATALOGNUMBER | CatalogNo | - | CATALOG_NUMBER,CATALOGNUMBER',
	barcodes: 'TXXX:BARCODE | BARCODE | Barcode | ----:BARCODE | Barcode | - | BARCODE',
	isrcs: 'TSRC,TRC | ISRC | ISRC | ----:ISRC,©isr | ISRC | - | ISRC',
	asins: 'TXXX:ASIN | ASIN | ASIN | ----:ASIN | ASIN | - | ASIN',
	media: 'TMED,TMT | MEDIA | Media | ----:MEDIA | Media | IMED | ORIGINAL_MEDIA_TYPE,MEDIA',
	scripts: 'TXXX:SCRIPT | SCRIPT | Script | ----:SCRIPT | Script | - | SCRIPT',
	encodedBy: 'TENC,TEN | ENCODEDBY,ENCODED-BY | EncodedBy | ©too,©enc | EncodedBy | ITCH,CODE | ENCODED_BY',
	encoderSettings:
		'TSSE,TSS | ENCODERSETTINGS,ENCODER | EncoderSettings | ----:ENCODERSETTINGS | EncodingSettings | ISFT | ENCODER_SETTINGS,ENCODER',
	originalAlbum:
		'TOAL,TOT | ORIGINALALBUM | Original Album,OriginalAlbum | ----:ORIGINALALBUM | OriginalAlbumTitle | - | ORIGINAL/TITLE',
	originalArtists:
		'TOPE,TOA | ORIGINALARTIST | Original Artist,OriginalArtist | ----:ORIGINALARTIST | OriginalArtist | - | ORIGINAL/ARTIST',
	originalFilename:
		'TOFN,TOF | ORIGINALFILENAME | ORIGINALFILENAME | ----:ORIGINALFILENAME | OriginalFilename | - | -',
	releaseStatus:
		'TXXX:MusicBrainz Album Status | RELEASESTATUS,MUSICBRAINZ_ALBUMSTATUS | MUSICBRAINZ_ALBUMSTATUS,RELEASESTATUS | ----:MusicBrainz Album Status | MusicBrainz/Album Status | - | RELEASESTATUS',
	releaseTypes:
		'TXXX:MusicBrainz Album Type | RELEASETYPE,MUSICBRAINZ_ALBUMTYPE | MUSICBRAINZ_ALBUMTYPE,RELEASETYPE | ----:MusicBrainz Album Type | MusicBrainz/Album Type | - | RELEASETYPE',
	releaseCountries:
		'TXXX:MusicBrainz Album Release Country | RELEASECOUNTRY | RELEASECOUNTRY | ----:MusicBrainz Album Release Country | MusicBrainz/Album Release Country | ICNT | RELEASECOUNTRY',
	composers: 'TCOM,TCM | COMPOSER | Composer | ©wrt,©com,----:composer | Composer | IMUS | COMPOSER',
	lyricists: 'TEXT,TXT | LYRICIST | Lyricist | ----:LYRICIST | Writer | IWRI | LYRICIST',
	writers: 'TXXX:Writer | WRITER | Writer | ----:WRITER | - | - | WRITTEN_BY,WRITER',
	conductors: 'TPE3,TP3 | CONDUCTOR | Conductor | ----:CONDUCTOR,©con | Conductor | - | CONDUCTOR',
	remixers: 'TPE4,TP4 | REMIXER | MixArtist,Remixer | ----:REMIXER | ModifiedBy | - | REMIXED_BY,REMIXER',
	arrangers: 'TIPL:arranger | ARRANGER | Arranger | ----:ARRANGER,©arg | Arranger | - | ARRANGER',
	engineers:
		'TIPL:engineer | ENGINEER | Engineer | ----:ENGINEER | Engineer | IENG | SOUND_ENGINEER,ENGINEER',
	producers: 'TIPL:producer | PRODUCER | Producer | ----:PRODUCER,©prd | Producer | IPRO | PRODUCER',
	mixers: 'TIPL:mix | MIXER | Mixer | ----:MIXER | Mixer | - | MIXED_BY,MIXER',
	djMixers: 'TIPL:DJ-mix | DJMIXER | DJMixer | ----:DJMIXER | DJMixer | - | DJMIXER',
	directors: 'TXXX:DIRECTOR | DIRECTOR | Director | ----:DIRECTOR,©dir | Director | - | DIRECTOR',
	show: '- | - | - | tvsh | - | - | -',
	showSort: '- | - | - | sosn | - | - | -',
	podcastUrl: 'WFED | - | - | purl | - | - | -',
	recordingIds:
		'UFID:http://musicbrainz.org | MUSICBRAINZ_TRACKID | MUSICBRAINZ_TRACKID | ----:MusicBrainz Track Id | MusicBrainz/Track Id | - | MUSICBRAINZ_TRACKID',
	trackIds:
		'TXXX:MusicBrainz Release Track Id | MUSICBRAINZ_RELEASETRACKID | MUSICBRAINZ_RELEASETRACKID | ----:MusicBrainz Release Track Id | MusicBrainz/Release Track Id | - | MUSICBRAINZ_RELEASETRACKID',
	albumIds:
		'TXXX:MusicBrainz Album Id | MUSICBRAINZ_ALBUMID | MUSICBRAINZ_ALBUMID | ----:MusicBrainz Album Id | MusicBrainz/Album Id | - | MUSICBRAINZ_ALBUMID',
	artistIds:
		'TXXX:MusicBrainz Artist Id | MUSICBRAINZ_ARTISTID | MUSICBRAINZ_ARTISTID | ----:MusicBrainz Artist Id | MusicBrainz/Artist Id | - | MUSICBRAINZ_ARTISTID',
	albumArtistIds:
		'TXXX:MusicBrainz Album Artist Id | MUSICBRAINZ_ALBUMARTISTID | MUSICBRAINZ_ALBUMARTISTID | ----:MusicBrainz Album Artist Id | MusicBrainz/Album Artist Id | - | MUSICBRAINZ_ALBUMARTISTID',
	releaseGroupIds:
		'TXXX:MusicBrainz Release Group Id | MUSICBRAINZ_RELEASEGROUPID | MUSICBRAINZ_RELEASEGROUPID | ----:MusicBrainz Release Group Id | MusicBrainz/Release Group Id | - | MUSICBRAINZ_RELEASEGROUPID',
	workIds:
		'TXXX:MusicBrainz Work Id | MUSICBRAINZ_WORKID | MUSICBRAINZ_WORKID | ----:MusicBrainz Work Id | MusicBrainz/Work Id | - | MUSICBRAINZ_WORKID',
	discIds:
		'TXXX:MusicBrainz Disc Id | MUSICBRAINZ_DISCID | MUSICBRAINZ_DISCID | ----:MusicBrainz Disc Id | MusicBrainz/Disc Id | - | MUSICBRAINZ_DISCID',
	originalAlbumIds:
		'TXXX:MusicBrainz Original Album Id | MUSICBRAINZ_ORIGINALALBUMID | MUSICBRAINZ_ORIGINALALBUMID | ----:MusicBrainz Original Album Id | MusicBrainz/Original Album Id | - | MUSICBRAINZ_ORIGINALALBUMID',
	originalArtistIds:
		'TXXX:MusicBrainz Original Artist Id | MUSICBRAINZ_ORIGINALARTISTID | MUSICBRAINZ_ORIGINALARTISTID | ----:MusicBrainz Original Artist Id | MusicBrainz/Original Artist Id | - | MUSICBRAINZ_ORIGINALARTISTID',
	trmIds:
		'TXXX:MusicBrainz TRM Id | MUSICBRAINZ_TRMID | MUSICBRAINZ_TRMID | ----:MusicBrainz TRM Id | MusicBrainz/TRM Id | - | MUSICBRAINZ_TRMID',
	acoustIds:
		'TXXX:Acoustid Id | ACOUSTID_ID | ACOUSTID_ID | ----:Acoustid Id | Acoustid/Id | - | ACOUSTID_ID',
	acoustidFingerprints:
		'TXXX:Acoustid Fingerprint | ACOUSTID_FINGERPRINT | ACOUSTID_FINGERPRINT | ----:Acoustid Fingerprint | Acoustid/Fingerprint | - | ACOUSTID_FINGERPRINT',
	musicIpPuids:
		'TXXX:MusicIP PUID | MUSICIP_PUID | MUSICIP_PUID | ----:MusicIP PUID | MusicIP/PUID | - | MUSICIP_PUID',
	musicIpFingerprints: 'TXXX:MusicMagic Fingerprint | FINGERPRINT | - | ----:fingerprint | - | - | -'
} as const;

/** Dates: what is known of one, as it is written: `1999`, `1999-05`, `1999-05-31`. */
export const dates = {
	date: 'TDRC,TYER,TYE,TDRL | DATE,YEAR | Year,Date | ©day,----:date,yrrc | Year | ICRD,DTIM | DATE_RELEASED,DATE_RECORDED,DATE',
	originalDate:
		'TDOR,TORY,TOR | ORIGINALDATE | ORIGINALDATE | ----:ORIGINALDATE | OriginalReleaseTime | - | ORIGINAL/DATE_RELEASED,ORIGINALDATE',
	originalYear:
		'TXXX:originalyear | ORIGINALYEAR | ORIGINALYEAR | ----:ORIGINALYEAR | OriginalReleaseYear | - | ORIGINALYEAR',
	releaseDate:
		'TXXX:RELEASEDATE,TDRL | RELEASEDATE | RELEASEDATE | ----:RELEASEDATE,rldt | RELEASEDATE | - | RELEASEDATE'
} as const;

/** Numbers; of `trackNumber`, `discNumber` and `movementNumber` a total may stand behind a slash. */
export const numbers = {
	trackNumber:
		'TRCK,TRK | TRACKNUMBER,TRACK | Track | trkn,----:TRACKNUMBER,----:track | TrackNumber | ITRK,IPRT | PART_NUMBER',
	trackTotal:
		'TXXX:TOTALTRACKS,TXXX:TRACKTOTAL | TRACKTOTAL,TOTALTRACKS | TRACKTOTAL,TOTALTRACKS | ----:TRACKTOTAL | TotalTracks | IFRM | 50:TOTAL_PARTS,TOTAL_PARTS,TRACKTOTAL',
	discNumber:
		'TPOS,TPA | DISCNUMBER,DISC | Disc | disk,----:DISCNUMBER,----:disc | PartOfSet | - | 40:PART_NUMBER,DISC,DISCNUMBER',
	discTotal:
		'TXXX:TOTALDISCS,TXXX:DISCTOTAL | DISCTOTAL,TOTALDISCS | DISCTOTAL,TOTALDISCS | ----:DISCTOTAL | TotalDiscs | - | 60:TOTAL_PARTS,DISCTOTAL',
	movementNumber: 'MVIN,MVI | MOVEMENT | MOVEMENT | ©mvi | MOVEMENT | - | MOVEMENT',
	movementTotal: '- | MOVEMENTTOTAL | MOVEMENTTOTAL | ©mvc | MOVEMENTTOTAL | - | MOVEMENTTOTAL',
	/** Beats a minute. */
	bpm: 'TBPM,TBP | BPM,TEMPO | BPM | tmpo,----:BPM | BeatsPerMinute | - | BPM',
	/** Decibels. */
	trackGain:
		'TXXX:REPLAYGAIN_TRACK_GAIN | REPLAYGAIN_TRACK_GAIN | REPLAYGAIN_TRACK_GAIN | ----:REPLAYGAIN_TRACK_GAIN | REPLAYGAIN_TRACK_GAIN | - | REPLAYGAIN_GAIN,REPLAYGAIN_TRACK_GAIN',
	/** Of full scale: 1. */
	trackPeak:
		'TXXX:REPLAYGAIN_TRACK_PEAK | REPLAYGAIN_TRACK_PEAK | REPLAYGAIN_TRACK_PEAK | ----:REPLAYGAIN_TRACK_PEAK | REPLAYGAIN_TRACK_PEAK | - | REPLAYGAIN_PEAK,REPLAYGAIN_TRACK_PEAK',
	/** Decibels. */
	trackRange:
		'TXXX:REPLAYGAIN_TRACK_RANGE | REPLAYGAIN_TRACK_RANGE | REPLAYGAIN_TRACK_RANGE | ----:REPLAYGAIN_TRACK_RANGE | REPLAYGAIN_TRACK_RANGE | - | REPLAYGAIN_TRACK_RANGE',
	albumGain:
		'TXXX:REPLAYGAIN_ALBUM_GAIN | REPLAYGAIN_ALBUM_GAIN | REPLAYGAIN_ALBUM_GAIN | ----:REPLAYGAIN_ALBUM_GAIN | REPLAYGAIN_ALBUM_GAIN | - | 50:REPLAYGAIN_GAIN,REPLAYGAIN_ALBUM_GAIN',
	albumPeak:
		'TXXX:REPLAYGAIN_ALBUM_PEAK | REPLAYGAIN_ALBUM_PEAK | REPLAYGAIN_ALBUM_PEAK | ----:REPLAYGAIN_ALBUM_PEAK | REPLAYGAIN_ALBUM_PEAK | - | 50:REPLAYGAIN_PEAK,REPLAYGAIN_ALBUM_PEAK',
	albumRange:
		'TXXX:REPLAYGAIN_ALBUM_RANGE | REPLAYGAIN_ALBUM_RANGE | REPLAYGAIN_ALBUM_RANGE | ----:REPLAYGAIN_ALBUM_RANGE | REPLAYGAIN_ALBUM_RANGE | - | REPLAYGAIN_ALBUM_RANGE',
	/** Units of full scale, or decibels, as it is written. */
	referenceLoudness:
		'TXXX:REPLAYGAIN_REFERENCE_LOUDNESS | REPLAYGAIN_REFERENCE_LOUDNESS | REPLAYGAIN_REFERENCE_LOUDNESS | ----:REPLAYGAIN_REFERENCE_LOUDNESS | REPLAYGAIN_REFERENCE_LOUDNESS | - | REPLAYGAIN_REFERENCE_LOUDNESS',
	/** Of Opus: 1/256 dB, to 5 dB below where ReplayGain has it (RFC 7845 §5.2.1). */
	r128TrackGain: '- | R128_TRACK_GAIN | - | - | - | - | R128_TRACK_GAIN',
	r128AlbumGain: '- | R128_ALBUM_GAIN | - | - | - | - | R128_ALBUM_GAIN'
} as const;

/** Yes or no. */
export const flags = {
	compilation:
		'TCMP,TCP | COMPILATION | Compilation | cpil,----:COMPILATION | IsCompilation | - | COMPILATION',
	gapless: 'TXXX:GAPLESSPLAYBACK | GAPLESSPLAYBACK | GAPLESSPLAYBACK | pgap | GAPLESSPLAYBACK | - | -',
	podcast: 'PCST,PCS | - | - | pcst | - | - | -',
	showMovement: 'TXXX:SHOWMOVEMENT | SHOWMOVEMENT | SHOWMOVEMENT | shwm | SHOWMOVEMENT | - | SHOWMOVEMENT'
} as const;

/** People with what they did: in ID3v2 pairs of both, elsewhere a name with the role in parentheses behind it. */
export const credits = {
	performers: 'TIPL: | PERFORMER | Performer | ----:PERFORMER | Performer | ISTR | LEAD_PERFORMER,PERFORMER'
} as const;

/** What ID3v1 holds, by ExifTool's names of its fields. */
export const oldest = {
	title: 'Title',
	artist: 'Artist',
	album: 'Album',
	date: 'Year',
	comments: 'Comment',
	trackNumber: 'Track',
	genres: 'Genre'
} as const;
