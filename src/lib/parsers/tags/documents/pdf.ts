// Made by `npm run tables` from what ExifTool lists (scripts/tables-list.mjs says which): do not edit.
import type { TableRows } from '../../blocks/rows-table.ts';

export const pdfMain: TableRows = ['PDF::Main', 'PDF', 'PDF', [
	{ id: "_linearized", name: "Linearized", print: { false: "No", true: "Yes" } }
]];

export const pdfInfo: TableRows = ['PDF::Info', 'PDF', 'PDF', [
	{ id: "AAPL:Keywords", name: "AppleKeywords", list: true, hint: "string" },
	{ id: "Author", name: "Author", hint: "string" },
	{ id: "CreationDate", name: "CreateDate", hint: "date" },
	{ id: "Creator", name: "Creator", hint: "string" },
	{ id: "Keywords", name: "Keywords", list: true, hint: "string" },
	{ id: "ModDate", name: "ModifyDate", hint: "date" },
	{ id: "Producer", name: "Producer", hint: "string" },
	{ id: "SourceModified", name: "SourceModified", hint: "date" },
	{ id: "Subject", name: "Subject", hint: "string" },
	{ id: "Title", name: "Title", hint: "string" },
	{ id: "Trapped", name: "Trapped", hint: "string" }
]];

export const pdfRoot: TableRows = ['PDF::Root', 'PDF', 'PDF', [
	{ id: "Lang", name: "Language" },
	{ id: "PageLayout", name: "PageLayout" },
	{ id: "PageMode", name: "PageMode" },
	{ id: "Version", name: "PDFVersion" }
]];

export const pdfPages: TableRows = ['PDF::Pages', 'PDF', 'PDF', [
	{ id: "Count", name: "PageCount" },
	{ id: "MediaBox", name: "MediaBox", list: true }
]];

export const pdfMarkInfo: TableRows = ['PDF::MarkInfo', 'PDF', 'PDF', [
	{ id: "Marked", name: "TaggedPDF", print: { false: "No", true: "Yes" } }
]];

export const pdfAcroForm: TableRows = ['PDF::AcroForm', 'PDF', 'PDF', [
	{ id: "_has_xfa", name: "HasXFA", print: { false: "No", true: "Yes" } }
]];

export const pdfEncrypt: TableRows = ['PDF::Encrypt', 'PDF', 'PDF', [
	{ id: "Filter", name: "Encryption" },
	{ id: "P", name: "UserAccess", bits: { 2: "Print", 3: "Modify", 4: "Copy", 5: "Annotate", 8: "Fill forms", 9: "Extract", 10: "Assemble", 11: "Print high-res" } }
]];

export const pdfSignature: TableRows = ['PDF::Signature', 'PDF', 'PDF', [
	{ id: "ContactInfo", name: "SignerContactInfo" },
	{ id: "Location", name: "SigningLocation" },
	{ id: "M", name: "SigningDate", hint: "date" },
	{ id: "Name", name: "SigningAuthority" },
	{ id: "Prop_AuthTime", name: "AuthenticationTime" },
	{ id: "Prop_AuthType", name: "AuthenticationType" },
	{ id: "Reason", name: "SigningReason" }
]];

export const pdfTransformParams: TableRows = ['PDF::TransformParams', 'PDF', 'PDF', [
	{ id: "Action", name: "FieldPermissions", print: { All: "Disallow changes to all form fields", Exclude: "Allow changes to specified form fields", Include: "Disallow changes to specified form fields" } },
	{ id: "Annots", name: "AnnotationUsageRights", list: true },
	{ id: "Document", name: "DocumentUsageRights", list: true },
	{ id: "EF", name: "EmbeddedFileUsageRights", list: true },
	{ id: "Fields", name: "FormFields", list: true },
	{ id: "Form", name: "FormUsageRights", list: true },
	{ id: "FormEX", name: "FormExtraUsageRights", list: true },
	{ id: "Msg", name: "UsageRightsMessage" },
	{ id: "P", name: "ModificationPermissions", print: { 1: "No changes permitted", 2: "Fill forms, Create page templates, Sign", 3: "Fill forms, Create page templates, Sign, Create/Delete/Edit annotations", false: "Do not restrict applications to reader permissions", true: "Restrict all applications to reader permissions" } },
	{ id: "Signature", name: "SignatureUsageRights", list: true }
]];

export const pdfAiPrivate: TableRows = ['PDF::AIPrivate', 'PDF', 'PDF', [
	{ id: "ContainerVersion", name: "ContainerVersion" },
	{ id: "CreatorVersion", name: "CreatorVersion" },
	{ id: "RoundTripVersion", name: "RoundTripVersion" }
]];
