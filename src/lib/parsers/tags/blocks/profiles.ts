// Made by `npm run tables` from what ExifTool lists (scripts/tables-list.mjs says which): do not edit.
import type { TableRows } from '../../blocks/rows-table.ts';

const labels0 = { 0: "No ObjectData", 1: "IPTC-NAA Digital Newsphoto Parameter Record", 2: "IPTC7901 Recommended Message Format", 3: "Tagged Image File Format (Adobe/Aldus Image data)", 4: "Illustrator (Adobe Graphics data)", 5: "AppleSingle (Apple Computer Inc)", 6: "NAA 89-3 (ANPA 1312)", 7: "MacBinary II", 8: "IPTC Unstructured Character Oriented File Format (UCOFF)", 9: "United Press International ANPA 1312 variant", 10: "United Press International Down-Load Message", 11: "JPEG File Interchange (JFIF)", 12: "Photo-CD Image-Pac (Eastman Kodak)", 13: "Bit Mapped Graphics File [.BMP] (Microsoft)", 14: "Digital Audio File [.WAV] (Microsoft & Creative Labs)", 15: "Audio plus Moving Video [.AVI] (Microsoft)", 16: "PC DOS/Windows Executable Files [.COM][.EXE]", 17: "Compressed Binary File [.ZIP] (PKWare Inc)", 18: "Audio Interchange File Format AIFF (Apple Computer Inc)", 19: "RIFF Wave (Microsoft Corporation)", 20: "Freehand (Macromedia/Aldus)", 21: "Hypertext Markup Language [.HTML] (The Internet Society)", 22: "MPEG 2 Audio Layer 2 (Musicom), ISO/IEC", 23: "MPEG 2 Audio Layer 3, ISO/IEC", 24: "Portable Document File [.PDF] Adobe", 25: "News Industry Text Format (NITF)", 26: "Tape Archive [.TAR]", 27: "Tidningarnas Telegrambyra NITF version (TTNITF DTD)", 28: "Ritzaus Bureau NITF version (RBNITF DTD)", 29: "Corel Draw [.CDR]" };
const labels1 = { 0: "0 (reserved)", 1: "1 (most urgent)", 2: "2", 3: "3", 4: "4", 5: "5 (normal urgency)", 6: "6", 7: "7", 8: "8 (least urgent)", 9: "9 (user-defined priority)" };
const labels2 = { "": "", "4d2p": "Erdt Systems GmbH & Co KG", AAMA: "Aamazing Technologies, Inc.", ACER: "Acer Peripherals", ACLT: "Acolyte Color Research", ACTI: "Actix Systems, Inc.", ADAR: "Adara Technology, Inc.", ADBE: "Adobe Systems Inc.", "ADI ": "ADI Systems, Inc.", AGFA: "Agfa Graphics N.V.", ALMD: "Alps Electric USA, Inc.", ALPS: "Alps Electric USA, Inc.", ALWN: "Alwan Color Expertise", AMTI: "Amiable Technologies, Inc.", "AOC ": "AOC International (U.S.A), Ltd.", APAG: "Apago", APPL: "Apple Computer Inc.", "AST ": "AST", "AT&T": "AT&T Computer Systems", BAEL: "BARBIERI electronic", BRCO: "Barco NV", BRKP: "Breakpoint Pty Limited", BROT: "Brother Industries, LTD", BULL: "Bull", "BUS ": "Bus Computer Systems", "C-IT": "C-Itoh", CAMR: "Intel Corporation", CANO: "Canon, Inc. (Canon Development Americas, Inc.)", CARR: "Carroll Touch", CASI: "Casio Computer Co., Ltd.", CBUS: "Colorbus PL", "CEL ": "Crossfield", CELx: "Crossfield", "CGS ": "CGS Publishing Technologies International GmbH", "CHM ": "Rochester Robotics", CIGL: "Colour Imaging Group, London", CITI: "Citizen", CL00: "Candela, Ltd.", CLIQ: "Color IQ", CMCO: "Chromaco, Inc.", CMiX: "CHROMiX", COLO: "Colorgraphic Communications Corporation", COMP: "COMPAQ Computer Corporation", COMp: "Compeq USA/Focus Technology", CONR: "Conrac Display Products", CORD: "Cordata Technologies, Inc.", "CPQ ": "Compaq Computer Corporation", CPRO: "ColorPro", "CRN ": "Cornerstone", "CTX ": "CTX International, Inc.", CVIS: "ColorVision", "CWC ": "Fujitsu Laboratories, Ltd.", DARI: "Darius Technology, Ltd.", DATA: "Dataproducts", "DCP ": "Dry Creek Photo", DCRC: "Digital Contents Resource Center, Chung-Ang University", DELL: "Dell Computer Corporation", "DIC ": "Dainippon Ink and Chemicals", DICO: "Diconix", DIGI: "Digital", "DL&C": "Digital Light & Color", DPLG: "Doppelganger, LLC", "DS  ": "Dainippon Screen", DSOL: "DOOSOL", DUPN: "DuPont", EPSO: "Epson", ESKO: "Esko-Graphics", ETRI: "Electronics and Telecommunications Research Institute", EVER: "Everex Systems, Inc.", EXAC: "ExactCODE GmbH", Eizo: "EIZO NANAO CORPORATION", FALC: "Falco Data Products, Inc.", "FF  ": "Fuji Photo Film Co.,LTD", FFEI: "FujiFilm Electronic Imaging, Ltd.", FNRD: "fnord software", FORA: "Fora, Inc.", FORE: "Forefront Technology Corporation", "FP  ": "Fujitsu", "FPA ": "WayTech Development, Inc.", FUJI: "Fujitsu", "FX  ": "Fuji Xerox Co., Ltd.", "GCC ": "GCC Technologies, Inc.", GGSL: "Global Graphics Software Limited", "GMB ": "Gretagmacbeth", "GMG ": "GMG GmbH & Co. KG", GOLD: "GoldStar Technology, Inc.", GOOG: "Google", GPRT: "Giantprint Pty Ltd", GTMB: "Gretagmacbeth", "GVC ": "WayTech Development, Inc.", GW2K: "Sony Corporation", "HCI ": "HCI", "HDM ": "Heidelberger Druckmaschinen AG", HERM: "Hermes", HITA: "Hitachi America, Ltd.", "HP  ": "Hewlett-Packard", "HTC ": "Hitachi, Ltd.", HiTi: "HiTi Digital, Inc.", "IBM ": "IBM Corporation", IDNT: "Scitex Corporation, Ltd.", "IEC ": "Hewlett-Packard", IIYA: "Iiyama North America, Inc.", IKEG: "Ikegami Electronics, Inc.", IMAG: "Image Systems Corporation", "IMI ": "Ingram Micro, Inc.", INTC: "Intel Corporation", INTL: "N/A (INTL)", INTR: "Intra Electronics USA, Inc.", IOCO: "Iocomm International Technology Corporation", "IPS ": "InfoPrint Solutions Company", IRIS: "Scitex Corporation, Ltd.", "ISL ": "Ichikawa Soft Laboratory", ITNL: "N/A (ITNL)", "IVM ": "IVM", IWAT: "Iwatsu Electric Co., Ltd.", Idnt: "Scitex Corporation, Ltd.", Inca: "Inca Digital Printers Ltd.", Iris: "Scitex Corporation, Ltd.", JPEG: "Joint Photographic Experts Group", JSFT: "Jetsoft Development", "JVC ": "JVC Information Products Co.", KART: "Scitex Corporation, Ltd.", "KFC ": "KFC Computek Components Corporation", "KLH ": "KLH Computers", KMHD: "Konica Minolta Holdings, Inc.", KNCA: "Konica Corporation", KODA: "Kodak", KYOC: "Kyocera", Kart: "Scitex Corporation, Ltd.", LCAG: "Leica Camera AG", LCCD: "Leeds Colour", LDAK: "Left Dakota", LEAD: "Leading Technology, Inc.", LEXM: "Lexmark International, Inc.", LINK: "Link Computer, Inc.", LINO: "Linotronic", LITE: "Lite-On, Inc.", Leaf: "Leaf", Lino: "Linotronic", MAGC: "Mag Computronic (USA) Inc.", MAGI: "MAG Innovision, Inc.", MANN: "Mannesmann", MICN: "Micron Technology, Inc.", MICR: "Microtek", MICV: "Microvitec, Inc.", MINO: "Minolta", MITS: "Mitsubishi Electronics America, Inc.", MITs: "Mitsuba Corporation", MNLT: "Minolta", MODG: "Modgraph, Inc.", MONI: "Monitronix, Inc.", MONS: "Monaco Systems Inc.", MORS: "Morse Technology, Inc.", MOTI: "Motive Systems", MSFT: "Microsoft Corporation", MUTO: "MUTOH INDUSTRIES LTD.", Mits: "Mitsubishi Electric Corporation Kyoto Works", NANA: "NANAO USA Corporation", "NEC ": "NEC Corporation", NEXP: "NexPress Solutions LLC", NISS: "Nissei Sangyo America, Ltd.", NKON: "Nikon Corporation", NONE: "none", "OCE ": "Oce Technologies B.V.", OCEC: "OceColor", "OKI ": "Oki", OKID: "Okidata", OKIP: "Okidata", OLIV: "Olivetti", OLYM: "OLYMPUS OPTICAL CO., LTD", ONYX: "Onyx Graphics", OPTI: "Optiquest", PACK: "Packard Bell", PANA: "Matsushita Electric Industrial Co., Ltd.", PANT: "Pantone, Inc.", "PBN ": "Packard Bell", "PFU ": "PFU Limited", PHIL: "Philips Consumer Electronics Co.", PNTX: "HOYA Corporation PENTAX Imaging Systems Division", POne: "Phase One A/S", PREM: "Premier Computer Innovations", PRIN: "Princeton Graphic Systems", PRIP: "Princeton Publishing Labs", QLUX: "Hong Kong", "QMS ": "QMS, Inc.", QPCD: "QPcard AB", QUAD: "QuadLaser", QUME: "Qume Corporation", RADI: "Radius, Inc.", RDDx: "Integrated Color Solutions, Inc.", "RDG ": "Roland DG Corporation", REDM: "REDMS Group, Inc.", RELI: "Relisys", RGMS: "Rolf Gierling Multitools", RICO: "Ricoh Corporation", RNLD: "Edmund Ronald", ROYA: "Royal", "RPC ": "Ricoh Printing Systems,Ltd.", "RTL ": "Royal Information Electronics Co., Ltd.", SAMP: "Sampo Corporation of America", SAMS: "Samsung, Inc.", SANT: "Jaime Santana Pomares", SCIT: "Scitex Corporation, Ltd.", SCRN: "Dainippon Screen", "SDP ": "Scitex Corporation, Ltd.", "SEC ": "SAMSUNG ELECTRONICS CO.,LTD", SEIK: "Seiko Instruments U.S.A., Inc.", SEIk: "Seikosha", SGUY: "ScanGuy.com", SHAR: "Sharp Laboratories", SICC: "International Color Consortium", SONY: "SONY Corporation", SPCL: "SpectraCal", STAR: "Star", "STC ": "Sampo Technology Corporation", Scit: "Scitex Corporation, Ltd.", "Sdp ": "Scitex Corporation, Ltd.", Sony: "Sony Corporation", TALO: "Talon Technology Corporation", TAND: "Tandy", TATU: "Tatung Co. of America, Inc.", TAXA: "TAXAN America, Inc.", "TDS ": "Tokyo Denshi Sekei K.K.", TECO: "TECO Information Systems, Inc.", TEGR: "Tegra", TEKT: "Tektronix, Inc.", "TI  ": "Texas Instruments", TMKR: "TypeMaker Ltd.", TOSB: "TOSHIBA corp.", TOSH: "Toshiba, Inc.", TOTK: "TOTOKU ELECTRIC Co., LTD", TRIU: "Triumph", TSBT: "TOSHIBA TEC CORPORATION", "TTX ": "TTX Computer Products, Inc.", "TVM ": "TVM Professional Monitor Corporation", "TW  ": "TW Casper Corporation", ULSX: "Ulead Systems", UNIS: "Unisys", UTZF: "Utz Fehlau & Sohn", VARI: "Varityper", VIEW: "Viewsonic", VISL: "Visual communication", VIVO: "Vivo Mobile Communication Co., Ltd", WANG: "Wang", WLBR: "Wilbur Imaging", WTG2: "Ware To Go", WYSE: "WYSE Technology", XERX: "Xerox Corporation", "XM  ": "Xiaomi", XRIT: "X-Rite", Z123: "Lavanya's test Company", ZRAN: "Zoran Corporation", Zebr: "Zebra Technologies Inc", appl: "Apple Computer Inc.", bICC: "basICColor GmbH", berg: "bergdesign incorporated", ceyd: "Integrated Color Solutions, Inc.", clsp: "MacDermid ColorSpan, Inc.", "ds  ": "Dainippon Screen", dupn: "DuPont", ffei: "FujiFilm Electronic Imaging, Ltd.", flux: "FluxData Corporation", iris: "Scitex Corporation, Ltd.", kart: "Scitex Corporation, Ltd.", lcms: "Little CMS", lino: "Linotronic", none: "none", ob4d: "Erdt Systems GmbH & Co KG", obic: "Medigraph GmbH", quby: "Qubyx Sarl", scit: "Scitex Corporation, Ltd.", scrn: "Dainippon Screen", "sdp ": "Scitex Corporation, Ltd.", siwi: "SIWI GRAFIKA CORPORATION", yxym: "YxyMaster GmbH" };
const labels3 = { 1: "D50", 2: "D65", 3: "D93", 4: "F2", 5: "D55", 6: "A", 7: "Equi-Power (E)", 8: "F8" };

export const iptcEnvelope: TableRows = ['IPTC::EnvelopeRecord', 'IPTC', 'IPTC', [
	{ id: 0, name: "EnvelopeRecordVersion", hint: "int16u" },
	{ id: 5, name: "Destination", list: true, hint: "string" },
	{ id: 20, name: "FileFormat", print: labels0, hint: "int16u" },
	{ id: 22, name: "FileVersion", hint: "int16u" },
	{ id: 30, name: "ServiceIdentifier", hint: "string" },
	{ id: 40, name: "EnvelopeNumber", hint: "digits" },
	{ id: 50, name: "ProductID", list: true, hint: "string" },
	{ id: 60, name: "EnvelopePriority", print: labels1, hint: "digits" },
	{ id: 70, name: "DateSent", hint: "digits" },
	{ id: 80, name: "TimeSent", hint: "string" },
	{ id: 90, name: "CodedCharacterSet", hint: "string" },
	{ id: 100, name: "UniqueObjectName", hint: "string" },
	{ id: 120, name: "ARMIdentifier", hint: "int16u" },
	{ id: 122, name: "ARMVersion", hint: "int16u" }
]];

export const iptcApplication: TableRows = ['IPTC::ApplicationRecord', 'IPTC', 'IPTC', [
	{ id: 0, name: "ApplicationRecordVersion", hint: "int16u" },
	{ id: 3, name: "ObjectTypeReference", hint: "string" },
	{ id: 4, name: "ObjectAttributeReference", list: true, hint: "string" },
	{ id: 5, name: "ObjectName", hint: "string" },
	{ id: 7, name: "EditStatus", hint: "string" },
	{ id: 8, name: "EditorialUpdate", print: { "01": "Additional language" }, hint: "digits" },
	{ id: 10, name: "Urgency", print: labels1, hint: "digits" },
	{ id: 12, name: "SubjectReference", list: true, hint: "string" },
	{ id: 15, name: "Category", hint: "string" },
	{ id: 20, name: "SupplementalCategories", list: true, hint: "string" },
	{ id: 22, name: "FixtureIdentifier", hint: "string" },
	{ id: 25, name: "Keywords", list: true, hint: "string" },
	{ id: 26, name: "ContentLocationCode", list: true, hint: "string" },
	{ id: 27, name: "ContentLocationName", list: true, hint: "string" },
	{ id: 30, name: "ReleaseDate", hint: "digits" },
	{ id: 35, name: "ReleaseTime", hint: "string" },
	{ id: 37, name: "ExpirationDate", hint: "digits" },
	{ id: 38, name: "ExpirationTime", hint: "string" },
	{ id: 40, name: "SpecialInstructions", hint: "string" },
	{ id: 42, name: "ActionAdvised", print: { "01": "Object Kill", "02": "Object Replace", "03": "Object Append", "04": "Object Reference", "": "" }, hint: "digits" },
	{ id: 45, name: "ReferenceService", list: true, hint: "string" },
	{ id: 47, name: "ReferenceDate", list: true, hint: "digits" },
	{ id: 50, name: "ReferenceNumber", list: true, hint: "digits" },
	{ id: 55, name: "DateCreated", hint: "digits" },
	{ id: 60, name: "TimeCreated", hint: "string" },
	{ id: 62, name: "DigitalCreationDate", hint: "digits" },
	{ id: 63, name: "DigitalCreationTime", hint: "string" },
	{ id: 65, name: "OriginatingProgram", hint: "string" },
	{ id: 70, name: "ProgramVersion", hint: "string" },
	{ id: 75, name: "ObjectCycle", print: { a: "Morning", b: "Both Morning and Evening", p: "Evening" }, hint: "string" },
	{ id: 80, name: "By-line", list: true, hint: "string" },
	{ id: 85, name: "By-lineTitle", list: true, hint: "string" },
	{ id: 90, name: "City", hint: "string" },
	{ id: 92, name: "Sub-location", hint: "string" },
	{ id: 95, name: "Province-State", hint: "string" },
	{ id: 100, name: "Country-PrimaryLocationCode", hint: "string" },
	{ id: 101, name: "Country-PrimaryLocationName", hint: "string" },
	{ id: 103, name: "OriginalTransmissionReference", hint: "string" },
	{ id: 105, name: "Headline", hint: "string" },
	{ id: 110, name: "Credit", hint: "string" },
	{ id: 115, name: "Source", hint: "string" },
	{ id: 116, name: "CopyrightNotice", hint: "string" },
	{ id: 118, name: "Contact", list: true, hint: "string" },
	{ id: 120, name: "Caption-Abstract", hint: "string" },
	{ id: 121, name: "LocalCaption", hint: "string" },
	{ id: 122, name: "Writer-Editor", list: true, hint: "string" },
	{ id: 125, name: "RasterizedCaption", binary: true, hint: "undef" },
	{ id: 130, name: "ImageType", hint: "string" },
	{ id: 131, name: "ImageOrientation", print: { L: "Landscape", P: "Portrait", S: "Square" }, hint: "string" },
	{ id: 135, name: "LanguageIdentifier", hint: "string" },
	{ id: 150, name: "AudioType", print: { "0T": "Text Only", "1A": "Mono Actuality", "1C": "Mono Question and Answer Session", "1M": "Mono Music", "1Q": "Mono Response to a Question", "1R": "Mono Raw Sound", "1S": "Mono Scener", "1V": "Mono Voicer", "1W": "Mono Wrap", "2A": "Stereo Actuality", "2C": "Stereo Question and Answer Session", "2M": "Stereo Music", "2Q": "Stereo Response to a Question", "2R": "Stereo Raw Sound", "2S": "Stereo Scener", "2V": "Stereo Voicer", "2W": "Stereo Wrap" }, hint: "string" },
	{ id: 151, name: "AudioSamplingRate", hint: "digits" },
	{ id: 152, name: "AudioSamplingResolution", hint: "digits" },
	{ id: 153, name: "AudioDuration", hint: "digits" },
	{ id: 154, name: "AudioOutcue", hint: "string" },
	{ id: 184, name: "JobID", hint: "string" },
	{ id: 185, name: "MasterDocumentID", hint: "string" },
	{ id: 186, name: "ShortDocumentID", hint: "string" },
	{ id: 187, name: "UniqueDocumentID", hint: "string" },
	{ id: 188, name: "OwnerID", hint: "string" },
	{ id: 200, name: "ObjectPreviewFileFormat", print: labels0, hint: "int16u" },
	{ id: 201, name: "ObjectPreviewFileVersion", hint: "int16u" },
	{ id: 202, name: "ObjectPreviewData", binary: true, hint: "undef" },
	{ id: 221, name: "Prefs", hint: "string" },
	{ id: 225, name: "ClassifyState", hint: "string" },
	{ id: 228, name: "SimilarityIndex", hint: "string" },
	{ id: 230, name: "DocumentNotes", hint: "string" },
	{ id: 231, name: "DocumentHistory", hint: "string" },
	{ id: 232, name: "ExifCameraInfo", hint: "string" },
	{ id: 255, name: "CatalogSets", list: true, hint: "string" }
]];

export const iptcNewsPhoto: TableRows = ['IPTC::NewsPhoto', 'IPTC', 'IPTC', [
	{ id: 0, name: "NewsPhotoVersion", hint: "int16u" },
	{ id: 10, name: "IPTCPictureNumber", hint: "string" },
	{ id: 20, name: "IPTCImageWidth", hint: "int16u" },
	{ id: 30, name: "IPTCImageHeight", hint: "int16u" },
	{ id: 40, name: "IPTCPixelWidth", hint: "int16u" },
	{ id: 50, name: "IPTCPixelHeight", hint: "int16u" },
	{ id: 55, name: "SupplementalType", print: { 0: "Main Image", 1: "Reduced Resolution Image", 2: "Logo", 3: "Rasterized Caption" }, hint: "int8u" },
	{ id: 60, name: "ColorRepresentation", print: { 0: "No Image, Single Frame", 256: "Monochrome, Single Frame", 768: "3 Components, Single Frame", 769: "3 Components, Frame Sequential in Multiple Objects", 770: "3 Components, Frame Sequential in One Object", 771: "3 Components, Line Sequential", 772: "3 Components, Pixel Sequential", 773: "3 Components, Special Interleaving", 1024: "4 Components, Single Frame", 1025: "4 Components, Frame Sequential in Multiple Objects", 1026: "4 Components, Frame Sequential in One Object", 1027: "4 Components, Line Sequential", 1028: "4 Components, Pixel Sequential", 1029: "4 Components, Special Interleaving" }, hint: "int16u" },
	{ id: 64, name: "InterchangeColorSpace", print: { 1: "X,Y,Z CIE", 2: "RGB SMPTE", 3: "Y,U,V (K) (D65)", 4: "RGB Device Dependent", 5: "CMY (K) Device Dependent", 6: "Lab (K) CIE", 7: "YCbCr", 8: "sRGB" }, hint: "int8u" },
	{ id: 65, name: "ColorSequence", hint: "int8u" },
	{ id: 66, name: "ICC_Profile", binary: true },
	{ id: 70, name: "ColorCalibrationMatrix", binary: true },
	{ id: 80, name: "LookupTable", binary: true },
	{ id: 84, name: "NumIndexEntries", hint: "int16u" },
	{ id: 85, name: "ColorPalette", binary: true },
	{ id: 86, name: "IPTCBitsPerSample", hint: "int8u" },
	{ id: 90, name: "SampleStructure", print: { 0: "OrthogonalConstangSampling", 1: "Orthogonal4-2-2Sampling", 2: "CompressionDependent" }, hint: "int8u" },
	{ id: 100, name: "ScanningDirection", print: { 0: "L-R, Top-Bottom", 1: "R-L, Top-Bottom", 2: "L-R, Bottom-Top", 3: "R-L, Bottom-Top", 4: "Top-Bottom, L-R", 5: "Bottom-Top, L-R", 6: "Top-Bottom, R-L", 7: "Bottom-Top, R-L" }, hint: "int8u" },
	{ id: 102, name: "IPTCImageRotation", print: { 0: "0", 1: "90", 2: "180", 3: "270" }, hint: "int8u" },
	{ id: 110, name: "DataCompressionMethod", hint: "int32u" },
	{ id: 120, name: "QuantizationMethod", print: { 0: "Linear Reflectance/Transmittance", 1: "Linear Density", 2: "IPTC Ref B", 3: "Linear Dot Percent", 4: "AP Domestic Analogue", 5: "Compression Method Specific", 6: "Color Space Specific", 7: "Gamma Compensated" }, hint: "int8u" },
	{ id: 125, name: "EndPoints", binary: true },
	{ id: 130, name: "ExcursionTolerance", print: { 0: "Not Allowed", 1: "Allowed" }, hint: "int8u" },
	{ id: 135, name: "BitsPerComponent", hint: "int8u" },
	{ id: 140, name: "MaximumDensityRange", hint: "int16u" },
	{ id: 145, name: "GammaCompensatedValue", hint: "int16u" }
]];

export const iptcPreObject: TableRows = ['IPTC::PreObjectData', 'IPTC', 'IPTC', [
	{ id: 10, name: "SizeMode", print: { 0: "Size Not Known", 1: "Size Known" }, hint: "int8u" },
	{ id: 20, name: "MaxSubfileSize", hint: "int32u" },
	{ id: 90, name: "ObjectSizeAnnounced", hint: "int32u" },
	{ id: 95, name: "MaximumObjectSize", hint: "int32u" }
]];

export const iptcObject: TableRows = ['IPTC::ObjectData', 'IPTC', 'IPTC', [
	{ id: 10, name: "SubFile", list: true, binary: true }
]];

export const iptcPostObject: TableRows = ['IPTC::PostObjectData', 'IPTC', 'IPTC', [
	{ id: 10, name: "ConfirmedObjectSize", hint: "int32u" }
]];

export const iccHeader: TableRows = ['ICC_Profile::Header', 'ICC_Profile', 'ICC-header', [
	{ id: 4, name: "ProfileCMMType", print: labels2, hint: "string" },
	{ id: 8, name: "ProfileVersion", hint: "int16s" },
	{ id: 12, name: "ProfileClass", print: { abst: "Abstract Profile", cenc: "ColorEncodingSpace Profile", link: "DeviceLink Profile", "mid ": "MultiplexIdentification Profile", mlnk: "MultiplexLink Profile", mntr: "Display Device Profile", mvis: "MultiplexVisualization Profile", nkpf: "Nikon Input Device Profile (NON-STANDARD!)", nmcl: "NamedColor Profile", prtr: "Output Device Profile", scnr: "Input Device Profile", spac: "ColorSpace Conversion Profile" }, hint: "string" },
	{ id: 16, name: "ColorSpaceData", hint: "string" },
	{ id: 20, name: "ProfileConnectionSpace", hint: "string" },
	{ id: 24, name: "ProfileDateTime", hint: "int16u" },
	{ id: 36, name: "ProfileFileSignature", hint: "string" },
	{ id: 40, name: "PrimaryPlatform", print: { APPL: "Apple Computer Inc.", MSFT: "Microsoft Corporation", "SGI ": "Silicon Graphics Inc.", SUNW: "Sun Microsystems Inc.", TGNT: "Taligent Inc." }, hint: "string" },
	{ id: 44, name: "CMMFlags", hint: "int32u" },
	{ id: 48, name: "DeviceManufacturer", print: labels2, hint: "string" },
	{ id: 52, name: "DeviceModel", hint: "string" },
	{ id: 56, name: "DeviceAttributes", hint: "int32u" },
	{ id: 64, name: "RenderingIntent", print: { 0: "Perceptual", 1: "Media-Relative Colorimetric", 2: "Saturation", 3: "ICC-Absolute Colorimetric" }, hint: "int32u" },
	{ id: 68, name: "ConnectionSpaceIlluminant", hint: "fixed32s" },
	{ id: 80, name: "ProfileCreator", print: labels2, hint: "string" },
	{ id: 84, name: "ProfileID", hint: "int8u" }
]];

export const iccMain: TableRows = ['ICC_Profile::Main', 'ICC_Profile', 'ICC_Profile', [
	{ id: "A2B0", name: "AToB0" },
	{ id: "A2B1", name: "AToB1" },
	{ id: "A2B2", name: "AToB2" },
	{ id: "A2B3", name: "AToB3" },
	{ id: "A2M0", name: "AToM0" },
	{ id: "B2A0", name: "BToA0" },
	{ id: "B2A1", name: "BToA1" },
	{ id: "B2A2", name: "BToA2" },
	{ id: "B2A3", name: "BToA3" },
	{ id: "B2D0", name: "BToD0", binary: true },
	{ id: "B2D1", name: "BToD1", binary: true },
	{ id: "B2D2", name: "BToD2", binary: true },
	{ id: "B2D3", name: "BToD3", binary: true },
	{ id: "CxF ", name: "CXF" },
	{ id: "D2B0", name: "DToB0", binary: true },
	{ id: "D2B1", name: "DToB1", binary: true },
	{ id: "D2B2", name: "DToB2", binary: true },
	{ id: "D2B3", name: "DToB3", binary: true },
	{ id: "M2A0", name: "MToA0" },
	{ id: "M2B0", name: "MToB0" },
	{ id: "M2B1", name: "MToB1" },
	{ id: "M2B2", name: "MToB2" },
	{ id: "M2B3", name: "MToB3" },
	{ id: "M2S0", name: "MToS0" },
	{ id: "M2S1", name: "MToS1" },
	{ id: "M2S2", name: "MToS2" },
	{ id: "M2S3", name: "MToS3" },
	{ id: "MS00", name: "WCSProfiles" },
	{ id: "bAB0", name: "BRDFAToB0" },
	{ id: "bAB1", name: "BRDFAToB1" },
	{ id: "bAB2", name: "BRDFAToB2" },
	{ id: "bAB3", name: "BRDFAToB3" },
	{ id: "bBA0", name: "BRDFBToA0" },
	{ id: "bBA1", name: "BRDFBToA1" },
	{ id: "bBA2", name: "BRDFBToA2" },
	{ id: "bBA3", name: "BRDFBToA3" },
	{ id: "bBD0", name: "BRDFBToD0" },
	{ id: "bBD1", name: "BRDFBToD1" },
	{ id: "bBD2", name: "BRDFBToD2" },
	{ id: "bBD3", name: "BRDFBToD3" },
	{ id: "bDB0", name: "BRDFDToB0" },
	{ id: "bDB1", name: "BRDFDToB1" },
	{ id: "bDB2", name: "BRDFDToB2" },
	{ id: "bDB3", name: "BRDFDToB3" },
	{ id: "bMB0", name: "BRDFMToB0" },
	{ id: "bMB1", name: "BRDFMToB1" },
	{ id: "bMB2", name: "BRDFMToB2" },
	{ id: "bMB3", name: "BRDFMToB3" },
	{ id: "bMS0", name: "BRDFMToS0" },
	{ id: "bMS1", name: "BRDFMToS1" },
	{ id: "bMS2", name: "BRDFMToS2" },
	{ id: "bMS3", name: "BRDFMToS3" },
	{ id: "bTRC", name: "BlueTRC" },
	{ id: "bXYZ", name: "BlueMatrixColumn" },
	{ id: "bcp0", name: "BRDFColorimetricParam0" },
	{ id: "bcp1", name: "BRDFColorimetricParam1" },
	{ id: "bcp2", name: "BRDFColorimetricParam2" },
	{ id: "bcp3", name: "BRDFColorimetricParam3" },
	{ id: "bfd ", name: "UCRBG" },
	{ id: "bkpt", name: "MediaBlackPoint" },
	{ id: "bsp0", name: "BRDFSpectralParam0" },
	{ id: "bsp1", name: "BRDFSpectralParam1" },
	{ id: "bsp2", name: "BRDFSpectralParam2" },
	{ id: "bsp3", name: "BRDFSpectralParam3" },
	{ id: "c2sp", name: "CustomToStandardPcc" },
	{ id: "calt", name: "CalibrationDateTime" },
	{ id: "cept", name: "ColorEncodingParams" },
	{ id: "chad", name: "ChromaticAdaptation" },
	{ id: "ciis", name: "ColorimetricIntentImageState" },
	{ id: "clio", name: "ColorantInfoOut" },
	{ id: "cloo", name: "ColorantOrderOut" },
	{ id: "clot", name: "ColorantTableOut", binary: true },
	{ id: "clro", name: "ColorantOrder" },
	{ id: "cprt", name: "ProfileCopyright" },
	{ id: "crdi", name: "CRDInfo" },
	{ id: "csnm", name: "ColorSpaceName" },
	{ id: "dAB0", name: "DirectionalAToB0" },
	{ id: "dAB1", name: "DirectionalAToB1" },
	{ id: "dAB2", name: "DirectionalAToB2" },
	{ id: "dAB3", name: "DirectionalAToB3" },
	{ id: "dBA0", name: "DirectionalBToA0" },
	{ id: "dBA1", name: "DirectionalBToA1" },
	{ id: "dBA2", name: "DirectionalBToA2" },
	{ id: "dBA3", name: "DirectionalBToA3" },
	{ id: "dBD0", name: "DirectionalBToD0" },
	{ id: "dBD1", name: "DirectionalBToD1" },
	{ id: "dBD2", name: "DirectionalBToD2" },
	{ id: "dBD3", name: "DirectionalBToD3" },
	{ id: "dDB0", name: "DirectionalDToB0" },
	{ id: "dDB1", name: "DirectionalDToB1" },
	{ id: "dDB2", name: "DirectionalDToB2" },
	{ id: "dDB3", name: "DirectionalDToB3" },
	{ id: "desc", name: "ProfileDescription" },
	{ id: "devs", name: "DeviceSettings" },
	{ id: "dmdd", name: "DeviceModelDesc" },
	{ id: "dmnd", name: "DeviceMfgDesc" },
	{ id: "dscm", name: "ProfileDescriptionML" },
	{ id: "fpce", name: "FocalPlaneColorimetryEstimates" },
	{ id: "gTRC", name: "GreenTRC" },
	{ id: "gXYZ", name: "GreenMatrixColumn" },
	{ id: "gamt", name: "Gamut" },
	{ id: "gdb0", name: "GamutBoundaryDescription0" },
	{ id: "gdb1", name: "GamutBoundaryDescription1" },
	{ id: "gdb2", name: "GamutBoundaryDescription2" },
	{ id: "gdb3", name: "GamutBoundaryDescription3" },
	{ id: "hdgm", name: "HDGainMapInfo", binary: true },
	{ id: "kTRC", name: "GrayTRC" },
	{ id: "lumi", name: "Luminance" },
	{ id: "mcta", name: "MultiplexTypeArray" },
	{ id: "mdv ", name: "MultiplexDefaultValues" },
	{ id: "miin", name: "MeasurementInputInfo" },
	{ id: "minf", name: "MeasurementInfo" },
	{ id: "mmod", name: "MakeAndModel" },
	{ id: "ncl2", name: "NamedColor2" },
	{ id: "ncol", name: "NamedColor" },
	{ id: "ndin", name: "NativeDisplayInfo" },
	{ id: "nmcl", name: "NamedColor" },
	{ id: "pre0", name: "Preview0" },
	{ id: "pre1", name: "Preview1" },
	{ id: "pre2", name: "Preview2" },
	{ id: "ps2i", name: "PS2RenderingIntent" },
	{ id: "ps2s", name: "PostScript2CSA" },
	{ id: "psd0", name: "PostScript2CRD0" },
	{ id: "psd1", name: "PostScript2CRD1" },
	{ id: "psd2", name: "PostScript2CRD2" },
	{ id: "psd3", name: "PostScript2CRD3", binary: true },
	{ id: "pseq", name: "ProfileSequenceDesc" },
	{ id: "psid", name: "ProfileSequenceIdentifier", binary: true },
	{ id: "psin", name: "ProfileSequenceInfo" },
	{ id: "psvm", name: "PS2CRDVMSize" },
	{ id: "rTRC", name: "RedTRC" },
	{ id: "rXYZ", name: "RedMatrixColumn" },
	{ id: "resp", name: "OutputResponse" },
	{ id: "rfnm", name: "ReferenceName" },
	{ id: "rhoc", name: "ReflectionHardcopyOrigColorimetry" },
	{ id: "rig0", name: "PerceptualRenderingIntentGamut", print: { prmg: "Perceptual Reference Medium Gamut" } },
	{ id: "rig2", name: "SaturationRenderingIntentGamut", print: { prmg: "Perceptual Reference Medium Gamut" } },
	{ id: "rpoc", name: "ReflectionPrintOutputColorimetry" },
	{ id: "s2cp", name: "StandardToCustomPcc" },
	{ id: "sape", name: "SceneAppearanceEstimates" },
	{ id: "scoe", name: "SceneColorimetryEstimates" },
	{ id: "scrd", name: "ScreeningDesc" },
	{ id: "scrn", name: "Screening" },
	{ id: "smap", name: "SurfaceMap" },
	{ id: "svcn", name: "SpectralViewingConditions" },
	{ id: "swpt", name: "SpectralWhitePoint" },
	{ id: "targ", name: "CharTarget" },
	{ id: "tech", name: "Technology", print: { "AMD ": "Active Matrix Display", "CRT ": "Cathode Ray Tube Display", KPCD: "Photo CD", "PMD ": "Passive Matrix Display", dcam: "Digital Camera", dcpj: "Digital Cinema Projector", dmpc: "Digital Motion Picture Camera", dsub: "Dye Sublimation Printer", epho: "Electrophotographic Printer", esta: "Electrostatic Printer", flex: "Flexography", fprn: "Film Writer", fscn: "Film Scanner", grav: "Gravure", ijet: "Ink Jet Printer", imgs: "Photo Image Setter", mpfr: "Motion Picture Film Recorder", mpfs: "Motion Picture Film Scanner", offs: "Offset Lithography", pjtv: "Projection Television", rpho: "Photographic Paper Printer", rscn: "Reflective Scanner", silk: "Silkscreen", twax: "Thermal Wax Printer", vidc: "Video Camera", vidm: "Video Monitor" } },
	{ id: "vcgt", name: "VideoCardGamma" },
	{ id: "vued", name: "ViewingCondDesc" },
	{ id: "wtpt", name: "MediaWhitePoint" }
]];

export const iccChromaticity: TableRows = ['ICC_Profile::Chromaticity', 'ICC_Profile', 'ICC-chrm', [
	{ id: 8, name: "ChromaticityChannels", hint: "int16u" },
	{ id: 10, name: "ChromaticityColorant", print: { 0: "Unknown", 1: "ITU-R BT.709", 2: "SMPTE RP145-1994", 3: "EBU Tech.3213-E", 4: "P22" }, hint: "int16u" },
	{ id: 12, name: "ChromaticityChannel1", hint: "fixed32u" },
	{ id: 20, name: "ChromaticityChannel2", hint: "fixed32u" },
	{ id: 28, name: "ChromaticityChannel3", hint: "fixed32u" },
	{ id: 36, name: "ChromaticityChannel4", hint: "fixed32u" }
]];

export const iccColorRep: TableRows = ['ICC_Profile::ColorRep', 'ICC_Profile', 'ICC-cicp', [
	{ id: 8, name: "ColorPrimaries", print: { 1: "BT.709", 2: "Unspecified", 4: "BT.470 System M (historical)", 5: "BT.470 System B, G (historical)", 6: "BT.601", 7: "SMPTE 240", 8: "Generic film (color filters using illuminant C)", 9: "BT.2020, BT.2100", 10: "SMPTE 428 (CIE 1931 XYZ)", 11: "SMPTE RP 431-2", 12: "SMPTE EG 432-1", 22: "EBU Tech. 3213-E" }, hint: "int8u" },
	{ id: 9, name: "TransferCharacteristics", print: { 0: "For future use (0)", 1: "BT.709", 2: "Unspecified", 3: "For future use (3)", 4: "BT.470 System M (historical)", 5: "BT.470 System B, G (historical)", 6: "BT.601", 7: "SMPTE 240 M", 8: "Linear", 9: "Logarithmic (100 : 1 range)", 10: "Logarithmic (100 * Sqrt(10) : 1 range)", 11: "IEC 61966-2-4", 12: "BT.1361", 13: "sRGB or sYCC", 14: "BT.2020 10-bit systems", 15: "BT.2020 12-bit systems", 16: "SMPTE ST 2084, ITU BT.2100 PQ", 17: "SMPTE ST 428", 18: "BT.2100 HLG, ARIB STD-B67" }, hint: "int8u" },
	{ id: 10, name: "MatrixCoefficients", print: { 0: "Identity matrix", 1: "BT.709", 2: "Unspecified", 3: "For future use (3)", 4: "US FCC 73.628", 5: "BT.470 System B, G (historical)", 6: "BT.601", 7: "SMPTE 240 M", 8: "YCgCo", 9: "BT.2020 non-constant luminance, BT.2100 YCbCr", 10: "BT.2020 constant luminance", 11: "SMPTE ST 2085 YDzDx", 12: "Chromaticity-derived non-constant luminance", 13: "Chromaticity-derived constant luminance", 14: "BT.2100 ICtCp" }, hint: "int8u" },
	{ id: 11, name: "VideoFullRangeFlag", print: { 0: "Limited", 1: "Full" }, hint: "int8u" }
]];

export const iccColorantTable: TableRows = ['ICC_Profile::ColorantTable', 'ICC_Profile', 'ICC-clrt', [
	{ id: 8, name: "ColorantCount", hint: "int32u" },
	{ id: 12, name: "Colorant1Name", hint: "string" },
	{ id: 44, name: "Colorant1Coordinates", hint: "int16u" },
	{ id: 50, name: "Colorant2Name", hint: "string" },
	{ id: 82, name: "Colorant2Coordinates", hint: "int16u" },
	{ id: 88, name: "Colorant3Name", hint: "string" },
	{ id: 120, name: "Colorant3Coordinates", hint: "int16u" }
]];

export const iccMeasurement: TableRows = ['ICC_Profile::Measurement', 'ICC_Profile', 'ICC-meas', [
	{ id: 8, name: "MeasurementObserver", print: { 1: "CIE 1931", 2: "CIE 1964" }, hint: "int32u" },
	{ id: 12, name: "MeasurementBacking", hint: "fixed32s" },
	{ id: 24, name: "MeasurementGeometry", print: { 0: "Unknown", 1: "0/45 or 45/0", 2: "0/d or d/0" }, hint: "int32u" },
	{ id: 28, name: "MeasurementFlare", hint: "fixed32u" },
	{ id: 32, name: "MeasurementIlluminant", print: labels3, hint: "int32u" }
]];

export const iccMetadata: TableRows = ['ICC_Profile::Metadata', 'ICC_Profile', 'ICC-meta', [
	{ id: "CreatorApp", name: "CreatorApp" },
	{ id: "ManufacturerName", name: "ManufacturerName" },
	{ id: "MediaColor", name: "MediaColor" },
	{ id: "MediaWeight", name: "MediaWeight" }
]];

export const iccViewingConditions: TableRows = ['ICC_Profile::ViewingConditions', 'ICC_Profile', 'ICC-view', [
	{ id: 8, name: "ViewingCondIlluminant", hint: "fixed32s" },
	{ id: 20, name: "ViewingCondSurround", hint: "fixed32s" },
	{ id: 32, name: "ViewingCondIlluminantType", print: labels3, hint: "int32u" }
]];

export const photoshopMain: TableRows = ['Photoshop::Main', 'Photoshop', 'Photoshop', [
	{ id: 1000, name: "Photoshop2Info", unknown: true },
	{ id: 1001, name: "MacintoshPrintInfo", unknown: true },
	{ id: 1002, name: "XMLData", unknown: true, binary: true },
	{ id: 1003, name: "Photoshop2ColorTable", unknown: true },
	{ id: 1006, name: "AlphaChannelsNames" },
	{ id: 1007, name: "DisplayInfo", unknown: true },
	{ id: 1008, name: "PStringCaption", unknown: true },
	{ id: 1009, name: "BorderInformation", unknown: true },
	{ id: 1010, name: "BackgroundColor", unknown: true },
	{ id: 1011, name: "PrintFlags", unknown: true, hint: "int8u" },
	{ id: 1012, name: "BW_HalftoningInfo", unknown: true },
	{ id: 1013, name: "ColorHalftoningInfo", unknown: true },
	{ id: 1014, name: "DuotoneHalftoningInfo", unknown: true },
	{ id: 1015, name: "BW_TransferFunc", unknown: true },
	{ id: 1016, name: "ColorTransferFuncs", unknown: true },
	{ id: 1017, name: "DuotoneTransferFuncs", unknown: true },
	{ id: 1018, name: "DuotoneImageInfo", unknown: true },
	{ id: 1019, name: "EffectiveBW", unknown: true, hint: "int8u" },
	{ id: 1020, name: "ObsoletePhotoshopTag1", unknown: true },
	{ id: 1021, name: "EPSOptions", unknown: true },
	{ id: 1022, name: "QuickMaskInfo", unknown: true },
	{ id: 1023, name: "ObsoletePhotoshopTag2", unknown: true },
	{ id: 1024, name: "TargetLayerID", unknown: true, hint: "int16u" },
	{ id: 1025, name: "WorkingPath", unknown: true },
	{ id: 1026, name: "LayersGroupInfo", unknown: true, hint: "int16u" },
	{ id: 1027, name: "ObsoletePhotoshopTag3", unknown: true },
	{ id: 1029, name: "RawImageMode", unknown: true },
	{ id: 1032, name: "GridGuidesInfo", unknown: true },
	{ id: 1033, name: "PhotoshopBGRThumbnail", hint: "undef" },
	{ id: 1034, name: "CopyrightFlag", print: { 0: "False", 1: "True" }, hint: "int8u" },
	{ id: 1035, name: "URL", hint: "string" },
	{ id: 1036, name: "PhotoshopThumbnail", hint: "undef" },
	{ id: 1037, name: "GlobalAngle", hint: "int32u" },
	{ id: 1038, name: "ColorSamplersResource", unknown: true },
	{ id: 1040, name: "Watermark", unknown: true, hint: "int8u" },
	{ id: 1041, name: "ICC_Untagged", unknown: true, hint: "int8u" },
	{ id: 1042, name: "EffectsVisible", unknown: true, hint: "int8u" },
	{ id: 1043, name: "SpotHalftone", unknown: true },
	{ id: 1044, name: "IDsBaseValue", unknown: true, hint: "int32u" },
	{ id: 1045, name: "UnicodeAlphaNames", unknown: true },
	{ id: 1046, name: "IndexedColorTableCount", unknown: true, hint: "int16u" },
	{ id: 1047, name: "TransparentIndex", unknown: true, hint: "int16u" },
	{ id: 1049, name: "GlobalAltitude", hint: "int32u" },
	{ id: 1051, name: "WorkflowURL" },
	{ id: 1052, name: "JumpToXPEP", unknown: true },
	{ id: 1053, name: "AlphaIdentifiers", unknown: true },
	{ id: 1054, name: "URL_List", list: true },
	{ id: 1059, name: "ExifInfo2", unknown: true, binary: true },
	{ id: 1061, name: "IPTCDigest", hint: "string" },
	{ id: 1065, name: "LayerComps", unknown: true },
	{ id: 1066, name: "AlternateDuotoneColors", unknown: true },
	{ id: 1067, name: "AlternateSpotColors", unknown: true },
	{ id: 1069, name: "LayerSelectionIDs", unknown: true },
	{ id: 1070, name: "HDRToningInfo", unknown: true },
	{ id: 1071, name: "PrintInfo", unknown: true },
	{ id: 1072, name: "LayerGroupsEnabledID", unknown: true, hint: "int8u" },
	{ id: 1073, name: "ColorSamplersResource2", unknown: true },
	{ id: 1074, name: "MeasurementScale", unknown: true },
	{ id: 1075, name: "TimelineInfo", unknown: true },
	{ id: 1076, name: "SheetDisclosure", unknown: true },
	{ id: 1078, name: "OnionSkins", unknown: true },
	{ id: 1080, name: "CountInfo", unknown: true },
	{ id: 1082, name: "PrintInfo2", unknown: true },
	{ id: 1083, name: "PrintStyle", unknown: true },
	{ id: 1084, name: "MacintoshNSPrintInfo", unknown: true },
	{ id: 1085, name: "WindowsDEVMODE", unknown: true },
	{ id: 1086, name: "AutoSaveFilePath", unknown: true },
	{ id: 1087, name: "AutoSaveFormat", unknown: true },
	{ id: 1088, name: "PathSelectionState", unknown: true },
	{ id: 2999, name: "ClippingPathName" },
	{ id: 3000, name: "OriginPathInfo", unknown: true },
	{ id: 7000, name: "ImageReadyVariables", unknown: true },
	{ id: 7001, name: "ImageReadyDataSets", unknown: true },
	{ id: 8000, name: "LightroomWorkflow", unknown: true },
	{ id: 10000, name: "PrintFlagsInfo", unknown: true }
]];

export const photoshopChannelOptions: TableRows = ['Photoshop::ChannelOptions', 'Photoshop', 'Photoshop', [
	{ id: 0, name: "ChannelColorSpace", print: { 0: "RGB", 1: "HSB", 2: "CMYK", 7: "Lab", 8: "Grayscale" }, hint: "int16u" },
	{ id: 2, name: "ChannelColorData", hint: "int16u" },
	{ id: 11, name: "ChannelOpacity" },
	{ id: 12, name: "ChannelColorIndicates", print: { 0: "Selected Areas", 1: "Masked Areas", 2: "Spot Color" } }
]];

export const photoshopHeader: TableRows = ['Photoshop::Header', 'Photoshop', 'Photoshop', [
	{ id: 6, name: "NumChannels", hint: "int16u" },
	{ id: 7, name: "ImageHeight", hint: "int32u" },
	{ id: 9, name: "ImageWidth", hint: "int32u" },
	{ id: 11, name: "BitDepth", hint: "int16u" },
	{ id: 12, name: "ColorMode", print: { 0: "Bitmap", 1: "Grayscale", 2: "Indexed", 3: "RGB", 4: "CMYK", 7: "Multichannel", 8: "Duotone", 9: "Lab" }, hint: "int16u" }
]];

export const photoshopImageData: TableRows = ['Photoshop::ImageData', 'Photoshop', 'Photoshop', [
	{ id: 0, name: "Compression", print: { 0: "Uncompressed", 1: "RLE", 2: "ZIP without prediction", 3: "ZIP with prediction" }, hint: "int16u" }
]];

export const photoshopJpegQuality: TableRows = ['Photoshop::JPEG_Quality', 'Photoshop', 'Photoshop', [
	{ id: 0, name: "PhotoshopQuality", hint: "int16s" },
	{ id: 1, name: "PhotoshopFormat", print: { 0: "Standard", 1: "Optimized", 257: "Progressive" }, hint: "int16s" },
	{ id: 2, name: "ProgressiveScans", print: { 1: "3 Scans", 2: "4 Scans", 3: "5 Scans" }, hint: "int16s" }
]];

export const photoshopLayers: TableRows = ['Photoshop::Layers', 'Photoshop', 'Photoshop', [
	{ id: "_xbnd", name: "LayerBlendModes", print: { colr: "Color", dark: "Darken", diff: "Difference", diss: "Dissolve", "div ": "Color Dodge", dkCl: "Darker Color", fdiv: "Divide", fsub: "Subtract", hLit: "Hard Light", hMix: "Hard Mix", "hue ": "Hue", idiv: "Color Burn", lLit: "Linear Light", lbrn: "Linear Burn", lddg: "Linear Dodge", lgCl: "Lighter Color", lite: "Lighten", "lum ": "Luminosity", "mul ": "Multiply", norm: "Normal", over: "Overlay", pLit: "Pin Light", pass: "Pass Through", sLit: "Soft Light", "sat ": "Saturation", scrn: "Screen", smud: "Exclusion", vLit: "Vivid Light" }, list: true, hint: "undef" },
	{ id: "_xcnt", name: "LayerCount", hint: "int16u" },
	{ id: "_xnam", name: "LayerNames", list: true, hint: "string" },
	{ id: "_xopc", name: "LayerOpacities", list: true, hint: "int8u" },
	{ id: "_xrct", name: "LayerRectangles", list: true, hint: "int32u" },
	{ id: "_xvis", name: "LayerVisible", print: { 0: "Yes", 2: "No" }, list: true, hint: "int8u" },
	{ id: "lclr", name: "LayerColors", print: { 0: "None", 1: "Red", 2: "Orange", 3: "Yellow", 4: "Green", 5: "Blue", 6: "Violet", 7: "Gray" }, list: true, hint: "int16u" },
	{ id: "lsct", name: "LayerSections", print: { 0: "Layer", 1: "Folder (open)", 2: "Folder (closed)", 3: "Divider" }, list: true, hint: "int32u" },
	{ id: "luni", name: "LayerUnicodeNames", list: true },
	{ id: "lyid", name: "LayerIDs", list: true, unknown: true, hint: "int32u" },
	{ id: "shmd", name: "LayerModifyDates", list: true }
]];

export const photoshopPixelInfo: TableRows = ['Photoshop::PixelInfo', 'Photoshop', 'Photoshop', [
	{ id: 4, name: "PixelAspectRatio", hint: "double" }
]];

export const photoshopPrintScaleInfo: TableRows = ['Photoshop::PrintScaleInfo', 'Photoshop', 'Photoshop', [
	{ id: 0, name: "PrintStyle", print: { 0: "Centered", 1: "Size to Fit", 2: "User Defined" }, hint: "int16u" },
	{ id: 2, name: "PrintPosition", hint: "float" },
	{ id: 10, name: "PrintScale", hint: "float" }
]];

export const photoshopResolution: TableRows = ['Photoshop::Resolution', 'Photoshop', 'Photoshop', [
	{ id: 0, name: "XResolution", hint: "int32u" },
	{ id: 2, name: "DisplayedUnitsX", print: { 1: "inches", 2: "cm" }, hint: "int16u" },
	{ id: 4, name: "YResolution", hint: "int32u" },
	{ id: 6, name: "DisplayedUnitsY", print: { 1: "inches", 2: "cm" }, hint: "int16u" }
]];

export const photoshopSliceInfo: TableRows = ['Photoshop::SliceInfo', 'Photoshop', 'Photoshop', [
	{ id: 20, name: "SlicesGroupName", hint: "var_ustr32" },
	{ id: 24, name: "NumSlices", hint: "int32u" }
]];

export const photoshopVersionInfo: TableRows = ['Photoshop::VersionInfo', 'Photoshop', 'Photoshop', [
	{ id: 4, name: "HasRealMergedData", print: { 0: "No", 1: "Yes" }, hint: "int8u" },
	{ id: 5, name: "WriterName", hint: "var_ustr32" },
	{ id: 9, name: "ReaderName", hint: "var_ustr32" }
]];
