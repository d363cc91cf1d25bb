/** The tag tables of the format: what is generated, with the conversions that the generated data lacks. */
import { addConversions } from '../../conversions.ts';
import { quickTimeConversions } from '../../conversions/quicktime.ts';
import type { Entry, Table } from '../../model.ts';
import type { Row } from '../../table.ts';
import { TableSet, type TableChanges } from '../../table-set.ts';
import { tableRows } from '../../tags/media/quicktime.ts';

const date: Partial<Row> = { value: 'quickTimeDate' };
const seconds: Partial<Row> = { print: 'duration' };
const percent: Partial<Row> = { print: 'volumePercent' };
const matrix: Partial<Row> = { value: 'quickTimeMatrix' };
const coordinates: Partial<Row> = { value: 'isoPlace', print: 'printPlace' };
const textDate: Partial<Row> = { value: 'colonDate' };
const hexWords: Partial<Row> = { print: 'trimZeros' };
const size: Partial<Row> = { value: 'lastTwo', print: 'sizeText' };

const bitRate: Partial<Row> = { print: 'bitRate' };
const hintTime: Partial<Row> = { print: 'hintTime' };

/** Conversions by table and tag name. */
const changes: TableChanges = {
	FileType: { MinorVersion: { value: 'minorVersion' } },
	MovieHeader: {
		CreateDate: date,
		ModifyDate: date,
		Duration: seconds,
		PreferredVolume: percent,
		MatrixStructure: matrix,
		PreviewTime: seconds,
		PreviewDuration: seconds,
		PosterTime: seconds,
		SelectionTime: seconds,
		SelectionDuration: seconds,
		CurrentTime: seconds
	},
	TrackHeader: {
		TrackCreateDate: date,
		TrackModifyDate: date,
		TrackDuration: seconds,
		TrackVolume: percent,
		MatrixStructure: matrix
	},
	Preview: { PreviewDate: date },
	MediaHeader: {
		MediaCreateDate: date,
		MediaModifyDate: date,
		MediaDuration: seconds,
		MediaLanguageCode: { value: 'quickTimeLanguage', print: 'macLanguage' }
	},
	TrackAperture: {
		CleanApertureDimensions: size,
		EncodedPixelsDimensions: size,
		ProductionApertureDimensions: size
	},
	HintHeader: { MaxBitrate: bitRate, AvgBitrate: bitRate },
	HintInfo: { RealtimeStreamingProtocol: { print: 'hintProtocol' } },
	HintTrackInfo: {
		MaxDataRate: { print: 'hintRate' },
		MinTransmissionTime: hintTime,
		MaxTransmissionTime: hintTime,
		LargestPacketDuration: hintTime,
		PayloadType: { print: 'hintPayload' }
	},
	VideoHeader: { GraphicsMode: { hex: true } },
	GenMediaInfo: { GenGraphicsMode: { hex: true } },
	AudioProf: { AudioAvgBitrate: bitRate, AudioMaxBitrate: bitRate },
	VideoProf: {
		VideoAvgBitrate: bitRate,
		VideoMaxBitrate: bitRate,
		VideoAvgFrameRate: { print: 'frameRate' },
		VideoMaxFrameRate: { print: 'frameRate' },
		VideoSize: { print: 'sizeText' },
		PixelAspectRatio: { print: 'colonPair' }
	},
	SampleTable: { VideoFrameRate: { print: 'frameRate' } },
	VisualSampleDesc: { PixelAspectRatio: { value: 'colonPair' }, VideoFieldOrder: { print: 'fieldOrder' } },
	UserData: {
		GPSCoordinates: coordinates,
		ContentCreateDate: textDate,
		DateTimeOriginal: textDate,
		ChapterList: { print: 'chapter' }
	},
	VideoKeys: { FrameReadoutTime: { value: 'microseconds', print: 'microsecondsText' } },
	ItemList: {
		GPSCoordinates: coordinates,
		Genre: { print: 'storeGenre' },
		ContentCreateDate: textDate,
		ReleaseDate: textDate,
		TrackNumber: { value: 'ofTotal' },
		DiskNumber: { value: 'ofTotal' },
		GoogleTrackDuration: { value: 'millisecondText', print: 'durationText' }
	},
	Keys: {
		GPSCoordinates: coordinates,
		CreationDate: textDate,
		CreationTime: textDate,
		LocationDate: textDate,
		Year: textDate
	},
	EncodingParams: { AudioComponentVersion: { value: 'tripleVersion' } },
	iTunesInfo: {
		VolumeNormalization: hexWords,
		iTunSMPB: hexWords,
		iTunTool: { print: 'hex8' }
	},
	TrackRef: { ContentDescribes: { print: 'trackNumbers' } },
	setu: { Dimensions: { print: 'sizeText' } },
	Meta: { MetaImageSize: { print: 'gridSize' } },
	ItemPropCont: {
		ImageSpatialExtent: { print: 'sizeText' }
	},
	HEVCConfig: {
		GeneralLevelIDC: { print: 'hevcLevel' },
		BitDepthLuma: { value: 'plusEight' },
		BitDepthChroma: { value: 'plusEight' },
		AverageFrameRate: { value: 'by256' }
	},
	MetaData: {
		ProductionDate: textDate,
		ModifyDate: textDate,
		TimeZone: { print: 'zoneOffset' },
		TrackProperty: { print: 'trackProperty' }
	}
};

addConversions(quickTimeConversions);

const tables = new TableSet(
	tableRows,
	Object.fromEntries(Object.entries(changes).map(([table, rows]) => [`QuickTime::${table}`, rows]))
);

export const tableNamed = (name: string): Table => tables.table(name);
export const entryNamed = (table: string, name: string): Entry | undefined => tables.byName(table, name);
export const entryOf = (table: string, id: string | number): Entry | undefined => tables.byId(table, id);

/** The stored format that a table gives an entry, e.g. `int8s`. */
export function formatOf(entry: Entry): string | undefined {
	return typeof entry.hint === 'string' ? entry.hint : undefined;
}
